"""A Markdown instance that is kept makes of each text what a new one makes of it."""

from __future__ import annotations

import copy
from functools import partial
from typing import Any

import pieces
import pytest
from any_text import pieces_of
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from pelican_faq_related.rendering import KeptMarkdown

OF_MARKDOWN = (
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes legacy_attrs"
    " legacy_em md_in_html meta nl2br sane_lists smarty tables toc wikilinks"
).split()
OF_PYMDOWNX = (
    "arithmatex b64 betterem blocks.admonition blocks.caption blocks.definition blocks.details"
    " blocks.html blocks.tab caret critic details emoji escapeall extra highlight inlinehilite"
    " keys magiclink mark progressbar saneheaders smartsymbols striphtml superfences tabbed"
    " tasklist tilde"
).split()
NAMES = [f"markdown.extensions.{name}" for name in OF_MARKDOWN]
NAMES += [f"pymdownx.{name}" for name in OF_PYMDOWNX]
STATEFUL = [
    "A[^1] and[^b].\n\n[^1]: One.\n[^b]: Two.",
    "*[HTML]: Hyper Text\n\nHTML is [here].\n\n[here]: /there",
    "Title: Meta\nTags: a\n    b\n\n# One\n\n# One\n\n[TOC]",
    '!!! note "T"\n    In it.\n\n    - a\n\n# One {: #x }\n',
    "```python hl_lines=1\na = 1\n```\n\n    :::python\n    b\n",
    '=== "One"\n    a\n\n=== "Two"\n    b\n\n- [ ] c\n',
    "/// caption\nWords\n///\n\n/// details | So\nyes\n///\n",
    "1. a\n\n3. b\n\n<div markdown=1>\n*x*\n\n[[Wiki Link]] :smile: $x$ {--gone--}",
    "5. five\n6. six\n",
    "Plain.",
]
CONFIGS = {
    "markdown.extensions.footnotes": {"UNIQUE_IDS": True},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.highlight": {"linenums": True, "anchor_linenums": True},
    "pymdownx.blocks.caption": {},
}


def read(markdown: Markdown, text: str) -> dict[str, Any]:
    """Return all that is left of a text on an instance."""
    html = markdown.convert(text)
    names = ("Meta", "toc", "toc_tokens", "references", "lines")
    return {"html": html, **{name: copy.deepcopy(getattr(markdown, name, None)) for name in names}}


def attributes(markdown: Markdown) -> set[str]:
    """Return the names of what an instance holds."""
    return set(vars(markdown))


@settings(max_examples=150)
@given(
    st.sets(st.sampled_from(NAMES), max_size=6),
    st.lists(st.one_of(st.sampled_from(STATEFUL), pieces_of(pieces.LINES)), min_size=2, max_size=5),
    st.booleans(),
)
def test_any_texts_with_any_extensions(names: set[str], texts: list[str], configured: bool) -> None:
    """HTML, metadata, contents and link references are those of a new instance, one by one."""
    configs = {name: CONFIGS[name] for name in sorted(names & CONFIGS.keys())}
    wanted = {
        "extensions": sorted(names),
        "extension_configs": configs if configured else {},
        "output_format": "html5",
    }
    try:
        Markdown(**wanted)
    except (AttributeError, KeyError, ValueError, TypeError):
        return  # some extensions do not go together
    kept = KeptMarkdown({"MARKDOWN": wanted})
    for text in texts:
        try:
            expected = read(Markdown(**wanted), text)
        except Exception as error:
            with pytest.raises(type(error)):
                read(kept.as_new(), text)
        else:
            markdown = kept.as_new()
            assert read(markdown, text) == expected
            if "meta" in markdown.preprocessors:  # as Pelican does for formatted fields
                markdown.preprocessors.deregister("meta")
                markdown.reset()
                markdown.convert("# One\n\nA[^1].\n\n[^1]: x")
                markdown.left_behind = True


@pytest.mark.parametrize("name", NAMES)
def test_each_extension_is_as_new(name: str) -> None:
    """Whatever came before, texts that use an extension are read as by a new instance."""
    wanted = {"extensions": [name], "extension_configs": {}, "output_format": "html5"}
    kept = KeptMarkdown({"MARKDOWN": wanted})
    for text in (*STATEFUL, *reversed(STATEFUL)):
        new, old = Markdown(**wanted), kept.as_new()
        assert attributes(old) == attributes(new)
        assert read(old, text) == read(new, text)


def test_an_extension_that_is_not_known_gets_a_new_instance() -> None:
    """What nobody can reset is made anew for each text, and so it is where settings change."""
    from markdown.extensions.toc import TocExtension

    wanted = {"extensions": [TocExtension()], "extension_configs": {}}
    kept = KeptMarkdown({"MARKDOWN": wanted})
    assert kept.as_new() is not kept.as_new()
    site = {"MARKDOWN": {"extensions": ["markdown.extensions.toc"], "extension_configs": {}}}
    kept = KeptMarkdown(site)
    first = kept.as_new()
    assert kept.as_new() is first
    site["MARKDOWN"]["extensions"].append("markdown.extensions.tables")
    assert "<table>" in kept.as_new().convert("a | b\n--|--\n1 | 2")
    slug = partial(lambda text, sep: text.lower() + sep)
    site["MARKDOWN"]["extension_configs"]["markdown.extensions.toc"] = {"slugify": slug}
    assert kept.as_new() is kept.as_new()
    site["MARKDOWN"]["extension_configs"]["markdown.extensions.toc"]["permalink"] = True
    assert "headerlink" in kept.as_new().convert("# A")
