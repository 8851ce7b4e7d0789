"""Pages as the theme wrote them -> the same with our lines in the head."""
