"""What a receiver refuses: requests before a handler runs, handlers and settings that cannot be right."""

from __future__ import annotations

import json
import pickle
import traceback
from typing import Any

import pytest
from support.webhook_requests import APP, MESSAGE, NOW, TOKEN, content, numbered, query, request
from support.webhook_world import World
from timsdk import ConfigError
from timsdk.webhooks import (
    BeforeEvent,
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    GroupBeforeSendMsgReply,
    MemoryReplayStore,
    Receiver,
    RedisReplayStore,
)

COMMAND = MESSAGE["CallbackCommand"]
GOOD = json.dumps(MESSAGE).encode()


@pytest.mark.parametrize(
    ("text", "body", "status", "reason"),
    [
        (query(COMMAND, token=None), GOOD, 401, "signature"),
        (query(COMMAND, token="other"), GOOD, 401, "signature"),
        (query(COMMAND, at=NOW - 61), GOOD, 401, "time"),
        (query(COMMAND, at=NOW + 61), GOOD, 401, "time"),
        (query(COMMAND, SdkAppid="1"), GOOD, 403, "app"),
        (f"{query(COMMAND)}&Sign=x", GOOD, 400, "query"),
        (query(COMMAND), b"", 400, "json"),
        (query(COMMAND), GOOD[:-1], 400, "json"),
        (query(COMMAND), b"[1]", 400, "json"),
        (query(COMMAND), b"\xff", 400, "json"),
        (query(COMMAND), b"[" * 200_000, 400, "json"),
        (query("Group.CallbackBeforeSendMsg"), GOOD, 400, "command"),
        (query("", CallbackCommand=None), b"{}", 400, "command"),
        (query(COMMAND), b'{"A": "' + b"x" * (1 << 20) + b'"}', 413, "too_large"),
        ("", b"", 401, "signature"),
    ],
)
def test_what_arrives_wrong_is_refused_before_a_handler_runs(
    text: str, body: bytes, status: int, reason: str
) -> None:
    world = World()
    world.before()
    reply = world.receiver.handle(text, body)
    assert (reply.status, reply.reason) == (status, reason)
    assert (content(reply)["ActionStatus"], content(reply)["ErrorCode"]) == ("FAIL", 1)
    assert [(outcome.kind, outcome.status, outcome.reason) for outcome in world.outcomes] == [
        ("rejected", status, reason)
    ]
    assert world.events == []
    assert TOKEN not in reply.body.decode()


@pytest.mark.parametrize(
    ("text", "body", "says"),
    [
        (query("Group.CallbackBeforeSendMsg"), GOOD, "query and body name different commands"),
        (query("", CallbackCommand=None), b"{}", "neither query nor body names a command"),
        (query(COMMAND), b"[1]", "the body is no JSON object"),
        (f"{query(COMMAND)}{'&a=' * 100}", GOOD, "the query has more than 100 parameters"),
    ],
)
def test_refusal_says_what_is_wrong(text: str, body: bytes, says: str) -> None:
    assert content(World().receiver.handle(text, body))["ErrorInfo"] == says


def test_query_has_a_hundred_parameters_at_most() -> None:
    text = query(COMMAND)
    rest = 100 - text.count("&") - 1
    assert World().receiver.handle(text + "&a=" * rest, GOOD).status == 200
    assert World().receiver.handle(text + "&a=" * (rest + 1), GOOD).status == 400


