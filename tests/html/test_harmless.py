"""HTML from anybody: what is harmless stays to the byte, what runs or loads goes, and is named."""

from __future__ import annotations

import re

import html5lib
import pytest
from any_text import HTML
from hypothesis import example, given
from hypothesis import strategies as st

from pelican_faq_related.core.html.harmless import harmless_html, harmless_text

SAFE_ELEMENTS = frozenset("a b br code details em i img li ol p pre span strong sub summary sup table tbody td th thead tr ul div h3 blockquote".split())  # fmt: skip


def found_in(html: str) -> list[tuple[str, dict[str, str]]]:
    """Return the elements that a browser finds, between two of the page's own."""
    page = f"<!doctype html><title>x</title><main><section>{html}</section><hr id=end></main>"
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert tree.find("body/main/hr") is not None or "<table" in html, html
    section = tree.find("body/main/section")
    assert section is not None
    return [
        (str(e.tag), {str(k): v for k, v in e.attrib.items()})
        for e in section.iter()
        if e is not section and isinstance(e.tag, str)
    ]


def assert_harmless(html: str, written: str) -> str:
    """Check that nothing runs or loads, in whatever a page puts around it; return the HTML."""
    made, _ = harmless_html(html, written)
    for tag, attributes in found_in(made):
        assert re.fullmatch("[a-z][a-z0-9]*", tag), (tag, made)
        assert tag not in ("script", "style", "svg", "math", "iframe", "object", "embed", "form", "input", "base", "meta", "link", "title", "template"), made  # fmt: skip
        for name, value in attributes.items():
            assert not re.match(r"on|srcdoc|action|formaction|http-equiv|xlink|ping", name), made
            assert name != "style" or "text-align" in value, made
            if name in ("href", "src", "poster", "cite"):
                seen = re.sub(r"[\0-\x20]", "", value).lower()
                assert not re.match(r"(javascript|vbscript|file|blob|data:(?!image/))", seen), made
    again, fallen = harmless_html(made, written)
    assert (again, fallen) == (made, ())
    return made


KEPT = [
    "<p>Plain &amp; simple, 1 < 2 and x <3, a > b &copy; &#8364;</p>",
    '<p>A <a href="https://example.org/?a=b&amp;c=d#e" title="T > U">link</a>, <a href="/b" rel="nofollow" target="_blank">b</a>, <a href="#c">c</a></p>',
    '<a href="{filename}b.md">b</a> <img alt="A" src="{static}/a.png" width="3"> <a href="2024:tea.html">x</a> <a name=top></a>',
    '<a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;a@b.c">mail</a> <a href="tel:+491">call</a>',
    "<img src='a.png' alt='it is \"so\"' loading=lazy /><br><br/><br /><hr>",
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="">',
    '<img src="a.png" srcset="b.png 2x, https://example.org/c.png 3x" alt="">',
    '<table>\n<thead>\n<tr>\n<th style="text-align: right;">A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td style="text-align: center;" colspan=2>b</td>\n</tr>\n</tbody>\n</table>',
    '<div class="codehilite"><pre><span></span><code><span class="nb">print</span><span class="p">(</span>&lt;b&gt;)\n</code></pre></div>',
    '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup><div class="footnote">\n<hr />\n<ol>\n<li id="fn:1">\n<p>N.&#160;<a class="footnote-backref" href="#fnref:1" title="Jump back to footnote 1 in the text">&#8617;</a></p>\n</li>\n</ol>\n</div>',
    "<ul><li>a<li>b</ul><p>one<p>two",
    "<b><i>crossed</b></i> <P CLASS=x>Loud</P >",
    "<!-- a comment with <b> in it --><details open><summary>S</summary><p>A</p></details>",
    "<kbd>Ctrl</kbd> H<sub>2</sub>O <abbr title=\"A B\">AB</abbr> <q cite='/q'>q</q> <time datetime=2025>now</time>",
    '<video controls src="a.mp4" poster="a.png"></video><figure><img src=a.png alt=a><figcaption>A</figcaption></figure>',
    '<dl><dt>a<dd>b</dl><blockquote cite="https://example.org/"><p lang="de" dir=ltr aria-label="x">c</p></blockquote>',
]  # fmt: skip


@pytest.mark.parametrize("html", KEPT, ids=range(len(KEPT)))
def test_harmless_html_stays_to_the_byte(html: str) -> None:
    """Whatever form its tags have: Markdown's own, HTML's older ones, end tags left out."""
    assert harmless_html(html, html) == (html, ())


