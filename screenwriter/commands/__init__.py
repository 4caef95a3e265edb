"""One file for each subcommand: its arguments and what it prints. Knows nothing of Qt."""
