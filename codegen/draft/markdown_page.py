"""Markdown -> blocks, by markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.draft.blocks import Block, Code, Heading, Table, Text
from codegen.draft.html_page import html_blocks

_BREAK = re.compile(r"<\s*/?\s*(br|li|p|ul|ol|div)\b[^>]*>", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \n]*\n")
_HTML_TAG = re.compile(r"<[^>]*>")
_PARSER = MarkdownIt("commonmark").enable("table")


def markdown_blocks(text: str, name: str) -> Iterator[Block]:
    """Yield the blocks of a Markdown page, with its lines as places."""
    tokens = _PARSER.parse(text)
    lines = text.count("\n") + (not text.endswith("\n"))
    index = 0
    while index < len(tokens):
        token = tokens[index]
        place = f"{name}:{token.map[0] + 1 if token.map else 1}"
        match token.type:
            case "heading_open":
                yield Heading(_inline(tokens[index + 1]), place, int(token.tag[1:]))
            case "paragraph_open":
                yield Text(_inline(tokens[index + 1]), place)
            case "fence":
                yield Code(token.content, place, closed=_fence_closes(token, text, lines))
            case "code_block":
                yield Code(token.content, place)
            case "html_block":
                yield from html_blocks(token.content, place, inside=True)
            case "table_open":
                end = next(at for at in range(index, len(tokens)) if tokens[at].type == "table_close")
                yield _table(tokens[index:end], place)
                index = end
            case _:
                pass
        index += 1


def render_html(text: str) -> str:
    """Return the page as HTML: what a browser shows of it."""
    return str(_PARSER.render(text))


def _fence_closes(token: Token, text: str, lines: int) -> bool:
    """Tell whether a fence ends before the page does: an open one takes all lines that are left."""
    if token.map is None or token.map[1] < lines:
        return True
    return text.splitlines()[token.map[1] - 1].strip().startswith(token.markup)


def _table(tokens: Sequence[Token], place: str) -> Table:
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_inline(token))
    return Table(tuple(rows[0]), tuple(map(tuple, rows[1:])), place)


def _inline(token: Token) -> str:
    """Return the text of a cell or a paragraph: links and emphasis go, breaks and list items become newlines."""
    parts: list[str] = []
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                parts.append(child.content)
            case "softbreak" | "hardbreak":
                parts.append("\n")
            case "html_inline":
                parts.append("\n" if _BREAK.fullmatch(child.content) else _HTML_TAG.sub("", child.content))
            case _:
                pass
    return _BLANK_LINES.sub("\n", "".join(parts)).strip()
