"""Which groups of cards become one: one file for each reason."""
