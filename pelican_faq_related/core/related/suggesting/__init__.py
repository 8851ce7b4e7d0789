"""Articles that are like another."""
