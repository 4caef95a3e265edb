"""The language model: the only package, beside vision, that imports torch. Knows nothing of Qt or windows."""
