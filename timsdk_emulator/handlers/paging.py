"""Pages of lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def cut_page(items: Sequence[T], start: int, limit: int | None) -> tuple[list[T], int]:
    """Return `limit` items from `start` on, and the start of the next page: 0 after the last page."""
    start = max(start, 0)
    end = len(items) if limit is None else start + max(limit, 1)
    return list(items[start:end]), end if end < len(items) else 0
