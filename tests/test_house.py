"""The house: which room may import which, from where, and how large a room may be.

The imports of all files are read, those in functions and for types included. What is wrong is named
with its file and line.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from modules import Fault, Import, Modules, imports_of, listed, read

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pelican_faq_related"

# The allowed arrows: a room, and the rooms that it may import besides itself.
VALUES = ("core.problem", "core.source")
BELOW_WINGS = ("core.html", "core.language", *VALUES)
WINGS = ("core.faq", "core.related", "core.keywords", "core.front_matter")
CORE = (*BELOW_WINGS, *WINGS, "core.lines", "core.left_over", "core.enrich")
BELOW_SITE = (*CORE, "settings", "problems", "terminal", "pelican_internals")
BELOW_STEPS = (*BELOW_SITE, "rendering", "site", "stop_words")
STEPS = ("reading", "enriching", "writing")  # none of them knows another
BELOW_HANDLERS = (*BELOW_STEPS, *STEPS)
ARROWS: dict[str, tuple[str, ...]] = {
    "core.html": (),
    "core.language": (),
    **dict.fromkeys((*VALUES, "core.lines"), ()),
    "core.left_over": ("core.html", *VALUES),
    **dict.fromkeys(WINGS, BELOW_WINGS),
    "core.enrich": (*BELOW_WINGS, *WINGS),
    "core": (),
    "stop_words": ("core.language",),
    "settings": (),
    "problems": ("core.lines", "core.problem", "terminal"),
    "terminal": (),
    "pelican_internals": (),
    "rendering": CORE,
    "site": BELOW_SITE,
    **dict.fromkeys(STEPS, BELOW_STEPS),
    "handlers": BELOW_HANDLERS,
    "commands": (*BELOW_HANDLERS, "handlers", "__init__"),  # which has the version
    "__init__": ("handlers",),
    "__main__": ("commands",),
    "namespace": ("__init__",),  # the same plugin, under the name that Pelican looks for
}

# Files of the core that are a face themselves, as those at the top of the package are.
OWN_FACES = (*VALUES, "core.left_over", "core.enrich")
# The only packages of others that the core uses, and the rooms that use them.
OF_OTHERS = {
    "bs4": ("core.html",),
    "yaml": ("core.front_matter",),
    "frontmatter": ("core.front_matter",),
}
# Of the standard library: files and the log are no business of the core.
NOT_IN_CORE = ("importlib", "io", "logging", "os", "pathlib", "shutil", "subprocess", "tempfile")

FILES_OF_A_ROOM = 13
FILES_AT_THE_TOP = 8
FILES_OF_THE_CORE = 6


def room_of(name: str) -> str:
    """Return the room of the table that a module is in; empty if there is none."""
    parts = name.split(".")
    heads = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((head for head in heads if head in ARROWS), "")


def from_other_rooms(modules: Modules) -> Iterator[tuple[str, Import]]:
    """Yield each room with what it imports of other ones."""
    for module in modules.values():
        room = room_of(module.name)
        for found in imports_of(module, modules):
            if not room or room_of(found.module) != room:
                yield room or module.name, found


def forbidden_arrows(modules: Modules) -> Iterator[Fault]:
    """Name imports that the table does not allow."""
    for room, found in from_other_rooms(modules):
        if room_of(found.module) not in ARROWS.get(room, ()):
            yield found.fault(f"{room} may not import {found.module}")


def imports_behind_faces(modules: Modules) -> Iterator[Fault]:
    """Name imports of another room that do not go to what it shows to others."""
    for _, found in from_other_rooms(modules):
        face = modules.get(found.module)
        at_the_top = face is not None and len(face.path.parts) == 2
        if at_the_top or found.module in OWN_FACES:
            continue
        if face is None or not face.is_face:
            yield found.fault(f"{found.module} is no face of its room")
        elif found.name and found.name not in face.shown:
            yield found.fault(f"{found.name} is not in __all__ of {found.module}")


def poor_faces(modules: Modules) -> Iterator[Fault]:
    """Name rooms that do not say what they are for, or which of their names others may use."""
    for module in modules.values():
        if not module.is_face or module.name == "__init__":
            continue
        if not ast.get_docstring(module.tree):
            yield module.fault(None, "says nothing of its room")
        has_names = any(
            isinstance(node, ast.FunctionDef | ast.ClassDef)
            or (isinstance(node, ast.ImportFrom) and node.level)
            for node in module.tree.body
        )
        if has_names and not module.shown:
            yield module.fault(None, "has no __all__")


def foreign_to_the_core(modules: Modules) -> Iterator[Fault]:
    """Name what the core imports beside itself, the standard library, and what the table has."""
    for module in modules.values():
        if module.name.split(".")[0] != "core":
            continue
        for node in ast.walk(module.tree):
            names: list[str] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("open", "print"):
                yield module.fault(node, f"{module.name} may not call {ast.unparse(node.func)}")
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                first = name.split(".")[0]
                known = first in sys.stdlib_module_names and first not in NOT_IN_CORE
                rooms = OF_OTHERS.get(first, ())
                allowed = any(f"{module.name}.".startswith(f"{room}.") for room in rooms)
                if not (known or allowed or first == module.path.parts[0]):
                    yield module.fault(node, f"{module.name} may not import {name}")


def crowded(package: Path) -> list[str]:
    """Name folders with too many files."""
    wrong = []
    for folder in sorted({package, *(path.parent for path in package.rglob("*.py"))}):
        files = [path for path in folder.iterdir() if path.is_file()]
        count, most = sum(path.suffix == ".py" for path in files), FILES_OF_A_ROOM
        if folder == package:
            count, most = len(files), FILES_AT_THE_TOP
        elif folder == package / "core":
            most = FILES_OF_THE_CORE
        if count > most:
            wrong.append(f"{folder.relative_to(package.parent)}: {count} files; {most} at most")
    return wrong


def html_beside_elements(modules: Modules) -> Iterator[Fault]:
    """Name functions that take the HTML of a text and its elements as two values."""
    for module in modules.values():
        # The scan itself fills elements.
        elements = {"markup"} if room_of(module.name) == "core.html" else {"markup", "elements"}
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names = {arg.arg for arg in ast.walk(node.args) if isinstance(arg, ast.arg)}
                if "html" in names and names & elements:
                    yield module.fault(node, f"{node.name} takes a text as two values, no Text")


def cut_html(modules: Modules) -> Iterator[Fault]:
    """Name slices of HTML outside the room that reads it."""
    for module in modules.values():
        if room_of(module.name) == "core.html":
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
                cut = node.value
                name = cut.id if isinstance(cut, ast.Name) else getattr(cut, "attr", "")
                if name == "html":
                    yield module.fault(node, f"{ast.unparse(node)} is for core/html to cut")


def hold(wrong: str) -> None:
    """Fail with all that is wrong, if anything is."""
    if wrong:
        pytest.fail(wrong, pytrace=False)


MODULES = read(PACKAGE)


def test_arrows_point_down() -> None:
    """Each room imports no other ones than the table allows."""
    hold(listed(forbidden_arrows(MODULES)))


def test_each_room_of_the_table_is_there() -> None:
    """A room that is gone allows nothing any more."""
    assert [room for room in ARROWS if room not in MODULES] == []


def test_rooms_are_entered_by_their_faces() -> None:
    """What another room needs, it takes from a face, where it is shown."""
    hold(listed(imports_behind_faces(MODULES)))


def test_each_room_says_what_it_is_for_and_what_it_shows() -> None:
    """A face has a docstring, and ``__all__`` if it has names."""
    hold(listed(poor_faces(MODULES)))


def test_the_core_uses_little_of_others() -> None:
    """Neither Pelican nor Jinja, nor files, nor the log: texts go in, and texts come out."""
    hold(listed(foreign_to_the_core(MODULES)))


def test_no_room_is_crowded() -> None:
    """A folder can be taken in at a glance."""
    hold("\n".join(crowded(PACKAGE)))


def test_a_text_that_is_read_is_one_value() -> None:
    """No function takes HTML and its elements side by side."""
    hold(listed(html_beside_elements(MODULES)))


def test_html_is_cut_in_its_room_only() -> None:
    """Whoever wants the words between two places asks the text for them."""
    hold(listed(cut_html(MODULES)))


# Each module is imported first, with none of the package at hand, as in an interpreter of its own.
IMPORT_EACH = """
import importlib, sys, traceback
sys.modules.update(dict.fromkeys(["pelican", "jinja2", "markdown"]))
failed = False
for name in sys.argv[1:]:
    for loaded in [n for n in sys.modules if n.partition(".")[0] == "pelican_faq_related"]:
        del sys.modules[loaded]
    try:
        importlib.import_module(f"pelican_faq_related.{name}")
    except Exception:
        failed = True
        print(name, traceback.format_exc(), sep=": ", file=sys.stderr)
