"""A site with every form of card and accordion, to be looked at."""

from __future__ import annotations

from conftest import article

LONG = "How to choose a kettle that pours slowly enough for a gaiwan and keeps its heat for an hour"
TEXT = "Leaves open slowly in water that has cooled for a minute, and give their sweetness first. "


def _image(width: int, height: int, colour: str) -> str:
    """Return a picture whose border and circle show how it is cut."""
    side = min(width, height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><rect width="100%" height="100%" fill="{colour}"/>'
        f'<rect x="3%" y="3%" width="94%" height="94%" fill="none" stroke="#fff" stroke-width="'
        f'{side / 40}"/><circle cx="50%" cy="50%" r="{side / 4}" fill="#fff8"/></svg>'
    )


def _mark(*titles: str) -> str:
    return "\n".join(f"[Related: {title}]" for title in titles)


TARGETS = {
    "steep.md": article(
        "How long to steep green tea",
        description="Two minutes are enough for most leaves; *young* ones want less, and water "
        "that has cooled to `70 °C`.",
        image="/images/wide.svg",
        category="Brewing",
        reading_time=4,
    ),
    "kettle.md": article(
        LONG,
        TEXT * 60,
        description="A long spout, a steady hand and a lid that stays on: what to look for, and "
        "what is only there to look good on a shelf in a kitchen that nobody uses.",
        image="/images/square.svg",
        category="Tools and vessels",
    ),
    "garden.md": article(
        "A garden above the clouds",
        description="One week with the pickers of Wuyi.",
        image="/images/tall.svg",
        category="Travel",
    ),
    "water.md": article("Soft water", TEXT * 3, category="Brewing"),
    "tins.md": article("Tins that keep tea dry", TEXT * 300, category="Tools and vessels"),
    "scales.md": article("Scales", "", category="misc"),
    "arabic.md": article(
        "كيف تحضر الشاي الأخضر في المنزل",
        description="دقيقتان تكفيان لمعظم الأوراق، والماء الذي برد قليلا يخرج حلاوتها أولا.",
        image="/images/wide.svg",
        category="الشاي",
        lang="ar",
    ),
    "draft.md": article("Not yet written", status="draft"),
}
OTHER_SITE = (
    "[Related: Tea, in an encyclopedia]"
    '(https://en.wikipedia.org/wiki/Tea "All that is known of the plant")'
)
CARDS = f"""
Some words in front of the cards, as an article has them, so that the width of a line can be seen.

{_mark("How long to steep green tea")}

## One without a picture

{_mark("Soft water")}

## One with a title alone

{_mark("Scales")}

## Another site

{OTHER_SITE}

## Two with pictures

{_mark("How long to steep green tea", "A garden above the clouds")}

## Two without

{_mark("Soft water", "Tins that keep tea dry")}

## Two that differ

{_mark("How long to steep green tea", "Scales")}

## Three

{_mark("How long to steep green tea", LONG, "A garden above the clouds")}

## Five

{_mark("Soft water", LONG, "Scales", "A garden above the clouds", "Tins that keep tea dry")}

## In a sentence

As {_mark("Soft water")} says, it depends on the water.

## In a list and a quotation

- The first step takes a minute.

    {_mark("How long to steep green tea")}

- The second one takes longer.

> A quotation with some words of somebody else.
>
> {_mark("Soft water")}

## Left without a link

{_mark("Nobody wrote this one")}

{_mark("Not yet written")}

The text goes on here.

## From right to left

<div dir="rtl" lang="ar" markdown="1">

النص العربي يبدأ من اليمين، والبطاقة أسفله كذلك.

{_mark("كيف تحضر الشاي الأخضر في المنزل")}

</div>
"""
ACCORDION = """
Some words in front of the questions, as an article has them.

## FAQ

### How long does green tea steep?

Two minutes. More than that, and it turns bitter:

- young leaves want one minute,
    - and the first buds half of that,
- old ones three.

### Which water is right, if the one from the tap is hard and there is no filter in the house?

| water | right for |
| --- | --- |
| soft | green tea |
| hard | black tea |

### Is there an easier way?

    kettle --temperature 70

A kettle that stops at seventy degrees.

## FAQ about keeping it

**Does it keep for a year?**

In a tin, it does. What makes it age:

1. light,
2. air.

**Is the fridge a *good* place?** Only if the tin is closed.

## More questions and answers

<details><summary>Can it be brewed cold?</summary>
<p>Yes: overnight, in the fridge.</p>
</details>

<details open class="mine"><summary>Is there more?</summary>
There is.
</details>

## Afterwards

The text goes on here.

<div dir="rtl" lang="ar" markdown="1">

## الأسئلة الشائعة

### كم دقيقة ينقع الشاي الأخضر؟

دقيقتان تكفيان.

### هل يحفظ لمدة سنة؟

نعم، في علبة محكمة.

</div>
"""
LABELLED = """
## FAQ

Q: How long does it steep?

A: Two minutes.

Q: Which water is right?

A: Soft water.
"""
FILES = {
    **TARGETS,
    "cards.md": article("Every form of card", CARDS, slug="cards", description="Cards."),
    "accordion.md": article(
        "Questions that unfold", ACCORDION, slug="accordion", faq_display="accordion"
    ),
    "labelled.md": article(
        "Questions with labels", LABELLED, slug="labelled", faq_display="accordion"
    ),
    "images/wide.svg": _image(1200, 630, "#a4502a"),
    "images/square.svg": _image(800, 800, "#2a6a52"),
    "images/tall.svg": _image(600, 900, "#3a4a8a"),
}
PAGES = ("cards", "accordion", "labelled")
SETTINGS = {
    "FAQ_RELATED_SUGGESTIONS": 3,
    "FAQ_RELATED_BACKLINKS": "text",
    "MARKDOWN": {"extensions": ["extra"], "output_format": "html5"},
}
