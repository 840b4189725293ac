"""Updates in: fetched, parsed, one line a person."""
