"""Reading times: minutes, in the short form.

As the Unicode CLDR writes them: https://www.unicode.org/cldr/charts/latest/by_type/units.duration.html
A language that is not here writes them as English does.
"""

from __future__ import annotations

from typing import NamedTuple


class Times(NamedTuple):
    """Those of one language."""

    minutes: str = ""  # with {} in place of the number


TIMES = {
    "af": Times(minutes="{} min."),
    "am": Times(minutes="{} ደቂ"),
    "ar": Times(minutes="{} د"),
    "az": Times(minutes="{} dəq"),
    "be": Times(minutes="{} хв"),
    "bg": Times(minutes="{} мин"),
    "bn": Times(minutes="{} মিনিট"),
    "cs": Times(minutes="{} min"),
    "da": Times(minutes="{} min."),
    "de": Times(minutes="{} Min."),
    "el": Times(minutes="{} λ."),
    "en": Times(minutes="{} min"),
    "et": Times(minutes="{} min"),
    "fa": Times(minutes="{} دقیقه"),
    "fi": Times(minutes="{} min"),
    "ga": Times(minutes="{} nóim"),
    "he": Times(minutes="{} דק׳"),
    "hi": Times(minutes="{} मि॰"),
    "hu": Times(minutes="{} perc"),
    "hy": Times(minutes="{} ր"),
    "id": Times(minutes="{} mnt"),
    "is": Times(minutes="{} mín."),
    "ja": Times(minutes="{}分"),
    "ka": Times(minutes="{} წთ"),
    "kk": Times(minutes="{} мин"),
    "km": Times(minutes="{} នាទី"),
    "ko": Times(minutes="{}분"),
    "ky": Times(minutes="{} мүн."),
    "lo": Times(minutes="{} ນທ"),
    "lt": Times(minutes="{} min."),
    "mk": Times(minutes="{} мин."),
    "mn": Times(minutes="{} мин"),
    "mr": Times(minutes="{} मिनि."),
    "my": Times(minutes="{} မိနစ်"),
    "ne": Times(minutes="{} मिनेट"),
    "ro": Times(minutes="{} min."),
    "ru": Times(minutes="{} мин"),
    "si": Times(minutes="{} විනාඩි"),
    "sq": Times(minutes="{} min."),
    "sr": Times(minutes="{} мин"),
    "sw": Times(minutes="dak {}"),
    "ta": Times(minutes="{} நிமி."),
    "te": Times(minutes="{} నిమి."),
    "th": Times(minutes="{} นาที"),
    "tr": Times(minutes="{} dk."),
    "uk": Times(minutes="{} хв"),
    "ur": Times(minutes="{} منٹ"),
    "uz": Times(minutes="{} daq"),
    "vi": Times(minutes="{} phút"),
    "zh": Times(minutes="{}分钟"),
}
