"""The HTML of articles: its tags, its elements, its plain text, and edits of it."""
