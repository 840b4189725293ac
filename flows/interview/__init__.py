"""The interview: its questions, their kinds, the path over the answers."""
