"""The elements, attributes and addresses that do no harm on a page, whoever wrote them."""

from __future__ import annotations

import re
from html import unescape

_INLINE = (
    "a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd mark nobr q rb rp rt rtc"
    " ruby s samp small span strike strong sub sup time tt u var wbr"
)
INLINE = frozenset(_INLINE.split())
ELEMENTS = INLINE | frozenset(
    "address article aside audio blockquote caption center col colgroup data dd details dir div dl"
    " dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li main menu meter nav ol"
    " p picture pre progress section source summary table tbody td tfoot th thead track tr ul"
    " video".split()
)
# These may stand around others whose tags do not match theirs: browsers set that right.
FORMATTING = INLINE - frozenset(("br", "wbr"))
# https://html.spec.whatwg.org/multipage/syntax.html#void-elements
VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split(),
)
# https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
ENDED_BY_OTHERS = frozenset(
    "colgroup dd dt li p rb rp rt rtc tbody td tfoot th thead tr".split(),
)
# These go with all that is in them; where they are not ended, their tag goes.
RAW_TEXT = frozenset(
    "iframe noembed noframes noscript plaintext script style textarea title xmp".split()
)
WITH_CONTENT = RAW_TEXT | frozenset(
    "applet canvas frameset head math object select svg template".split()
)
# What does something even with its name alone.
KNOWN = (
    ELEMENTS
    | WITH_CONTENT
    | frozenset(
        "area base basefont bgsound body button command dialog embed fieldset form frame html image"
        " input isindex keygen label legend link map marquee menuitem meta option optgroup output"
        " param portal search slot".split()
    )
)

_EVERYWHERE = frozenset("class dir hidden id lang role title translate".split())
_SIZE = "height width"
_CELL = "abbr align colspan headers nowrap rowspan scope valign"
_OF_ELEMENTS = {
    name: frozenset(attributes.split())
    for name, attributes in {
        "a": "download href hreflang name rel rev target type",
        "audio": "controls loop muted preload src",
        "blockquote": "cite",
        "col": "align span valign width",
        "colgroup": "align span valign width",
        "data": "value",
        "del": "cite datetime",
        "details": "name open",
        "div": "align",
        "font": "color face size",
        "img": f"align alt border decoding hspace loading sizes src srcset vspace {_SIZE}",
        "ins": "cite datetime",
        "li": "type value",
        "meter": "high low max min optimum value",
        "ol": "compact reversed start type",
        "p": "align",
        "progress": "max value",
        "q": "cite",
        "source": f"media sizes src srcset type {_SIZE}",
        "table": "align border cellpadding cellspacing frame rules summary width",
        "td": f"{_CELL} {_SIZE}",
        "th": f"{_CELL} {_SIZE}",
        "time": "datetime",
        "tr": "align valign",
        "track": "default kind label src srclang",
        "ul": "compact type",
        "video": f"controls loop muted playsinline poster preload src {_SIZE}",
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hr"), "align"),
        **dict.fromkeys(("tbody", "tfoot", "thead"), "align valign"),
    }.items()
}
ADDRESSES = frozenset(("cite", "href", "poster", "src", "srcset"))
# https://html.spec.whatwg.org/multipage/system-state.html#safelisted-scheme, and the web's own
_SCHEMES = frozenset(
    "bitcoin ftp geo http https im irc ircs magnet mailto matrix mms news nntp sip sips sms smsto"
    " ssh tel urn webcal wtai xmpp".split()
)
_OF_MEDIA = frozenset(("http", "https"))
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE | re.ASCII)
_BROWSERS_DROP = re.compile(r"[\0-\x20\x7f-\xa0]")
_IMAGE_AS_TEXT = re.compile(r"data:image/[a-z+.-]+[;,]", re.IGNORECASE)
# As Markdown aligns the cells of tables, and docutils writes the size of an image.
_PLAIN_STYLE = re.compile(
    r"\s*+text-align:\s*+(?:left|right|center|justify|start|end)\s*+"
    r"|\s*+(?:width|height):\s*+[0-9.]{1,9}(?:px|em|rem|ex|pt|%|in|cm|mm)\s*+"
)


def may_stand(element: str, name: str, value: str) -> bool:
    """Whether an attribute does no harm on an element; ``value`` is as it is written."""
    if name == "style":
        parts = filter(str.strip, value.split(";"))
        return all(_PLAIN_STYLE.fullmatch(part) for part in parts)
    own = _OF_ELEMENTS.get(element, ())
    if not (name in _EVERYWHERE or name in own or name.startswith("aria-")):
        return False
    if name == "srcset":
        return all(map(_is_of_media, unescape(value).split(",")))
    if name not in ADDRESSES:
        return True
    address = unescape(value)
    if name in ("src", "poster"):
        return _is_of_media(address) or (
            element == "img" and _IMAGE_AS_TEXT.match(_BROWSERS_DROP.sub("", address)) is not None
        )
    return _scheme(address) in ("", *_SCHEMES)


def _is_of_media(address: str) -> bool:
    return _scheme(address) in ("", *_OF_MEDIA)


def _scheme(address: str) -> str:
    """Return the scheme of an address, also where a browser might find one."""
    found = _SCHEME.match(_BROWSERS_DROP.sub("", address))
    return found[1].lower() if found else ""
