"""Texts for growth.py: pieces to repeat, and the places where repetitions of them stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count
from random import Random

NUMBER = "§"  # in a piece: another number each time

_SIGNS = [*"<>&;#\"'`~*_-=+|\\/?!.,:()[]{}@%^$¶→•—–…’“»", '="', "='", "://", "..", "\0"]
_SPACES = [" ", "\n", "\t", "\r\n", "\xa0", "\u2028", "\u200b", "&nbsp;", "&#160;", "&#xa0;"]
_SPACES += ["    ", "\n\n", "&ensp;", "\ufeff", "\u3000"]
_NAMES = "p div li ul h2 h3 b i em a code pre script style svg sup sub span br details summary"
_NAMES += " dl dt dd table td blockquote template select title textarea hr"
_TAGS = [tag for name in _NAMES.split() for tag in (f"<{name}>", f"</{name}>", f"<{name} ")]
_TAGS += ["<!--", "-->", "<!", "<?", "</", "<!-- faq -->", "<!-- /faq -->", "<!-- faq: no -->"]
_TAGS += ['<a href="/tea-1.html">', '<a class="headerlink">', '<h3 id="faq-a">', '<b a=">">']
_TAGS += ['<ul class="related-cards">', '<p class="related-text">', '<meta name="keywords">']
_TAGS += ['<meta content="', '<link rel="stylesheet">', '<sup><a class="footnote-ref">1</a></sup>']
_TAGS += ["<b>a</b>", "<p>a</p>", "<ul><li>", "<p><b>a?</b> b</p>", "<h3>a?</h3><p>b</p>"]
_TAGS += ["<li><b>a?</b> b</li>", "<hr><h3>a?</h3>b", "<dt>a?</dt><dd>b</dd>", "<p><b>a.</b></p>"]
_TAGS += ["<div>a", "<details><summary>a?</summary>b", "<code>a</code>", "<b>a?</b>", "a<br>"]
_LABELS = ["Q:", "A:", "Q1. ", "1. ", "1) ", "H3: ", "# ", "## ", " #", "①", "1\ufe0f\u20e3"]
_LABELS += ["Q: a?\nA: b\n", "<p>Q: a?</p><p>A: b</p>", "Question 1: ", "问：", "P: ", "R: "]
_MARKS = ["[Related: Tea 1]", "[Related: none §]", "[Related: ", "[Related: a](", "](", "[[", "]]"]
_MARKS += ["[See also: tea-1]", '<a href="/x">Related: a</a>', '<a href="/x">Related: ']
_MARKS += ["<p>[Related: Tea §]</p>", "<li>[Related: Tea §]</li>", "<b>[Related: Tea 1]</b>"]
_MARKS += ["[Related: <b>a</b>]", "[Related: Tea 1](https://a.b/§)", "[Related: a&nbsp; b §]"]
_WORDS = ["a", "tea", "Related", "FAQ", "a? ", "a. ", "Yes.", "word§ ", "aé ", "茶", "緑茶の", "ชา"]
_WORDS += ["كتاب ", "Ж", "é", "\U0001f375", "1", "x.y", "aa.", "a@", "a-b ", "a's ", "l'a ", "q ax"]
_WORDS += ["www.a", "https://a.b/", "&amp;", "&_;", "&a;", "&#1;", "it's ", "C++ ", "AI ", "a§b "]
_DATA = ['"type":[', '"@type": "FAQPage"', "FAQPage", 'itemtype="', " typeof=x", "[a, ", "{a: "]
_DATA += [
    "- ",
    "a: b\n",
    "- a\n",
    "? ",
    "&a ",
    "*a ",
    "```\n",
    "~~~\n",
    "---\n",
    "...\n",
    "{{",
    "{%",
]
_DATA += ["}}", "%}", 'class="', " id=", "{filename}", "..", "/../", "%41", "a=b ", "faq: x\n"]
_MORE = [
    "[Relatd: Tea 1]",
    "<b>[Related: ]</b> ",
    "[x: Tea 1] ",
    "[Related: a] b. ",
    "b? [Related: a]",
]
_MORE += [
    '<div class="math">',
    '<span class="math ',
    "$",
    "$$",
    "\\(",
    "\\begin{a}",
    "$a_1$ ",
    "\\",
]
_MORE += [
    "{{< a >}}",
    "{% a %}",
    "{% highlight a %}",
    "[gallery a=b]",
    "{# a",
    "**a?** ",
    "***",
    "__",
]
_MORE += [
    ":::",
    "??? ",
    "!!! ",
    '::: a {label="',
    "?> ",
    "/// a | ",
    '=== "',
    "[TOC]",
    "[^1]",
    "{: a}",
]
_MORE += [
    "FAQ - ",
    "FAQ: ",
    "<h2>FAQ</h2>",
    "<p><b>FAQ</b></p>",
    "## FAQ\n\n",
    "### a?\n\nb\n\n",
    "Q&A ",
]
_MORE += ['<p><a href="#t">Up</a></p>', '<div class="footnotes">', "<p>Thanks for reading!</p>"]
_MORE += [
    "<p><b>Contact us</b></p>",
    "<h2>Contact</h2>",
    "<hr>",
    "<p>a. b? c</p>",
    "<p>Yes, a.</p>",
]
_MORE += [
    "\n\n**a?** b\n\n",
    "\n* a?\n\n  b\n",
    "\n> ",
    "| a | b |\n",
    "\n: b\n\n",
    "a?\n: b\n\n",
    "\n---\n",
]
PIECES = list(dict.fromkeys(chain(_SIGNS, _SPACES, _TAGS, _LABELS, _MARKS, _WORDS, _DATA, _MORE)))

_QUESTION = "<h2>FAQ</h2><h3>Is it?</h3>"
# What stands before and behind what is repeated.
PLACES: dict[str, tuple[str, str]] = {
    "alone": ("", ""),
    "behind a word": ("a ", ""),
    "before a word": ("", " a"),
    "between words": ("a", "a"),
    "a paragraph": ("<p>", "</p>"),
    "a heading": ("<h2>", "</h2><p>Text.</p>"),
    "the heading of a FAQ": ("<h2>FAQ ", "</h2><h3>Is it?</h3><p>Yes.</p>"),
    "a question": ("<h2>FAQ</h2><h3>Is it ", "?</h3><p>Yes.</p>"),
    "a question's end": ("<h2>FAQ</h2><h3>Is it? ", "</h3><p>Yes.</p>"),
    "questions": ("<h2>FAQ</h2>", "<h3>Is it?</h3><p>Yes.</p>"),
    "an answer": (f"{_QUESTION}<p>", "</p>"),
    "an answer's blocks": (_QUESTION, ""),
    "a bold question": ("<h2>FAQ</h2><p><b>Is it ", "?</b> Yes.</p><p><b>Is it?</b> Yes.</p>"),
    "behind a bold question": ("<h2>FAQ</h2><p><b>Is it?</b> ", "</p>"),
    "a bold heading": ("<p><b>FAQ</b>", "</p><p><b>Is it?</b></p><p>Yes.</p>"),
    "a question with a label": ("<h2>FAQ</h2><p>Q: ", "</p><p>A: Yes.</p>"),
    "behind a label": ("<h2>FAQ</h2><p>Q", ": Is it?</p><p>A: Yes.</p>"),
    "an answer with a label": ("<h2>FAQ</h2><p>Q: Is it?<br>A: ", "</p>"),
    "lines with labels": ("<h2>FAQ</h2><p>Q: Is it?<br>A: Yes.<br>", "</p>"),
    "an item": ("<h2>FAQ</h2><ul><li>Is it?", " Yes.</li><li>Is it? Yes.</li></ul>"),
    "a list": ("<h2>FAQ</h2><ul>", "<li>Is it? Yes.</li></ul>"),
    "a term": ("<h2>FAQ</h2><dl><dt>Is it?", "</dt><dd>Yes.</dd></dl>"),
    "a summary": ("<h2>FAQ</h2><details><summary>Is it?", "</summary>Yes.</details>"),
    "a comment": ("<!-- faq", " --><h3>Is it?</h3><p>Yes.</p>"),
    "a marked FAQ": ("<!-- faq -->", "<!-- /faq -->"),
    "deep in lists": ("<ul><li>" * 250, "</li></ul>"),
    "deep in a FAQ": ("<h2>FAQ</h2>" + "<div>" * 100, "<h3>Is it?</h3>" + "</div>" * 100),
    "a mark's title": ("<p>[Related: ", "]</p>"),
    "a mark's label": ("<p>[", "Related: Tea 1]</p>"),
    "a mark's address": ("<p>[Related: a](", ")</p>"),
    "behind a mark": ("<p>[Related: Tea 1]", "</p>"),
    "before a mark": ("<p>", "[Related: Tea 1]</p>"),
    "between marks": ("<p>[Related: Tea 1]", "[Related: Tea 1]</p>"),
    "around a mark": ("<p>" + "<b><i>" * 100, "[Related: Tea 1]" + "</i></b>" * 100),
    "a link": ('<p><a href="/tea-1.html">Related: ', "</a></p>"),
    "an address": ('<p><a href="', '">Related: a</a></p>'),
    "an attribute": ('<p><img alt="', '"> [Related: Tea 1]</p>'),
    "a tag": ("<h2>FAQ</h2><p ", ">[Related: Tea 1]</p>"),
    "code": ("<p><code>", "</code> [Related: Tea 1]</p>"),
    "a script": ("<script>", "</script><p>[Related: Tea 1]</p>"),
    "JSON-LD": ('<script type="application/ld+json">', "FAQPage</script>"),
    "cards": ('<ul class="related-cards">', "</ul>"),
    "a head": ("<html><head>", "</head><body>FAQPage</body>"),
    "a title": ("<html><head><title>", "</title></head><body></body>"),
    "keywords": ('<html><head><meta name="keywords" content="', '"></head><body></body>'),
    "a body": ("<html><head></head><body><p>FAQPage", "</p></body>"),
    "a header": ("---\n", "\n---\nText"),
    "a value": ("---\ntitle: ", "\n---\nText"),
    "a list of values": ("---\ntags: [", "]\n---\nText"),
    "a FAQ in Markdown": ("## FAQ\n\n### Is it?\n\n", "\n\nYes.\n\n### Is it?\n\nYes."),
    "a line in Markdown": ("## FAQ\n\n**Is it?** Yes.\n\n", "\n\n**Is it?** Yes.\n"),
    "a heading in Markdown": ("---\nlang: en\n---\n# ", "\nText"),
}


def repeated(unit: str, size: int) -> str:
    """Return a unit so often that it has some size, with its numbers."""
    parts: list[str] = []
    length = 0
    for number in count():
        parts.append(unit.replace(NUMBER, str(number)))
        length += len(parts[-1])
        if length >= size:
            break
    return "".join(parts)


def units(seed: int) -> Iterator[str]:
    """Yield what is to be repeated: each piece, if the seed is 0; and two or three, without end."""
    if not seed:
        yield from PIECES
    random = Random(seed)
    while True:
        yield "".join(random.choices(PIECES, k=random.choice((2, 2, 3))))
