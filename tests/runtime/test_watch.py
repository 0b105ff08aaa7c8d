"""`CallWatch`: what it makes of attempts and waits, and observers that fail."""

from __future__ import annotations

import signal
from typing import Any

import pytest
from support.calls import KEY
from support.exchange_harness import LOST, OK, Clock, run
from support.recording_transport import RecordingTransport
from timsdk import Client
from timsdk.events import Attempt, CallEnded, Waiting

from timsdk_runtime.call.watch import CallWatch
from timsdk_runtime.events import Tracing
from timsdk_runtime.transport.messages import HttpRequest

API = "some_service/some_command"


def request(*, queued: float = 0.0) -> HttpRequest:
    made = HttpRequest("one.example", f"/v4/{API}", "q=1", b"{}", 1.0, 1.0)
    made.queued = queued
    return made


def one_attempt(*tracing: Tracing, queued: float = 0.0) -> list[Any]:
    """Return what is told of a call whose only attempt takes 0.75 s, the wait for a connection included."""
    events: list[Any] = []
    clock = Clock()
    watch = CallWatch((API, "", "read"), [events.append], tracing, clock)
    with watch:
        watch.attempt_begins(API, request(queued=queued), clock())
        clock.now += 0.75
        watch.attempt_ended(OK, {"ErrorCode": 0})
    return events


def test_duration_of_an_attempt_leaves_out_the_wait_for_a_connection() -> None:
    wait, attempt, ended = one_attempt(queued=0.5)
    assert wait == Waiting(API, "pool", 0.5, 1)
    assert (attempt.duration, ended.duration) == (0.25, 0.75)


@pytest.mark.parametrize(("queued", "told"), [(0.0009, False), (0.001, True)])
def test_wait_for_a_connection_is_told_from_a_millisecond_on(queued: float, told: bool) -> None:
    assert (type(one_attempt(queued=queued)[0]) is Waiting) is told


def test_attempt_without_a_response_has_received_nothing() -> None:
    events: list[Any] = []
    run([LOST, OK], observers=[events.append])
    (failed, _) = [event for event in events if isinstance(event, Attempt)]
    assert (failed.outcome, failed.http_status, failed.code, failed.response_bytes) == ("read", None, None, 0)


def test_interrupted_attempt_is_told_as_cancelled() -> None:
    events: list[Any] = []
    watch = CallWatch((API, "", "read"), [events.append], (), Clock())
    watch.__enter__()
    watch.attempt_begins(API, request(), 1000.0)
    watch.attempt_cancelled()
    watch.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    attempt, ended = events
    assert (attempt.phase, attempt.outcome, attempt.response_bytes) == ("may have been sent", "cancelled", 0)
    assert ended == CallEnded(API, "", "cancelled", None, "", 1, 0.0, "read")


def test_call_of_an_api_that_the_catalog_lacks_is_told_as_a_once_call() -> None:
    """Nothing is known about it, so a retry could act again."""
    events: list[Any] = []
    with Client(
        sdkappid=1, identifier="a", key=KEY, region="china", transport=RecordingTransport(), on_event=events.append
    ) as tim:
        tim.call("a/b")
    assert (events[-1].effect, events[-1].method) == ("once", "")


class Tracer:
    """Notes what it is told of one call."""

    def __init__(self, *, broken: bool = False) -> None:
        self.begun: list[tuple[str, int, str]] = []
        self.events: list[Any] = []
        self.broken = broken

    def call_begins(self, api: str, method: str, effect: str) -> Tracer:
        if self.broken:
            raise LookupError("no collector")
        return self

    def attempt_begins(self, api: str, number: int, domain: str) -> None:
        self.begun.append((api, number, domain))

    def __call__(self, event: object) -> None:
        self.events.append(event)


def test_tracer_learns_of_the_beginning_and_the_end_of_an_attempt() -> None:
    tracer = Tracer()
    observed = one_attempt(tracer)
    assert tracer.begun == [(API, 1, "one.example")]
    assert tracer.events == observed


def test_tracing_that_fails_is_reported_and_left_out(caplog: pytest.LogCaptureFixture) -> None:
    class Unreachable(Tracer):
        """Reported under its name, once per process."""

    tracer = Tracer()
    assert len(one_attempt(Unreachable(broken=True), tracer)) == 2
    assert len(tracer.events) == 2
    (line,) = caplog.messages
    assert "Unreachable raised LookupError" in line


def test_tracer_whose_attempt_fails_is_told_the_rest(caplog: pytest.LogCaptureFixture) -> None:
    class Stumbling(Tracer):
        def attempt_begins(self, api: str, number: int, domain: str) -> None:
            raise LookupError("no collector")

    tracer = Stumbling()
    one_attempt(tracer)
    assert len(tracer.events) == 2
    assert "Stumbling raised LookupError" in caplog.text


def test_exception_of_a_signal_handler_passes_an_observer_and_ends_the_call() -> None:
    """A server stops a worker by an exception in whatever runs; no observer may swallow it."""

    class Stopped(Exception):
        pass

    def stop(number: int, frame: object) -> None:
        raise Stopped

    before = signal.signal(signal.SIGUSR1, stop)
    try:
        with pytest.raises(Stopped):
            run([OK], observers=[lambda event: signal.raise_signal(signal.SIGUSR1)])
    finally:
        signal.signal(signal.SIGUSR1, before)
