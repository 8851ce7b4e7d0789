"""Sets the terms of a text apart in scripts that put no spaces between words.

Without a dictionary, terms show by their use: a stretch of letters that comes again, with other
letters before and behind it each time ("accessor variety", https://aclanthology.org/J04-1004/).
In Japanese, a change of script parts words as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from unicodedata import category

from ...language import signs_of

_FIRST_HAN = "\u3005"
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe\uff66-\uff9f"
# Hiragana writes what stands between terms; the last are Thai and Lao, Burmese, and Khmer.
# A noun may end in a syllable of it, as a particle behind that shows.
_ENDING = f"(?:(?<=[{_HAN}][{_HAN}])[りれみきけげめ](?=[をがはにでもとのへ]|[^\\w]))?"
_STRETCH = re.compile(
    f"(?P<han>[{_HAN}]+{_ENDING})|(?P<katakana>[{_KATAKANA}]+)|(?P<kana>[\u3040-\u309f]+)"
    "|(?P<southeast>[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)"
)
# Particles of Chinese, in both of its scripts: no term begins or ends with one.
_PARTICLES = signs_of("particles")
_BEFORE = frozenset("เแโใไເແໂໃໄ")  # vowels that are written before their consonant
_BEHIND = frozenset("ะาำๅະາຳ")  # and behind it, as letters of their own
_LONGEST = 12  # letters of a term
_SHORT = 4  # a stretch of so many letters, with no other around it, is a term as it stands
_END = "\n"


def part_terms(text: str) -> str:
    """Return a text with the terms of unspaced scripts set apart; what is none becomes a comma.

    >>> part_terms("绿茶好喝, 喝绿茶. 买绿茶的店").split()
    [',', '绿茶', ',', '绿茶', ',', '.', ',', '绿茶', ',']
    >>> part_terms("データの分析, 道具の手入れを").split()
    [',', 'データ', ',', '分析', ',', '道具', ',', '手入れ', ',']
    """
    japanese = any("\u3040" <= letter <= "\u30ff" for letter in set(text))
    stretches: dict[str, list[str]] = {}
    for match in _STRETCH.finditer(text):
        stretches.setdefault(match.lastgroup or "", []).append(match[0])
    terms: set[str] = set()
    if not japanese:
        terms.update(_used_freely(stretches.get("han", ()), 2))
    terms.update(_used_freely(stretches.get("southeast", ()), 3))

    def parted(match: re.Match[str]) -> str:
        kind, stretch = match.lastgroup, match[0]
        if kind == "kana":
            return " , "
        if kind == "katakana" or (kind == "han" and japanese):
            return f" , {stretch} , " if len(stretch) > 1 else " , "
        return "".join(_split(stretch, terms))

    return re.sub(r",(?:\s*,)+", ",", _STRETCH.sub(parted, text))


def _split(stretch: str, terms: Collection[str]) -> Iterator[str]:
    """Yield the terms of a stretch, the longest first at each place, between commas."""
    start = missed = 0
    while start < len(stretch):
        for end in range(min(len(stretch), start + _LONGEST), start + 1, -1):
            if stretch[start:end] in terms:
                yield f" , {stretch[start:end]} , "
                start = end
                break
        else:
            yield " , "
            start += 1
            missed += 1
    if 1 < missed == len(stretch) <= _SHORT and _is_whole(stretch, ()):
        yield f"{stretch} , "


def _used_freely(stretches: Collection[str], variety: int) -> Iterator[str]:
    """Yield what comes again and again, with at least so many different letters on either side."""
    text = _END + _END.join(stretches) + _END
    places = [at for at, letter in enumerate(text) if letter != _END]
    for length in range(2, _LONGEST + 1):
        found: dict[str, list[int]] = {}
        for at in places:
            found.setdefault(text[at : at + length], []).append(at)
        repeated = {p: all_at for p, all_at in found.items() if len(all_at) > 1 and _END not in p}
        for part, all_at in repeated.items():
            before = [text[at - 1] for at in all_at]
            behind = [text[at + length] for at in all_at]
            varied = min(_variety(before), _variety(behind)) >= variety
            if varied and _is_whole(part, behind):
                yield part
        places = sorted(at for same in repeated.values() for at in same)
        if not places:
            break


def _variety(letters: Iterable[str]) -> int:
    """Return the number of different letters; each end of a stretch counts."""
    counted = Counter(letters)
    return len(counted) + max(counted[_END] - 1, 0)


def _is_whole(part: str, behind: Iterable[str]) -> bool:
    """Whether a part of a stretch begins and ends with whole syllables, and with no particle."""
    if part[0] in _PARTICLES or part[-1] in _PARTICLES:
        return False
    if part[0] < _FIRST_HAN:
        depends = (_depends(letter) for letter in behind)
        return not (_depends(part[0]) or part[-1] in _BEFORE or any(depends))
    return True


def _depends(letter: str) -> bool:
    """Whether a letter belongs to the one before it."""
    return letter in _BEHIND or category(letter)[0] == "M"
