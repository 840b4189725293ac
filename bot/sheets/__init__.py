"""Papers that people keep: pictures, reports and texts of their sheet."""
