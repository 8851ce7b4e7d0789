"""Reports images that headers name and that are in no folder of the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pelican.contents import Content

from ..core.problem import Problem
from ..site import is_missing, written_image


def missing_images(contents: Iterable[Content], context: dict[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each content object whose image no page can show."""
    for content in contents:
        if is_missing(content, context):
            image = written_image(content)
            yield Problem(
                path=content.relative_source_path,
                code="no-image",
                message=f"the image {image} is not in the content or static folders, so cards that"
                " lead here have none; mend its path, or add its folder to STATIC_PATHS",
                words=image,
            )
