"""The files of a package as values: what each imports, and what its folders show to others."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple


class Fault(NamedTuple):
    """Something that is not as the house wants it, and where."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        """Return it as one line."""
        return f"{self.file}:{self.line}: {self.text}"


class Module(NamedTuple):
    """A file of the package."""

    name: str  # below the package, with dots; that of a folder for its ``__init__.py``
    path: Path
    tree: ast.Module

    @property
    def is_face(self) -> bool:
        """Whether it is the face of a folder."""
        return self.path.name == "__init__.py"

    @property
    def shown(self) -> Sequence[str]:
        """Return the names in ``__all__``."""
        for node in self.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
                return ast.literal_eval(node.value)
        return ()

    def fault(self, node: ast.AST | None, text: str) -> Fault:
        """Return what is wrong with a node."""
        return Fault(self.path.as_posix(), getattr(node, "lineno", 1), text)


Modules = dict[str, Module]


class Import(NamedTuple):
    """A name that is imported from another file of the package."""

    by: Module
    node: ast.AST
    module: str
    name: str  # of the module; empty where the module itself is imported

    def fault(self, text: str) -> Fault:
        """Return what is wrong with it."""
        return self.by.fault(self.node, text)


def read(package: Path) -> Modules:
    """Read all files of a package; its own ``__init__.py`` goes by that name."""
    modules = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        name = ".".join(parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text("utf-8"))
        modules[name] = Module(name, path.relative_to(package.parent), tree)
    return modules


def imports_of(module: Module, modules: Modules) -> Iterator[Import]:
    """Yield what a file imports of the package."""
    top = module.path.parts[0]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first, _, below = alias.name.partition(".")
                if first == top:
                    yield Import(module, node, below or "__init__", "")
        elif isinstance(node, ast.ImportFrom):
            parts = node.module.split(".") if node.module else []
            if node.level:
                folder = module.path.parent.parts
                parts = [*folder[: len(folder) + 1 - node.level], *parts]
            if parts[:1] != [top]:
                continue
            base = ".".join(parts[1:])
            shown = modules[base].shown if base in modules else ()
            for alias in node.names:
                inner = f"{base}.{alias.name}".lstrip(".")
                if inner in modules and alias.name not in shown:
                    yield Import(module, node, inner, "")
                else:
                    yield Import(module, node, base or "__init__", alias.name)


def listed(faults: Iterable[Fault]) -> str:
    """Return faults in the order of files and lines, each once, as lines."""
    return "".join(f"{fault}\n" for fault in sorted(set(faults)))