@pytest.mark.parametrize("command", [COMMAND, "New.Event"])
def test_body_that_is_nested_too_deeply_for_its_event_is_refused(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader of JSON may take what a decoder, which goes deeper into the stack, cannot."""

    def too_deep(*_: Any) -> Any:
        raise RecursionError

    monkeypatch.setattr("timsdk_runtime.webhooks.events.Webhook.decode", too_deep)
    reply = World().receiver.handle(*request({**MESSAGE, "CallbackCommand": command}))
    assert (reply.status, reply.reason) == (400, "json")
    assert content(reply)["ErrorInfo"] == "the body is nested too deeply"


def test_a_hundred_unknown_commands_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    for number in range(102):
        world.send({"CallbackCommand": f"New.Event{number}"})
    assert sum("is not in the catalog" in line for line in caplog.messages) == 100
    assert world.kinds.count("unknown") == 102


def test_copy_of_a_request_is_refused_and_another_request_is_not() -> None:
    world = World()
    world.before()
    assert world.send()[0] == 200
    copy = world.send()
    assert (copy[0], copy[1]["ErrorInfo"]) == (409, "this request came before")
    assert (world.outcomes[-1].kind, world.outcomes[-1].reason) == ("rejected", "replay")
    assert world.send(numbered(MESSAGE, 2))[0] == 200
    assert len(world.events) == 2
    world.now += 1
    assert world.receiver.handle(*request(MESSAGE, at=NOW + 1)).status == 200, "the service repeats with a new time"


def test_replay_store_remembers_as_long_as_a_request_is_fresh() -> None:
    clock = [0.0]
    store = MemoryReplayStore(2, clock=lambda: clock[0])
    assert [store.seen("a", 10), store.seen("a", 10)] == [False, True]
    clock[0] = 9.99
    assert store.seen("a", 10)
    clock[0] = 10
    assert not store.seen("a", 10)
    assert [store.seen("b", 10), store.seen("c", 10)] == [False, False]
    assert not store.seen("a", 10), "the oldest of three had to go"
    assert store.seen("c", 10)


def test_replay_store_keeps_a_key_that_comes_again_as_long_as_a_new_one() -> None:
    clock = [0.0]
    store = MemoryReplayStore(2, clock=lambda: clock[0])
    store.seen("a", 10)
    store.seen("b", 20)
    clock[0] = 11.0
    assert not store.seen("a", 10), "its time was over"
    assert not store.seen("c", 10)
    assert store.seen("a", 10), "b is the oldest now, and had to go"


def test_redis_store_sets_each_key_once_with_its_time() -> None:
    calls: list[Any] = []

    class Redis:
        def set(self, *arguments: Any, **options: Any) -> bool | None:
            calls.append((arguments, options))
            return True if len(calls) == 1 else None

    store = RedisReplayStore(Redis(), prefix="p:")
    assert [store.seen("k", 1.5), store.seen("k", 0.0001)] == [False, True]
    assert calls == [(("p:k", b"1"), {"nx": True, "px": 1500}), (("p:k", b"1"), {"nx": True, "px": 1})]
    RedisReplayStore(Redis()).seen("k", 1.5)
    assert calls[2][0] == ("timsdk:webhook:k", b"1"), "processes of all versions have to agree"


def test_request_passes_while_the_replay_store_is_out_and_this_is_told() -> None:
    asked: list[tuple[int, float]] = []

    class Broken:
        def seen(self, key: str, ttl: float) -> bool:
            asked.append((len(key), ttl))
            raise ConnectionError("no redis")

    world = World(replay=Broken())
    world.before()
    assert world.send()[0] == 200
    assert world.kinds == ["replay_outage", "replied"]
    assert asked == [(64, 120.0)], "the time may be off by the window in both directions"


@pytest.mark.parametrize(
    ("register", "message"),
    [
        (lambda on: (on(C2CBeforeSendMsg)(print), on(C2CBeforeSendMsg)(print)), "it has a handler, and only one can"),
        (lambda on: on(C2CAfterSendMsg, fallback=C2CBeforeSendMsgReply())(print), "is for events that wait"),
        (lambda on: on(C2CBeforeSendMsg, fallback=GroupBeforeSendMsgReply())(print), "is no C2CBeforeSendMsgReply"),
        (lambda on: on(BeforeEvent)(print), "pass the class of an event"),
        (lambda on: on("C2C.CallbackBeforeSendMsg")(print), "pass the class of an event"),
        (lambda on: on(C2CBeforeSendMsgReply)(print), "pass the class of an event"),
    ],
)
def test_handler_that_cannot_be_one_is_refused(register: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        register(Receiver(sdkappid=APP, token=TOKEN).on)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"sdkappid": 0}, "sdkappid is at least 1"),
        ({"token": ""}, "token is empty"),
        ({"drain": 0}, "drain is a number of seconds above 0"),
        ({"token": "the-token\nof two lines"}, "token holds a line end"),
        ({"token": None, "secondary_token": "x"}, "secondary_token is given without token"),
        ({"secondary_token": " "}, "secondary_token is empty"),
        ({"window": 0}, "window is a number of seconds above 0"),
        ({"budget": -1}, "budget is a number"),
        ({"queue_size": 0}, "queue_size is at least 1"),
        ({"workers": 0}, "workers is at least 1"),
        ({"max_body": 0}, "max_body is at least 1"),
    ],
)
def test_setting_that_cannot_be_right_is_refused_and_hides_the_token(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=f"^{message}") as caught:
        Receiver(**{"sdkappid": APP, "token": TOKEN, **settings})
    frames = [frame for frame, _ in traceback.walk_tb(caught.tb) if "timsdk" in frame.f_code.co_filename]
    shown = repr([dict(frame.f_locals) for frame in frames if "test_receiver" not in frame.f_code.co_filename])
    for token in (TOKEN, "the-token\\nof"):
        assert token not in shown


def test_receiver_never_shows_its_token() -> None:
    world = World(secondary_token="the-second-token")
    shown = f"{world.receiver!r} {world.receiver.core!r} {world.receiver.asgi!r} {world.receiver.wsgi!r}"
    assert TOKEN not in shown
    assert "the-second-token" not in shown
    assert repr(world.receiver) == f"Receiver(sdkappid={APP}, tokens=2)"
    with pytest.raises(TypeError):
        pickle.dumps(world.receiver.core.admission.tokens)