sys.exit(failed)
"""


def test_the_core_runs_without_pelican() -> None:
    """Each core module imports alone, where Pelican is not to be had."""
    names = [name for name in MODULES if name.split(".")[0] == "core"]
    assert len(names) > 50
    command = [sys.executable, "-W", "error", "-c", IMPORT_EACH, *names]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


BAD = {
    "core/__init__.py": "'Core.'",
    "core/html/__init__.py": "'HTML.'\nfrom .scan import scan\n__all__ = ['scan']",
    "core/html/scan.py": "import logging, re\ndef scan(html, *, markup):\n    return html[1:2]",
    "core/html/tags.py": "def add(html, elements): ...\nopen('a')",
    "core/faq/__init__.py": "from .find import find",
    "core/faq/find.py": "import bs4\n\ndef find():\n    from ..related import marks",
    "core/related/__init__.py": "'Marks.'\n__all__ = ['mark']\ndef mark(): ...\ndef other(): ...",
    "core/related/marks.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
    "    from bad.core.faq import find\nfrom ..html import scan, TAG, tags\n"
    "from ..html.scan import scan",
    "enriching/__init__.py": "'Enriching.'",
    "enriching/build.py": "import bad.writing.pages\nfrom ..core.related import mark, other\n"
    "cut = text.html[:9]\ndef cards(html, elements): ...",
    "writing/__init__.py": "'Writing.'",
    "writing/pages.py": "from .. import handlers\nimport logging",
    "handlers.py": "from .writing import pages",
    "new.py": "from .core import enrich\nfrom . import handlers",
    **{f"writing/page{number}.py": "" for number in range(12)},
}
FAULTS = {
    forbidden_arrows: """
