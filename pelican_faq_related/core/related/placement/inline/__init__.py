"""What keeps a mark in its sentence: one file for each reason."""
