"""`to_dict` and `from_dict`: what they accept, refuse, keep and share."""

from __future__ import annotations

import enum
import json
import types
import typing
import uuid
from collections import OrderedDict, deque
from types import MappingProxyType
from typing import Any

import attrs
import cattrs
import pytest
from support.interpreter import loaded_modules
from timsdk import Model, catalog, converter
from timsdk.group import CreateGroupRequest, InitialMember
from timsdk.live import GetRoomMetadataRequest
from timsdk.message import SendMsgRequest, SendMsgResponse
from timsdk.types import CustomElem, GroupType, MsgElement, RelayElem, TextElem

from timsdk_runtime import annotations
from timsdk_runtime.namespace import Namespace


class Kind(str, enum.Enum):
    """An enumeration of a user."""

    ONE = "one"


class Text(str):
    """A text class of a user."""

    __slots__ = ()


@attrs.define(kw_only=True, repr=False)
class Branded(TextElem):
    """An element class of a user."""

    brand: str = "x"


class Plain(SendMsgResponse):
    """A response class of a user."""


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (GroupType.PUBLIC, "Public"),
        (Kind.ONE, "one"),
        (Text("t"), "t"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ((1, 2.5, None, True), [1, 2.5, None, True]),
        (deque(["a"]), ["a"]),
        (MappingProxyType({Kind.ONE: (Text("t"),)}), {"one": ["t"]}),
    ],
    ids=repr,
)
def test_wire_form_has_plain_values_only(value: Any, plain: Any) -> None:
    found = TextElem(text="x", extra_fields={"Value": value}).to_dict()["MsgContent"]["Value"]
    assert found == plain
    assert type(found) is type(plain)
    assert json.loads(json.dumps(found)) == found
    if isinstance(found, list):
        assert [type(entry) for entry in found] == [type(entry) for entry in plain]


def test_wire_form_leaves_what_json_cannot_express_to_its_writer() -> None:
    value = object()
    model = TextElem(text="x", extra_fields={"Value": value, "Bytes": b"x"})
    content = model.to_dict()["MsgContent"]
    assert content["Value"] is value
    assert content["Bytes"] == b"x"
    with pytest.raises(TypeError, match=r"^object cannot be written as JSON$"):
        json.dumps(model, default=Model.to_dict)


@pytest.mark.parametrize("make", [dict, OrderedDict, MappingProxyType])
def test_any_mapping_is_read(make: Any) -> None:
    wire = make({"Type": "Public", "Name": "n", "MemberList": (make({"Member_Account": "bob"}),)})
    assert CreateGroupRequest.from_dict(wire).member_list == [InitialMember(member_account="bob")]


