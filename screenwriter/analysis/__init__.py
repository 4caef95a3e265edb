"""What a script tells about itself. Works on the script model alone; no Qt, no torch."""
