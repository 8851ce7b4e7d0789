"""Markdown files -> HTML and metadata."""
