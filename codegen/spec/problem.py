"""What is wrong with a spec, and where: the only kind of error a user of the generator sees."""

from __future__ import annotations

from collections.abc import Iterable

import attrs


@attrs.frozen(order=True)
class Position:
    """A place in a spec file. Lines and columns count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@attrs.frozen(order=True)
class Problem:
    """One thing that is wrong, and what was meant."""

    position: Position
    message: str

    def __str__(self) -> str:
        return f"{self.position}: {self.message}"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that was probably meant."""
    import difflib  # noqa: PLC0415  for problems only

    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)), None)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a message: the nearest known name, or nothing."""
    meant = nearest(name, known)
    return f"; did you mean {meant!r}?" if meant else ""
