"""What is written of a FAQ: ids, accordion, JSON-LD."""
