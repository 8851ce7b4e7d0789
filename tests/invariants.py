"""What must hold of any text at all; the property tests and the fuzzer check the same."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from html import unescape

import html5lib
import yaml

from pelican_faq_related.core.enrich import Enrichment, Site, enrich, own_fields
from pelican_faq_related.core.faq import FaqHeadings, PageFacts, faq_page, to_script
from pelican_faq_related.core.front_matter import load_header, split_front_matter, to_pelican
from pelican_faq_related.core.html import Text, absolute_link, apply_edits, plain, safe_link
from pelican_faq_related.core.html.links import INTRASITE
from pelican_faq_related.core.related import ReferenceFinder, RelatedCard, SiteIndex, Target
from pelican_faq_related.core.source import Source
from pelican_faq_related.problems import find_words
from pelican_faq_related.rendering import CardTemplates, template_environment, without_cards
from pelican_faq_related.writing import HeadParts, enrich_page

OPENS, CLOSES = "\ue000", "\ue001"  # around what we put into a text; no text has them of its own
TARGET = Target(
    path="tea.md",
    title="Green Tea",
    slug="green-tea",
    url="green-tea.html",
    lang="en",
    card=lambda: RelatedCard(title="Green Tea", href=""),
)
FINDER = ReferenceFinder()


class FencedCards(CardTemplates):
    """Our templates, with a sign before and behind each piece of HTML that they make."""

    def group(self, cards: Sequence[RelatedCard]) -> str:
        """Return the HTML between the signs."""
        return f"{OPENS}{super().group(cards)}{CLOSES}"

    def link(self, title: str, href: str) -> str:
        """Return the HTML between the signs."""
        return f"{OPENS}{super().link(title, href)}{CLOSES}"

    def text(self, text: str, *, block: bool) -> str:
        """Return the HTML between the signs."""
        return f"{OPENS}{super().text(text, block=block)}{CLOSES}"


def site(renderer: CardTemplates) -> Site:
    """Return a site of one article."""
    return Site(
        index=SiteIndex([TARGET], site_urls=["https://example.org"]),
        references=FINDER,
        opens_faq=FaqHeadings(),
        renderer=renderer,
    )


SITE = site(CardTemplates(template_environment([])))
FENCED = site(FencedCards(template_environment([])))


def enriched(html: str, of: Site = SITE) -> Enrichment:
    """Return an article with this text, enriched."""
    source = Source(html=html, path="a.md", title="A", lang="en", url="https://example.org/a.html")
    return enrich(source, of, str)


def check_article(html: str) -> Enrichment:
    """Check all that must hold of an article with this text."""
    html = html.replace(OPENS, "").replace(CLOSES, "")
    result = enriched(html)
    check_bytes(html)
    check_bytes(result.html)
    check_cuts(html, result)
    without_cards(result.html)
    check_entries(result)
    check_written_page(result)
    if is_well_formed(html):
        again = enriched(result.html)
        assert not again.reference_edits, "a mark is left"
        if not result.reference_edits or again.faq_entries == result.faq_entries:
            # else an answer is nothing but a mark, which was cut out of it only at first
            assert again.html == result.html, "twice is not once"
        for entry in result.faq_entries:
            assert re.search(f'id="?{re.escape(entry.anchor)}', result.html), "no such id"
    return result


def is_well_formed(html: str) -> bool:
    """Whether a strict parser has nothing against a fragment."""
    try:
        html5lib.HTMLParser(strict=True).parseFragment(html)
    except (html5lib.html5parser.ParseError, ValueError, KeyError, IndexError, AssertionError):
        return False
    return True


def check_bytes(html: str) -> None:
    """Without what we put in, the text is the author's without the marks, byte for byte."""
    result = enriched(html, FENCED)
    expected = without_ours(apply_edits(html, result.reference_edits))
    assert without_ours(result.html, result.new_ids) == expected


def without_ours(html: str, ids: Collection[str] = ()) -> str:
    """Return a text without what is between our signs, without our ids, and without empty ones."""
    html = re.sub(f"\n?{OPENS}[^{CLOSES}]*{CLOSES}", "", html)
    for name in sorted(ids, key=len, reverse=True):
        html = html.replace(f'<span id="{name}"></span>', "", 1)
        html = html.replace(f'="{name}"', "", 1)
    return _EMPTY_ID.sub("", html)


_EMPTY_ID = re.compile(r"""\sid(?:\s*=\s*(?:""|''))?(?=[\s/>])""", re.IGNORECASE)


def check_cuts(html: str, result: Enrichment) -> None:
    """What leaves a text is marks, their brackets and arrows: no other word."""
    marks = FINDER.find(Text(html))
    for cut in result.reference_edits:
        inside = [mark for mark in marks if cut.start <= mark.start and mark.end <= cut.end]
        assert inside, "a cut without a mark"
        rest, position = [], cut.start
        for mark in inside:
            rest.append(html[position : mark.start])
            position = mark.end
        rest.append(html[position : cut.end])
        lost = [plain(piece) for piece in rest if any(map(str.isalnum, plain(piece)))]
        assert not lost, f"words that no mark has went with it: {lost}"


