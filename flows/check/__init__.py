"""Mistakes in the words, told as a writer would tell them: `make check`."""
