"""Where the questions of an article are."""
