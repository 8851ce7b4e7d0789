"""What readers see: built pages in a real browser."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Serve, in_a_browser, open_page
from conftest import article
from playwright.sync_api import Browser

pytestmark = in_a_browser
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmütze" * 2
FILES = {
    "a.md": article(
        "A",
        "One. [Related: B]\n\nTwo words, as [Related: B] says.\n\n"
        f"Three. [Related: B]\n\n[Related: {LONG}](https://other.example/)\n\n"
        "- Four. [Related: B]\n\n## FAQ\n\n### Why?\n\nBecause.\n",
    ),
    "b.md": article(
        "B",
        description="What B is, in a sentence that takes more than one line on a small screen.",
        image="/images/b.svg",
        reading_time="5 min",
        category="Letters",
    ),
    "images/b.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#a40" '
    'd="M0 0h16v9H0z"/></svg>',
}
DARK = (
    '{% extends "!simple/base.html" %}{% block head %}{{ super() }}'
    "<style>html { color-scheme: light dark; font-size: 18px }"
    "@media (prefers-color-scheme: dark) { body { background: #14171a; color: #e8e6e3 }"
    " a { color: #8ab4f8 } }"
    "article ul { list-style: square; padding: 0 0 0 3rem; margin: 2rem }"
    "article li { margin: 1rem 0 } article li::before { content: '→ ' }"
    "article img { border: 4px solid red; width: 100%; float: right } article p { margin: 2rem 0 }"
    "</style>{% endblock %}"
)


@pytest.mark.parametrize("theme", ["notmyidea", "simple", "opinionated"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cards_fit_and_are_accessible(
    serve: Serve, browser: Browser, theme: str, scheme: str
) -> None:
    """On narrow and wide screens no card overflows or loses its look, and axe finds nothing."""
    files = dict(FILES)
    if theme == "opinionated":
        files["theme/templates/base.html"] = DARK
    address, _ = serve(files=files, THEME=theme if theme != "opinionated" else "theme")
    for width in (320, 1280):
        page = open_page(browser, f"{address}/a.html", width, scheme)
        cards = page.locator(".related-card")
        assert cards.count() == 4
        for card in cards.all():
            box = card.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert card.evaluate("e => e.scrollWidth <= e.clientWidth")
            assert card.evaluate("e => getComputedStyle(e, '::before').content") in (
                "none",
                "normal",
            )
        image = page.locator(".related-card__image").first
        assert image.evaluate(
            "e => getComputedStyle(e).borderTopWidth + getComputedStyle(e).float"
        ) == ("0pxnone")
        found = Axe().run(page, context={"include": [[".related-cards"]]})
        assert found.violations_count == 0, found.generate_report()
        page.close()


def test_a_card_is_one_link_with_the_title_as_its_name(serve: Serve, browser: Browser) -> None:
    """A click anywhere on a card, or Enter on its link, leads to the article."""
    address, _ = serve(files=FILES)
    page = open_page(browser, f"{address}/a.html", 1280)
    card = page.locator(".related-card").first
    assert card.get_by_role("link").count() == 1
    assert card.get_by_role("link", name="B", exact=True).count() == 1
    card.click(position={"x": 300, "y": 8})
    assert page.url == f"{address}/b.html"
    page.go_back()
    card.get_by_role("link").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/b.html")
    page.close()


def test_the_address_of_a_question_leads_to_it(serve: Serve, browser: Browser) -> None:
    """The fragment of a question's address is an element of the page, with the question in it."""
    _, site = serve(files=FILES)
    question = site.json_ld("a.html")[0]["mainEntity"][0]
    page = open_page(browser, question["url"], 320)
    assert page.locator(":target").inner_text() == question["name"] == "Why?"
    page.close()


FAQ_FILES = {
    "a.md": article(
        "A",
        "Intro.\n\n## FAQ\n\n### Why does it take so long to read this one question?\n\n"
        "Because.\n\n"
        f"### How?\n\nSo, with {LONG}.\n\n- one\n- two\n\n**When?**\n\nNow.\n\n"
        "## Q&A\n\n**Where?**\n\nHere.\n\n**Who?** You.\n",
    )
}


