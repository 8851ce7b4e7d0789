"""Marks in the sources of a site."""
