"""A call waits for the reply to its before-event, and does what it says."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from support.raw_calls import refusal
from support.webhook_listener import listening, replying
from timsdk import ApiError, Client
from timsdk.types import FriendVerdict, TextElem
from timsdk.webhooks import (
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    GroupBeforeInviteJoinGroup,
    GroupBeforeInviteJoinGroupReply,
    LiveBeforeSendGift,
    LiveBeforeSendGiftReply,
    OfficialAccountBeforeAddSubscriber,
    OfficialAccountBeforeAddSubscriberReply,
    SnsPrevFriendAdd,
    SnsPrevFriendAddReply,
)

from timsdk_emulator import Emulator

from .conftest import Inbox
from .scenarios import ADD, CREW, GIFT, GROUP_SEND, LIVES, NEWS, SEND, SUBSCRIBE, TEXT, message

OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def send(tim: Client, text: str = "Hi") -> Any:
    return tim.message.send_msg(from_account="ann", to_account="bob", msg_body=message(text))


def texts(emulator: Emulator) -> list[Any]:
    """The texts of all messages that were sent."""
    found: list[Any] = []
    for sent in emulator.world.messages:
        assert isinstance(sent.body[0], TextElem)
        found.append(sent.body[0].text)
    return found


def test_refused_message_is_not_sent_and_has_the_code_of_the_app(
    tim: Client, tim_emulator: Emulator, inbox: Inbox
) -> None:
    @inbox.receiver.on(C2CBeforeSendMsg)
    def refuse(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
        return C2CBeforeSendMsgReply.refuse(120001, "not today")

    with pytest.raises(ApiError, match="not today") as caught:
        send(tim)
    assert caught.value.code == 120001
    assert texts(tim_emulator) == []
    assert (tim_emulator.webhooks[0].decision, tim_emulator.requests[-1].source) == ("refuse", "webhook")
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=0)


@pytest.mark.parametrize(("api", "body", "before", "code"), [
    (*SEND, [], 20006),
    (*ADD, CREW, 10016),
    (*SUBSCRIBE, NEWS, 1),
])  # fmt: skip
def test_plain_refusal_has_the_code_of_the_service(
    api: str, body: dict[str, Any], before: list[tuple[str, Any]], code: int, tim: Client, tim_emulator: Emulator
) -> None:
    for prepared in before:
        tim.call(*prepared)
    with listening(replying("200 OK", json.dumps({**OK, "ErrorCode": 1}).encode())) as url:
        tim_emulator.set_webhooks(url=url)
        assert refusal(tim, api, body) == code


def test_dropped_message_looks_sent_and_is_not(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(C2CBeforeSendMsg)
    def drop(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
        return C2CBeforeSendMsgReply.drop()

    key = send(tim).msg_key
    assert key == tim_emulator.webhooks[0].body["MsgKey"]
    assert texts(tim_emulator) == []
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=0)


def test_replaced_body_is_sent_and_told(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(C2CBeforeSendMsg)
    def replace(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
        return C2CBeforeSendMsgReply(msg_body=[TextElem(text="H*")], cloud_custom_data="checked")

    send(tim)
    assert texts(tim_emulator) == ["H*"]
    assert tim_emulator.world.messages[0].custom_data == "checked"
    replaced = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "H*"}}]
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=1, MsgBody=replaced, CloudCustomData="checked")


def test_events_of_one_message_name_one_key_however_long_the_reply_takes(
    tim: Client, tim_emulator: Emulator, inbox: Inbox
) -> None:
    @inbox.receiver.on(C2CBeforeSendMsg)
    def wait(event: C2CBeforeSendMsg) -> None:
        tim_emulator.clock.advance(5)

    key = send(tim).msg_key
    assert [event.body["MsgKey"] for event in tim_emulator.webhooks] == [key, key]


def test_message_can_forbid_its_events(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    forbid = ["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"]
    tim.call(SEND[0], {**SEND[1], "ForbidCallbackControl": forbid})
    assert (texts(tim_emulator), tim_emulator.webhooks) == (["Hi"], [])


def test_call_that_is_refused_anyway_asks_nobody(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    assert refusal(tim, SEND[0], {**SEND[1], "To_Account": "nobody"}) == 90012
    assert [event.command for event in tim_emulator.webhooks] == ["C2C.CallbackAfterSendMsg"]
    assert tim_emulator.webhooks[0].body["SendMsgResult"] == 90012


def test_muted_sender_is_refused_without_a_question(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    for prepared in (*CREW, ADD):
        tim.call(*prepared)
    tim.call("openconfigsvr/setnospeaking", {"Set_Account": "bob", "GroupmsgNospeakingTime": 60})
    api, body = GROUP_SEND
    assert refusal(tim, api, {**body, "From_Account": "bob"}) == 10017
    tim_emulator.assert_fired("Group.CallbackBeforeSendMsg", times=0)
    tim_emulator.assert_fired("Group.CallbackSendMsgException", times=1, ErrorCode=10017)


def test_refused_members_are_left_out(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(GroupBeforeInviteJoinGroup)
    def refuse_bob(event: GroupBeforeInviteJoinGroup) -> GroupBeforeInviteJoinGroupReply:
        return GroupBeforeInviteJoinGroupReply(refused_members_account=["bob"])

    tim.call(*CREW[0])
    wanted = [{"Member_Account": "bob"}, {"Member_Account": "cid"}]
    added = tim.call(ADD[0], {**ADD[1], "MemberList": wanted})
    assert {item["Member_Account"]: item["Result"] for item in added["MemberList"]} == {"bob": 0, "cid": 1}
    assert set(tim_emulator.world.groups["crew"].members) == {"ann", "cid"}


def test_refused_subscribers_are_left_out(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(OfficialAccountBeforeAddSubscriber)
    def refuse(event: OfficialAccountBeforeAddSubscriber) -> OfficialAccountBeforeAddSubscriberReply:
        return OfficialAccountBeforeAddSubscriberReply(refused_subscribers_account=["bob"])

    tim.call(*NEWS[0])
    added = tim.call(*SUBSCRIBE)
    assert added["SubscriberList"] == [{"Subscriber_Account": "bob", "Result": 0}]
    tim_emulator.assert_fired("OfficialAccount.CallbackAfterAddSubscriber", times=0)


def test_refused_friends_get_the_codes_of_the_app(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(SnsPrevFriendAdd)
    def judge(event: SnsPrevFriendAdd) -> SnsPrevFriendAddReply:
        refused = {item.to_account: item.to_account == "bob" for item in event.friend_item}
        verdicts = [
            FriendVerdict(to_account=name, result_code=38000 if no else 0, result_info="no" if no else "")
            for name, no in refused.items()
        ]
        return SnsPrevFriendAddReply(result_item=verdicts)

    source = "AddSource_Type_Web"
    items = [{"To_Account": name, "AddSource": source} for name in ("bob", "cid")]
    added = tim.call("sns/friend_add", {"From_Account": "ann", "AddFriendItem": items})
    codes = [(item["To_Account"], item["ResultCode"]) for item in added["ResultItem"]]
    assert (codes, added["Fail_Account"]) == ([("bob", 38000), ("cid", 0)], ["bob"])
    assert set(tim_emulator.world.relations_of("ann").friends) == {"cid"}
    tim_emulator.assert_fired("Sns.CallbackFriendAdd", times=1)


# --- without a valid reply ---


@pytest.mark.parametrize(("status", "body", "problem"), [
    ("500 Broken", b"{}", "status 500"),
    ("200 OK", b"no json", "no JSON"),
    ("200 OK", b"[]", "no JSON object"),
    ("200 OK", json.dumps({**OK, "ErrorCode": 7}).encode(), "ErrorCode 7 is none"),
    ("200 OK", json.dumps({**OK, "ErrorCode": "1"}).encode(), "ErrorCode is not a number"),
    ("200 OK", json.dumps({**OK, "MsgBody": 5}).encode(), "MsgBody"),
    ("200 OK", json.dumps({**OK, "MsgBody": []}).encode(), "counts for nothing"),
    ("200 OK", json.dumps({**OK, "Msgbody": TEXT}).encode(), "Msgbody"),
])  # fmt: skip
def test_message_passes_where_the_reply_is_none(
    status: str, body: bytes, problem: str, tim: Client, tim_emulator: Emulator
) -> None:
    with listening(replying(status, body)) as url:
        tim_emulator.set_webhooks(url=url, commands=["C2C.CallbackBeforeSendMsg"])
        send(tim)
    assert texts(tim_emulator) == ["Hi"]
    assert tim_emulator.webhooks[0].decision == "pass"
    assert problem in tim_emulator.webhooks[0].problem


def test_message_passes_after_the_budget(tim: Client, tim_emulator: Emulator) -> None:
    def slow(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        time.sleep(2.5)
        start_response("200 OK", [("Content-Length", "2")])
        return [b"{}"]

    with listening(slow) as url:
        tim_emulator.set_webhooks(url=url, commands=["C2C.CallbackBeforeSendMsg"])
        begun = time.monotonic()
        send(tim)
    assert 2 <= time.monotonic() - begun < 4
    assert tim_emulator.webhooks[0].problem == "no reply within 2 seconds"
    assert texts(tim_emulator) == ["Hi"]


def test_message_passes_where_nobody_listens(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.set_webhooks(url="http://127.0.0.1:9/", commands=["C2C.CallbackBeforeSendMsg"])
    send(tim)
    assert (tim_emulator.webhooks[0].status, texts(tim_emulator)) == ("failed", ["Hi"])


@pytest.fixture
def gift(tim: Client) -> tuple[str, Any]:
    for prepared in (*LIVES, GIFT[0]):
        tim.call(*prepared)
    return GIFT[1]


def test_gift_is_refused_without_a_reply(gift: tuple[str, Any], tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.set_webhooks(url="http://127.0.0.1:9/")
    assert refusal(tim, *gift) == 1
    assert "gifts" not in tim_emulator.world.table("rooms")["l1"]


def test_gift_passes_without_a_reply_where_the_switch_is_on(
    gift: tuple[str, Any], tim: Client, tim_emulator: Emulator
) -> None:
    switch = "Live.CallbackBeforeCallBackNotBlock"
    tim_emulator.set_webhooks(url="http://127.0.0.1:9/", commands=["Live.CallbackBeforeSendGift", switch])
    tim.call(*gift)
    tim_emulator.set_webhooks(commands=None)
    assert refusal(tim, *gift) == 1
    tim.call("live_config/set_callback", {"Url": "http://example.com/", "CallbackCommandList": [switch]})
    tim.call(*gift)


def test_gift_is_refused_with_a_code_of_the_app(
    gift: tuple[str, Any], tim: Client, tim_emulator: Emulator, inbox: Inbox
) -> None:
    @inbox.receiver.on(LiveBeforeSendGift)
    def refuse(event: LiveBeforeSendGift) -> LiveBeforeSendGiftReply:
        assert (event.gift_water.coins, event.gift_water.to_account) == (5, ["ann"])
        return LiveBeforeSendGiftReply.refuse(102150, "too dear")

    assert refusal(tim, *gift) == 102150


def test_handler_may_call_the_service_while_a_call_waits(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    @inbox.receiver.on(C2CBeforeSendMsg)
    def look(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
        with tim_emulator.client() as own:
            asked = {"CheckItem": [{"UserID": event.to_account}]}
            known = own.call("im_open_login_svc/account_check", asked)
        return C2CBeforeSendMsgReply(msg_body=message(known["ResultItem"][0]["AccountStatus"]))

    send(tim)
    assert texts(tim_emulator) == ["Imported"]
