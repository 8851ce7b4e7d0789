"""Other people's programs read what we write: as valid, and as the same."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path
from typing import Any

import extruct
import pyshacl
import pytest
import rdflib
from conftest import Build, Built, run_pelican
from html5lib import HTMLParser
from rich_site import ALL_FILES
from test_same_bytes import EVERYTHING

SHAPES = (Path(__file__).parent / "faq_page.ttl").read_text("utf-8")
# The part of schema.org's context that we use; theirs lies on a network.
CONTEXT = {"@vocab": "https://schema.org/"} | {
    name: {"@type": "@id"}
    for name in "acceptedAnswer image isPartOf mainEntity relatedLink url".split()
}
QUESTIONS = """SELECT ?id ?name ?text WHERE {
    ?page a <https://schema.org/FAQPage> ; <https://schema.org/mainEntity> ?id .
    ?id <https://schema.org/name> ?name ; <https://schema.org/acceptedAnswer> ?answer .
    ?answer <https://schema.org/text> ?text }"""
# What these programs do among themselves.
pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning:rdflib",
    "ignore::DeprecationWarning:pyshacl",
    "ignore:datetime.datetime.utcnow:DeprecationWarning",
)
EXAMPLE = Path(__file__).parents[2] / "example_site"


@pytest.fixture(params=["default", "everything", "example"])
def site(request: pytest.FixtureRequest, build: Build, tmp_path: Path) -> Built:
    """Return a site that uses all there is, and the one that comes with the package."""
    if request.param == "example":
        shutil.copytree(EXAMPLE, tmp_path / "site", ignore=shutil.ignore_patterns("output"))
        return run_pelican(tmp_path / "site", "-e", 'SITEURL="https://example.org"')
    return build(ALL_FILES, **(EVERYTHING if request.param == "everything" else {}))


def scripts(page: str) -> list[str]:
    """Return the JSON-LD scripts that an HTML parser finds in a page."""
    tree = HTMLParser(namespaceHTMLElements=False).parse(page)
    found = tree.iter("script")
    return [script.text or "" for script in found if "ld+json" in script.get("type", "")]


def graph_of(data: Any) -> rdflib.Graph:
    """Return JSON-LD as a graph."""
    text = json.dumps({**data, "@context": CONTEXT})
    return rdflib.Graph().parse(data=text, format="json-ld")


def complaints(graph: rdflib.Graph) -> str:
    """Return what the shapes have against a graph; nothing where it conforms."""
    conforms, _, text = pyshacl.validate(graph, shacl_graph=SHAPES, shacl_graph_format="turtle")
    return "" if conforms else str(text)


def test_readers_of_structured_data_agree(site: Built) -> None:
    """Extruct and rdflib find the same questions, and the graphs conform to their shapes."""
    pages = 0
    for name, page in site.pages().items():
        found = extruct.extract(page, base_url=f"https://example.org/{name}")
        nodes = [node for node in found["json-ld"] if node["@type"] == "FAQPage"]
        assert "FAQPage" not in str(found["microdata"]) + str(found["rdfa"])
        texts = [json.loads(text) for text in scripts(page)]
        assert found["json-ld"] == texts, name
        for node in nodes:
            pages += 1
            graph = graph_of(node)
            rows = {tuple(map(str, row)) for row in graph.query(QUESTIONS)}
            assert rows == {
                (entry["@id"], entry["name"], entry["acceptedAnswer"]["text"])
                for entry in node["mainEntity"]
            }
            assert complaints(graph) == "", name
    assert pages >= 3


def test_questions_and_answers_stand_in_the_body(site: Built) -> None:
    """What is marked up can be read in the page, in that order."""
    for name, page in site.pages().items():
        for node in site.json_ld(name):
            body = words(page[page.index("</head>") :])
            for entry in node.get("mainEntity", ()):
                for text in (html.escape(entry["name"]), entry["acceptedAnswer"]["text"]):
                    before, found, body = body.partition(words(text))
                    assert found, (name, text, before)


def words(markup: str) -> str:
    """Return the letters of HTML, as a reader sees them."""
    return re.sub(r"\W|\s", "", html.unescape(re.sub(r"<[^>]*>", " ", markup)))


GOOD = {
    "@type": "FAQPage", "@id": "https://example.org/a", "url": "https://example.org/a", "name": "A", "inLanguage": "en",
    "isPartOf": {"@type": "WebSite", "name": "S", "url": "https://example.org/"},
    "mainEntity": [{
        "@type": "Question", "@id": "https://example.org/a#b", "url": "https://example.org/a#b", "name": "Is 1 < 2?",
        "acceptedAnswer": {"@type": "Answer", "text": '<p>It <a href="mailto:a@example.org">is</a>.<br></p>'},
    }],
}  # fmt: skip
BAD = {
    "no question": ('"mainEntity": [{', '"about": [{'),
    "no name": ('"Is 1 < 2?"', '""'),
    "a tag in the name": ("Is 1 < 2?", "Is <b>it</b>?"),
    "a label": ("Is 1 < 2?", "Q1. Is it?"),
    "a permalink": ("Is 1 < 2?", "Is it?¶"),
    "no answer": ('"acceptedAnswer"', '"suggestedAnswer"'),
    "two texts": ('"text": ', '"text": ["a", "b"], "x": '),
    "no text": ('"text": ', '"text": "<p></p>", "x": '),
    "a script": ("<p>It", "<script>1</script><p>It"),
    "an attribute": ("<p>It", "<p class='x'>It"),
    "an address that runs": ("mailto:", "javascript:"),
    "an address in the source": ("mailto:", "{filename}"),
    "no id": ('"@id": "https://example.org/a#b", ', ""),
    "no fragment": ('"url": "https://example.org/a#b"', '"url": "https://example.org/a"'),
    "no language": ('"inLanguage": "en"', '"x": "en"'),
}


def test_the_shapes_take_what_is_right() -> None:
    """A page as the rules want it conforms."""
    assert complaints(graph_of(GOOD)) == ""


@pytest.mark.parametrize("name", BAD)
def test_the_shapes_find_what_is_wrong(name: str) -> None:
    """Each rule that is broken is seen: the test above can fail."""
    old, new = BAD[name]
    text = json.dumps(GOOD, ensure_ascii=False)
    assert old in text
    assert complaints(graph_of(json.loads(text.replace(old, new))))
