"""How the responses of an API are read: pages, and results of single items. Plain values without behaviour."""

from __future__ import annotations

from typing import Any

from timsdk_runtime.values import Value


class Cursor(Value):
    """Takes the next page's `argument` from a field of the response, or from the last item of the page."""

    argument: str
    path: tuple[str, ...]
    last_item: bool = False
    add: int = 0
    min: int | None = None
    """A cursor below this value ends the walk."""


class OffsetRule(Value):
    """Advances a request field by the number of items received, or by the constant `by` where that is not 0."""

    argument: str
    by: int = 0
    first: int = 0


class StopRule(Value):
    """Ends a walk: a field that equals one of `values`, or a field that holds the `total` of items received."""

    field: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    total: tuple[str, ...] = ()


class Paging(Value):
    """How the pages of an API follow each other, in Python names."""

    items: tuple[tuple[str, ...], ...]
    """Paths to the list of items; the first list that is not empty counts."""
    cursors: tuple[Cursor, ...] = ()
    steps: tuple[OffsetRule, ...] = ()
    done: tuple[StopRule, ...] = ()
    overlap: tuple[str, ...] = ()
    """Fields that tell an item from all others, where a page begins with items of the page before."""


class ItemRetry(Value):
    """Maps failed items of a response back to the entries of the request they came from. Wire names."""

    of: str
    """The list in the request."""
    member: tuple[str, ...]
    """Path to the name of an entry; empty where the entries are names themselves."""
    items: str
    """The list in the response."""
    key: tuple[str, ...]
    """Path to the name of an item."""
    code: str
    """The field with the item's code."""


class ItemResults(Value):
    """Where a response lists the results of single items, in Python names."""

    items: tuple[str, ...]
    """Path to the list. Where the path leads through lists, the items of all of them count."""
    failures_only: bool = False
    key: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    ok: tuple[int, ...] = (0,)
    retry_rule: ItemRetry | None = None
    """Present where failed items may be retried alone."""
