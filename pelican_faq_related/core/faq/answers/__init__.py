"""The answers of a FAQ: as search engines want them, and as they are kept."""
