"""The FAQ of an article: its questions and answers, and what shows and describes them."""
