"""Verdicts: whether a failed attempt may be retried. Decisions only: no I/O, no clock."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from timsdk_runtime.declarations import Effect, EffectKind
from timsdk_runtime.transport.messages import Phase

if TYPE_CHECKING:
    from timsdk_runtime.codes import RetryClass


class Verdict(enum.Enum):
    """What follows a failed attempt."""

    RETRY = "retry"
    SIGN_AGAIN = "sign again, then retry"
    RAISE = "raise"
    UNKNOWN = "outcome unknown"


_HARMLESS: Final = frozenset({"read", "idempotent", "deduplicated"})

# What a code allows, by what a retry of the call does. `deduplicated` counts only inside its window.
_AFTER_CODE: Final[dict[RetryClass, dict[EffectKind, Verdict]]] = {
    "never": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.RAISE),
    "throttle": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.RETRY),
    "auth": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.SIGN_AGAIN),
    "conflict": {**dict.fromkeys(("read", "idempotent", "deduplicated"), Verdict.RETRY), "once": Verdict.RAISE},
    "transient": {**dict.fromkeys(("read", "idempotent", "deduplicated"), Verdict.RETRY), "once": Verdict.RAISE},
    "unknown": {**dict.fromkeys(("read", "idempotent", "deduplicated"), Verdict.RETRY), "once": Verdict.UNKNOWN},
}


# The last tenth of a dedupe window is not trusted, and a window shorter than this not at all: an attempt that failed
# after being sent has used most of it up.
_TRUSTED_SHARE: Final = 0.9
_SHORTEST_WINDOW: Final = 5.0


def effective(effect: Effect, *, field_set: bool, age: float) -> EffectKind:
    """Return what a retry does now: a chosen ID makes `once` idempotent, a closed window makes `deduplicated` once.

    `age` is the number of seconds since the first byte of the call may have left.
    """
    if effect.kind == "once" and effect.unless and field_set:
        return "idempotent"
    if effect.kind == "deduplicated" and (effect.within < _SHORTEST_WINDOW or age >= effect.within * _TRUSTED_SHARE):
        return "once"
    return effect.kind


def after_failure(kind: EffectKind, phase: Phase) -> Verdict:
    """Return what follows an attempt without a complete response."""
    return Verdict.RETRY if phase is Phase.NOTHING_SENT or kind in _HARMLESS else Verdict.UNKNOWN


def after_code(kind: EffectKind, retry: RetryClass) -> Verdict:
    """Return what follows a response with a code other than 0."""
    return _AFTER_CODE[retry][kind]
