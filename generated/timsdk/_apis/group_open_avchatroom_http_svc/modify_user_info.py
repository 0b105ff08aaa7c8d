# Generated from spec/apis/group_open_avchatroom_http_svc/modify_user_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.live_group_change import LiveGroupChange
    from timsdk._types.live_group_mark import LiveGroupMark


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveGroupMarking(Model):
    """Marks of one member."""

    _known = frozenset({"Member_Account", "Marks"})

    member_account: str
    """User ID."""
    marks: list[LiveGroupMark | int]
    """Marks, numbers from 1000 on or one of the preset ones, which app administrators only can set."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ModifyUserInfoRequest(Request["ModifyUserInfoResponse"]):
    """Mark members of a live group, or take marks back."""

    _known = frozenset({"GroupId", "CommandType", "MemberList"})

    group_id: str
    """Live group."""
    command_type: LiveGroupChange | int
    """Set the marks or take them back."""
    member_list: Sequence[LiveGroupMarking]
    """Marks by member. At most 500 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ModifyUserInfoResponse(Response):
    """Answer to `group_open_avchatroom_http_svc/modify_user_info`."""

    _known = frozenset({*ENVELOPE, "MemberList", "CommandType"})

    member_list: list[LiveGroupMarking]
    """The changes made. Users offline are missing."""
    command_type: LiveGroupChange | int | None = None
    """What was done with the marks."""


def decode_live_group_marking(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveGroupMarking)
    model.member_account = get("Member_Account")
    model.marks = get("Marks")
    model._extra, model._wire = None, wire
    return model


def encode_live_group_marking(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.marks) is not None:
        wire["Marks"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveGroupMarking, encode_live_group_marking, decode_live_group_marking)


def decode_modify_user_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ModifyUserInfoRequest)
    model.group_id = get("GroupId")
    model.command_type = get("CommandType")
    model.member_list = decode_list(decode_live_group_marking, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_modify_user_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ModifyUserInfoRequest, encode_modify_user_info_request, decode_modify_user_info_request)


def decode_modify_user_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ModifyUserInfoResponse)
    model.member_list = decode_list(decode_live_group_marking, get("MemberList"))
    model.command_type = get("CommandType")
    model._extra, model._wire = None, wire
    return model


def encode_modify_user_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ModifyUserInfoResponse, encode_modify_user_info_response, decode_modify_user_info_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="modify_user_info",
    method="live_group.modify_user_info",
    summary="Mark members of a live group, or take marks back.",
    request_type=ModifyUserInfoRequest,
    response_type=ModifyUserInfoResponse,
    request_decoder=decode_modify_user_info_request,
    response_decoder=decode_modify_user_info_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/50294",),
    rates=(Rate(200.0, 1),),
    errors={
        10001: "",
        10002: "",
        10003: "",
        10004: "",
        10007: "The caller is neither an app administrator nor the owner of the group.",
        10010: "",
        10015: "",
    },
)
ModifyUserInfoRequest.operation = OPERATION
ModifyUserInfoResponse.operation = OPERATION