GONE = {
    "<script>alert(1)</script>": ("", ("<script>",)),
    "a<SCRIPT src=//evil.example>b</sCript >c": ("ac", ("<script>",)),
    '<img src="x" onerror="alert(1)">': ('<img src="x">', ("onerror",)),
    "<img/src=x/onerror=alert(1)>": ('<img src="x/onerror=alert(1)">', ()),
    "<img src=x\nONERROR\n=\nalert(1)>": ('<img src="x">', ("onerror",)),
    '<a href="javascript:alert(1)">y</a>': ("<a>y</a>", ('href="javascript:alert(1)"',)),
    "<a href=' \x01jAva&#9;scr&#x0A;ipt&colon;alert(1)'>y</a>": ("<a>y</a>", None),
    "<a href=data:text/html,x>y</a>": ("<a>y</a>", ('href="data:text/html,x"',)),
    '<a href="vbscript:x" class="c">y</a>': ('<a class="c">y</a>', ('href="vbscript:x"',)),
    "<svg onload=alert(1)><style><img src=x onerror=alert(1)></style></svg>z": ("z", ("<svg>",)),
    "<svg/onload=alert(1)>z": ("z", ("<svg>",)),
    '<iframe srcdoc="<script>x</script>">a</iframe>b': ("b", ("<iframe>",)),
    '<form action="https://evil.example"><p>a</p><input name=x><button formaction=y>b</button></form>': ("<p>a</p>b", ("<form>", "<input>", "<button>")),
    "<style>*{display:none}</style>a": ("a", ("<style>",)),
    '<p style="position:fixed">a</p>': ("<p>a</p>", ("style",)),
    '<base href="//evil.example"><meta http-equiv="refresh" content="0;x"><link rel=stylesheet href=x>a': ("a", ("<base>", "<meta>", "<link>")),
    "<object data=x>a</object><embed src=x><applet>b</applet>c": ("c", ("<object>", "<embed>", "<applet>")),
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>": None,
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">": None,
    "<template><script>x</script></template>a": ("a", ("<template>",)),
    "<title><a title='</title><img src=x onerror=alert(1)>'>": None,
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">": None,
    "<xmp></xmp><img src=x onerror=alert(1)>": ('<img src="x">', ("<xmp>", "onerror")),
    "<plaintext>a": ("a", ("<plaintext>",)),
    "<scr<script>x</script>ipt>alert(1)</script>": None,
    "<<script>x</script>img src=x onerror=alert(1)>": ("&lt;img src=x onerror=alert(1)>", ("<script>",)),
    "a<!-- > <img src=x onerror=alert(1)> -->b": None,
    "<!--><img src=x onerror=alert(1)>-->": None,
    "<!-- --!><img src=x onerror=alert(1)> -->": None,
    "<![CDATA[<img src=x onerror=alert(1)>]]>": None,
    "<?php <img src=x onerror=alert(1)> ?>": None,
    "<a =\"><img src=x onerror=alert(1)>\">y</a>": None,
    "<a title='\"><img src=x onerror=alert(1)>'>y</a>": None,
    "<a title=\"`><img src=x onerror=alert(1)>\">y</a>": None,
    '<a class="x"onclick="alert(1)"href=javascript:x>y</a>': ('<a class="x">y</a>', ("onclick", 'href="javascript:x"')),
    "<a\x0bonclick=alert(1)>y</a>": None,
    "<img src=x onerror=alert(1)": ("&lt;img src=x onerror=alert(1)", ("a tag that does not end",)),
    '<b title="x>y <i>z</i>': None,
    "<svg><![CDATA[><image xlink:href=x onerror=alert(1)]]></svg>": None,
    "<video><source onerror=alert(1)></video>": ("<video><source></video>", ("onerror",)),
    '<video poster="javascript:x" src="data:video/mp4,x"></video>': ("<video></video>", None),
    '<img srcset="a.png 1x, javascript:x 2x">': ("<img>", ('srcset="a.png 1x, javascript:x 2x"',)),
    '<p data-x="a" accesskey=x contenteditable itemprop=y>a</p>': ("<p>a</p>", ("data-x", "accesskey", "contenteditable", "itemprop")),
    "<isindex action=javascript:x><marquee onstart=x>a</marquee><x-y onclick=z>b</x-y>": ("ab", ("<isindex>", "<marquee>", "<x-y>")),
    "a</section></main><div>b": ("a<div>b</div>", ()),
    "<details><table><tr><td>a</details>": None,
    "<ul><li><b>a": ("<ul><li><b>a</b></ul>", ()),
}  # fmt: skip


@pytest.mark.parametrize("html", GONE)
def test_what_runs_or_loads_falls_out(html: str) -> None:
    """Elements with all that is in them, attributes and addresses alone; texts stay."""
    made = assert_harmless(html, html)
    expected = GONE[html]
    if expected is not None:
        _, fallen = harmless_html(html, html)
        assert made == expected[0]
        assert expected[1] in (None, fallen)


