"""What a client tells its observers about calls. No event has a URL, a header or a body, so none can show a secret.

Annotations are no texts here: see `call.context`.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple, Protocol, TypeAlias

from timsdk_runtime.declarations import EffectKind

WaitReason: TypeAlias = Literal["rate", "retry", "throttled", "items", "pool"]
CallOutcome: TypeAlias = Literal["ok", "error", "unknown", "cancelled"]


class Attempt(NamedTuple):
    """One HTTP request is over.

    Attributes:
        api: `service/command`.
        number: Which attempt of the call this was, from 1.
        domain: Where it was sent, with the scheme if that is not HTTPS.
        phase: How far it got: `nothing sent`, `may have been sent`, `part of a response came`, `response came`.
        outcome: `ok`, or what went wrong: the `ErrorCode`, the HTTP status of a gateway, the kind of a
            `TransportError`, `malformed` or `cancelled`.
        code: `ErrorCode`, where the service responded.
        http_status: HTTP status, where a response came.
        duration: Seconds, without the wait for a connection of the pool.
        reused: Whether the connection had served an earlier request.
        request_bytes: Length of the body that was sent.
        response_bytes: Length of the body that came, unpacked.
        request_id: The ID that the vendor's support asks for, where the service gave one.
    """

    api: str
    number: int
    domain: str
    phase: str
    outcome: str
    code: int | None
    http_status: int | None
    duration: float
    reused: bool
    request_bytes: int
    response_bytes: int
    request_id: str | None


class Waiting(NamedTuple):
    """A call waits, or has waited for a connection.

    Attributes:
        api: `service/command`.
        reason: `rate`: its call rate allows no attempt yet. `retry`: the last attempt failed. `throttled`: the
            service said that there were too many calls. `items`: items of a batch are retried. `pool`: every
            connection was in use; told when the attempt is over.
        seconds: How long.
        attempts: How many attempts the call has made.
    """

    api: str
    reason: WaitReason
    seconds: float
    attempts: int


class CallEnded(NamedTuple):
    """A call is over, with all its attempts.

    Attributes:
        api: `service/command`.
        method: `namespace.method`; empty for `client.call`.
        outcome: `ok`; `error`: an exception was raised; `unknown`: it was `OutcomeUnknown`; `cancelled`: the task
            was cancelled, or the process interrupted.
        code: `ErrorCode` of the response that decided, where the service sent one.
        error: Class of the exception; empty where none was raised.
        attempts: Number of HTTP requests, those of confirmations and item retries included.
        duration: Seconds, waits included.
        effect: What a retry does: `read`, `idempotent`, `deduplicated` or `once`.
    """

    api: str
    method: str
    outcome: CallOutcome
    code: int | None
    error: str
    attempts: int
    duration: float
    effect: EffectKind


Event: TypeAlias = Attempt | Waiting | CallEnded
Observer: TypeAlias = Callable[[Event], object]
"""Called with each event, in the thread or task of its call. It must not block."""


class Tracer(Protocol):
    """An observer of one call that also learns when an attempt begins, to make its context current."""

    def attempt_begins(self, api: str, number: int, domain: str) -> None:
        """Take notice that an attempt is about to be sent."""
        ...

    def __call__(self, event: Event) -> object:
        """Take notice of an event."""
        ...


class Tracing(Protocol):
    """Makes a `Tracer` for each call: instrumentation that needs the beginning of a call, too."""

    def call_begins(self, api: str, method: str, effect: EffectKind) -> Tracer:
        """Return the tracer of a call, which begins now."""
        ...


for _public in (Attempt, Waiting, CallEnded):
    _public.__module__ = "timsdk.events"
