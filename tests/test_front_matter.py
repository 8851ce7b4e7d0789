"""Front matter: split, read and mapped to Pelican's names."""

from __future__ import annotations

import pytest
from cases import Case, cases, check
from frontmatter.default_handlers import YAMLHandler
from yaml import BaseLoader

from pelican_faq_related.core.front_matter import split_front_matter, to_pelican, without_title


@pytest.mark.parametrize("case", cases("front_matter"), ids=lambda case: case.name)
def test_case(case: Case, update: bool) -> None:
    """What the case's first sentence says."""
    text = case.input.replace("<CR>", "\r").replace("<BOM>", "\ufeff")
    parts = split_front_matter(text)
    if case.name.endswith("-nope"):
        assert parts is None
        check(case, "", update=update)
        return
    values = YAMLHandler().load(parts.header) or {}
    metadata = to_pelican(values, lambda: YAMLHandler().load(parts.header, Loader=BaseLoader))
    body = without_title(parts.body, metadata.get("title", ""))
    lines = [f"{name} = {value!r}" for name, value in sorted(metadata.items())]
    lines.append(f"line {parts.body_line}: {body.strip().splitlines()[:1]}")
    check(case, "\n".join(lines), update=update)
