"""Links and anchors of the built pages, and the navigation against the pages, both ways. No browser is needed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from tools.site_check.problem import Problem

_REFERENCES = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src"}
_LOADED = frozenset(_REFERENCES) - {"a"}
_NOT_FOUND_PAGE = "404.html"
"""Is served at any address, so that its links are none of this check."""


class Page(NamedTuple):
    """What a built page offers and asks for."""

    anchors: frozenset[str]
    references: tuple[tuple[str, str], ...]
    """Tag and address."""


def read_pages(folder: Path) -> dict[str, Page]:
    """Return the pages of a site by their path."""
    return {
        path.relative_to(folder).as_posix(): _page(path)
        for path in sorted(folder.rglob("*.html"))
        if path.name != _NOT_FOUND_PAGE
    }


def _page(path: Path) -> Page:
    tree = LexborHTMLParser(path.read_text("utf-8"))
    anchors = {node.attributes.get("id") for node in tree.css("[id]")}
    references = [
        (tag, address)
        for tag, attribute in _REFERENCES.items()
        for node in tree.css(f"{tag}[{attribute}]")
        if (address := node.attributes.get(attribute))
    ]
    return Page(frozenset(anchor for anchor in anchors if anchor), tuple(dict.fromkeys(references)))


def link_problems(folder: Path, pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Yield links that lead nowhere, and what a page would load from elsewhere."""
    for name, page in pages.items():
        for tag, address in page.references:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                if tag in _LOADED and parts.scheme != "data":
                    yield Problem(name, f"loads {address}")
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
            target = name if not parts.path else target
            anchor = unquote(parts.fragment)
            if not (folder / target).is_file():
                yield Problem(name, f"{address} leads nowhere")
            elif anchor and target in pages and anchor not in pages[target].anchors:
                yield Problem(name, f"{address} leads to no anchor")


def external_links(pages: Mapping[str, Page]) -> list[str]:
    """Return the addresses elsewhere that a reader can follow. Nobody fetches them here."""
    return sorted({address for page in pages.values() for _, address in page.references if urlsplit(address).netloc})


def navigation_problems(listed: list[str], pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Yield pages that the navigation lacks or has twice, and its entries without a page."""
    built = [posixpath.splitext(path)[0] + ".html" for path in listed]
    for name in sorted(pages.keys() - set(built)):
        yield Problem(name, "stands in no entry of the navigation")
    for name in sorted(set(built) - pages.keys()):
        yield Problem(name, "is an entry of the navigation, and no page")
    for name in sorted({name for name in built if built.count(name) > 1}):
        yield Problem(name, "stands in the navigation twice")
