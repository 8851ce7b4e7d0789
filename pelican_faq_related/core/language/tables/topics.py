"""Words of headings that speak of a FAQ and open none."""

from __future__ import annotations

from typing import NamedTuple


class Topics(NamedTuple):
    """Those of one language."""

    # Words of headings that speak of a FAQ and open none: "How to edit the FAQ".
    faq_as_topic: str = ""


TOPICS = {
    "de": Topics(faq_as_topic="von zu im in für mit über wie was warum"),
    "en": Topics(
        faq_as_topic=(
            "interview interviews a an of to in for with from about on beyond behind without vs "
            "how what why when where which who is are do not no see read edit editing write "
            "writing update updating add adding create creating make making build building use "
            "using optimize schema"
        ),
    ),
    "es": Topics(faq_as_topic="de del el en un con para por como que sobre"),
    "fr": Topics(faq_as_topic="du de des pour sur dans sans un une comment pourquoi"),
    "it": Topics(faq_as_topic="il lo di per su come cosa"),
    "nl": Topics(faq_as_topic="het een van voor met hoe in"),
    "pt": Topics(faq_as_topic="um uma o do da no na de para por como que sobre"),
    "ru": Topics(faq_as_topic="собеседовании собеседованиях"),
}
