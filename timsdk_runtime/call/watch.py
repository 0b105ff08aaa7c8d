"""`CallWatch`: tells the observers of one call what happens to it. Only observed calls have one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from timsdk_runtime.errors import ApiError, DecodeError, OutcomeUnknown, TimError, TransportError
from timsdk_runtime.event_log import log_event
from timsdk_runtime.events import (
    Attempt,
    CallEnded,
    CallOutcome,
    Event,
    Observer,
    Tracer,
    Tracing,
    Waiting,
    WaitReason,
)
from timsdk_runtime.log import logger
from timsdk_runtime.stops import stop_behind
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase

if TYPE_CHECKING:
    from timsdk_runtime.declarations import EffectKind
    from timsdk_runtime.transport.messages import HttpRequest

_new: Final[Callable[..., Any]] = cast("Any", tuple).__new__
"""Makes an event in half the time of its class: events are most of what an observer costs."""
_HTTP_OK: Final = 200
_TOO_MANY_REQUESTS: Final = 429
_NOTABLE_QUEUE: Final = 0.001
"""Seconds; a shorter wait for a connection is not told."""
_broken: set[str] = set()
"""Observers that raised, by name: each is reported once."""


class CallWatch:
    """Tells observers about one call, and the log where somebody reads it. What they raise changes no call."""

    __slots__ = ("_about", "_attempts", "_clock", "_observers", "_sent", "_started", "_tracers", "_tracing")

    def __init__(
        self,
        about: tuple[str, str, EffectKind],
        observers: Sequence[Observer],
        tracing: Sequence[Tracing],
        clock: Callable[[], float],
    ) -> None:
        self._about = about
        """API, method and effect of the call."""
        self._clock = clock
        self._observers = (*observers, log_event) if logger.isEnabledFor(logging.INFO) else observers
        self._tracing = tracing
        self._tracers: Sequence[Tracer] = ()
        self._attempts = 0

    def __enter__(self) -> None:
        """Begin the call."""
        self._started = self._clock()
        if self._tracing:
            begun = [_guarded(each, each.call_begins, *self._about) for each in self._tracing]
            self._tracers = [tracer for tracer in begun if tracer is not None]
            self._observers = (*self._observers, *self._tracers)

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Tell how the call ends."""
        seconds = self._clock() - self._started
        outcome, code, name = ("ok", 0, "") if error is None else _outcome_of_call(error)
        api, method, effect = self._about
        self._tell(_new(CallEnded, (api, method, outcome, code, name, self._attempts, seconds, effect)))

    def attempt_begins(self, api: str, request: HttpRequest, now: float) -> None:
        """Take notice of an attempt. `attempt_ended` or `attempt_cancelled` has to follow."""
        self._attempts += 1
        for tracer in self._tracers:
            _guarded(tracer, tracer.attempt_begins, api, self._attempts, request.domain)
        self._sent = api, request, now

    def attempt_cancelled(self) -> None:
        """Tell that the attempt under way was cancelled."""
        failure = HttpFailure(phase=Phase.MAYBE_SENT, kind="cancelled", message="")
        self.attempt_ended(failure, TransportError("", kind="cancelled"))

    def attempt_ended(self, received: HttpResponse | HttpFailure, result: Mapping[str, Any] | TimError) -> None:
        """Tell what an attempt led to: the body of a success, or an error."""
        api, request, began = self._sent
        duration = self._clock() - began
        if request.queued >= _NOTABLE_QUEUE:
            self.waits(api, "pool", request.queued)
            duration -= request.queued
        if isinstance(result, TimError):
            outcome, code, request_id = _outcome_of_failure(result)
        else:
            outcome, code, request_id = "ok", 0, result.get("RequestId")
        if isinstance(received, HttpResponse):
            phase, status, size = "response came", received.status, len(received.body)
        else:
            phase, status, size = received.phase.value, None, 0
        known_id = request_id if isinstance(request_id, str) else None
        size_sent, sent_to, reused = len(request.body), request.domain, request.reused
        about = (
            api,
            self._attempts,
            sent_to,
            phase,
            outcome,
            code,
            status,
            duration,
            reused,
            size_sent,
            size,
            known_id,
        )
        self._tell(_new(Attempt, about))

    def waits(self, api: str, reason: WaitReason, seconds: float) -> None:
        """Tell that the call waits."""
        self._tell(Waiting(api, reason, seconds, self._attempts))

    def _tell(self, event: Event) -> None:
        for observer in self._observers:
            try:
                observer(event)
            except Exception as error:  # noqa: BLE001  an observer of the user's may raise anything
                _report(observer, error)


def _outcome_of_failure(result: TimError) -> tuple[str, int | None, Any]:
    """Return the outcome, the `ErrorCode` and the ID of the request."""
    if isinstance(result, TransportError):
        return result.kind, None, None
    if isinstance(result, ApiError) and result.code:
        return str(result.code), result.code, result.request_id
    status = result.http_status if isinstance(result, DecodeError) else _TOO_MANY_REQUESTS
    return ("malformed" if status == _HTTP_OK else str(status)), None, None


def _outcome_of_call(error: BaseException) -> tuple[CallOutcome, int | None, str]:
    """Return the outcome, the `ErrorCode` and the class of the exception."""
    if isinstance(error, OutcomeUnknown):
        return "unknown", None, "OutcomeUnknown"
    if not isinstance(error, Exception) or stop_behind(error):
        return "cancelled", None, ""
    return "error", (error.code or None) if isinstance(error, ApiError) else None, type(error).__name__


def _guarded(observer: object, function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a method of an observer. What it raises is reported once and otherwise ignored."""
    try:
        return function(*arguments)
    except Exception as error:  # noqa: BLE001  an observer of the user's may raise anything
        _report(observer, error)


def _report(observer: object, error: Exception) -> None:
    if stop_behind(error):
        raise error
    name = getattr(observer, "__qualname__", type(observer).__qualname__)
    if name not in _broken:
        _broken.add(name)
        logger.warning("the observer %s raised %s; calls go on without it", name, type(error).__name__)
