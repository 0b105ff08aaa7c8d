"""Observers: what they are told of a call, what they are never told, and that they change nothing."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from support.exchange_harness import LOST, NEVER, OK, REFUSED, THROTTLE, TRANSIENT, After, code, http_response, run
from support.recording_transport import RecordingTransport
from timsdk import AsyncClient, Client, ConfigError, MessageDropped, RetryPolicy, TransportError
from timsdk.events import Attempt, CallEnded, Waiting
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator
from timsdk_runtime.declarations import Rate
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase

API = "some_service/some_command"
APP: dict[str, Any] = {"sdkappid": 1400000000, "identifier": "administrator", "key": "k" * 64, "region": "singapore"}


def told(*script: Any, **settings: Any) -> list[Any]:
    events: list[Any] = []
    run(script, observers=[events.append], **settings)
    return events


def outcomes(events: list[Any]) -> list[str]:
    return [event.outcome for event in events if isinstance(event, Attempt)]


def test_successful_call_tells_its_attempt_and_its_end() -> None:
    response = http_response({"ErrorCode": 0, "RequestId": "r1"})
    (attempt, ended) = told(After(0.25, response))
    sent = len('{"GroupId":"g1","Random":7,"Text":"héllo 🎉"}'.encode())
    assert attempt == Attempt(
        api=API,
        number=1,
        domain="one.example",
        phase="response came",
        outcome="ok",
        code=0,
        http_status=200,
        duration=0.25,
        reused=False,
        request_bytes=sent,
        response_bytes=len(response.body),
        request_id="r1",
    )
    assert ended == CallEnded(API, "", "ok", 0, "", 1, 0.25, "read")


def test_failover_tells_both_attempts() -> None:
    events = told(REFUSED, OK)
    assert [
        (event.number, event.domain, event.phase, event.outcome) for event in events if isinstance(event, Attempt)
    ] == [
        (1, "one.example", "nothing sent", "connect"),
        (2, "two.example", "response came", "ok"),
    ]
    assert events[-1].attempts == 2


@pytest.mark.parametrize(
    ("script", "effect", "attempts", "end"),
    [
        ([code(NEVER)], "read", ["1"], ("error", 1, "InvalidArgument")),
        ([LOST], "once", ["read"], ("unknown", None, "OutcomeUnknown")),
        ([http_response(b"<html>", status=502)], "once", ["502"], ("unknown", None, "OutcomeUnknown")),
        ([http_response(b"nonsense")], "once", ["malformed"], ("unknown", None, "OutcomeUnknown")),
        ([http_response(b"", status=429)], "read", ["429"] * 3, ("error", None, "RateLimitError")),
        ([http_response(b"", status=302)], "read", ["redirect"], ("error", None, "TransportError")),
    ],
)
def test_outcome_says_what_went_wrong(
    script: list[Any], effect: str, attempts: list[str], end: tuple[Any, ...]
) -> None:
    events = told(*script, effect=effect)
    assert outcomes(events) == attempts
    assert (events[-1].outcome, events[-1].code, events[-1].error) == end


def test_waits_tell_their_reason() -> None:
    events = told(code(TRANSIENT), code(THROTTLE, retry_after="2"), OK)
    waits = [event for event in events if isinstance(event, Waiting)]
    assert [(wait.reason, wait.attempts) for wait in waits] == [("retry", 1), ("throttled", 2)]
    assert waits[1].seconds == 2.0


def test_wait_for_the_call_rate_is_told(emulator: Emulator) -> None:
    api = "im_open_login_svc/account_check"
    events: list[Any] = []
    with emulator.client(on_event=events.append, rate_limits="wait") as tim:
        for _ in range(10):
            tim._core.state.limiter.reserve(api, (Rate(100, 1),), time.monotonic(), 1.0)
        tim.account.account_check(check_item=[AccountItem(user_id="bob")])
    waits = [event for event in events if isinstance(event, Waiting)]
    assert waits
    assert {(wait.api, wait.reason) for wait in waits} == {(api, "rate")}
    assert all(0 < wait.seconds < 1 for wait in waits)


def test_wait_for_a_connection_is_told() -> None:
    class Slow(RecordingTransport):
        def send(self, request: Any) -> HttpResponse | HttpFailure:
            request.queued, request.reused = 0.5, True
            return super().send(request)

    events: list[Any] = []
    with Client(**APP, transport=Slow(), on_event=events.append) as tim:
        tim.call("a/b")
    assert events[0] == Waiting("a/b", "pool", 0.5, 1)
    assert events[1].reused


def test_method_and_effect_are_told_of_typed_calls(emulator: Emulator) -> None:
    events: list[Any] = []
    with emulator.client(on_event=[events.append]) as tim:
        tim.account.account_import(user_id="bob")
        tim.account.account_import(user_id="bob")
    ends = [event for event in events if isinstance(event, CallEnded)]
    assert [(end.method, end.effect, end.outcome) for end in ends] == [
        ("account.account_import", "idempotent", "ok")
    ] * 2
    assert [event.reused for event in events if isinstance(event, Attempt)] == [False, True]


def test_dropped_message_is_told_as_an_error(emulator: Emulator) -> None:
    events: list[Any] = []
    with emulator.client(on_event=events.append) as tim:
        emulator.respond(
            "group_open_http_svc/send_group_msg", [{"MsgDropReason": "MsgFreqCtrl", "MsgTime": 1, "MsgSeq": 1}]
        )
        with pytest.raises(MessageDropped):
            tim.message.send_group_msg(group_id="g", msg_body=[TextElem(text="hi")])
    assert (events[-1].outcome, events[-1].error) == ("error", "MessageDropped")


def test_cancelled_call_is_told_as_cancelled() -> None:
    class Stuck:
        async def send(self, request: Any) -> Any:
            await asyncio.sleep(60)

        async def probe(self, domain: str, timeout: float) -> bool:
            return False

        async def close(self) -> None:
            pass

    events: list[Any] = []

    async def main() -> None:
        async with AsyncClient(**APP, transport=Stuck(), on_event=events.append) as tim:
            task = asyncio.ensure_future(tim.call("a/b"))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [event.outcome for event in events] == ["cancelled", "cancelled"]
    assert events[0].phase == "may have been sent"


def test_both_clients_tell_equal_events(emulator: Emulator) -> None:
    blocking: list[Any] = []
    awaited: list[Any] = []
    with emulator.client(on_event=blocking.append) as tim:
        tim.account.account_import(user_id="bob")

    async def main() -> None:
        async with emulator.async_client(on_event=awaited.append) as tim:
            await tim.account.account_import(user_id="bob")

    asyncio.run(main())
    without_times = [[event._replace(duration=0.0) for event in events] for events in (blocking, awaited)]
    assert without_times[0] == without_times[1]


def test_observer_that_raises_is_reported_once_and_changes_no_call(caplog: pytest.LogCaptureFixture) -> None:
    def broken_observer(event: object) -> None:
        raise RuntimeError("secret text")

    events: list[Any] = []
    with Client(**APP, transport=RecordingTransport(), on_event=[broken_observer, events.append]) as tim:
        assert tim.call("a/b")["ErrorCode"] == 0
        assert tim.call("a/b")["ErrorCode"] == 0
    assert len(events) == 4
    (line,) = caplog.messages
    assert "broken_observer raised RuntimeError" in line
    assert "secret text" not in line


def test_with_options_observes_one_call() -> None:
    events: list[Any] = []
    with Client(**APP, transport=RecordingTransport()) as tim:
        tim.call("a/b")
        tim.with_options(on_event=events.append).call("c/d")
        tim.with_options(on_event=events.append).with_options(on_event=[]).call("e/f")
    assert {event.api for event in events} == {"c/d"}


def test_on_event_is_a_function() -> None:
    with pytest.raises(ConfigError, match="on_event is a function, or a list of functions, not 5"):
        Client(**APP, on_event=5)  # type: ignore[arg-type]


def test_events_are_frozen_and_hold_no_secret_and_no_body() -> None:
    canary = "canary-" + "k" * 64
    events: list[Any] = []
    transport = RecordingTransport(b'{"ErrorCode": 0, "Secret": "body-canary"}')
    with Client(**{**APP, "key": canary}, transport=transport, on_event=events.append) as tim:
        tim.call("a/b", {"Text": "body-canary"})
    shown = repr(events)
    usersig = transport.requests[0].query.partition("usersig=")[2].partition("&")[0]
    assert all(text not in shown for text in (canary, usersig, "body-canary", "usersig", "random"))
    with pytest.raises(AttributeError):
        events[0].api = "x"


def test_observer_that_does_nothing_costs_at_most_five_microseconds_a_call() -> None:
    """The best of many short runs, in turn; a machine with neighbours gets more rounds."""
    tim = Client(**APP, transport=RecordingTransport(), rate_limits="off")
    observed = tim.with_options(on_event=lambda event: None)

    def seconds(client: Client) -> float:
        started = time.perf_counter()
        for _ in range(100):
            client.call("a/b")
        return (time.perf_counter() - started) / 100

    found: list[float] = []
    for _ in range(20):
        pairs = [(seconds(tim), seconds(observed)) for _ in range(40)]
        found.append(min(with_it for _, with_it in pairs) - min(without for without, _ in pairs))
        if found[-1] <= 5e-6:
            break
    assert min(found) <= 5e-6


def test_threads_tell_their_own_calls() -> None:
    seen: list[tuple[int, str]] = []
    with Client(
        **APP, transport=RecordingTransport(), on_event=lambda event: seen.append((threading.get_ident(), event.api))
    ) as tim:
        threads = [threading.Thread(target=tim.call, args=(f"a/b{number}",)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(set(seen)) == 4
    assert len(seen) == 8


def test_failed_call_is_told_once_to_the_end() -> None:
    transport = RecordingTransport()
    transport.failure = HttpFailure(phase=Phase.NOTHING_SENT, kind="dns", message="m")
    events: list[Any] = []
    with (
        Client(**APP, transport=transport, on_event=events.append, retry=RetryPolicy(attempts=1)) as tim,
        pytest.raises(TransportError),
    ):
        tim.call("a/b")
    assert [type(event) for event in events] == [Attempt, CallEnded]
