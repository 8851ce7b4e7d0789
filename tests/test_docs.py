"""What the documentation says is so."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from types import ModuleType

from conftest import Build, article

from pelican_faq_related.core.enrich import own_fields
from pelican_faq_related.core.faq.finding.passages import Expected, Passage
from pelican_faq_related.core.front_matter import ALIASES, to_pelican
from pelican_faq_related.core.html import Text
from pelican_faq_related.core.language import phrases_of, qa_labels
from pelican_faq_related.settings import PREFIX, Settings
from pelican_faq_related.stop_words import languages

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PACKAGE = ROOT / "pelican_faq_related"


def test_the_first_example_of_the_readme_gives_what_it_shows(build: Build) -> None:
    """The Markdown in the README yields the JSON in the README."""
    source = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)[1]
    shown = json.loads(re.search(r"```json\n(.*?)```", README, re.DOTALL)[1])
    site = build(
        {"tea.md": article("Green tea", source, slug="green-tea"), "w.md": article("Soft Water")}
    )
    (node,) = site.json_ld("green-tea.html")
    for question in node["mainEntity"]:
        assert question.pop("url") == question["@id"]
    assert {name: node[name] for name in shown} == shown
    assert 'class="related-card__link"' in site.page("green-tea.html")


def test_each_setting_is_in_the_table_with_its_default() -> None:
    """The README's table lists every setting, and nothing else."""
    rows = dict(re.findall(rf"^\| `({PREFIX}\w+)` \| `([^`]*)` \|", README, re.MULTILINE))
    expected = {PREFIX + field.name.upper(): field.default for field in fields(Settings)}
    found = {name: ast.literal_eval(default) for name, default in rows.items()}
    assert {n: tuple(v) if isinstance(v, list) else v for n, v in found.items()} == expected


def test_each_alias_is_in_the_table() -> None:
    """The README lists every name that is mapped to one of Pelican's."""
    table = README.partition("| in the front matter |")[2].partition("\n\n")[0].lower()
    rows = [line.split("|")[1:3] for line in table.splitlines()[2:]]
    for name, aliases in ALIASES.items():
        for alias in aliases:
            assert any(f"`{alias}`" in left and f"`{name}`" in right for left, right in rows), alias


SAMPLES = {"date": "2025-01-02", "modified": "2025-01-02", "reading_time": "3 min"}
# Rows of the table with more than names in them: a value, and what becomes of it.
FORMS = {
    "`image`/`cover` with": ({"cover": {"src": "/a.png"}}, {"image": "/a.png"}),
    "`alt` of an": ({"image": {"path": "a.png", "alt": "A"}}, {"image": "a.png", "image_alt": "A"}),
    "`author` with a `name`": ({"author": {"name": "Ann"}}, {"author": "Ann"}),
    "or a list": ({"author": ["Ann", "Ben"]}, {"authors": ["Ann", "Ben"]}),
    "objects with a `name`": ({"tags": [{"name": "x"}, "y"]}, {"tags": ["x", "y"]}),
    "`draft: true`": ({"draft": True}, {"status": "draft"}),
    "`keyword`": ({"keyword": "a, b"}, {"keywords": ["a", "b"]}),
    "`status: publish`": ({"status": "publish"}, {"status": "published"}),
    "`published: false`": ({"published": False}, {"status": "draft"}),
    "a `permalink`": ({"permalink": "/a/b/"}, {"url": "a/b/", "save_as": "a/b/index.html"}),
    "of another site": ({"url": "https://a.example/b"}, {"link": "https://a.example/b"}),
    "`images` (the first)": ({"images": ["a.png", "b.png"]}, {"image": "a.png"}),
    "`url` without": ({"url": "/a/b.html"}, {"url": "a/b.html", "save_as": "a/b.html"}),
}


def test_each_row_of_the_front_matter_table_is_so() -> None:
    """Every name in the left column becomes what the right one says."""
    table = README.partition("| in the front matter |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1:3] for line in table.splitlines()[2:]]
    for form, (values, expected) in FORMS.items():
        assert any(form in left for left, _ in rows), form
        found = to_pelican(values, dict, own_fields())
        assert {name: found.get(name) for name in expected} == expected, form
    for left, right in rows:
        names = re.findall(r"`(\w+)`", left.partition(", or ")[0])
        if any(form in left for form in FORMS) and ", or `" not in left:
            continue
        (becomes, *_) = re.findall(r"`(\w+)`", right)
        assert names, left
        for name in set(names) - {"description"}:  # the reader makes the summary of it
            value = SAMPLES.get(becomes, "x")
            snake = re.sub("[A-Z]", lambda capital: f"_{capital[0]}", name)
            for written in (name, snake, snake.replace("_", "-").lower()):
                found = to_pelican({written: value}, dict, own_fields())
                assert str(found[becomes]).startswith(value), written


def test_the_number_of_languages_is_right() -> None:
    """The README counts the languages of the tables."""
    tables, lists = "pelican_faq_related/core/language/tables", "pelican_faq_related/stop_words"
    counts = {
        "same in": (
            len(phrases_of("faq_headings").keys() - {"everywhere"}),
            f"{tables}/headings.py",
        ),
        "… in": (len(qa_labels()), f"{tables}/labels.py"),
        "another such word of": (len(phrases_of("mark_labels")), f"{tables}/marks"),
        '"Sources", in': (len(phrases_of("closing_headings")), f"{tables}/closings"),
        "Stop words are known for": (len(languages()), lists),
    }
    text = " ".join(README.split())
    for before, (count, where) in counts.items():
        assert f"{before} [{count} languages]({where})" in text, before


def test_each_variable_and_template_of_the_readme_exists() -> None:
    """CSS variables, classes and templates that the README names are there."""
    css = (PACKAGE / "static" / "faq_related.css").read_text("utf-8")
    assert set(re.findall(r"--(?:related-card|faq-entry)-\w+", README)) == set(
        re.findall(r"--(?:related-card|faq-entry)-\w+", css)
    )
    for template in re.findall(r"`(faq_related/\w+\.html)`", README):
        assert (PACKAGE / "templates" / template).exists()


def test_importing_the_namespace_plugin_changes_nothing() -> None:
    """Pelican imports every plugin it finds, enabled or not."""
    code = (
        "from pelican.plugins import signals; import pelican.plugins.faq_related;"
        "assert not any(s.receivers for s in vars(signals).values() if hasattr(s, 'receivers'))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_example_of_a_question_shape_works() -> None:
    """What the design page shows is a shape that finds questions, as it stands there."""
    design = (ROOT / "docs" / "design.md").read_text("utf-8")
    code = re.search(r"```python\n(.*?)```", design, re.DOTALL)[1]
    legends = ModuleType("legends")
    legends.__package__ = "pelican_faq_related.core.faq.finding.shapes"
    exec(compile(code, "legends.py", "exec"), vars(legends))  # noqa: S102 - our own
    one = "<fieldset><legend>Is it green?</legend><p>Yes.</p></fieldset><p>Text.</p>"
    for html, found in (
        (one, [("Is it green?", "Yes.")]),
        (f"{one}<fieldset><legend>Tea</legend><p>A plant.</p></fieldset>", []),
    ):
        text = Text(html)
        questions = legends.find(Passage(text, Expected.FAQ, legends.find))
        assert [(q.text, text.plain(q.answer_start, q.answer_end)) for q in questions] == found
