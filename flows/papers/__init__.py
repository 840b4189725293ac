"""What a card or a report shows, said in one language."""
