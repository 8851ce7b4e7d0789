"""Commands on the sources of a site: ``resolve`` writes addresses into ``[Related: …]`` marks.

In: the arguments of the command line. Out: text on the terminal, changed sources, an exit status.
A command reads a site as a build does, and writes no page. Only ``__main__`` imports this: a build
needs none of it.
"""

from .command_line import main

__all__ = ["main"]
