"""Marks in an article, and what becomes of them."""
