"""A plugin for themes whose style sheets programs would make: the tag links the sources as they are."""

from __future__ import annotations

from typing import Any

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from pelican import signals


class Assets(Extension):
    """``{% assets filters="…", output="…", "a.less" %}…{{ ASSET_URL }}…{% endassets %}``."""

    tags = {"assets"}  # noqa: RUF012  # as Jinja declares it

    def parse(self, parser: Parser) -> nodes.Node:
        """Read the arguments; show what stands inside with the name of the last source."""
        line = next(parser.stream).lineno
        source: nodes.Expr = nodes.Const("")
        while parser.stream.current.type != "block_end":
            if parser.stream.current.type == "name" and parser.stream.look().type == "assign":
                parser.stream.skip(2)
                parser.parse_expression()
            else:
                source = parser.parse_expression()
            parser.stream.skip_if("comma")
        body = parser.parse_statements(("name:endassets",), drop_needle=True)
        names = nodes.With([nodes.Name("ASSET_URL", "param")], [source], body)
        return names.set_lineno(line)


def _add(generator: Any) -> None:
    generator.env.add_extension(Assets)


def register() -> None:
    """Connect to Pelican."""
    signals.generator_init.connect(_add)
