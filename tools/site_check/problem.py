"""What the checks find."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """Something wrong on one page."""

    page: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}: {self.text}"
