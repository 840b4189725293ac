"""What people's own words tell: all reading of free text is in this folder."""
