"""whom to call this week, and the words to copy: each with a text, no blank left open"""
