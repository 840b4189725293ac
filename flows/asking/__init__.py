"""A question as it is seen; its answer read, kept and corrected; the way on and back."""
