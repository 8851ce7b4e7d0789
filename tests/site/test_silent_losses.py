"""What gets lost without a trace elsewhere: here the author is told, once, with the line."""

from __future__ import annotations

import pytest
from conftest import Build, article


def test_an_image_that_is_not_in_the_site(build: Build) -> None:
    """The card has none, and the author learns which file is missing; others stay."""
    images = {
        "gone": "/images/gone.png",
        "beside": "gone too.png",
        "there": "/images/my cup.png",
        "moved": "/favicon.png",
        "theme": "/theme/cup.png",
        "elsewhere": "https://other.example/cup.png",
    }
    files: dict[str, str | bytes] = {
        f"{name}.md": article(f"The {name} cup", image=image) for name, image in images.items()
    }
    files |= {"images/my cup.png": b"png", "extra/icon.png": b"png"}
    marks = "\n\n".join(f"One. [Related: The {name} cup]" for name in images)
    files["cards.md"] = article("Cards", marks)
    site = build(
        files,
        STATIC_PATHS=["images", "extra"],
        EXTRA_PATH_METADATA={"extra/icon.png": {"path": "favicon.png"}},
    )
    page = site.page("cards.html")
    assert page.count("<img") == 4
    assert 'src="https://example.org/images/my%20cup.png"' in page
    assert 'src="/favicon.png"' in page
    assert [line.partition(", so")[0] for line in sorted(site.warnings())] == [
        "beside.md:4: the image gone too.png is not in the content or static folders",
        "gone.md:4: the image /images/gone.png is not in the content or static folders",
    ]


LEFT_OVER = {
    '{{< figure src="a.png" >}}': "a shortcode of Hugo",
    "{{% notice tip %}}": "a shortcode of Hugo",
    "{{</ details >}}": "a shortcode of Hugo",
    "{% include head.html %}": "a tag of Liquid",
    "{%- if x -%}": "a tag of Liquid",
    "{{ site.title }}": "a value of a template",
}


@pytest.mark.parametrize("command", LEFT_OVER)
def test_commands_of_other_generators(build: Build, command: str) -> None:
    """Each kind is told once for a file, with its line; what stands in code is left alone."""
    text = f"Text `{command}` so.\n\n```\n{command}\n```\n\nMore {command} here.\n\n{command}\n"
    site = build({"a.md": f"Title: A\nDate: 2025-01-01\n\n{text}"})
    (told,) = site.warnings()
    assert told.startswith('a.md:10: "{')
    assert LEFT_OVER[command] in told


def test_signs_that_are_no_commands(build: Build) -> None:
    """Sets, percentages and links of Pelican are not reported."""
    text = "A {a} and {{1, 2}, 3} with 5 %} of {b}. [A]({filename}a.md) `{{ x }}`\n"
    assert build({"a.md": f"Title: A\nDate: 2025-01-01\n\n{text}"}).warnings() == []


@pytest.mark.parametrize(
    "body", ["We will answer soon.", "[Here](/faq/)", "- Hours\n- Prices"], ids=range(3)
)
def test_a_faq_without_questions(build: Build, body: str) -> None:
    """A heading that surely says FAQ makes its author expect one."""
    site = build({"a.md": article("A", f"Text.\n\n## FAQ\n\n{body}\n", lang="en")})
    (told,) = site.warnings()
    assert told.startswith("a.md:9: no question with an answer was found in the FAQ section")


@pytest.mark.parametrize("name", ["Questions", "Reader questions", "Fragen", "質問", "Dúvidas"])
def test_questions_below_a_heading_that_does_not_say_faq(build: Build, name: str) -> None:
    """The author learns what to write."""
    asked = "### Is it?\n\nYes.\n\n### Why?\n\nSo.\n"
    site = build({"a.md": article("A", f"## {name}\n\n{asked}")})
    (told,) = site.warnings()
    assert told.startswith(f'a.md:6: all headings below "{name}" ask, but it does not say FAQ')
    assert site.json_ld("a.html") == []


@pytest.mark.parametrize(
    "text",
    [
        "## Questions\n\n### Is it?\n\nYes.\n\n### The end\n\nSo.\n",
        "## Questions\n\n### Is it?\n\nYes.\n",
        "## Background\n\n### Is it?\n\nYes.\n\n### Why?\n\nSo.\n",
        "## Any questions?\n\n### Is it?\n\nYes.\n\n### Why?\n\nSo.\n",
        "## Questions\n\n### Is it?\n\nYes.\n\n### Why?\n\nSo.\n\n## FAQ\n\n### How?\n\nSo.\n",
    ],
    ids=range(5),
)
def test_headings_that_ask_for_the_sake_of_a_text(build: Build, text: str) -> None:
    """Where one of them states, or the heading is another, nothing is said."""
    assert build({"a.md": article("A", text)}).warnings() == []
