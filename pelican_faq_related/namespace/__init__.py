"""``pelican.plugins.faq_related``: where Pelican looks for plugins by itself.

Importing it does nothing; the plugin works once Pelican calls ``register()``.
"""

from pelican_faq_related import register

__all__ = ["register"]
