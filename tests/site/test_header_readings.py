"""Headers on built sites: the text as it is written, as Pelican alone reads it, or a report."""

from __future__ import annotations

from conftest import Build, article


def header(lines: str, body: str = "Text.") -> str:
    """Return a source with these lines between its fences."""
    return f"---\n{lines}---\n\n{body}\n"


def test_signs_stay_in_titles_tags_and_questions(build: Build) -> None:
    """Two titles that differ in a number are two pages, and nothing is cut short."""
    faq = "faq:\n  - question: What is #1?\n    answer: See #2 and *3*.\n"
    site = build(
        {
            "a.md": header(f"title: Notes #1\ndate: 2025-01-01\ntags: #pots, cups\n{faq}"),
            "b.md": header("title: Notes #2\ndate: 2025-01-02\ncategory: @home\n"),
            "c.md": header("title: [New] Pots & *cups*\ndate: 2025-01-03\n"),
        },
        ARTICLE_SAVE_AS="{category}/{slug}.html",
        ARTICLE_URL="{category}/{slug}.html",
    )
    assert site.warnings() == []
    assert "Notes #1</title>" in site.page("misc/notes-1.html")
    assert "Notes #2</title>" in site.page("home/notes-2.html")
    assert "[New] Pots & *cups*" in site.page("misc/new-pots-cups.html")
    assert "#pots" in site.page("tag/pots.html")
    (node,) = site.json_ld("misc/notes-1.html")
    (question,) = node["mainEntity"]
    assert question["name"] == "What is #1?"
    assert question["acceptedAnswer"]["text"] == "<p>See #2 and <em>3</em>.</p>"


def test_another_reading_than_that_of_pelican_alone_is_told(build: Build) -> None:
    """The author learns once, with the line, which title or address changed."""
    site = build(
        {
            "a.md": header("title: Pots # and cups\ndate: 2025-01-01\n"),
            "b.md": header("title: Cups\ndate: 2025-01-02\nslug: cups/\n"),
            "c.md": header("title: {a: b}\ndate: 2025-01-03\nslug: c\n"),
            "d.md": header("title:\n  main: Jugs\n  sub: More\ndate: 2025-01-04\n"),
            "e.md": header('title: "Bowls # no remark"\ndate: 2025-01-05\nslug: "bowls"\n'),
        }
    )
    told = sorted(site.warnings())
    assert [line.partition(": ")[0] for line in told] == ["a.md:2", "b.md:4", "c.md:2", "d.md:2"]
    assert 'the title is "Pots"; without this plugin, Pelican reads "Pots # and cups"' in told[0]
    assert 'the slug is "cups"; without this plugin, Pelican reads "cups/"' in told[1]
    assert "the title {a: b} is read as a text" in told[2]
    assert 'the title should be one text, but is several values; "Jugs" is taken' in told[3]
    assert "Jugs</title>" in site.page("jugs.html")
    assert "{a: b}</title>" in site.page("c.html")


def test_several_lines_are_a_list_as_pelican_reads_them(build: Build) -> None:
    """A theme that shows each line of a field shows lines, not letters."""
    theme = "{% for part in article.parts %}<i>{{ part }}</i>{% endfor %}"
    files = {
        "a.md": header("Title: Fenced\nDate: 2025-01-01\nParts: lid\n    spout\n"),
        "b.md": "Title: Own\nDate: 2025-01-01\nParts: lid\n    spout\n\nText.\n",
        "templates/article.html": theme,
    }
    site = build(files, THEME_TEMPLATES_OVERRIDES=["content/templates"])
    assert site.page("fenced.html") == site.page("own.html") == "<i>lid</i><i>spout</i>"


def test_a_draft_in_a_header_that_is_no_yaml_is_not_published(build: Build) -> None:
    """Its status counts, also behind a line at which Pelican's own reading ends."""
    rest = ("status: draft\n", "tags:\n- pots\nstatus: draft\n", "\nstatus: 'hidden'  # for now\n")
    broken = "title: Alien: a review\ndate: 2025-01-01\n"
    site = build({f"{n}.md": header(f"{broken}slug: a{n}\n{r}") for n, r in enumerate(rest)})
    assert "Alien" not in site.page("index.html")
    assert not {"a0.html", "a1.html"} & set(site.pages())
    assert "a2.html" in site.pages()  # hidden pages are written, but listed nowhere


def test_images_under_the_names_of_themes(build: Build) -> None:
    """A card has the image of its article, under whatever name Pelican's own header has it."""
    names = ("Cover", "Featured_Image", "og_image", "Header_Cover", "Thumbnail", "heroImage")
    files: dict[str, str | bytes] = {
        f"a{n}.md": f"Title: Pot {n}\nDate: 2025-01-01\n{name}: /images/{n}.png\n\nText.\n"
        for n, name in enumerate(names)
    }
    files |= {f"images/{n}.png": b"png" for n in range(9)}
    files["r.rst"] = "Pot 6\n#####\n\n:date: 2025-01-01\n:cover: /images/6.png\n\nText.\n"
    files["own.md"] = (
        "Title: Pot 7\nDate: 2025-01-01\nImage: /images/7.png\nCover: /images/8.png\n\nText.\n"
    )
    files["cards.md"] = article("Cards", "\n\n".join(f"One. [Related: Pot {n}]" for n in range(8)))
    page = build(files).page("cards.html")
    for number in range(8):
        assert f'src="https://example.org/images/{number}.png"' in page
    assert "/images/8.png" not in page
