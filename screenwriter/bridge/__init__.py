"""Between window and engine: worker objects on their own threads, talking to processes. QtCore only."""
