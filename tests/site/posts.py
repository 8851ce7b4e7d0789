"""Posts that several tests build a site of."""

from __future__ import annotations

from conftest import article

ASTRO = """---
title: "Green Tea: A Guide"
description: "How to brew green tea, and how to keep it."
slug: "green-tea-guide"
keywords: [green tea, "Tea, loose", brewing, Brewing]
pubDate: "Sep 18 2025"
heroImage: "/images/tea.webp"
heroImageAlt: "A cup of tea"
category: "Tea & Water"
author: "Mila Ferro"
readingTime: "4 minutes"
---

# Green Tea: A Guide

![A cup of tea](/images/tea.webp)

Water that boils is too hot. [Related: Water](https://example.org/posts/soft-water/)

## FAQs

### Q1. How hot?
About **75 °C**.

### Q2. How long?
Two minutes, as in [Related: soft-water].
"""
WATER = article(
    "Soft Water",
    "Soft water suits tea, as [Related: green tea - a guide] says.",
    slug="soft-water",
    description='Why "soft" is best',
)
FAQ = "Intro.\n\n## FAQ\n\n### Do they sting?\n\nSome *do*.\n\n### When?\n\nIn summer.\n"
ACCORDION = {"FAQ_RELATED_FAQ_DISPLAY": "accordion"}

# What the posts name.
IMAGE: dict[str, str | bytes] = {"images/tea.webp": b"webp"}
