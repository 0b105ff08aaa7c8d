"""What pydantic validates, refuses, writes and describes."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from timsdk import Model
from timsdk.group import CreateGroupRequest, InitialMember
from timsdk.message import SendMsgRequest, SendMsgResponse
from timsdk.types import GroupMemberInfo, MsgElement, OfflinePushInfo, RelayElem, TextElem
from timsdk.webhooks import C2CBeforeSendMsg, C2CBeforeSendMsgReply

TEXT = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}


class Stored(BaseModel):
    """A class of a user."""

    response: SendMsgResponse
    elements: list[MsgElement] = []
    push: OfflinePushInfo | None = None
    anything: Any = None


def test_model_is_a_field_type() -> None:
    stored = Stored(
        response=SendMsgResponse(msg_time=1, msg_key="k"),
        elements=[TextElem(text="hi"), {"MsgType": "New", "MsgContent": {}}],
        anything=[TextElem(text="in a field of any type")],
    )
    dumped = stored.model_dump()
    assert dumped["elements"] == [TEXT, {"MsgType": "New", "MsgContent": {}}]
    assert dumped["response"]["MsgKey"] == "k"
    read = Stored.model_validate_json(stored.model_dump_json())
    assert read.model_dump() == stored.model_dump(mode="json")
    assert (read.response, read.elements[0]) == (stored.response, TextElem(text="hi"))
    assert isinstance(read.elements[0], TextElem)


def test_values_of_any_type_are_written_as_their_wire_form() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Any)
    assert adapter.dump_json({"in": [TextElem(text="hi")]}) == (
        b'{"in":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}'
    )
    assert TypeAdapter(Model).dump_python(TextElem(text="hi")) == TEXT


@pytest.mark.parametrize(
    ("wire", "message"),
    [
        ({}, "To_Account is missing; MsgBody is missing"),
        ({"To_Account": 5, "MsgBody": [TEXT]}, "To_Account is an integer, not a string"),
        (
            {"To_Account": "bob", "MsgBody": [{**TEXT, "MsgContent": {"Text": 5}}]},
            "MsgBody[0].MsgContent.Text is an integer, not a string",
        ),
        ([], "expected an object for SendMsgRequest, found list"),
    ],
    ids=["missing", "type", "nested", "list"],
)
def test_request_that_breaks_its_schema_is_refused(wire: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(SendMsgRequest).validate_python(wire)
    (error,) = caught.value.errors()
    assert (error["type"], error["msg"]) == ("value_error", f"Value error, {message}")
    assert "SendMsgRequest" in caught.value.title


def test_request_may_hold_what_the_catalog_does_not_know() -> None:
    wire = {"Type": "Galactic", "Name": "n" * 200, "NewIn2030": 1, "MemberList": [{"Member_Account": "bob"}]}
    assert TypeAdapter(CreateGroupRequest).validate_python(wire).to_dict() == wire


def test_what_the_service_sent_is_read_even_where_it_differs_from_its_schema() -> None:
    assert TypeAdapter(SendMsgResponse).validate_python({"ErrorCode": 0, "MsgTime": "x"}).msg_time == "x"
    assert TypeAdapter(GroupMemberInfo).validate_python({"JoinTime": None}).to_dict() == {"JoinTime": None}


def test_another_model_is_refused() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(TextElem).validate_python(InitialMember(member_account="bob"))


def test_json_schema_says_what_the_catalog_says() -> None:
    schema = TypeAdapter(SendMsgRequest).json_schema()
    assert (schema["title"], schema["description"]) == ("SendMsgRequest", "Send a one-to-one message.")
    assert schema["required"] == ["To_Account", "MsgBody"]
    properties = schema["properties"]
    assert properties["To_Account"] == {"type": "string"}
    assert properties["OnlineOnlyFlag"] == {"enum": [0, 1], "type": "integer"}
    assert properties["MsgRandom"] == {"type": "integer", "minimum": 0, "maximum": 4294967295}
    assert properties["MsgBody"]["minItems"] == 1
    assert {"$ref": "#/$defs/TextElem"} in properties["MsgBody"]["items"]["anyOf"]
    assert schema["$defs"]["TextElem"]["properties"]["MsgType"] == {"const": "TIMTextElem", "type": "string"}
    assert properties["ForbidCallbackControl"]["items"]["anyOf"][1] == {"type": "string"}


def test_json_schema_of_a_response_has_its_envelope() -> None:
    assert {"ErrorCode", "ActionStatus", "MsgKey"} <= TypeAdapter(SendMsgResponse).json_schema()["properties"].keys()


def test_json_schema_of_a_webhook_has_the_fields_of_its_event_or_of_its_reply() -> None:
    event = TypeAdapter(C2CBeforeSendMsg).json_schema()["properties"]
    reply = TypeAdapter(C2CBeforeSendMsgReply).json_schema()["properties"]
    assert {"From_Account", "MsgKey", "MsgBody"} <= event.keys()
    assert reply.keys() == {"MsgBody", "CloudCustomData"}


def test_json_schema_of_a_type_that_contains_itself_ends() -> None:
    for cls in (RelayElem, SendMsgRequest):
        schema = TypeAdapter(cls).json_schema()
        relayed = schema["$defs"]["RelayMessage"]["properties"]["MsgBody"]["items"]["anyOf"]
        assert {"$ref": "#/$defs/RelayElem"} in relayed
        assert "RelayElem" in schema["$defs"]
    described = Stored.model_json_schema(mode="serialization")
    assert described["$defs"]["RelayElem"]["title"] == "RelayElem"