def test_what_an_extension_of_markdown_made_stays() -> None:
    """An element or attribute whose name its author did not write is of the site's owner."""
    html = '<p><script type="math/tex">a<b</script> <input checked disabled type="checkbox"> <svg viewBox="0 0 1 1"><path d="M0"/></svg> <a data-x="1" href="#">b</a></p>'  # fmt: skip
    assert harmless_html(html, "$a<b$ [x] :tea: [b](#)") == (html, ())
    assert harmless_html(html, "a `<b` <SCRIPT")[1] == ("<script>",)
    assert harmless_html(html, r"a <s\cript> <in put> data-x=")[1] == ("<script>", "<input>", "data-x")  # fmt: skip
    link = '<p><a href="javascript:x">y</a></p>'
    assert harmless_html(link, "[y](javascript:x)") == ("<p><a>y</a></p>", ('href="javascript:x"',))


def test_deep_elements_and_missing_ends_take_no_time() -> None:
    """Each is looked at once."""
    for piece in ("<b>", "<i><b>", "<script>", "<a ", "<svg>", "</b>", "<!--", "<", "<p title='", "<textarea><title>", "<x>"):  # fmt: skip
        made, _ = harmless_html(piece * 30_000, piece)
        assert "<script" not in made
    deep = "<div>" * 1000 + "x" + "</div>" * 1000
    assert harmless_html(deep, deep)[0] == "<div>" * 200 + "x" + "</div>" * 200


@given(HTML | st.text("<>/ab='\"!-\t &;:cscriptonerrorsvgstyle"))
@example("<a<script>")
def test_any_text_is_harmless(text: str) -> None:
    """Read once more, it stays as it is."""
    assert_harmless(text, text)


@given(HTML)
def test_any_harmless_text_becomes_no_tag(text: str) -> None:
    """Nor do its entities, however often they are read."""
    made = harmless_text(text)
    assert harmless_text(made) == made
    for tag, attributes in found_in(made):
        assert tag not in ("script", "img", "svg", "iframe", "style"), made
        assert not any(name.startswith("on") for name in attributes), made


TEXTS = {
    "Tea &amp; Milk": "Tea &amp; Milk",
    'The "best" tea isn\'t <em>that</em>': 'The "best" tea isn\'t <em>that</em>',
    '<span class="caps">FAQ</span>&nbsp;<span class="amp">&amp;</span> 1 < 2 <3': '<span class="caps">FAQ</span>&nbsp;<span class="amp">&amp;</span> 1 < 2 <3',
    "The &lt;script&gt; element, &lt;details&gt; &amp; std::vector<int>": "The &lt;script&gt; element, &lt;details&gt; &amp; std::vector<int>",
    'Why "a = b" is wrong': 'Why "a = b" is wrong',
    '<a href="/tea?a=b">Tea</a><br>x': '<a href="/tea?a=b">Tea</a><br>x',
    "": "",
    "<img src=x onerror=alert(1)> <b>x</b>": "‹img src=x onerror=alert(1)› <b>x</b>",
    "Using <script> tags": "Using ‹script› tags",
    "<svg/onload=alert(1)>": "‹svg/onload=alert(1)›",
    'x" onmouseover="alert(1)': "x” onmouseover=”alert(1)",
    "x' autofocus onfocus='alert(1)": "x’ autofocus onfocus=’alert(1)",
    "x&quot; onload=&quot;alert(1)": "x” onload=”alert(1)",
    "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;": "‹/title›‹script›x‹/script›",
    "&amp;lt;/title&amp;gt;": "‹/title›",
    "&#60;img src=x onerror=y&#62;": "‹img src=x onerror=y›",
    "<b onclick=x>y</b>": "‹b onclick=x›y‹/b›",
    '<a href="javascript:x">y</a>': "‹a href=”javascript:x”›y‹/a›",
    "<b>never closed": "‹b›never closed",
    "<img src=x onerror=alert(1) ": "‹img src=x onerror=alert(1) ",
    "<!-- x": "‹!-- x",
    '<a title=" onmouseover=alert(1) ">y</a>': "‹a title=” onmouseover=alert(1) ”›y‹/a›",
    '<x"onmouseover=alert(1)>': "‹x”onmouseover=alert(1)›",
    '0;url=//evil.example" http-equiv="refresh': "0;url=//evil.example” http-equiv=”refresh",
}  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_texts_that_themes_write_as_they_are(text: str) -> None:
    """Entities and inline elements stay; what could be anything else is shown by other signs."""
    assert harmless_text(text) == TEXTS[text]
