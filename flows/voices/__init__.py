"""Customers speak for themselves: they are invited, asked, and say what may be read of it."""
