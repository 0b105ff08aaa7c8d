"""Every webhook of the catalog: its samples decode and encode without loss, and so does what no page shows."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timsdk.webhooks import (
    BotOnGroupMessage,
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    GroupAfterSendMsg,
    LiveAfterMemberStateChanged,
    PushAllMemberPush,
    Receiver,
    UnknownEvent,
    parse,
)

SCHEMA: dict[str, Any] = json.loads(files("timsdk").joinpath("_schema/webhooks.json").read_text(encoding="utf-8"))
SENT = {command: schema for command, schema in SCHEMA.items() if schema["fired"] != "switch"}
EXAMPLES = [(command, example) for command, schema in SENT.items() for example in schema["examples"]]
EVENTS = [(command, example["event"]) for command, example in EXAMPLES if "event" in example]
REPLIES = [
    (command, example["reply"])
    for command, example in EXAMPLES
    if "reply" in example and SENT[command]["fired"] == "before"
]


def test_every_command_has_a_sample_and_a_class() -> None:
    assert {command for command, _ in EVENTS} == SENT.keys()
    assert len(SENT) == 82
    registry = Receiver._registry
    assert {registry[command].command for command in registry} == SENT.keys()


@pytest.mark.parametrize(("command", "body"), EVENTS)
def test_event_decodes_and_encodes_without_loss(command: str, body: dict[str, Any]) -> None:
    event = parse(json.dumps(body), command=command)
    assert event.webhook.command == command
    assert event.extra_fields is None, "everything in a sample is declared"
    assert event.webhook.encode(event) == body
    assert event.meta.body == body
    assert event.dedupe_key.startswith(f"{command}:")


@pytest.mark.parametrize(("command", "body"), REPLIES)
def test_reply_decodes_and_encodes_without_loss(command: str, body: dict[str, Any]) -> None:
    webhook = Receiver._registry[command]
    reply = webhook.decode_reply(body)
    assert type(reply) is webhook.reply_type
    assert webhook.encode_reply(reply) == body
    assert (reply.error_code, reply.error_info) == (body["ErrorCode"], body.get("ErrorInfo", ""))
    assert "ActionStatus" not in (reply.extra_fields or {})
    assert "ErrorInfo" not in (reply.extra_fields or {})


@pytest.mark.parametrize("command", SENT)
def test_event_of_unexpected_values_is_kept_as_it_came(command: str) -> None:
    for value in (None, "text", 144115212830834855, 1.5, True, [], {}, [None, 7], {"a": None}):
        body = {"CallbackCommand": command, **dict.fromkeys(SENT[command]["event"], value), "Another": value}
        event = parse(body)
        assert event.webhook.encode(event) == body
        assert event.extra_fields is not None
        assert event.extra_fields["Another"] == value
        assert isinstance(event.dedupe_key, str)
        assert "Another" in repr(event)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@given(st.sampled_from(sorted(SENT)), st.data())
def test_any_json_object_is_kept(command: str, data: st.DataObject) -> None:
    names = st.sampled_from([*SENT[command]["event"], "Other"])
    body = {"CallbackCommand": command, **data.draw(st.dictionaries(names, JSON))}
    event = parse(json.dumps(body))
    assert event.webhook.encode(event) == body


def test_unknown_command_is_an_event_with_its_json() -> None:
    event = parse({"CallbackCommand": "New.CallbackAfterAll", "A": 1})
    assert isinstance(event, UnknownEvent)
    assert event.meta.command == "New.CallbackAfterAll"
    assert event.extra_fields == {"A": 1}
    assert event.webhook.encode(event) == {"CallbackCommand": "New.CallbackAfterAll", "A": 1}
    assert isinstance(parse({"A": 1}), UnknownEvent)
    assert parse({"A": 1}).webhook.encode(parse({"A": 1})) == {"A": 1}


def test_other_spellings_of_a_command_lead_to_its_event() -> None:
    event = parse({"CallbackCommand": "Live.CallbackMemberStateChanged", "RoomId": "r"})
    assert isinstance(event, LiveAfterMemberStateChanged)
    assert event.webhook.encode(event)["CallbackCommand"] == "Live.CallbackMemberStateChanged"


def nested(depth: int) -> str:
    return '{"CallbackCommand":"New.Event","A":' + "[" * depth + "]" * depth + "}"


@pytest.fixture
def usual_recursion_limit() -> Iterator[None]:
    """The limit of a fresh interpreter. Hypothesis raises it for as long as it runs, and longer."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("usual_recursion_limit")
def test_deeply_nested_body_is_decoded_or_refused() -> None:
    assert parse(nested(300)).extra_fields is not None
    for depth in (2000, 50_000):  # deeper than Python calls functions
        with pytest.raises(ValueError, match=r"^the body is nested too deeply$"):
            parse(nested(depth))


@pytest.mark.parametrize("body", [b"", b"[]", b"nul", b"\xff", b"1", "[" * 100_000, b'{"a":NaN}'])
def test_body_that_is_no_json_object_is_a_value_error(body: Any) -> None:
    with pytest.raises(ValueError, match=r"^the body is (no JSON|nested too deeply)"):
        parse(body)


def stamped(times: Any) -> Iterator[Any]:
    for time in times:
        yield parse({"CallbackCommand": "Group.CallbackAfterSendMsg", "EventTime": time}).occurred_at


def test_time_of_an_event_is_read_from_numbers_and_texts() -> None:
    number, text, *others = stamped([1670574414123, "1670574414123", "soon", None, {}, 10**30])
    assert number == text
    assert number.isoformat() == "2022-12-09T08:26:54.123000+00:00"
    assert others == [None] * 4


def test_dedupe_key_is_made_of_the_fields_of_the_catalog() -> None:
    def key(cls: Any, body: dict[str, Any]) -> str:
        event = parse({"CallbackCommand": cls.webhook.command, **body})
        assert isinstance(event, cls)
        return event.dedupe_key

    assert key(C2CAfterSendMsg, {"MsgKey": "1_2_3", "A": 1}) == 'C2C.CallbackAfterSendMsg:["1_2_3"]'
    assert key(C2CBeforeSendMsg, {"MsgKey": "1_2_3"}) == 'C2C.CallbackBeforeSendMsg:["1_2_3"]'
    group = {"GroupId": "g", "MsgSeq": 7}
    assert key(GroupAfterSendMsg, group) != key(GroupAfterSendMsg, {**group, "TopicId": "t"})
    assert key(BotOnGroupMessage, group) == key(BotOnGroupMessage, {**group, "A": 1})
    push = [{"TaskId": "t", "To_Account": "a", "PushStage": 1}, {"TaskId": "t", "To_Account": "b", "PushStage": 2}]
    assert key(PushAllMemberPush, {"Events": push}) == 'Push.AllMemberPush:[["t","t"],["a","b"],[1,2]]'


def test_event_without_its_dedupe_fields_is_told_apart_by_its_body() -> None:
    one, other = (parse({"CallbackCommand": "Group.CallbackAfterSendMsg", "GroupId": "g", "A": a}) for a in (1, 2))
    assert one.dedupe_key != other.dedupe_key
    assert len(one.dedupe_key) > 64
