"""Words between a phrase that names a FAQ and what that FAQ is about."""

from __future__ import annotations

from typing import NamedTuple


class Subjects(NamedTuple):
    """Those of one language."""

    # Words between such a phrase and its subject: "FAQs about tea".
    faq_leads_on: str = ""
    # The same, but with other meanings too: "FAQ in English". Questions below must confirm it.
    faq_may_lead_on: str = ""
    # Phrases, or endings of words, between a subject and such a phrase behind it.
    faq_leads_up: str = ""
    # Endings of words, or words, behind the subject of a phrase of the same language.
    faq_case_endings: str = ""


SUBJECTS = {
    "af": Subjects(
        faq_leads_on="oor rondom aangaande",
        faq_may_lead_on="vir van",
    ),
    "ar": Subjects(
        faq_leads_on="حول عن بشأن بخصوص المتعلقة",
        faq_may_lead_on="في من",
    ),
    "az": Subjects(
        faq_leads_up="haqqında | barədə | ilə bağlı",
        faq_case_endings="haqqında | barədə",
    ),
    "be": Subjects(
        faq_leads_on="пра аб адносна",
        faq_may_lead_on="па для",
    ),
    "bg": Subjects(
        faq_leads_on="за относно около свързани",
        faq_may_lead_on="в при по",
    ),
    "bn": Subjects(
        faq_leads_up="সম্পর্কে | সম্পর্কিত | নিয়ে | বিষয়ে | সংক্রান্ত",
    ),
    "ca": Subjects(
        faq_leads_on="sobre referents",
        faq_may_lead_on="de del per dels a",
    ),
    "cs": Subjects(
        faq_leads_on="o k ke ohledně týkající kolem",
        faq_may_lead_on="pro u v na",
    ),
    "da": Subjects(
        faq_leads_on="om vedrørende omkring",
        faq_may_lead_on="til ved for",
    ),
    "de": Subjects(
        faq_leads_on="über zu zum zur rund bezüglich",
        faq_may_lead_on="in von der des für fürs beim vom am im",
    ),
    "el": Subjects(
        faq_leads_on="για σχετικά γύρω",
        faq_may_lead_on="στο στη στην του της των",
    ),
    "en": Subjects(
        faq_leads_on="about for on regarding concerning around",
        faq_may_lead_on="of in to from",
    ),
    "es": Subjects(
        faq_leads_on="sobre acerca respecto",
        faq_may_lead_on="de del para al en",
    ),
    "et": Subjects(
        faq_leads_up="kohta | teemal | osas",
        faq_case_endings="kohta | teemal | osas | seoses",
    ),
    "eu": Subjects(
        faq_leads_up="buruz | buruzko | inguruko",
        faq_case_endings="buruz",
    ),
    "fa": Subjects(
        faq_leads_on="درباره درباره‌ی پیرامون راجع",
        faq_may_lead_on="در برای",
    ),
    "fi": Subjects(
        faq_leads_up="koskevat | liittyvät",
        faq_case_endings="sta | stä | liittyen | koskien",
    ),
    "fr": Subjects(
        faq_leads_on="sur concernant",
        faq_may_lead_on="de du des pour au aux à",
    ),
    "gl": Subjects(
        faq_leads_on="sobre acerca",
        faq_may_lead_on="de do da dos das para",
    ),
    "he": Subjects(
        faq_leads_on="על לגבי בנושא אודות בנוגע",
        faq_may_lead_on="של",
    ),
    "hi": Subjects(
        faq_leads_up="के बारे में | से संबंधित | संबंधी | से जुड़े | को लेकर",
    ),
    "hr": Subjects(
        faq_leads_on="o vezano vezana",
        faq_may_lead_on="za u",
    ),
    "hu": Subjects(
        faq_may_lead_on="a az",
        faq_leads_up="kapcsolatos | kapcsolatban | vonatkozó",
        faq_case_endings="ról | ről | kapcsolatban | témában",
    ),
    "hy": Subjects(
        faq_leads_up="մասին | վերաբերյալ",
        faq_case_endings="մասին | վերաբերյալ",
    ),
    "id": Subjects(
        faq_leads_on="tentang mengenai seputar soal terkait",
        faq_may_lead_on="untuk",
    ),
    "is": Subjects(
        faq_leads_on="um varðandi",
    ),
    "it": Subjects(
        faq_leads_on="su sul sulla sullo sui sugli sulle riguardo riguardanti circa",
        faq_may_lead_on="di dei del per della delle dello alla al",
    ),
    "ka": Subjects(
        faq_leads_up="შესახებ | დაკავშირებით",
        faq_case_endings="შესახებ",
    ),
    "ko": Subjects(
        faq_leads_up="관한 | 대한 | 관련 | 관련된 | 관해 | 대해",
    ),
    "lb": Subjects(
        faq_leads_on="iwwer",
        faq_may_lead_on="zu fir",
    ),
    "lt": Subjects(
        faq_leads_on="apie dėl susiję",
        faq_leads_up="apie",
    ),
    "lv": Subjects(
        faq_leads_on="par saistībā",
    ),
    "mk": Subjects(
        faq_leads_on="за околу поврзани",
        faq_may_lead_on="во од",
    ),
    "mr": Subjects(
        faq_leads_up="बद्दल | विषयी | बाबत | संबंधी | संदर्भात",
    ),
    "ms": Subjects(
        faq_leads_on="mengenai tentang berkenaan berkaitan",
        faq_may_lead_on="untuk",
    ),
    "nl": Subjects(
        faq_leads_on="over rond rondom omtrent",
        faq_may_lead_on="van voor bij",
    ),
    "no": Subjects(
        faq_leads_on="om vedrørende rundt",
        faq_may_lead_on="til ved for",
    ),
    "oc": Subjects(
        faq_leads_on="sus",
        faq_may_lead_on="de",
    ),
    "pl": Subjects(
        faq_leads_on="o dotyczące dotyczących odnośnie",
        faq_may_lead_on="do dla na w",
    ),
    "pt": Subjects(
        faq_leads_on="sobre acerca relativas",
        faq_may_lead_on="de do da para dos das ao",
    ),
    "ro": Subjects(
        faq_leads_on="despre privind legate referitoare",
        faq_may_lead_on="la pentru de",
    ),
    "ru": Subjects(
        faq_leads_on="о об обо про относительно касательно",
        faq_may_lead_on="по для к",
    ),
    "sk": Subjects(
        faq_leads_on="o k ku ohľadom týkajúce",
        faq_may_lead_on="pre na pri v",
    ),
    "sl": Subjects(
        faq_leads_on="o glede",
        faq_may_lead_on="za pri v",
    ),
    "sq": Subjects(
        faq_leads_on="për rreth mbi",
        faq_may_lead_on="e të",
    ),
    "sr": Subjects(
        faq_leads_on="о у око везана o oko vezana",
        faq_may_lead_on="за о при za",
    ),
    "sv": Subjects(
        faq_leads_on="om kring angående gällande rörande",
        faq_may_lead_on="till för vid",
    ),
    "sw": Subjects(
        faq_leads_on="kuhusu juu",
        faq_may_lead_on="ya kwa",
    ),
    "ta": Subjects(
        faq_leads_up="பற்றி | பற்றிய | குறித்து | குறித்த | தொடர்பான",
    ),
    "tl": Subjects(
        faq_leads_on="tungkol ukol hinggil",
        faq_may_lead_on="sa ng para",
    ),
    "tr": Subjects(
        faq_leads_up="hakkında | ile ilgili | konusunda | dair | ilişkin",
        faq_case_endings="hakkında",
    ),
    "uk": Subjects(
        faq_leads_on="про щодо стосовно",
        faq_may_lead_on="з для до щодо",
    ),
    "ur": Subjects(
        faq_leads_up="کے بارے میں | سے متعلق | کے متعلق | کے حوالے سے",
    ),
    "vi": Subjects(
        faq_leads_on="về quanh",
        faq_may_lead_on="cho khi",
    ),
}
