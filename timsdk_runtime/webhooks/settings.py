"""What a receiver and its drivers share: settings, handlers, and the steps that need neither threads nor a loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple

from timsdk_runtime.webhooks.admission import Admission, Admitted
from timsdk_runtime.webhooks.delivery import UNAVAILABLE, Delivery, Reply, accepting, refusing
from timsdk_runtime.webhooks.events import EventReply
from timsdk_runtime.webhooks.handlers import Handlers, default_reply, reply_to
from timsdk_runtime.webhooks.outcomes import Outcome, tell
from timsdk_runtime.webhooks.verify import Rejected


class Core(NamedTuple):
    """The settings of a receiver, and the steps of every driver."""

    admission: Admission
    handlers: Handlers
    handoff: Callable[[Delivery], Any] | None
    clock: Callable[[], float]
    budget: float
    queue_size: int
    workers: int
    drain: float
    cancel_late: bool

    def admit(self, query: str, body: bytes, started: float) -> Admitted | Reply:
        """Return the request as an event, or the reply that refuses it."""
        found = self.admission.admit(query, body, self.clock())
        return self.reject(found, started) if isinstance(found, Rejected) else found

    def reject(self, rejected: Rejected, started: float) -> Reply:
        """Return the reply that refuses a request."""
        self.tell(Outcome("rejected", "", rejected.status, rejected.reason, elapsed(started)))
        return refusing(*rejected)

    def unhandled(self, admitted: Admitted, started: float) -> Reply:
        """Return the reply where no handler is registered: the event goes on."""
        self.tell(Outcome("unhandled", admitted.delivery.command, seconds=elapsed(started)))
        return accepting() if admitted.webhook.reply_type is None else reply_to(admitted, None)

    def replied(self, admitted: Admitted, result: Any, fallback: EventReply | None, started: float) -> Reply:
        """Return the reply for a handler's result."""
        try:
            reply = reply_to(admitted, result)
        except Exception as error:  # noqa: BLE001  what a handler returned may fail in any way
            return self.failed(admitted, error, fallback, started)
        self.tell(Outcome("replied", admitted.delivery.command, reply.status, seconds=elapsed(started)))
        return reply

    def failed(self, admitted: Admitted, error: BaseException, fallback: EventReply | None, started: float) -> Reply:
        """Return the default reply where the handler raised."""
        reply = default_reply(admitted, fallback)
        self.tell(Outcome("failed", admitted.delivery.command, reply.status, "", elapsed(started), error))
        return reply

    def late(self, admitted: Admitted, fallback: EventReply | None, started: float) -> Reply:
        """Return the default reply where the handler takes longer than the service waits."""
        reply = default_reply(admitted, fallback)
        self.tell(Outcome("late", admitted.delivery.command, reply.status, "", elapsed(started)))
        return reply

    def accepted(self, delivery: Delivery, kind: Any, started: float, *, after: Delivery | None = None) -> Reply:
        """Return the reply to an event that has happened and is taken care of."""
        reply = accepting(after)
        self.tell(Outcome(kind, delivery.command, reply.status, "", elapsed(started)))
        return reply

    def unavailable(
        self, delivery: Delivery, reason: str, started: float, error: BaseException | None = None
    ) -> Reply:
        """Return the reply where an event can be kept nowhere. The service may send it again."""
        self.tell(Outcome("lost", delivery.command, UNAVAILABLE, reason, elapsed(started), error))
        return refusing(UNAVAILABLE, reason, "the event cannot be taken now")

    def tell(self, outcome: Outcome) -> None:
        """Give an outcome to the observer."""
        tell(self.admission.observer, outcome)


def elapsed(started: float) -> float:
    """Return the seconds since a moment of `time.monotonic`."""
    return time.monotonic() - started
