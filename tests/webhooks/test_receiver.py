"""The receiver without threads or a loop: what handlers get, and what their results become."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from support.webhook_requests import APP, MESSAGE, NOW, PASSED, SENT, TOKEN, content, query, request
from support.webhook_world import World
from timsdk.types import FriendVerdict, TextElem
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Delivery,
    GroupBeforeSendMsgReply,
    LiveBeforeSendGift,
    Outcome,
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
    assert world.kinds == ["handed_off"]
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
    status, body = world.send(SENT)
    assert (status, body["ErrorInfo"]) == (503, "the event cannot be taken now")
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
