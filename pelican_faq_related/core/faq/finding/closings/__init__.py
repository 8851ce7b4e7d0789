"""What closes a FAQ rather than being one of its questions."""
