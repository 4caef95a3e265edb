"""Files in and out: one module per format, each a pair of functions over bytes or str."""
