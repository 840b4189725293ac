"""Texts of people, labelled by somebody else, held against what is said of them."""
