"""Texts that nearly are what the package reads: headers, addresses and marks, by rules.

Who chooses is handed in: Hypothesis in the tests, atheris in the fuzzer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Choose = Callable[[int], int]  # an index below a number

NAMES = (
    "title date pubDate modified slug url permalink save_as status draft published template tags"
    " tag keywords category categories author authors lang image heroImage cover description"
    " excerpt summary reading_time readingTime faq faqs question answer"
    " translation settings content <<"
).split()
SCALARS = (
    "tea", "1984", "2025-03-04", "2025-13-45", "0x1F", "1e999", "12:30:45", "true", "No", "~",
    "null", ".nan", "'it''s'", '"a \\u202e b"', '"\\ud800"', "#1 tea", "Tea #2", "&Co", "*tea*",
    "{tea}", "@tea", "!important", "%", "`tea`", "[Solved] Tea", "Alien: Covenant", "a: b: c",
    "|\n  a\n  b", ">-\n  a", '"><svg/onload=alert(1)>', "<img src=x onerror=alert(1)>", "]]>",
    "</script>", "{{ 7*7 }}", "", "!!binary aGk=", "!!set {a, b}", "!!timestamp 2025",
    "!!python/name:os.system", "-", "?", "x" * 300,
)  # fmt: skip
ANCHORS = "a b t".split()
SCHEMES = (
    "", "", "http:", "https:", "HTTPS:", "javascript:", "java\tscript:", "data:", "vbscript:",
    "file:", "mailto:", "blob:", "{filename}", "{static}", "{attach}", "|filename|", "x:",
)  # fmt: skip
SLASHES = ("", "/", "//", "///", "\\\\", "/\\", "\t//", " /", "./", "../")
HOSTS = (
    "", "example.org", "example.org:80", "user:pass@example.org", "EXAMPLE.org.", "evil.example",
    "[::1]", "[", "xn--fiqs8s", "münchen.example", "evil.example\\@example.org",
    "example.org#@evil.example", "%00",
)  # fmt: skip
SEGMENTS = (
    "tea", "green-tea.html", "index.html", "..", ".", "", "%2e%2e", "%2F", "%00", "%5C", "\\",
    "a b", "grün", "茶", "gr%C3%BCn", '"><svg/onload=alert(1)>', "'", "`", "{slug}", ":title",
    "x" * 210, "a.unfinished", "con", "theme", "faq_related.css", "\x1b[31m", "\u202e", "\x00",
    "\n", "&amp;", "&#x6a;", "%ZZ", "%",
)  # fmt: skip
TAILS = ("", "", "/", "?q=1", "?q=<b>&amp;x", "#top", '#"onclick=x', "#:~:text=tea", " ")
LABELS = (
    "Related", "See also", "Read more", "Siehe auch", "関連", "相关", "Relatd", "related ", "", "Q",
)  # fmt: skip
COLONS = (":", "：", " :", "&#58;", "", ": :")
TITLES = (
    "Green Tea", "green-tea", "Green &amp; Tea", "<b>Green</b> Tea", "Green\nTea", "none", "",
    "★★★", "[Green Tea]", "&_;" * 40, "tea " * 50, "<svg/onload=alert(1)>",
    '" onmouseover="alert(1)', "茶", "¶",
)  # fmt: skip
AROUND = (
    ("", ""), ("<p>", "</p>"), ("<p>One. ", "</p>"), ("<li>", ""), ("<h2>", "</h2>"),
    ("<code>", "</code>"), ("<td>", "</td>"), ("<a href=x>", "</a>"), ("<em>", "</em>"),
    ("<p>so ", " it is</p>"),
)  # fmt: skip


class Grammar:
    """Makes texts by rules."""

    def __init__(self, choose: Choose) -> None:
        self._choose = choose

    def _one(self, of: Sequence[str]) -> str:
        return of[self._choose(len(of))]

    def header(self) -> str:
        """Return a YAML header, or what looks like one."""
        lines = (f"{self._one(NAMES)}: {self._value(0)}" for _ in range(self._choose(8)))
        return "title: T\ndate: 2025-01-01\n" + "".join(f"{line}\n" for line in lines)

    def _value(self, depth: int) -> str:
        kind = self._choose(10) if depth < 4 else 0
        if kind == 5:
            return self.address()
        if kind == 6:
            return f"&{self._one(ANCHORS)} {self._value(depth + 1)}"
        if kind == 7:
            return f"*{self._one(ANCHORS)}"
        items = [self._value(depth + 1) for _ in range(self._choose(4))] if kind > 7 else []
        if kind == 8:
            return f"[{', '.join(items)}]"
        if kind == 9:
            colon = self._one((": ", ":"))
            return "{" + ", ".join(f'"{self._one(NAMES)}"{colon}{item}' for item in items) + "}"
        return self._one(SCALARS)

    def address(self) -> str:
        """Return an address, or what looks like one."""
        path = "/".join(self._one(SEGMENTS) for _ in range(self._choose(4)))
        host = f"{self._one(SLASHES)}{self._one(HOSTS)}"
        return f"{self._one(SCHEMES)}{host}{self._one(SLASHES)}{path}{self._one(TAILS)}"

    def marks(self) -> str:
        """Return an article with marks in all places."""
        return "\n".join(self._placed() for _ in range(1 + self._choose(5)))

    def _placed(self) -> str:
        before, behind = AROUND[self._choose(len(AROUND))]
        return f"{before}{self._mark()}{behind}"

    def _mark(self) -> str:
        words = f"{self._one(LABELS)}{self._one(COLONS)} {self._one(TITLES)}"
        kind = self._choose(4)
        if kind == 0:
            return f"[{words}]"
        address = self.address()
        if kind == 1:
            return f"[{words}]({address})"
        return f'<a href="{address}">{words}</a>' if kind == 2 else f"<b>[{words}]</b>({address})"
