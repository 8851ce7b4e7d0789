"""Where a reference is shown."""
