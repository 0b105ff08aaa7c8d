"""Events and replies as objects: made by hand, as JSON objects and back, and what tells them apart."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from support.webhook_requests import NOW, query
from support.webhook_world import World
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    ChatbotOnC2CSignalMessage,
    Delivery,
    GroupAfterSendMsg,
    Outcome,
    Receiver,
    parse,
)

from timsdk_runtime.webhooks.delivery import Reply
from timsdk_runtime.webhooks.envelope import EventMeta
from timsdk_runtime.webhooks.outcomes import tell

COMMAND = "C2C.CallbackAfterSendMsg"
REPLY = {"ActionStatus": "OK", "ErrorCode": 120001, "ErrorInfo": "no"}


def made(**fields: Any) -> C2CAfterSendMsg:
    """An event that a test of an app makes by hand."""
    given: dict[str, Any] = {"from_account": "a", "to_account": "b", "msg_seq": 1, "msg_random": 2, "msg_time": 3}
    given |= {"msg_key": "k", "online_only_flag": 0, "msg_body": [], "send_msg_result": 0, "error_info": ""}
    return C2CAfterSendMsg(**{**given, **fields})


def test_event_made_by_hand_knows_its_command_and_survives_as_json() -> None:
    event = made()
    assert event.meta == EventMeta(COMMAND)
    wire = event.to_dict()
    assert (wire["CallbackCommand"], wire["MsgKey"]) == (COMMAND, "k")
    assert C2CAfterSendMsg.from_dict(wire) == event
    assert made(meta=EventMeta("Other", client_ip="::1")).meta.client_ip == "::1"


def test_event_that_nobody_signed_is_not_verified() -> None:
    assert not made().meta.verified
    assert not parse({"CallbackCommand": COMMAND}).meta.verified


def test_meta_shows_no_body() -> None:
    meta = EventMeta(COMMAND, b'{"MsgBody": "private"}', verified=True)
    assert repr(meta) == "EventMeta(command='C2C.CallbackAfterSendMsg', verified=True)"
    assert "private" not in repr(parse({"CallbackCommand": COMMAND, "Other": "x"}).meta)


def test_meta_has_what_the_query_says_beside_the_signature() -> None:
    world = World()
    seen: list[Any] = []
    world.receiver.on(C2CBeforeSendMsg)(seen.append)
    body = {"CallbackCommand": "C2C.CallbackBeforeSendMsg"}
    world.receiver.handle(query(body["CallbackCommand"], RequestID="r1"), json.dumps(body).encode())
    assert (seen[0].meta.request_id, seen[0].meta.request_time) == ("r1", NOW)


def test_reply_survives_as_a_json_object() -> None:
    reply = C2CBeforeSendMsgReply.refuse(120001, "no")
    assert reply.to_dict() == REPLY
    again = C2CBeforeSendMsgReply.from_dict(REPLY)
    assert again == reply
    assert (again.error_code, again.error_info, again.extra_fields) == (120001, "no", None)
    assert C2CBeforeSendMsgReply.from_dict({}).to_dict() == {**REPLY, "ErrorCode": 0, "ErrorInfo": ""}


def test_status_of_a_reply_is_kept_where_it_is_not_the_usual_one() -> None:
    failed = {**REPLY, "ActionStatus": "FAIL"}
    reply = C2CBeforeSendMsgReply.from_dict(failed)
    assert reply.extra_fields == {"ActionStatus": "FAIL"}
    assert reply.to_dict() == failed


@pytest.mark.parametrize(("unit", "stamp"), [("unix_ms", 1_670_574_414_000), ("unix_s", 1_670_574_414)])
def test_time_of_an_event_is_read_in_its_unit(unit: str, stamp: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(C2CAfterSendMsg.webhook, "time_unit", unit)
    occurred = made(event_time=stamp).occurred_at
    assert occurred is not None
    assert occurred.isoformat() == "2022-12-09T08:26:54+00:00"


def test_null_of_a_reply_is_kept() -> None:
    wire = {**REPLY, "CloudCustomData": None}
    assert C2CBeforeSendMsgReply.from_dict(wire).to_dict() == wire


def test_webhook_shows_its_command() -> None:
    assert repr(C2CAfterSendMsg.webhook) == "Webhook('C2C.CallbackAfterSendMsg')"


def test_event_whose_dedupe_fields_are_all_optional_needs_one_of_them() -> None:
    command = ChatbotOnC2CSignalMessage.webhook.command
    named = parse({"CallbackCommand": command, "MsgKey": "k"})
    assert named.dedupe_key == f'{command}:["k"]'
    bare, other = (parse({"CallbackCommand": command, "A": a}) for a in (1, 2))
    assert bare.dedupe_key != other.dedupe_key


def test_dedupe_key_without_its_fields_is_the_digest_of_the_body_that_came() -> None:
    body = b'{"CallbackCommand": "Group.CallbackAfterSendMsg",  "GroupId": "g"}'
    digest = hashlib.sha256(body).hexdigest()
    assert parse(body).dedupe_key == f'Group.CallbackAfterSendMsg:["{digest}"]'
    one, other = (GroupAfterSendMsg.from_dict({"GroupId": group}) for group in ("g", "h"))
    assert one.dedupe_key != other.dedupe_key
    by_hand = [made(msg_key=None, cloud_custom_data=text).dedupe_key for text in ("x", "x", "y")]
    assert by_hand[0] == by_hand[1] != by_hand[2], "nothing came: the fields are the body"


def test_keys_behind_a_list_are_those_of_all_its_items() -> None:
    push = {"CallbackCommand": "Push.OfflinePush", "Events": []}
    assert len(parse(push).dedupe_key) > 64, "an empty list names nothing"


def test_delivery_is_read_from_a_text_or_its_bytes() -> None:
    delivery = Delivery(COMMAND, b'{"CallbackCommand": "C2C.CallbackAfterSendMsg"}', EventMeta(COMMAND), 1.5)
    text = delivery.dumps()
    for form in (text, text.encode()):
        again = Delivery.loads(form)
        assert (again.command, again.body, again.received_at) == (COMMAND, delivery.body, 1.5)


def test_decorated_handler_stays_a_function() -> None:
    receiver = Receiver(sdkappid=1, token="t")

    @receiver.on(C2CAfterSendMsg)
    def handler(event: C2CAfterSendMsg) -> None: ...

    assert handler.__name__ == "handler"


def test_handler_that_returns_another_type_is_told_which_one_was_expected() -> None:
    world = World()
    world.before("no")
    world.send()
    (outcome,) = world.outcomes
    assert str(outcome.error) == ("the handler of C2C.CallbackBeforeSendMsg returned str, not C2CBeforeSendMsgReply")


def test_failure_of_a_handler_is_logged_with_its_traceback(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.before(LookupError("no such rule"))
    world.send()
    (record,) = caplog.records
    assert record.getMessage() == "webhook C2C.CallbackBeforeSendMsg: failed "
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], LookupError)


def test_metrics_that_raise_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    def observer(outcome: object) -> None:
        raise LookupError("no collector")

    World(on_outcome=observer).send()
    (record,) = caplog.records
    assert record.getMessage() == "webhook C2C.CallbackBeforeSendMsg: on_outcome raised"
    assert record.exc_info is not None


@pytest.mark.parametrize(
    ("kind", "warned"),
    [(kind, True) for kind in ("failed", "late", "lost", "replay_outage")]
    + [(kind, False) for kind in ("rejected", "replied", "accepted", "handed_off", "done", "unhandled", "unknown")],
)
def test_what_somebody_should_know_of_is_logged_without_an_observer(
    caplog: pytest.LogCaptureFixture, kind: Any, warned: bool
) -> None:
    tell(None, Outcome(kind, COMMAND, reason="drain"))
    assert caplog.messages == ([f"webhook {COMMAND}: {kind} drain"] if warned else [])


def test_reply_comes_before_the_service_stops_waiting_unless_told_otherwise() -> None:
    assert Receiver(sdkappid=1, token="t").core.budget < 2


def test_reply_without_work_has_none() -> None:
    assert Reply(200, b"{}").after is None
