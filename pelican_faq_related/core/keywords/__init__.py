"""The keywords of an article, as its author declared them."""
