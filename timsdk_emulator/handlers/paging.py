"""Cutting lists into pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def page(items: Sequence[T], start: int, limit: int | None) -> tuple[list[T], int]:
    """The items from `start` on, `limit` of them, and where the next page starts: 0 after the last one."""
    start = max(start, 0)
    end = len(items) if limit is None else start + max(limit, 1)
    return list(items[start:end]), end if end < len(items) else 0
