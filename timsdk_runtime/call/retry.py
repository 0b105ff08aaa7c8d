"""Policy: whether a failed attempt may be repeated, and after how long. No I/O, no clock of its own."""

from __future__ import annotations

import enum
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.model.operation import Effect

if TYPE_CHECKING:
    from timsdk_runtime.codes import RetryClass

EffectKind: TypeAlias = Literal["read", "idempotent", "deduplicated", "once"]


class Phase(enum.Enum):
    """How far an attempt got."""

    NOTHING_SENT = "nothing sent"
    MAYBE_SENT = "may have been sent"
    PARTIAL_RESPONSE = "part of an answer came"
    FULL_ANSWER = "the service answered"


class Verdict(enum.Enum):
    RETRY = "retry"
    SIGN_AGAIN = "sign again, then retry"
    RAISE = "raise"
    UNKNOWN = "outcome unknown"


class _Policy(NamedTuple):
    attempts: int
    base_delay: float
    throttle_delay: float
    max_delay: float


class RetryPolicy(_Policy):
    """How often and how patiently a call is repeated where repeating it is safe.

    Attributes:
        attempts: Sends at most, the first included.
        base_delay: Seconds before the first repeat after a fault; doubles each time.
        throttle_delay: The same after an answer that says "called too often".
        max_delay: Seconds between two attempts at most.
    """

    __slots__ = ()

    def __new__(
        cls, *, attempts: int = 3, base_delay: float = 0.05, throttle_delay: float = 1.0, max_delay: float = 8.0
    ) -> RetryPolicy:
        if attempts < 1:
            raise ValueError(f"attempts is at least 1, not {attempts}")
        for name, delay in (("base_delay", base_delay), ("throttle_delay", throttle_delay), ("max_delay", max_delay)):
            if not delay >= 0:
                raise ValueError(f"{name} is no negative number of seconds, not {delay}")
        return super().__new__(cls, attempts, base_delay, throttle_delay, max_delay)

    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]:
        return (), self._asdict()  # for copy and pickle

    def delay(self, attempt: int, *, throttled: bool, jitter: Callable[[], float] = random.random) -> float:
        """Seconds to wait after attempt number `attempt` (from 1): capped, exponential, half of it random."""
        base = self.throttle_delay if throttled else self.base_delay
        ceiling: float = min(self.max_delay, base * 2 ** min(attempt - 1, 30))
        return ceiling * (0.5 + 0.5 * jitter())


_REPEATABLE: Final = frozenset({"read", "idempotent"})

# What an answered code allows, by what repeating the call does. `deduplicated` counts only inside its window.
_ANSWERED: Final[dict[RetryClass, dict[EffectKind, Verdict]]] = {
    "never": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.RAISE),
    "throttle": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.RETRY),
    "auth": dict.fromkeys(("read", "idempotent", "deduplicated", "once"), Verdict.SIGN_AGAIN),
    "conflict": {
        "read": Verdict.RETRY,
        "idempotent": Verdict.RETRY,
        "deduplicated": Verdict.RETRY,
        "once": Verdict.RAISE,
    },
    "transient": {
        "read": Verdict.RETRY,
        "idempotent": Verdict.RETRY,
        "deduplicated": Verdict.RETRY,
        "once": Verdict.RAISE,
    },
    "unknown": {
        "read": Verdict.RETRY,
        "idempotent": Verdict.RETRY,
        "deduplicated": Verdict.RETRY,
        "once": Verdict.UNKNOWN,
    },
}


# The last tenth of a dedupe window is not trusted, and a window shorter than this not at all: an attempt that failed
# after being sent has used most of it up.
_TRUSTED_SHARE: Final = 0.9
_SHORTEST_WINDOW: Final = 5.0


def effective(effect: Effect, *, field_set: bool, age: float) -> EffectKind:
    """What repeating means now: a chosen ID makes `once` converge, a closed window makes `deduplicated` once.

    `age` is the number of seconds since the first byte of the call may have left.
    """
    if effect.kind == "once" and effect.unless and field_set:
        return "idempotent"
    if effect.kind == "deduplicated" and (effect.within < _SHORTEST_WINDOW or age >= effect.within * _TRUSTED_SHARE):
        return "once"
    return effect.kind


def after_failure(kind: EffectKind, phase: Phase) -> Verdict:
    """What to do when an attempt ended without a full answer."""
    if phase is Phase.NOTHING_SENT or kind in _REPEATABLE or kind == "deduplicated":
        return Verdict.RETRY
    return Verdict.UNKNOWN


def after_code(kind: EffectKind, retry: RetryClass) -> Verdict:
    """What to do when the service answered with a code other than 0."""
    return _ANSWERED[retry][kind]
