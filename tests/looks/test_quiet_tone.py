"""The small texts of cards are quieter than the rest, and can be read in the themes of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from browsing import in_a_browser, open_page
from playwright.sync_api import Browser
from screenshots import DARK, PYTHON, THEMES, build

pytestmark = [pytest.mark.slow, in_a_browser]

# The contrast of an element's text with what is behind it, as WCAG counts it, painted by a browser.
CONTRAST = """element => {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
    .getContext('2d', {colorSpace: 'srgb'});
  const around = [];
  for (let e = element; e; e = e.parentElement) around.unshift(e);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  const luminance = () => {
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paint = colour => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return luminance();
  };
  let ground = 1;
  for (const e of around) ground = paint(getComputedStyle(e).backgroundColor);
  const text = paint(getComputedStyle(element).color);
  return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_small_texts_of_cards_can_be_read(tmp_path: Path, browser: Browser, theme: str) -> None:
    """They have 4.5:1 wherever the theme's own text has, and are quieter where it has plenty."""
    output = build(tmp_path, theme, PYTHON)
    (found,) = output.rglob("cards.html")
    for scheme in ("light", "dark"):
        page = open_page(browser, found.as_uri(), 1280, scheme)
        if scheme == "dark":
            page.add_style_tag(content=DARK)
        card = page.locator(".related-card").first
        title = card.locator(".related-card__title").evaluate(CONTRAST)
        small = card.locator(".related-card__source").evaluate(CONTRAST)
        assert small >= min(title, 4.5)
        assert small < title or title < 8
        page.close()
