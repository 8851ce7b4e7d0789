"""Values -> HTML."""
