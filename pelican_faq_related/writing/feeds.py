"""Shows cards as plain lines, and answers unfolded, in a feed that Pelican is about to write."""

from __future__ import annotations

from typing import Any

from ..rendering import without_accordion, without_cards


def show_plainly(feed: Any) -> None:
    """Show each group of cards in the items of a feed as a paragraph of links, and all answers."""
    for item in feed.items:
        for name in ("content", "description"):
            if isinstance(item.get(name), str):
                item[name] = without_accordion(without_cards(item[name]))
        if item.get("content") == item.get("description"):
            item["description"] = None  # as Pelican does where both are the same