@pytest.mark.parametrize(
    ("cls", "wire", "message"),
    [
        (InitialMember, [], "expected an object for InitialMember, found list"),
        (InitialMember, None, "expected an object for InitialMember, found NoneType"),
        (SendMsgResponse, "{}", "expected an object for SendMsgResponse, found str"),
        (
            TextElem,
            {"MsgType": "TIMCustomElem", "MsgContent": {}},
            "expected an object for TextElem, found dict: MsgType must be 'TIMTextElem', and MsgContent an object",
        ),
        (
            TextElem,
            {"Text": "hi"},
            "expected an object for TextElem, found dict: MsgType must be 'TIMTextElem', and MsgContent an object",
        ),
    ],
    ids=repr,
)
def test_what_is_no_object_of_the_class_is_refused(cls: Any, wire: Any, message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  compared below
        cls.from_dict(wire)
    assert str(caught.value) == message


def test_request_without_dedupe_key_gets_one_and_keeps_its_own() -> None:
    wire = {"To_Account": "bob", "MsgBody": []}
    made = [SendMsgRequest.from_dict(wire) for _ in range(20)]
    assert len({(request.msg_random, request.msg_seq) for request in made}) == 20
    assert SendMsgRequest.from_dict({**wire, "MsgRandom": 0, "MsgSeq": 1}).to_dict() == {
        "To_Account": "bob",
        "MsgSeq": 1,
        "MsgRandom": 0,
        "MsgBody": [],
    }


def test_envelope_and_wrapper_of_a_response_come_back() -> None:
    operation = catalog["room_engine_http_srv/get_room_info"]
    wire = {"ErrorCode": 0, "RequestId": "r", "Response": {"RoomInfo": {"RoomId": "1", "New": None}}}
    response = operation.response_type.from_dict(wire)
    assert (response.to_dict(), response.meta.request_id, response.meta.body) == (wire, "r", wire)
    assert response.meta.body is not wire
    bare = operation.response_type.from_dict({"ErrorCode": 0, "RoomInfo": {"RoomId": "1"}})
    assert bare.to_dict() == {"ErrorCode": 0, "RoomInfo": {"RoomId": "1"}}
    assert SendMsgResponse(msg_time=1, msg_key="k").to_dict()["ActionStatus"] == "OK"


def test_half_of_a_surrogate_pair_comes_back() -> None:
    response = SendMsgResponse.from_dict(json.loads('{"ErrorCode": 0, "MsgKey": "\\ud83d"}'))
    assert json.loads(json.dumps(response.to_dict()))["MsgKey"] == "\ud83d"


def test_class_of_a_user_is_made_by_its_own_constructor() -> None:
    wire = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi", "New": 1}, "Beside": 2}
    read = Branded.from_dict(wire)
    assert type(read) is Branded
    assert (read.brand, read.extra_fields, read.outer_fields) == ("x", {"New": 1}, {"Beside": 2})
    assert read.to_dict() == wire
    assert read.__replace__(brand="y").brand == "y"
    response = Plain.from_dict({"ErrorCode": 0, "MsgKey": "k", "RequestId": "r"})
    assert (type(response), response.msg_key, response.meta.request_id) == (Plain, "k", "r")


def test_replaced_attribute_leaves_the_original_alone() -> None:
    member = InitialMember(member_account="bob")
    assert member.__replace__(role="Admin") == InitialMember(member_account="bob", role="Admin")
    assert member.role is None
    with pytest.raises(TypeError, match=r"^InitialMember has no attribute 'to_dict'$"):
        member.__replace__(to_dict=1)


def test_field_called_keys_leaves_models_convertible() -> None:
    request = GetRoomMetadataRequest(room_id="r", keys_=["a"])
    assert dict(request) == {"RoomId": "r", "Keys": ["a"]} == request.to_dict()


# --- cattrs ---


@attrs.define
class Plan:
    """A class of a user that holds what the service may add to."""

    group_type: GroupType | str
    other: GroupType | str | None
    elements: list[MsgElement]


def test_converter_takes_unions_of_elements_and_unlisted_values() -> None:
    wire = {
        "group_type": "NewIn2030",
        "other": None,
        "elements": [
            {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}},
            {"MsgType": "TIMCustomElem", "MsgContent": {"Data": "d"}, "Beside": 1},
            {"MsgType": "TIMHologramElem", "MsgContent": {}},
        ],
    }
    mine = cattrs.Converter()
    for own in (converter(), converter(mine)):
        plan = own.structure(wire, Plan)
        assert [type(element) for element in plan.elements] == [TextElem, CustomElem, dict]
        assert (plan.group_type, plan.other) == ("NewIn2030", None)
        assert own.unstructure(plan) == wire
    assert converter(mine) is mine
    listed = Plan(group_type=GroupType.PUBLIC, other=GroupType.COMMUNITY, elements=[])
    assert converter().unstructure(listed) == {"group_type": "Public", "other": "Community", "elements": []}
    assert converter().structure(listed.group_type, GroupType | str) is GroupType.PUBLIC  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"GroupType \| str, found int$"):
        converter().structure(5, GroupType | str)  # type: ignore[arg-type]


# --- type hints ---


def test_type_hints_name_the_classes() -> None:
    hints = typing.get_type_hints(RelayElem)
    assert hints["title"] is str
    assert typing.get_args(hints["msg_list"])[1] is types.NoneType
    assert typing.get_type_hints(Branded)["brand"] is str
    assert attrs.fields(RelayElem).title.type is str


def test_modules_of_users_and_modules_without_source_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("pkg._apis.x.y")
    module.__loader__ = None
    monkeypatch.setitem(annotations.sys.modules, module.__name__, module)
    before = dict(vars(module))
    annotations.import_names(module.__name__)
    annotations.import_names(__name__)
    assert vars(module) == before

    class Own(Namespace):
        """Methods of a user."""

        def call(self) -> Nothing:  # type: ignore[name-defined]  # noqa: F821
            """Name a type that does not exist."""

    with pytest.raises(NameError, match="Nothing"):
        typing.get_type_hints(Own.call)


# --- cost ---


def test_models_import_no_library_that_may_write_them() -> None:
    code = """
from timsdk.message import SendMsgRequest
request = SendMsgRequest(to_account="bob", msg_body=[])
assert not hasattr(request, "__pydantic_serializer__")
SendMsgRequest.from_dict(request.to_dict())
"""
    heavy = {"attr", "cattrs", "celery", "fastapi", "kombu", "msgspec", "orjson", "pydantic", "pydantic_core"}
    assert heavy & {name.partition(".")[0] for name in loaded_modules(code)} == set()


def test_wire_form_is_loaded_by_its_first_use() -> None:
    loaded = loaded_modules("from timsdk.message import SendMsgRequest; SendMsgRequest(to_account='b', msg_body=[])")
    assert "timsdk_runtime.model.wire_form" not in loaded
