"""Outcomes: what a receiver tells about each request and each handler, for metrics and alarms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.log import logger

Kind: TypeAlias = Literal[
    "rejected", "replied", "late", "failed", "accepted", "handed_off", "done", "lost", "unhandled", "unknown",
    "replay_outage",
]  # fmt: skip


class Outcome(NamedTuple):
    """What became of one request or of one handler.

    Attributes:
        kind: `rejected` before a handler ran; `replied` by the handler of a before-event, or `late` or `failed` and
            replied by default; `accepted` into the queue, or `handed_off`, for handlers of after-events that end as
            `done`, `failed` or `lost`; `unhandled` without a handler; `unknown` to the catalog; `replay_outage` where
            the replay store raised, and the request passed.
        command: Command of the webhook, where it is known.
        status: HTTP status of the reply; 0 where the reply was sent before.
        reason: Why it was rejected or lost, in one word.
        seconds: How long the request, or the handler of an after-event, took.
        error: What was raised.
    """

    kind: Kind
    command: str = ""
    status: int = 0
    reason: str = ""
    seconds: float = 0.0
    error: BaseException | None = None


Observer: TypeAlias = Callable[[Outcome], object]
_WARNED: Final = frozenset({"failed", "late", "lost", "replay_outage"})


def tell(observer: Observer | None, outcome: Outcome) -> None:
    """Log an outcome that somebody should know of, and give it to the observer, whose errors stop nothing."""
    if outcome.kind in _WARNED:
        logger.warning("webhook %s: %s %s", outcome.command, outcome.kind, outcome.reason, exc_info=outcome.error)
    if observer is None:
        return
    try:
        observer(outcome)
    except Exception:  # noqa: BLE001  metrics may raise anything
        logger.exception("webhook %s: on_outcome raised", outcome.command)
