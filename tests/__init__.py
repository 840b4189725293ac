"""What Chouchou promises, and that it holds."""