def check_entries(result: Enrichment) -> None:
    """Each question is in the page, its answer is safe, and JSON-LD says the same."""
    for entry in result.faq_entries:
        assert entry.question
        assert plain(entry.answer)
        assert not re.search(r"<(?!/?(?:h[1-6]|br|ol|ul|li|a|p|div|b|strong|i|em)\b)", entry.answer)
        for attributes in re.findall(r"<\w+([^>]*)>", entry.answer):
            assert re.fullmatch(r'\s*/?| href="(?i:https?://|mailto:)[^"]*"', attributes)
    if result.faq_entries:
        node = faq_page(result.faq_entries, PageFacts(url="https://example.org/a.html", name="A"))
        script = to_script(node)
        inner = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
        assert not re.search("[<>&\u2028\u2029\ud800-\udfff]", inner)
        assert json.loads(inner) == json.loads(json.dumps(node))  # halves of a sign become one


def check_written_page(result: Enrichment) -> None:
    """A page in a theme gets lines at the end of its head, once, and nothing else changes."""
    text = result.html.encode("utf-8", "replace")
    start, end = b"<!DOCTYPE html>\n<html><head><title>A</title>\n", b"</head><body>\n"
    page = start + end + text + b"</body></html>\n"
    parts = HeadParts(
        keywords=("tea", '"><script>'),
        faq_entries=result.faq_entries,
        facts=PageFacts(url="https://example.org/a.html", name="A"),
        new_ids=result.new_ids,
        stylesheet="/theme/faq_related.css",
    )
    written, _, _ = enrich_page(page, parts)
    assert written.startswith(start)
    assert written.endswith(end + text + b"</body></html>\n")
    head = written[: written.index(b"</head>")]
    assert head.count(b'name="keywords"') == 1
    assert head.count(b"<script") == head.count(b"</script>") <= 1
    assert enrich_page(written, parts)[0] == written


def check_source(text: str) -> None:
    """Front matter and body are the whole file, and no header stops a build."""
    parts = split_front_matter(text)
    if parts is None:
        return
    assert text.endswith(parts.body)
    assert parts.header in text
    assert len(parts.header) + len(parts.body) < len(text)
    try:
        values = load_header(parts.header).values
        written = load_header(parts.header, as_text=True).values
    except yaml.YAMLError:
        return
    if isinstance(values, dict):
        to_pelican(values, lambda: written if isinstance(written, dict) else {}, own_fields())


# What https://url.spec.whatwg.org/#concept-basic-url-parser drops, and what it takes for a scheme.
_DROPPED_IN_URL = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*(?=:)")
_OUR_TAGS = frozenset("a b div img li p span time ul".split())


def check_header(header: str) -> None:
    """No value of a header takes long, climbs out of the site, or brings signs into its address."""
    check_source(f"---\n{header}---\n")
    try:
        values = load_header(header).values
        written = load_header(header, as_text=True).values
    except yaml.YAMLError:
        return
    if not isinstance(values, dict):
        return
    found = to_pelican(
        values, lambda: written if isinstance(written, dict) else {}, own_fields(),
        site_url="https://example.org",
    )  # fmt: skip
    assert len(repr(found)) < 1_000_000, "it explodes"
    for name in ("url", "slug", "lang"):
        value = str(found.get(name, ""))
        assert not re.search(r"""["<>`\\\0-\x1f\x7f]""", value), f"a sign in the {name}"
    if found.get("save_as"):
        assert not {"", ".", ".."} & set(str(found["save_as"]).split("/")), "it climbs"


def check_address(address: str) -> None:
    """What may stand in a link has a scheme that runs nothing, as a browser reads it."""
    for link in (safe_link(address), safe_link(unescape(address))):
        check_link(link)
    absolute = absolute_link(address, "https://example.org/a/")
    assert not absolute or _scheme(absolute) in ("http", "https", "mailto")


def check_link(link: str) -> None:
    """A link leads to a page, and no sign in it ends an attribute."""
    assert not re.search(r"""["<>`\\\0-\x20\x7f]""", link), link
    assert _scheme(INTRASITE.sub("", link, count=1)) in ("", "http", "https"), link


def _scheme(link: str) -> str:
    read = _SCHEME.match(_DROPPED_IN_URL.sub("", link).strip("".join(map(chr, range(0x21)))))
    return read[0].lower() if read else ""


def check_marks(html: str) -> None:
    """What marks become is our elements alone; their places are found in any source."""
    check_article(html)
    result = enriched(html.replace(OPENS, "").replace(CLOSES, ""), FENCED)
    for ours in re.findall(f"{OPENS}([^{CLOSES}]*){CLOSES}", result.html):
        for element in html5lib.parseFragment(ours, namespaceHTMLElements=False).iter():
            if isinstance(element.tag, str) and element.tag != "DOCUMENT_FRAGMENT":
                assert element.tag in _OUR_TAGS, element.tag
                assert not [name for name in element.attrib if str(name).startswith("on")]
                check_link(element.get("href", "") or element.get("src", ""))
    for problem in result.problems:
        find_words(html, problem.words, problem.address)


def check_page(page: bytes, keywords: Sequence[str] = ("tea", "cups")) -> None:
    """Whatever a theme wrote, what we put in goes in once, and takes nothing with it."""
    parts = HeadParts(keywords=keywords, stylesheet="/theme/faq_related.css")
    written, codes, _ = enrich_page(page, parts)
    if "no-head" in codes:
        assert written == page
    if b"eywords" not in page.lower():
        end = b" />" if page.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") else b">"
        link = b'<link rel="stylesheet" href="/theme/faq_related.css"' + end + b"\n"
        meta = b'<meta name="keywords" content="tea, cups"' + end + b"\n"
        assert any(written in (page, *_with(page, added)) for added in (meta, link + meta))
    assert enrich_page(written, parts)[0] == written


def _with(page: bytes, added: bytes) -> list[bytes]:
    return [page[:place] + added + page[place:] for place in range(len(page) + 1)]
