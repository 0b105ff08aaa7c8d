"""The JSON Schema of a model says the types and limits of the catalog, and lets unknown fields pass."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter
from timsdk.conversation import UpdateContactGroupRequest
from timsdk.desk import AddDeskImAgentRequest
from timsdk.live import GetRoomInfoResponse
from timsdk.message import AdminSetMsgReadRequest, SendMsgRequest, SendMsgResponse
from timsdk.push import ImAddTagRequest, ImSetAttrNameRequest
from timsdk.types import LocationElem, TextElem


def schema_of(cls: Any) -> dict[str, Any]:
    return TypeAdapter(cls).json_schema()


@pytest.mark.parametrize(
    ("cls", "field", "expected"),
    [
        (AddDeskImAgentRequest, "IMAgentNick", {"type": "string", "maxLength": 50}),
        (AddDeskImAgentRequest, "ConversationSettingId", {"type": "integer", "minimum": 1}),
        (AddDeskImAgentRequest, "RobotEnable", {"type": "integer", "enum": [0, 1]}),
        (
            AddDeskImAgentRequest,
            "RobotType",
            {"anyOf": [{"type": "integer", "enum": [0, 1, 2]}, {"type": "integer"}]},
        ),
        (AdminSetMsgReadRequest, "MsgReadTime", {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        (SendMsgRequest, "MsgLifeTime", {"type": "integer", "minimum": 0, "maximum": 604800}),
        (UpdateContactGroupRequest, "UpdateType", {"type": "integer", "const": 1}),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_type_and_limits_of_a_field_are_those_of_the_catalog(cls: Any, field: str, expected: dict[str, Any]) -> None:
    assert schema_of(cls)["properties"][field] == expected


def test_length_of_a_list_is_limited_as_in_the_catalog() -> None:
    tags = schema_of(ImAddTagRequest)["properties"]["UserTags"]
    assert (tags["type"], tags["maxItems"]) == ("array", 100)


def test_map_is_an_object_whose_values_have_a_type() -> None:
    names = schema_of(ImSetAttrNameRequest)["properties"]["AttrNames"]
    assert (names["type"], names["additionalProperties"]) == ("object", {"type": "string"})


def test_element_has_its_tag_and_its_content() -> None:
    schema = schema_of(LocationElem)
    assert schema["required"] == ["MsgType", "MsgContent"]
    content = schema["properties"]["MsgContent"]
    assert content["properties"]["Latitude"] == {"type": "number"}
    assert content["properties"]["Desc"] == {"type": "string"}
    assert "title" not in content


@pytest.mark.parametrize("cls", [SendMsgRequest, SendMsgResponse, TextElem], ids=lambda cls: cls.__name__)
def test_unknown_fields_are_allowed(cls: Any) -> None:
    schema = schema_of(cls)
    assert schema["additionalProperties"] is True
    assert schema["properties"].get("MsgContent", schema)["additionalProperties"] is True


def test_field_that_the_client_fills_in_is_not_required() -> None:
    schema = schema_of(SendMsgRequest)
    assert "MsgRandom" in schema["properties"]
    assert "MsgRandom" not in schema["required"]


def test_only_the_code_of_an_envelope_is_sure_to_come() -> None:
    schema = schema_of(SendMsgResponse)
    assert {"ActionStatus", "ErrorCode", "ErrorInfo"} <= schema["properties"].keys()
    assert set(schema["required"]) & {"ActionStatus", "ErrorCode", "ErrorInfo"} == {"ErrorCode"}


def test_payload_in_a_wrapper_is_described_there() -> None:
    schema = schema_of(GetRoomInfoResponse)
    assert "Response" in schema["properties"]
    assert "Response" not in schema["required"]
    assert "RoomInfo" in schema["properties"]["Response"]["properties"]
