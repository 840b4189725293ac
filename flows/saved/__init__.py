"""The sheets that are kept, those of before a correction, and what is done with them."""
