"""How marks become cards: one file for each way to cut them out of their block."""
