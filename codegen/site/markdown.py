"""Text in Markdown: prose of the spec that keeps its characters, and the plain twin of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPECIAL = re.compile(r"[\\*_{}\[\]|]")
_CODE = re.compile(r"(`[^`]*`)")
_FENCE = re.compile(r"^( *)```")
_ATTRIBUTES = re.compile(r"\{ ?(?:[#.:][^{}]*|data-[^{}]*)\}")
_TAG = re.compile(r"<span hidden>.*?</span>|</?(?:div|span|h3|small|br|p)\b[^>]*>")
_OWN_LINK = re.compile(r"\[([^\]]*)\]\(#[^)]*\)")
_TAB = re.compile(r'^=== "(.*)"$')
_FOLD = re.compile(r'^( *)\?\?\? \w+ "(.*)"$')
_INDENT = 4


def text(prose: str) -> str:
    """Return prose on one line whose characters mean nothing to Markdown. What stands in backticks stays code."""
    parts = _CODE.split(" ".join(prose.split()))
    return "".join(part if part.startswith("`") else _plain(part) for part in parts)


def paragraphs(prose: str) -> list[str]:
    """Return the paragraphs of a longer text."""
    return [text(part) for part in prose.strip().split("\n\n") if part.strip()]


def indented(lines: Iterator[str] | list[str], by: int = _INDENT) -> Iterator[str]:
    """Yield lines as the content of a list item or a tab."""
    for line in lines:
        yield " " * by + line if line else line


def row(*cells: str) -> str:
    """Return one row of a table. The cells are finished."""
    return f"| {' | '.join(cells)} |"


def table(head: tuple[str, ...], rows: list[str]) -> list[str]:
    """Return a table, or nothing where it would have no rows."""
    return [row(*head), row(*("---" for _ in head)), *rows] if rows else []


def twin(page: str) -> str:
    """Return a page as plain Markdown: without front matter, attributes, tabs and tags that only lay out."""
    body = re.sub(r"\A---\n.*?\n---\n+", "", page, flags=re.DOTALL)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_plain_lines(body.split("\n")))).strip() + "\n"


def _plain(part: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", part).replace("<", "&lt;")


def _plain_lines(lines: list[str]) -> Iterator[str]:
    fence: str | None = None
    in_tab = False
    for line in lines:
        if tab := _TAB.match(line):
            in_tab = True
            yield f"**{tab[1]}**"
            continue
        in_tab = in_tab and (not line or line.startswith(" " * _INDENT))
        shown = line[_INDENT:] if in_tab else line
        if mark := _FENCE.match(shown):
            fence = None if fence == mark[1] else mark[1] if fence is None else fence
            yield shown
        else:
            yield shown if fence is not None else _without_layout(shown)


def _without_layout(line: str) -> str:
    found = _TAG.sub("", _ATTRIBUTES.sub("", _FOLD.sub(r"\1\2:", line)))
    found = _OWN_LINK.sub(r"\1", found)
    return re.sub(r"\\([\\*_{}\[\]])", r"\1", found).replace("&lt;", "<").rstrip()
