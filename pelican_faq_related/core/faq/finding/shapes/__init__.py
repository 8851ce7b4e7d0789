"""What questions look like, one file for each shape."""
