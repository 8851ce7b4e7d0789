"""Pelican's articles and pages, enriched."""
