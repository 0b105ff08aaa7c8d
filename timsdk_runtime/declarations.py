"""What the catalog declares about calls of an API: plain values without behaviour."""

from __future__ import annotations

from typing import Literal, TypeAlias

from timsdk_runtime.values import Value

EffectKind: TypeAlias = Literal["read", "idempotent", "deduplicated", "once"]


class Owned(Value):
    """Says how to learn whose a thing is whose ID the service calls taken.

    Attributes:
        code: The code that calls the ID taken.
        read: The API that returns the thing, `service/command`.
        id: Path to the ID in the request body. Its last name is the field of `read`.
        owner: Path to the owner in the request body, and in the response of `read`. The caller where it is left out.
        wrapper: Field of the response of `read` around what it says; empty where there is none.
    """

    code: int
    read: str
    id: tuple[str, ...]
    owner: tuple[str, ...]
    wrapper: str = ""


class Effect(Value):
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
        owned: How to tell, after a code that says so of others, too.
        reason: Why, for readers.
    """

    kind: EffectKind
    by: tuple[str, ...] = ()
    within: float = 0.0
    identical: bool = False
    unless: str | None = None
    already_done: frozenset[int] = frozenset()
    owned: Owned | None = None
    reason: str = ""


class Rate(Value):
    """A call rate: at most `calls` within `seconds`."""

    calls: float
    seconds: int

    def __init__(self, calls: float, seconds: int) -> None:
        super().__init__(calls, seconds)


Rate.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
