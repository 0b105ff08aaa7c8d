"""What a page consists of, whatever it was written in: headings, tables, code and text, each with its place."""

from __future__ import annotations

from typing import TypeAlias

import attrs


@attrs.frozen
class Heading:
    """A heading. `level` counts from 1; pages of plain text have one level."""

    text: str
    place: str
    level: int = 1


@attrs.frozen
class Table:
    """A table. A line break inside a cell is a newline."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    place: str


@attrs.frozen
class Code:
    text: str
    place: str
    closed: bool = True
    """False where the page ends inside it."""


@attrs.frozen
class Text:
    text: str
    place: str


Block: TypeAlias = Heading | Table | Code | Text


class DraftError(Exception):
    """A page cannot be read, or a draft cannot be made. The text is for the user."""
