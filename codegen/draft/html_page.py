"""HTML -> blocks, by selectolax. The parser keeps no lines, so places count blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from codegen.draft.blocks import Block, Code, Heading, Table, Text

_BREAKS = frozenset({"br", "li", "p", "div", "ul", "ol", "tr"})
_SILENT = frozenset({"script", "style", "nav", "template", "noscript", "head"})
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def html_blocks(text: str, name: str, *, inside: bool = False) -> Iterator[Block]:
    """Yield the blocks of an HTML page. `inside` says that it is a part of a page whose place is `name`."""
    root = LexborHTMLParser(text).body
    if root is None:
        return
    for number, (kind, node) in enumerate(_walk(root), 1):
        place = name if inside else f"{name}, block {number}"
        match kind:
            case "heading":
                yield Heading(_text(node), place, int((node.tag or "h1")[1:]))
            case "table":
                rows = [tuple(_text(cell) for cell in row.css("th, td")) for row in node.css("tr")]
                rows = [row for row in rows if any(row)]
                if rows:
                    yield Table(rows[0], tuple(rows[1:]), place)
            case "pre":
                yield Code(node.text(), place)
            case _:
                if found := _text(node):
                    yield Text(found, place)


def _walk(node: LexborNode) -> Iterator[tuple[str, LexborNode]]:
    """Yield headings, tables, code and the innermost elements around text, in the order of the page."""
    for child in node.iter(include_text=False):
        tag = child.tag or ""
        if tag in _SILENT:
            continue
        if re.fullmatch("h[1-6]", tag):
            yield "heading", child
        elif tag in ("table", "pre"):
            yield tag, child
        elif tag == "p" or child.css_first("h1,h2,h3,h4,h5,h6,table,pre,p") is None:
            yield "text", child
        else:
            yield from _walk(child)


def _text(node: LexborNode) -> str:
    """Return what is read in an element; a break or the begin of an item is a newline."""
    return _LINES.sub("\n", _SPACE.sub(" ", "".join(_parts(node)))).strip()


def _parts(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield child.text().replace("\n", " ")
            continue
        if child.tag in _BREAKS:
            yield "\n"
        if child.tag not in _SILENT:
            yield from _parts(child)