@pytest.mark.parametrize("theme", ["notmyidea", "simple", "opinionated"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_accordion_fits_and_is_accessible(
    serve: Serve, browser: Browser, theme: str, scheme: str
) -> None:
    """Folded or not, axe finds nothing, and question and mark stand on one line."""
    files = dict(FAQ_FILES)
    if theme == "opinionated":
        files["theme/templates/base.html"] = DARK
    address, _ = serve(
        files=files,
        THEME=theme if theme != "opinionated" else "theme",
        FAQ_RELATED_FAQ_DISPLAY="accordion",
    )
    for width in (320, 1280):
        page = open_page(browser, f"{address}/a.html", width, scheme)
        entries = page.locator(".faq-entry")
        assert entries.count() == 4
        for entry in entries.all():
            assert entry.evaluate("e => e.scrollWidth <= e.clientWidth")
            assert not entry.locator(".faq-entry__answer").is_visible()
        line = page.locator(".faq-entry__question").nth(1).bounding_box()
        assert line is not None
        assert 24 <= line["height"] < 80
        page.locator(".faq-entry__question").nth(1).click()
        assert page.get_by_text("two", exact=True).is_visible()
        found = Axe().run(page, context={"include": [[".faq-entry"]]})
        assert found.violations_count == 0, found.generate_report()
        page.close()


def test_long_words_and_rules_fit_an_accordion(serve: Serve, browser: Browser) -> None:
    """A word wider than a phone does not run out; no two lines follow each other."""
    body = f"## FAQ\n\n### Why {'long' * 40}?\n\nSo.\n\n### How?\n\nSo.\n\n---\n\nEnd.\n"
    files = {"a.md": article("A", body)}
    address, _ = serve(files=files, FAQ_RELATED_FAQ_DISPLAY="accordion")
    page = open_page(browser, f"{address}/a.html", 320)
    entries = page.locator(".faq-entry")
    assert [entry.evaluate("e => e.scrollWidth <= e.clientWidth") for entry in entries.all()] == [
        True,
        True,
    ]
    lines = entries.evaluate_all("all => all.map(e => getComputedStyle(e).borderBlockEndWidth)")
    assert lines == ["1px", "0px"]
    page.close()


def test_a_link_to_a_question_opens_it(serve: Serve, browser: Browser) -> None:
    """Its answer is seen, with no script, and no other one is."""
    _, site = serve(files=FAQ_FILES, FAQ_RELATED_FAQ_DISPLAY="accordion")
    for number, question in enumerate(site.json_ld("a.html")[0]["mainEntity"]):
        page = open_page(browser, question["url"], 320)
        answers = page.locator(".faq-entry__answer")
        shown = [answer.is_visible() for answer in answers.all()]
        assert shown == [place == number for place in range(4)]
        assert page.locator(":target").inner_text() == question["name"]
        signs = page.locator(".faq-entry__question").evaluate_all(
            "all => all.map(e => getComputedStyle(e, '::after').transform)"
        )
        assert [sign != signs[shown.index(False)] for sign in signs] == shown
        page.close()


def test_a_link_to_a_section_of_restructuredtext_opens_its_question(
    serve: Serve, browser: Browser
) -> None:
    """There the section has the id; a link to the FAQ as a whole opens none of its questions."""
    rst = "A\n#\n\n:date: 2025-03-04\n\nIntro.\n\nFAQ\n===\n\n"
    asked = "Why?\n----\n\nBecause.\n\nHow?\n----\n\nSo.\n\n"
    bold = "Q&A\n===\n\n**Where?**\n\nHere.\n\n**Who?**\n\nYou.\n"
    address, _ = serve(files={"a.rst": rst + asked + bold}, FAQ_RELATED_FAQ_DISPLAY="accordion")
    for anchor, place in (("why", 0), ("how", 1), ("faq-who", 3), ("faq", -1), ("q-a", -1)):
        page = open_page(browser, f"{address}/a.html#{anchor}", 320)
        shown = [answer.is_visible() for answer in page.locator(".faq-entry__answer").all()]
        assert shown == [number == place for number in range(4)], anchor
        page.close()


def test_finding_words_of_an_answer_opens_it(serve: Serve, browser: Browser) -> None:
    """A browser that looks for a text in the page unfolds what holds it, and nothing else."""
    address, _ = serve(files=FAQ_FILES, FAQ_RELATED_FAQ_DISPLAY="accordion")
    for words, place in (("Because.", 0), ("Here.", 2), ("You.", 3)):
        page = open_page(browser, f"{address}/a.html#:~:text={words}", 320)
        answers = page.locator(".faq-entry__answer")
        answers.nth(place).wait_for(state="visible")
        shown = [answer.is_visible() for answer in answers.all()]
        assert shown == [number == place for number in range(4)]
        page.close()


def test_an_accordion_is_used_by_keyboard_and_without_scripts(
    serve: Serve, browser: Browser
) -> None:
    """Questions are reached with Tab, where focus is seen, and folded with Enter."""
    address, _ = serve(files=FAQ_FILES, THEME="notmyidea", FAQ_RELATED_FAQ_DISPLAY="accordion")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/a.html")
    focused = page.locator(".faq-entry__question:focus")
    for _ in range(20):
        page.keyboard.press("Tab")
        if focused.count():
            break
    assert focused.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    answer = page.locator(".faq-entry__answer").first
    page.keyboard.press("Enter")
    assert answer.is_visible()
    page.keyboard.press("Enter")
    assert not answer.is_visible()
    context.close()


def test_print_shows_all_answers(serve: Serve, browser: Browser) -> None:
    """On paper nothing can be unfolded."""
    address, _ = serve(files=FAQ_FILES, FAQ_RELATED_FAQ_DISPLAY="accordion")
    page = open_page(browser, f"{address}/a.html", 1280)
    page.emulate_media(media="print")
    assert all(answer.is_visible() for answer in page.locator(".faq-entry__answer").all())
    page.close()


@pytest.mark.parametrize("theme", ["notmyidea", "opinionated"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_stands_at_the_end_is_accessible(
    serve: Serve, browser: Browser, theme: str, scheme: str
) -> None:
    """Suggestions and backlinks are lists with a name, fit the screen, and axe finds nothing."""
    files = {
        "a.md": article("Tea A", "See [B]({filename}b.md).", tags=["tea"], date="2025-01-01"),
        "b.md": article("Tea B", "See [A]({filename}a.md).", tags=["tea"], date="2025-01-02"),
        "c.md": article(f"Tea {LONG}", "See [A]({filename}a.md).", tags=["tea"]),
    }
    if theme == "opinionated":
        files["theme/templates/base.html"] = DARK
    address, _ = serve(
        files=files,
        THEME=theme if theme != "opinionated" else "theme",
        FAQ_RELATED_SUGGESTIONS=3,
        FAQ_RELATED_BACKLINKS="text",
    )
    for width in (320, 1280):
        page = open_page(browser, f"{address}/tea-a.html", width, scheme)
        assert page.get_by_role("list", name="Related articles").get_by_role("link").count() == 1
        assert page.get_by_role("list", name="Mentioned in").get_by_role("link").count() == 2
        for part in (".related-suggestions", ".related-backlinks"):
            box = page.locator(part).bounding_box()
            assert box is not None
            assert box["x"] + box["width"] <= width
            assert page.locator(part).evaluate("e => e.scrollWidth <= e.clientWidth")
            found = Axe().run(page, context={"include": [[part]]})
            assert found.violations_count == 0, found.generate_report()
        page.close()


RUNS = [
    '"><svg/onload=pwned()>', '<img src=x onerror=pwned()>', "<script>pwned()</script>", "javascript:pwned()",
    "' onmouseover='pwned()", '" onfocus="pwned()" autofocus tabindex="1', "&lt;/title&gt;&lt;script&gt;pwned()&lt;/script&gt;",
    "<svg><style><img src=x onerror=pwned()></style></svg>", '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
    "[y](javascript:pwned())", '*y*{: onmouseover="pwned()" }', "<a href=' java&#10;script:pwned()'>y</a>", "<!--><img src=x onerror=pwned()>-->",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=pwned()&gt;'>", "<details open ontoggle=pwned()>y",
    "<noscript><p title='</noscript><img src=x onerror=pwned()>'>", "<meta http-equiv=refresh content='0;url=javascript:pwned()'>", "<img src=x onerror=pwned() ",
]  # fmt: skip
SHOWS_ALL = (
    '{% extends "!simple/index.html" %}{% block content %}{% for a in articles %}'
    '<h2 title="{{ a.title|striptags }}"><a href="{{ SITEURL }}/{{ a.url }}">{{ a.title }}</a></h2>{{ a.summary }}'
    "<p title='{{ a.description }}'>{{ a.description }} {{ a.tags|join(' ') }} {{ a.category }}</p>{{ a.content }}"
    "{% for c in a.related_cards %}<a href='{{ c.href }}'>{{ c.title|e }}</a>{% endfor %}"
    "{% endfor %}{% endblock %}"
)


def test_nothing_of_hostile_articles_runs(serve: Serve, browser: Browser) -> None:
    """No script of an address, text, summary or answer runs on any page, nor does a link run one."""
    files = {"theme/templates/index.html": SHOWS_ALL}
    marks = []
    for number, text in enumerate(RUNS):
        files[f"s{number}.md"] = f"Title: S{number}\nDate: 2025-01-01\nSlug: {text}\n\nText.\n"
        files[f"t{number}.md"] = article(
            f"T{number} {text}", "[Related: good]", slug=f"t{number}", tags=[text], category=text,
            description=text, excerpt=f"Sum.\n\n{text}\n\nMore.", image=text, lang="en",
            faq=[{"question": f"Is {text} it?", "answer": f"Ans.\n\n{text}\n\nMore."}],
        )  # fmt: skip
        marks.append(f"One. [Related: S{number}]\n\nAs [Related: t{number}] says.\n")
    summary = " ".join(f"[l]({{filename}}s{number}.md)" for number in range(len(RUNS)))
    files["good.md"] = article("Good", "\n".join(marks), summary=summary)
    address, site = serve(
        files=files,
        THEME="theme",
        FAQ_RELATED_SUGGESTIONS=3,
        FAQ_RELATED_BACKLINKS="text",
        DEFAULT_PAGINATION=False,
    )
    page = browser.new_page()
    page.add_init_script("window.ran = 0; window.pwned = () => { window.ran += 1 }")
    names = [name for name in site.pages() if name == "index.html" or name[:1] in "gt"]
    assert len(names) > len(RUNS)
    for name in names:
        page.goto(f"{address}/{name}")
        page.evaluate(
            "for (const e of document.querySelectorAll('body *'))"
            " for (const name of ['mouseover', 'focus', 'toggle', 'error', 'load'])"
            " e.dispatchEvent(new Event(name))"
        )
        assert page.url == f"{address}/{name}"
        assert page.evaluate("window.ran") == 0, name
        schemes = "[...document.links].map(link => link.protocol)"
        assert set(page.evaluate(schemes)) <= {"http:", "https:"}, name
    page.close()
