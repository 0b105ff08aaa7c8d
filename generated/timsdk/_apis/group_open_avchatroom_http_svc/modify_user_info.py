# Generated from spec/apis/group_open_avchatroom_http_svc/modify_user_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.live_group_change import LiveGroupChange
    from timsdk._types.live_group_mark import LiveGroupMark
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class LiveGroupMarking(Model):
    """Marks of one member."""

    __slots__ = {
        "member_account": "Member_Account",
        "marks": "Marks",
    }

    member_account: str
    """User ID."""
    marks: list[LiveGroupMark | int]
    """Marks. Numbers from 1000 on, or preset marks, which only app administrators can set."""

    def __init__(
        self,
        *,
        member_account: str,
        marks: list[LiveGroupMark | int] | list[LiveGroupMark] | list[int],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.marks = marks  # type: ignore[assignment]


class ModifyUserInfoRequest(Request["ModifyUserInfoResponse"]):
    """Mark members of a live group, or take marks back."""

    __slots__ = {
        "group_id": "GroupId",
        "command_type": "CommandType",
        "member_list": "MemberList",
    }

    group_id: str
    """Live group."""
    command_type: LiveGroupChange | int
    """Set the marks or take them back."""
    member_list: Sequence[LiveGroupMarking]
    """Marks by member. At most 500 items."""

    def __init__(
        self,
        *,
        group_id: str,
        command_type: LiveGroupChange | int,
        member_list: Sequence[LiveGroupMarking],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.command_type = command_type
        self.member_list = member_list


class ModifyUserInfoResponse(Response):
    """Response to `group_open_avchatroom_http_svc/modify_user_info`."""

    __slots__ = {
        "member_list": "MemberList",
        "command_type": "CommandType",
    }

    member_list: list[LiveGroupMarking]
    """The changes made. Offline users are missing."""
    command_type: LiveGroupChange | int | None
    """What was done with the marks."""

    def __init__(
        self,
        *,
        member_list: list[LiveGroupMarking],
        command_type: LiveGroupChange | int | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list
        self.command_type = command_type


def decode_live_group_marking(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveGroupMarking)
    model.member_account = wire.pop("Member_Account", None)
    model.marks = wire.pop("Marks", None)
    model.extra_fields = wire or None
    return model


def encode_live_group_marking(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.marks) is not None:
        wire["Marks"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveGroupMarking, encode_live_group_marking, decode_live_group_marking)


def decode_modify_user_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyUserInfoRequest)
    model.group_id = wire.pop("GroupId", None)
    model.command_type = wire.pop("CommandType", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_group_marking(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_modify_user_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyUserInfoRequest, encode_modify_user_info_request, decode_modify_user_info_request)


def decode_modify_user_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyUserInfoResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_group_marking(item)
    model.member_list = value
    model.command_type = wire.pop("CommandType", None)
    model.extra_fields = wire or None
    return model


def encode_modify_user_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/50294",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10001,
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The caller is neither an app administrator nor the owner of the group."},
)
ModifyUserInfoRequest.operation = OPERATION
ModifyUserInfoResponse.operation = OPERATION
