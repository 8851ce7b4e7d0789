"""What is known of languages: words and how they are compared, and tables of words."""
