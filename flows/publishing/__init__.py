"""Before you publish: a pasted text is read as its reader would, and nothing of it is kept."""
