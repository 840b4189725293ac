"""The edge: the only package that waits, reads the clock or opens files."""
