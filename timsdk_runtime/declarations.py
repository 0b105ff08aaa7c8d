"""What the catalog declares about an API: plain values without behaviour, at the bottom of the runtime."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

EffectKind: TypeAlias = Literal["read", "idempotent", "deduplicated", "once"]


class Effect(NamedTuple):
    """What a retry of the call does.

    Attributes:
        kind: `read` changes nothing. `idempotent` leads to the same state. `deduplicated`: the server drops a retry
            with the same values of the fields `by` within `within` seconds. `once`: every retry acts again, unless
            the field `unless` is set.
        by: Fields of the request body that make up the dedupe key, by wire names.
        within: Seconds for which the server remembers a dedupe key; infinite where it never forgets.
        identical: Whether the rest of the body must be the same, too.
        unless: Field of the request body, by its wire name, that makes a retry harmless.
        already_done: Codes by which the server refuses a retry because an earlier attempt has acted.
        reason: Why, for readers.
    """

    kind: EffectKind
    by: tuple[str, ...] = ()
    within: float = 0.0
    identical: bool = False
    unless: str | None = None
    already_done: frozenset[int] = frozenset()
    reason: str = ""


class Rate(NamedTuple):
    """A call rate: at most `calls` within `seconds`."""

    calls: float
    seconds: int


class Cursor(NamedTuple):
    """Takes the next page's `argument` from a field of the response, or from the last item of the page."""

    argument: str
    path: tuple[str, ...]
    last_item: bool = False
    add: int = 0
    min: int | None = None
    """A cursor below this value ends the walk."""


class OffsetRule(NamedTuple):
    """Advances a request field by the number of items received, or by the constant `by` where that is not 0."""

    argument: str
    by: int = 0
    first: int = 0


class StopRule(NamedTuple):
    """Ends a walk: a field that equals one of `values`, or a field that holds the `total` of items received."""

    field: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    total: tuple[str, ...] = ()


class Paging(NamedTuple):
    """How the pages of an API follow each other, in Python names."""

    items: tuple[tuple[str, ...], ...]
    """Paths to the list of items; the first list that is not empty counts."""
    cursors: tuple[Cursor, ...] = ()
    steps: tuple[OffsetRule, ...] = ()
    done: tuple[StopRule, ...] = ()
    overlap: tuple[str, ...] = ()
    """Fields that tell an item from all others, where a page begins with items of the page before."""


class ItemRetry(NamedTuple):
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


class ItemResults(NamedTuple):
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


Rate.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
