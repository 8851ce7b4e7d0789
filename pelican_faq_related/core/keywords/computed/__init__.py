"""Keywords for a text whose author declared none."""