bad/core/faq/find.py:4: core.faq may not import core.related.marks
bad/core/related/marks.py:3: core.related may not import core.faq.find
bad/enriching/build.py:1: enriching may not import writing.pages
bad/new.py:1: new may not import core
bad/new.py:2: new may not import handlers
bad/writing/pages.py:1: writing may not import handlers
""",
    imports_behind_faces: """
bad/core/faq/find.py:4: core.related.marks is no face of its room
bad/core/related/marks.py:3: core.faq.find is no face of its room
bad/core/related/marks.py:4: TAG is not in __all__ of core.html
bad/core/related/marks.py:4: core.html.tags is no face of its room
bad/core/related/marks.py:5: core.html.scan is no face of its room
bad/enriching/build.py:1: writing.pages is no face of its room
bad/enriching/build.py:2: other is not in __all__ of core.related
bad/handlers.py:1: writing.pages is no face of its room
bad/new.py:1: enrich is not in __all__ of core
""",
    poor_faces: """
bad/core/faq/__init__.py:1: has no __all__
bad/core/faq/__init__.py:1: says nothing of its room
""",
    foreign_to_the_core: """
bad/core/faq/find.py:1: core.faq.find may not import bs4
bad/core/html/scan.py:1: core.html.scan may not import logging
bad/core/html/tags.py:2: core.html.tags may not call open
""",
    html_beside_elements: """
bad/core/html/scan.py:2: scan takes a text as two values, no Text
bad/enriching/build.py:4: cards takes a text as two values, no Text
""",
    cut_html: "\nbad/enriching/build.py:3: text.html[:9] is for core/html to cut\n",
}


def test_what_is_wrong_is_named_with_file_and_line(tmp_path: Path) -> None:
    """In a house where much is wrong, each check finds its own, and nothing else."""
    for name, text in BAD.items():
        path = tmp_path / "bad" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    modules = read(tmp_path / "bad")
    for check, expected in FAULTS.items():
        assert listed(check(modules)) == expected.removeprefix("\n")
    assert crowded(tmp_path / "bad") == ["bad/writing: 14 files; 13 at most"]
