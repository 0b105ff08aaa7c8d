"""The receiver without threads or a loop: what is refused before a handler runs, and what results become."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from support.webhook_requests import APP, MESSAGE, NOW, PASSED, SENT, TOKEN, content, numbered, query, request
from timsdk import ConfigError
from timsdk.types import FriendVerdict, TextElem
from timsdk.webhooks import (
    BeforeEvent,
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Delivery,
    Event,
    GroupBeforeSendMsgReply,
    LiveBeforeSendGift,
    MemoryReplayStore,
    Outcome,
    Receiver,
    RedisReplayStore,
    SnsPrevFriendAdd,
    SnsPrevFriendAddReply,
    UnknownEvent,
)

GIFT = {"CallbackCommand": "Live.CallbackBeforeSendGift", "Operator_Account": "bob", "RoomId": "r", "GiftWater": {}}
FRIENDS = {
    "CallbackCommand": "Sns.CallbackPrevFriendAdd",
    "Requester_Account": "bob",
    "From_Account": "bob",
    "FriendItem": [{"To_Account": "alice"}, {"To_Account": "carol"}],
}


class World:
    """A receiver whose clock stands still, and what it told."""

    def __init__(self, **settings: Any) -> None:
        self.outcomes: list[Outcome] = []
        self.events: list[Event] = []
        self.now = float(NOW)
        self.receiver = Receiver(
            **{
                "sdkappid": APP,
                "token": TOKEN,
                "clock": lambda: self.now,
                "on_outcome": self.outcomes.append,
                **settings,
            }
        )

    @property
    def kinds(self) -> list[str]:
        return [outcome.kind for outcome in self.outcomes]

    def before(self, reply: Any = None, **options: Any) -> Callable[[Any], Any]:
        """Register a handler of the message that is about to be sent."""

        @self.receiver.on(C2CBeforeSendMsg, **options)
        def handler(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
            self.events.append(event)
            if isinstance(reply, Exception):
                raise reply
            found: C2CBeforeSendMsgReply | None = reply
            return found

        return handler

    def send(self, event: dict[str, Any] = MESSAGE) -> tuple[int, dict[str, Any]]:
        reply = self.receiver.handle(*request(event))
        return reply.status, content(reply)


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
    assert content(reply)["ActionStatus"] == "FAIL"
    assert [(outcome.kind, outcome.status, outcome.reason) for outcome in world.outcomes] == [
        ("rejected", status, reason)
    ]
    assert world.events == []
    assert TOKEN not in reply.body.decode()


def test_copy_of_a_request_is_refused_and_another_request_is_not() -> None:
    world = World()
    world.before()
    assert world.send()[0] == 200
    assert world.send()[0] == 409
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


def test_redis_store_sets_each_key_once_with_its_time() -> None:
    calls: list[Any] = []

    class Redis:
        def set(self, *arguments: Any, **options: Any) -> bool | None:
            calls.append((arguments, options))
            return True if len(calls) == 1 else None

    store = RedisReplayStore(Redis(), prefix="p:")
    assert [store.seen("k", 1.5), store.seen("k", 0.0001)] == [False, True]
    assert calls == [(("p:k", b"1"), {"nx": True, "px": 1500}), (("p:k", b"1"), {"nx": True, "px": 1})]


def test_request_passes_while_the_replay_store_is_out_and_this_is_told() -> None:
    class Broken:
        def seen(self, key: str, ttl: float) -> bool:
            assert len(key) == 64
            assert ttl == 120
            raise ConnectionError("no redis")

    world = World(replay=Broken())
    world.before()
    assert world.send()[0] == 200
    assert world.kinds == ["replay_outage", "replied"]


def test_handler_gets_a_typed_event_with_its_meta() -> None:
    world = World()
    world.before()
    world.send()
    (event,) = world.events
    assert isinstance(event, C2CBeforeSendMsg)
    assert event.msg_body == [TextElem(text="hello")]
    assert event.online_only_flag is False
    meta = event.meta
    assert (meta.client_ip, meta.opt_platform, meta.sdkappid) == ("203.0.113.7", "iOS", APP)
    assert (meta.request_time, meta.verified, meta.body) == (NOW, True, MESSAGE)


CHANGED = C2CBeforeSendMsgReply(msg_body=[TextElem(text="h***o")], cloud_custom_data="checked")


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (None, PASSED),
        (C2CBeforeSendMsgReply(), PASSED),
        (C2CBeforeSendMsgReply.refuse(), {**PASSED, "ErrorCode": 1}),
        (C2CBeforeSendMsgReply.refuse(120001, "no"), {**PASSED, "ErrorCode": 120001, "ErrorInfo": "no"}),
        (C2CBeforeSendMsgReply.drop(), {**PASSED, "ErrorCode": 2}),
        (
            CHANGED,
            {
                **PASSED,
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "h***o"}}],
                "CloudCustomData": "checked",
            },
        ),
    ],
)
def test_reply_of_a_handler_is_what_the_service_gets(reply: Any, expected: dict[str, Any]) -> None:
    world = World()
    world.before(reply)
    assert world.send() == (200, expected)
    assert world.kinds == ["replied"]


@pytest.mark.parametrize(
    "bad",
    [RuntimeError("broken"), "no", {}, GroupBeforeSendMsgReply(), C2CBeforeSendMsgReply(error_info=object())],  # type: ignore[arg-type]
)
def test_handler_that_fails_lets_the_service_do_its_default(bad: Any) -> None:
    world = World()
    world.before(bad)
    assert world.send() == (200, PASSED)
    assert world.kinds == ["failed"]
    strict = World()
    strict.before(bad, fallback=C2CBeforeSendMsgReply.refuse(120002, "try later"))
    assert strict.send() == (200, {**PASSED, "ErrorCode": 120002, "ErrorInfo": "try later"})


def test_gift_is_refused_where_its_handler_fails_and_passes_where_it_has_none() -> None:
    world = World()
    assert world.send(GIFT) == (200, PASSED)

    @world.receiver.on(LiveBeforeSendGift)
    def handler(event: LiveBeforeSendGift) -> None:
        raise RuntimeError

    world.now += 1
    reply = world.receiver.handle(*request(GIFT, at=NOW + 1))
    assert content(reply) == {**PASSED, "ErrorCode": 1}
    assert world.kinds == ["unhandled", "failed"]


def test_every_user_of_a_friend_request_gets_a_result() -> None:
    world = World()
    passed = [{"To_Account": name, "ResultCode": 0, "ResultInfo": ""} for name in ("alice", "carol")]
    assert world.send(FRIENDS) == (200, {**PASSED, "ResultItem": passed})

    @world.receiver.on(SnsPrevFriendAdd)
    def handler(event: SnsPrevFriendAdd) -> SnsPrevFriendAddReply:
        return SnsPrevFriendAddReply(
            result_item=[
                FriendVerdict(to_account=item.to_account, result_code=38000, result_info="no")
                for item in event.friend_item
            ]
        )

    friends = {**FRIENDS, "EventTime": 1}
    refused = [{"To_Account": name, "ResultCode": 38000, "ResultInfo": "no"} for name in ("alice", "carol")]
    assert world.send(friends) == (200, {**PASSED, "ResultItem": refused})


def test_async_handler_runs_to_its_end() -> None:
    world = World()

    @world.receiver.on(C2CBeforeSendMsg)
    async def handler(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
        return C2CBeforeSendMsgReply.drop()

    assert world.send() == (200, {**PASSED, "ErrorCode": 2})


def test_event_that_has_happened_is_left_as_work() -> None:
    world = World()
    done: list[str] = []
    world.receiver.on(C2CAfterSendMsg)(lambda event: done.append(event.msg_key))

    @world.receiver.on(C2CAfterSendMsg)
    async def second(event: C2CAfterSendMsg) -> None:
        done.append("second")

    reply = world.receiver.handle(*request(SENT))
    assert (reply.status, content(reply), done) == (200, PASSED, [])
    assert reply.after is not None
    world.receiver.work(reply.after)
    assert done == ["1_2_3", "second"]
    assert world.kinds == ["accepted", "done", "done"]


def test_work_runs_every_handler_and_raises_what_the_first_failing_one_raised() -> None:
    world = World()
    done: list[int] = []

    @world.receiver.on(C2CAfterSendMsg)
    def broken(event: C2CAfterSendMsg) -> None:
        raise RuntimeError("first")

    world.receiver.on(C2CAfterSendMsg)(lambda event: done.append(1))
    reply = world.receiver.handle(*request(SENT))
    assert reply.after is not None
    with pytest.raises(RuntimeError, match=r"^first$"):
        world.receiver.work(reply.after)
    assert done == [1]


def test_delivery_survives_a_queue() -> None:
    queue: list[str] = []
    world = World(handoff=lambda delivery: queue.append(delivery.dumps()))
    done: list[C2CAfterSendMsg] = []
    world.receiver.on(C2CAfterSendMsg)(done.append)
    assert world.send(SENT) == (200, PASSED)
    assert TOKEN not in queue[0]
    world.now += 3600
    world.receiver.work(Delivery.loads(queue[0]))
    assert done[0].meta.verified
    assert done[0].meta.body == SENT
    assert done[0].meta.client_ip == "203.0.113.7"
    for bad in ("{}", "[]", "", '{"command": 1}', "null"):
        with pytest.raises(ValueError):  # noqa: PT011
            Delivery.loads(bad)


def test_service_is_told_to_come_again_where_the_queue_fails() -> None:
    def broken(delivery: Delivery) -> None:
        raise ConnectionError("no broker")

    world = World(handoff=broken)
    assert world.send(SENT)[0] == 503
    assert [(outcome.kind, outcome.reason) for outcome in world.outcomes] == [("lost", "handoff")]


def test_unknown_command_reaches_its_handler_and_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    found: list[UnknownEvent] = []
    world.receiver.on(UnknownEvent)(found.append)
    with caplog.at_level(logging.WARNING, "timsdk"):
        for number in range(3):
            reply = world.receiver.handle(*request({"CallbackCommand": "New.Event", "Number": number}))
            assert (reply.status, content(reply)) == (200, PASSED)
            assert reply.after is not None
            world.receiver.work(reply.after)
    assert [event.extra_fields for event in found] == [{"Number": 0}, {"Number": 1}, {"Number": 2}]
    assert caplog.text.count("New.Event") == 1
    assert world.kinds.count("unknown") == 3


def test_two_spellings_of_one_command_agree() -> None:
    world = World()
    body = b'{"CallbackCommand": "Live.CallbackAfterMemberStateChanged", "RoomId": "r"}'
    assert world.receiver.handle(query("Live.CallbackMemberStateChanged"), body).status == 200


def test_command_may_stand_in_the_query_alone() -> None:
    world = World()
    assert world.receiver.handle(query("ContentCallback.ResultNotify"), b'{"Scene": "C2C"}').status == 200
    assert world.outcomes[-1].command == "ContentCallback.ResultNotify"


def test_metrics_that_raise_stop_nothing() -> None:
    def observer(outcome: Outcome) -> None:
        raise RuntimeError

    world = World(on_outcome=observer)
    assert world.send()[0] == 200


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
    with pytest.raises(ConfigError, match=message) as caught:
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
