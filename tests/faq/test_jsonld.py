"""JSON-LD: exact, and safe in its script."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from pelican_faq_related.core.faq import FaqEntry, PageFacts, faq_page, to_script
from pelican_faq_related.core.faq.markup.jsonld import web_page

TEXTS = st.text(st.characters(codec="utf-8")) | st.sampled_from(
    ["</script>", "<!--<script>", "\u2028\u2029", "]]>", "&lt;", '"\\']
)
ENTRIES = st.lists(st.builds(FaqEntry, question=TEXTS, answer=TEXTS, anchor=TEXTS), min_size=1)


@given(ENTRIES, TEXTS)
def test_json_ld_reads_back_equal_and_cannot_leave_its_script(
    entries: list[FaqEntry], name: str
) -> None:
    """No text breaks out of the script, and none is changed."""
    node = faq_page(entries, PageFacts(url="https://example.org/a", name=name))
    script = to_script(node)
    inner = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not re.search("[<>&\u2028\u2029]", inner)
    assert json.loads(inner) == node
    script.encode("utf-8")


def test_all_facts_of_a_page_are_in_its_node() -> None:
    """Each under the name that schema.org gives it; what is unknown is left out."""
    facts = PageFacts(
        url="https://example.org/a",
        name="A",
        description="Of a.",
        image="https://example.org/a.png",
        lang="de",
        published="2025-01-02",
        modified="2025-03-04",
        site_url="https://example.org",
        site_name="Site",
        keywords=("tea", "Lyon, France"),
        related_links=("https://example.org/b",),
    )
    assert web_page(facts) == {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": "https://example.org/a",
        "url": "https://example.org/a",
        "name": "A",
        "description": "Of a.",
        "image": "https://example.org/a.png",
        "inLanguage": "de",
        "datePublished": "2025-01-02",
        "dateModified": "2025-03-04",
        "isPartOf": {"@type": "WebSite", "name": "Site", "url": "https://example.org"},
        "keywords": ["tea", "Lyon, France"],
        "relatedLink": ["https://example.org/b"],
    }
    assert web_page(PageFacts(name="A", site_name="Site")) == {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": "A",
    }


def test_questions_have_addresses_where_an_id_leads_to_them() -> None:
    """Not where the page has no address, nor where another element has the id as well."""
    entries = [FaqEntry(question=f"{a}?", answer="Yes.", anchor=f"faq-{a}") for a in "xy"]
    node = faq_page(entries, PageFacts(url="https://example.org/a"), without_id={"faq-y"})
    answer = {"@type": "Answer", "text": "Yes."}
    assert node["@type"] == "FAQPage"
    assert node["mainEntity"] == [
        {
            "@type": "Question",
            "@id": "https://example.org/a#faq-x",
            "url": "https://example.org/a#faq-x",
            "name": "x?",
            "acceptedAnswer": answer,
        },
        {"@type": "Question", "name": "y?", "acceptedAnswer": answer},
    ]
    first, _ = faq_page(entries, PageFacts())["mainEntity"]
    assert first == {"@type": "Question", "name": "x?", "acceptedAnswer": answer}


def test_letters_of_every_script_stay_as_they_are() -> None:
    """Escapes would make a page of another script three times as long."""
    assert "是绿茶吗？" in to_script({"name": "是绿茶吗？"})
