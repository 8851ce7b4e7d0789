"""How every form of card and accordion looks, measured in a browser."""

from __future__ import annotations

import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Serve, in_a_browser, open_page
from forms import FILES, SETTINGS
from playwright.sync_api import Browser, Locator, Page, Route

pytestmark = in_a_browser


def group(page: Page, heading: str) -> Locator:
    """Return the cards below a heading of the page with cards."""
    path = f"//h2[normalize-space()='{heading}']/following::ul[contains(@class,'related-cards')][1]"
    return page.locator(f"xpath={path}").locator(".related-card")


def box_of(element: Locator) -> dict[str, float]:
    """Return where an element is, in CSS pixels."""
    box = element.bounding_box()
    assert box is not None
    return {**box}


@pytest.mark.parametrize("theme", ["notmyidea", "simple"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_form_fits_and_is_accessible(
    serve: Serve, browser: Browser, theme: str, scheme: str
) -> None:
    """Nothing runs out, no title has three lines, no text is tiny, and axe finds nothing."""
    address, _ = serve(files=FILES, THEME=theme, **SETTINGS)
    for name, parts in (("cards", ".related-cards"), ("accordion", ".faq-entry")):
        for width in (320, 768, 1280):
            page = open_page(browser, f"{address}/{name}.html", width, scheme)
            for element in page.locator(".related-card, .faq-entry").all():
                box = box_of(element)
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= width
                assert element.evaluate("e => e.scrollWidth <= e.clientWidth")
            lines = page.locator(".related-card__title").evaluate_all(
                "all => all.map(e => e.clientHeight / parseFloat(getComputedStyle(e).lineHeight))"
            )
            assert max(lines) < 2.2
            sizes = page.locator(".related-card p").evaluate_all(
                "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))"
            )
            assert min(sizes) >= 12
            found = Axe().run(page, context={"include": [[parts]]})
            assert found.violations_count == 0, found.generate_report()
            page.close()


def test_a_share_image_is_shown_whole_and_two_cards_have_thumbnails(
    serve: Serve, browser: Browser
) -> None:
    """One or three cards have it at their end, as wide as a third; two have squares."""
    address, _ = serve(files=FILES, **SETTINGS)
    page = open_page(browser, f"{address}/cards.html", 1280)
    for card in (page.locator(".related-card").first, *group(page, "Three").all()):
        image, whole = box_of(card.locator("img")), box_of(card)
        assert 0.15 < image["width"] / whole["width"] < 0.35
        assert image["width"] / image["height"] == pytest.approx(1200 / 630, rel=0.01)
        assert image["x"] > box_of(card.locator(".related-card__title"))["x"]
    for card in group(page, "Two with pictures").all():
        image = box_of(card.locator("img"))
        assert image["width"] == pytest.approx(image["height"], rel=0.01)
    mirrored = group(page, "From right to left").first
    title = mirrored.locator(".related-card__body")
    assert box_of(mirrored.locator("img"))["x"] < box_of(title)["x"]
    page.set_viewport_size({"width": 320, "height": 800})
    card = page.locator(".related-card").first
    image, title = box_of(card.locator("img")), card.locator(".related-card__title")
    assert image["width"] > 0.8 * box_of(card)["width"]
    assert image["y"] + image["height"] < box_of(title)["y"]
    page.close()


def test_a_row_has_one_kind_of_card_and_no_hole(serve: Serve, browser: Browser) -> None:
    """Two cards that are alike stand side by side; all others take the whole width."""
    address, _ = serve(files=FILES, **SETTINGS)
    page = open_page(browser, f"{address}/cards.html", 1280)
    for heading, rows in (
        ("Two with pictures", 1),
        ("Two without", 1),
        ("Two that differ", 2),
        ("Three", 3),
        ("Five", 5),
    ):
        cards = [box_of(card) for card in group(page, heading).all()]
        assert len({round(card["y"]) for card in cards}) == rows, heading
        whole = box_of(group(page, heading).locator("xpath=..").first)
        assert max(c["x"] + c["width"] for c in cards) == pytest.approx(
            whole["x"] + whole["width"], abs=1
        )
        if rows > 1:
            assert {round(card["width"]) for card in cards} == {round(whole["width"])}, heading
    page.close()


def late(route: Route) -> None:
    """Let an image come after the page is shown."""
    time.sleep(0.3)
    route.continue_()


def test_nothing_shifts_when_images_load(serve: Serve, browser: Browser) -> None:
    """Images that come late find their room ready, with the style sheet and without."""
    address, _ = serve(files=FILES, **SETTINGS)
    for width in (320, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.route("**/*.svg", late)
        page.add_init_script(
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
            "entry => { window.shift += entry.value }))"
            ".observe({type: 'layout-shift', buffered: true})"
        )
        page.goto(f"{address}/cards.html", wait_until="commit")
        page.locator(".related-card").first.wait_for()
        page.wait_for_function("[...document.images].some(image => image.naturalWidth)")
        page.wait_for_timeout(200)
        assert page.evaluate("window.shift") == 0
        page.close()
    page = open_page(browser, f"{address}/cards.html", 1280)
    page.evaluate("document.querySelectorAll('link[rel=stylesheet]').forEach(e => e.remove())")
    images = [box_of(image) for image in page.locator(".related-card__image").all()]
    assert max(image["width"] for image in images) <= 240
    tall = box_of(group(page, "Two with pictures").nth(1).locator("img"))
    assert tall["width"] / tall["height"] == pytest.approx(600 / 900, rel=0.02)
    page.close()


def test_a_card_answers_the_pointer_and_the_keyboard(serve: Serve, browser: Browser) -> None:
    """Border and ground change below the pointer, focus has a ring, and all of it is the link."""
    address, _ = serve(files=FILES, **SETTINGS)
    page = open_page(browser, f"{address}/cards.html", 1280)
    page.emulate_media(reduced_motion="reduce")
    card = page.locator(".related-card").first
    look = "e => getComputedStyle(e).borderTopColor + getComputedStyle(e).backgroundColor"
    before = card.evaluate(look)
    assert card.evaluate("e => getComputedStyle(e).transitionDuration") == "0s"
    card.hover()
    assert card.evaluate(look) != before
    card.get_by_role("link").focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    ring = card.get_by_role("link").evaluate("e => getComputedStyle(e, '::after').outlineStyle")
    assert ring == "solid"
    whole = box_of(card)
    for x, y in ((3, 3), (whole["width"] - 40, 40), (60, whole["height"] - 4)):
        card.click(position={"x": x, "y": y})
        page.wait_for_url("**/how-long-to-steep-green-tea.html")
        page.go_back()
    page.close()


def test_texts_are_parted_for_those_who_copy_them(serve: Serve, browser: Browser) -> None:
    """Label, category, date and reading time have a sign between them."""
    address, _ = serve(files=FILES, **SETTINGS)
    page = open_page(browser, f"{address}/cards.html", 1280)
    text = page.locator(".related-card").first.inner_text()
    assert "Related · Brewing" in text
    assert "Tue 04 March 2025 · 4 min" in text
    page.close()


def test_questions_of_all_shapes_look_alike(serve: Serve, browser: Browser) -> None:
    """Headings, bold lines and what the author folded have one look, and signs in one column."""
    address, _ = serve(files=FILES, THEME="notmyidea", **SETTINGS)
    page = open_page(browser, f"{address}/accordion.html", 1280)
    questions = page.locator("xpath=//details[not(ancestor::*[@dir])]/summary")
    assert questions.count() == 7
    looks = questions.evaluate_all(
        "all => all.map(e => { let held = e.querySelector('h3, strong') || e;"
        " let s = getComputedStyle(held), sign = getComputedStyle(e, '::after');"
        " return [s.fontSize, s.fontWeight, s.fontFamily, sign.insetInlineEnd, sign.width,"
        " e.getBoundingClientRect().right].join() })"
    )
    assert len(set(looks)) == 1, looks
    lines = page.locator("details").evaluate_all(
        "all => all.map(e => getComputedStyle(e).borderBlockStartWidth)"
    )
    assert lines == ["1px", "0px", "0px", "1px", "0px", "1px", "0px", "1px", "0px"]
    first = page.locator("summary").first
    gap = box_of(first)["y"] - sum(box_of(page.locator("h2").nth(1))[n] for n in ("y", "height"))
    assert gap <= 24
    first.click()
    answer = box_of(page.get_by_text("Two minutes. More than that"))
    words = box_of(first.locator("h3"))
    assert answer["x"] == pytest.approx(words["x"], abs=1)
    mirrored = page.locator("[dir=rtl] summary").first
    side = mirrored.evaluate("e => getComputedStyle(e, '::after').left")
    assert float(side.removesuffix("px")) < 20
    page.close()


def test_print_has_the_words_alone(serve: Serve, browser: Browser) -> None:
    """On paper all answers and titles are whole; signs, images and suggestions are left out."""
    address, _ = serve(files=FILES, **SETTINGS)
    page = open_page(browser, f"{address}/accordion.html", 768)
    page.emulate_media(media="print")
    assert all(answer.is_visible() for answer in page.locator(".faq-entry__answer").all())
    sign = "e => getComputedStyle(e, '::after').content"
    assert page.locator("summary").first.evaluate(sign) == "none"
    assert not page.locator(".related-suggestions").is_visible()
    page.goto(f"{address}/cards.html")
    page.emulate_media(media="print")
    assert not page.locator(".related-card__image").first.is_visible()
    clamp = "e => getComputedStyle(e).webkitLineClamp + getComputedStyle(e).display"
    title = page.locator(".related-card__title").first
    assert title.evaluate(clamp).endswith("block")
    assert title.evaluate("e => e.scrollHeight <= e.clientHeight + 2")
    page.close()
