"""The themes that are packages, by how a site's settings turn each of them on.

Of those that the package index has, these build with the newest Pelican. Left out are bula
(wants a Python before 3.10), danube-delta (a Jinja before 3.1), darkseed (holds no templates) and
orbelican (shows no articles). Programs that make style sheets are not run.
"""

from __future__ import annotations

from pathlib import Path

_AUTHOR = "AUTHOR = 'Ada B.'\n"
_UNBUILT = f"PLUGIN_PATHS = [{str(Path(__file__).parent)!r}]\nPLUGINS += ['unbuilt_assets']\n"
_FOLDER = "from importlib.util import find_spec\nfrom pathlib import Path\n"
_FOLDER += "THEME = str(Path(find_spec('{0}').submodule_search_locations[0], '{1}'))\n"


def _folder(package: str, folder: str = "") -> str:
    return _FOLDER.format(package, folder)


THEMES: dict[str, str] = {
    "simple": "THEME = 'simple'\n",
    "notmyidea": "THEME = 'notmyidea'\n",
    "bulrush": "import bulrush\nTHEME = bulrush.PATH\nJINJA_FILTERS = bulrush.FILTERS\n"
    "PLUGINS += ['webassets']\n" + _AUTHOR,
    "engineering": _folder("pelican_engineering_theme", "theme"),
    "jwk-theme": _folder("jwk_theme"),
    "minchindotca": _folder("minchin.pelican.themes.minchindotca")
    + "PLUGINS += ['jinja_filters']\n",
    "plumage": _folder("plumage") + _UNBUILT + _AUTHOR + "from pelican import signals\n"
    "from plumage.dom_transforms import transform\nsignals.content_written.connect(transform)\n",
    "reflex": _folder("pelican.themes", "reflex") + _AUTHOR + "CC_LICENSE = None\n",
    "seafoam": _folder("pelican.plugins.seafoam") + "PLUGINS += ['seafoam', 'jinja_filters']\n",
    "shiori": _folder("pelican_shiori") + _UNBUILT,
    "smallweb": _folder("pelican.themes", "smallweb"),
    "themeless": _folder("pelican.themes", "themeless"),
}
