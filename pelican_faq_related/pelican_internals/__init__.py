"""Everything that relies on private or undocumented parts of Pelican stands here.

Each part below is the same in Pelican 4.11 and 4.12. When a new version comes out, compare the
parts with its source; the other files of this package use only what Pelican documents, and names
such as ``pelican_open``, without which the import of the plugin fails at once.

=============================================  =====================================================
part of Pelican                                why it is needed
=============================================  =====================================================
``Content._content``                           The HTML of a text; only this attribute changes it.
``Content._context``                           Links of an object from the content cache are looked
                                               up in the context of the build that cached it.
``Content._summary``                           ``refresh_metadata_intersite_links`` writes it over
                                               the summary in the metadata.
``Content._update_content``                    Makes URLs of ``{filename}`` links.
``memoized`` on ``Content.get_content`` and    Both remember their results from before a text was
``get_summary``: ``cache`` and ``func``        edited, and keep a copy of each text to the end.
``override_url``, ``override_save_as``         ``url`` and ``save_as`` of the metadata go there.
attributes of ``Article`` and ``Page``         Metadata of the same name would hide them.
``Article.allowed_statuses``                   Pelican writes no page for another status.
``Static.url``, ``Static.save_as``             Asking for them forbids ``{attach}`` for the file.
``Generator._templates``                       The templates that a generator has loaded.
``url`` of a content object's class            ``{filename}`` links, themes and feeds take it as it
                                               is, whatever signs are in it.
lists of ``ArticlesGenerator`` and             What will be written, drafts and hidden pages too,
``PagesGenerator``                             is found in no other place.
``generated_content``, ``static_content``      All sources that were read, by their path.
``Readers.reader_classes``                     ``READERS`` of the settings and plugins write to it;
                                               ``readers_init`` shows it to us.
``readers.default_metadata``                   What metadata a file has that says nothing.
``readers._DISCARD``                           Stands for a value that is left out.
``signals.content_object_init``                It is not sent for objects from the content cache: an
                                               attribute that is set there may be missing later.
``Signal.receivers`` (of blinker 1.7 to 1.9)   Receivers are called as they were connected, since
                                               Pelican sets ``Signal.set_class``; to be the first,
                                               the others are connected again, to be the last,
                                               the one itself.
``Pelican._get_writer``, ``Writer._open_w``    Pelican writes through a link that stands where a
                                               page or its folder is to be: into a source, maybe.
the steps of ``Pelican.run``                   The command reads a site, but must not write it.
=============================================  =====================================================
"""

from .addresses import (
    change_url,
    drop_given_address,
    drop_given_url,
    file_of_static,
    has_given_url,
    has_own_file,
    put_address,
    url_of_static,
)
from .contents import (
    ATTRIBUTES,
    context_of,
    forget_text,
    forget_texts,
    html_of,
    is_summarized,
    link_urls,
    set_context,
    set_html,
    set_summary_text,
    statuses,
    summarize_with,
    summary_from,
    with_site_urls,
)
from .generators import (
    contents_to_write,
    published_contents,
    read_contents,
    read_without_writing,
    static_files,
    use_template,
    writers_of_texts,
)
from .reading import (
    DISCARDED,
    call_first,
    call_last,
    metadata_of_any_file,
    read_markdown_with,
    read_with,
    reads_markdown_itself,
)
from .writing import replaced_links, write_through_no_links

__all__ = [
    "ATTRIBUTES",
    "DISCARDED",
    "call_first",
    "call_last",
    "change_url",
    "contents_to_write",
    "context_of",
    "drop_given_address",
    "drop_given_url",
    "file_of_static",
    "forget_text",
    "forget_texts",
    "has_given_url",
    "has_own_file",
    "html_of",
    "is_summarized",
    "link_urls",
    "metadata_of_any_file",
    "published_contents",
    "put_address",
    "read_contents",
    "read_markdown_with",
    "read_with",
    "read_without_writing",
    "reads_markdown_itself",
    "replaced_links",
    "set_context",
    "set_html",
    "set_summary_text",
    "static_files",
    "statuses",
    "summarize_with",
    "summary_from",
    "url_of_static",
    "use_template",
    "with_site_urls",
    "write_through_no_links",
    "writers_of_texts",
]
