r"""Takes out of an article what is no prose: formulas, and templates of other generators.

``$x^2$``, ``\(x\)``, ``\begin{align}``; ``{{< figure >}}``, ``{% include %}``, ``{{ title }}``,
``[gallery ids="1,2"]``. Each pattern begins with a sign that few texts have, and none looks further
than the next sign of its kind.
"""

from __future__ import annotations

import re

_BREAK = " . "

_TEMPLATE = re.compile(
    r"\{%-?\s*highlight\b[^{}]*%\}(?:[^{]|\{(?!%))*\{%-?\s*endhighlight\s*-?%\}"
    r"|\{\{[^{}]*\}\}\}?|\{%[^{}]*%\}|\{[#:.][^{}<>]*\}"
)
# A shortcode has attributes, or ends one: "[caption width=300]", "[/caption]".
_SHORTCODE = re.compile(r"\[/[a-z][\w-]{1,30}\]|\[[a-z][\w-]{1,30}\s+[\w-]{1,30}=[^\[\]<>]+\]")
_DOLLARS = re.compile(
    r"\$\$[^$]+\$\$|\$(?!\s)((?:[^$<]|</?(?:em|strong|i|b|su[bp])>)+)(?<!\s)\$(?!\w)"
)
_OF_FORMULA = re.compile(r"[\\^_={}<]|&[lg]t;")
_WORD = re.compile(r"[^\W\d_]{3}")
_BACKSLASHES = re.compile(
    r"\\\((?:[^\\]|\\(?![()]))*\\\)|\\\[(?:[^\\]|\\(?![\[\]]))*\\\]"
    r"|\\begin\{[^{}]*\}(?:[^\\]|\\(?!begin|end))*\\end\{[^{}]*\}"
    r"|\\[a-zA-Z]+\*?"
)


def without_formulas(html: str) -> str:
    """Return HTML, or a plain text, without formulas and left-over templates.

    >>> without_formulas("Is $a_1$ {{< tea >}} at $5 or $6?").split()
    ['Is', '.', '.', 'at', '$5', 'or', '$6?']
    """
    if "{" in html:
        html = _TEMPLATE.sub(_BREAK, html)
    if "[" in html:
        html = _SHORTCODE.sub(_BREAK, html)
    if "$" in html:
        html = _DOLLARS.sub(_without_formula, html)
    if "\\" in html:
        html = _BACKSLASHES.sub(_BREAK, html)
    return html


def _without_formula(match: re.Match[str]) -> str:
    """Return a break for a formula; what stands between two prices stays."""
    inside = match[1]
    if inside and _WORD.search(inside) and not _OF_FORMULA.search(inside):
        return match[0]
    return _BREAK
