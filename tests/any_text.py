"""Any text: what Hypothesis puts together of words, tags and pieces, for the tests of all rooms."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "tea",
        "Is it?",
        "Q: Is it?",
        "A: Yes.",
        "\n",
        "<!-- faq -->",
        "<!-- /faq -->",
        "Yes.",
        "a &amp; b",
        "é",
        "FAQ",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "&",
        '"',
    ]
)
MARKS = st.sampled_from(
    [
        "[Related: Green Tea]",
        "[Related: none](https://example.org/x)",
        '<a href="https://example.org/green-tea.html">Related: Tea</a>',
        "[Related: <b>Green</b> Tea]",
        "[Related: half",
        "<strong>[Related: Green Tea]",
    ]
)
TAGS = st.sampled_from(
    "p div ul ol li h1 h2 h3 h4 blockquote table tr td strong em a code pre span br hr section dl"
    " dt dd details summary".split()
)


def tagged(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return fragments with tags around them: paired, left open, or closed twice."""
    shapes = st.sampled_from(["<{0}>{1}</{0}>", "<{0}>{1}", "{1}</{0}>", '<{0} id="x">{1}</{0}>'])
    inner = st.lists(children, max_size=4).map(" ".join)
    return st.builds(lambda shape, tag, text: shape.format(tag, text), shapes, TAGS, inner)


HTML = st.lists(
    st.recursive(WORDS | MARKS, tagged, max_leaves=12)
    | st.sampled_from(["<!-- x", "-->", "<h2>FAQ</h2>", "<h3>Why?</h3>", "<img src=x", "</"]),
    max_size=8,
).map("\n".join)


# Pieces that mean something, in any order, and whatever else may stand between them.
def pieces_of(known: list[str]) -> st.SearchStrategy[str]:
    """Return texts of known pieces and unknown ones."""
    return st.lists(st.sampled_from(known) | st.text(max_size=4), max_size=25).map("".join)
