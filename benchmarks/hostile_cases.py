"""Texts for worst_cases.py that once took time out of proportion, as ``growth.py`` finds them.

Each has the name of what is done with it (``growth_targets``), and what stands before, again and
again, and behind.
"""

from __future__ import annotations

_FAQ = "<h2>FAQ</h2>"
_ANSWER = "<p>Yes.</p>"
_QUESTION = f"{_FAQ}<h3>Is it?</h3>{_ANSWER}"
_PARAGRAPH = "<p>Q: a?<br>A: b"

HOSTILE: dict[str, tuple[str, str, str, str]] = {
    # Questions
    "¶ in a question": ("article", f"{_FAQ}<h3>Is it? ", "¶", f"x ¶</h3>{_ANSWER}"),
    "# in a question": ("article", f"{_FAQ}<h3>Is it?", " #", f" x #</h3>{_ANSWER}"),
    "arrows in a question": ("article", f"{_FAQ}<h3>Is it", "→", f"x?</h3>{_ANSWER}"),
    "{ in a question": ("article", f"{_FAQ}<h3>Is it ", "{", f"?</h3>{_ANSWER}"),
    "{% in a question": ("article", f"{_FAQ}<h3>Is it {{{{", "{%", f"?</h3>{_ANSWER}"),
    "signs in a heading": ("article", "<h2>FAQ ", "a? ", f"</h2><h3>Is it?</h3>{_ANSWER}"),
    "signs in a title": ("title of a page", "FAQ ", "? ", ""),
    "spaces behind a label": ("article", f"{_FAQ}<p>Q", " ", "x</p><p>Q: a?</p><p>A: b</p>"),
    "spaces in an answer's label": ("article", f"{_FAQ}<h3>Is it?</h3><p>A", " ", "x</p>"),
    "spaces in an item": ("article", f"{_FAQ}<ul><li>Is it?", " ", "</li><li>a? b</li></ul>"),
    "spaces behind a bold FAQ": ("article", "<p><b>FAQ</b>", " ", "x</p>"),
    "lines in an answer": ("article", f"{_FAQ}<h3>Is it?</h3><p>a</p><p>b</p>", "\n", "x"),
    "labels without an end": ("article", f"{_FAQ}<p>", "<b>Q: a?<br>", "</b>A: b</p>"),
    "emphasis, line by line": ("article", f"{_FAQ}{_PARAGRAPH}<br>", "<b>\n", "</p>"),
    "bold statements": ("article", f"{_FAQ}{'<p><b>a?</b> b</p>' * 3}", "<p><b>a.</b> b</p>", ""),
    "spaces around headings": ("article", f"<div>{' ' * 50_000}", "<h2>a</h2>", "</div>"),
    "questions in deep lists": ("article", f"{_FAQ}{'<ul><li>a? ' * 190}", "b ", ""),
    "marks in an answer": (
        "folded answers",
        "<p><b>Is it?</b> a",
        " [Related: Tea 1] b",
        "</p>",
    ),
    "FAQ in a heading": ("article", "<h2>Tea - ", "FAQ - ", f"</h2><h3>Is it?</h3>{_ANSWER}"),
    "sections with ways back": (
        "article",
        "",
        f'{_FAQ}<h3>a?</h3><p>b</p><p><a href="#t">Top</a></p>',
        "",
    ),
    "elements in an answer": ("article", f"{_FAQ}<h3>Is it?</h3><p>", "<select></em>", "</p>"),
    "rules in an answer": ("article", f"{_FAQ}<h3>Is it?</h3><p>", "</i><hr>## ", "</p>"),
    "spaces behind a bold line": ("article", f"{_QUESTION}<p><b>Contact</b>", " ", "x</p>"),
    # Tags without an end
    "<a> without an end": ("article", f"{_FAQ}<h3>Is it</h3>", "<a>", "[Related: no]"),
    "<a href> before a mark": ("article", "<p>", '<a href="/a">', "[Related: no]</p>"),
    "<h2> without an end": ("computed keywords", "", "<h2>", ""),
    "<h2 without an end": ("computed keywords", "", "<h2 ", ""),
    "<pre> without an end": ("computed keywords", "a", "<pre>", ""),
    "<svg> without an end": ("computed keywords", "a", "<svg>", ""),
    "<b> without an end": ("computed keywords", "a", "<b ", ">"),
    "<sup> without an end": ("computed keywords", "a", "<sup><a>", ""),
    "comments without an end": ("computed keywords", "a", "<!--", ""),
    "comments behind a mark": ("article", "<p>[Related: no]", "<!--", ""),
    "<! without an end": ("computed keywords", "a", "<!", ""),
    "quotation marks in tags": ("computed keywords", "a", "<p ", "\">'"),
    "< in suggestions": ("suggestions", "", "<", ""),
    "<h3> in suggestions": ("suggestions", "", "<h3>", ""),
    "<script in a page": ("written page", "FAQPage", "<script ", ""),
    "types in JSON-LD": (
        "written page",
        '<script type="application/ld+json">FAQPage ',
        '"type":[',
        "</script>",
    ),
    "<div class without an end": ("computed keywords", '<div class="', "math ", ""),
    "<span class> without an end": ("computed keywords", "", '<span class="math">', ""),
    "wrappers around a mark": (
        "summary",
        "<b>" * 20_000,
        "</b><b>",
        f"[Related: a]{'</b>' * 20_000}",
    ),
    "<meta without an end": ("source file", "", "<meta ", ""),
    # Words
    "a word beside @": ("computed keywords", "", "a", " @"),
    "full stops in a word": ("computed keywords", "", "aa.", " x.org/y"),
    "many signs": ("computed keywords", "", "".join(map(chr, range(0x2190, 0x2BFF))), ""),
    "different words in a mark": ("article", "<p>[Related: ", "word§ ", "]</p>"),
    "slips in a mark": ("titles of a site", "", "word§ing ", ""),
    "a number with a dot": ("computed keywords", "tea 1.", "1", "x"),
    "labels with a slip": ("article", "<p>", "<b>[Relatd: Tea 1]</b> ", ""),
    "labels alone": ("article", "<p>", "<b>[Related: ]</b> ", ""),
    "shortcodes": ("article in Markdown", "<p>", "<b>{{< x >}}</b> ", ""),
    "many cards": ("article", "", "<p>[Related: a](https://a.b/§)</p>", ""),
    # Sources
    "spaces behind an address": ("places of marks", "[Related: Tea 1](", " ", "x"),
    "[ in a summary": ("Markdown of a field", "", "[", ""),
    "<b in a summary": ("Markdown of a field", "", "<b ", ""),
    "](": ("Markdown of a field", "", "[a](", ""),
    "backticks": ("lines of problems", "", "`", "a"),
    "fences": ("lines of problems", "", "````\n", "a"),
    "tildes": ("lines of problems", "", "~~~~~\n", "a"),
    "spaces in a comment": ("lines of problems", "<!--", " ", "a -->"),
    "tags as words": ("lines of problems", "", "<a> a ", ""),
    "marks in tags": ("places of marks", "", "<[Related: >", ""),
    "addresses in a tag": ("places of marks", "<a ", "href=a ", "><a href=a>Related: a</a>"),
    "links without a mark": ("places of marks", "", '<a href="/tea-1.html"> ', ""),
}
