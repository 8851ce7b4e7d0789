"""FAQ markup, related-article cards and keyword meta tags for Pelican sites."""

__version__ = "0.1.0"


def register() -> None:
    """Connect the handlers. Pelican calls this once, at start-up."""
    from . import handlers  # noqa: PLC0415  # here, so that the core imports without Pelican

    handlers.connect()
