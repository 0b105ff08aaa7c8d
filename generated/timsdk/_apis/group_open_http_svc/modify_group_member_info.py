# Generated from spec/apis/group_open_http_svc/modify_group_member_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject


class ModifyGroupMemberInfoRequest(Request["ModifyGroupMemberInfoResponse"]):
    """Change the data of a group member."""

    __slots__ = {
        "group_id": "GroupId",
        "member_account": "Member_Account",
        "role": "Role",
        "msg_flag": "MsgFlag",
        "name_card": "NameCard",
        "app_member_defined_data": "AppMemberDefinedData",
        "mute_time": "MuteTime",
    }

    group_id: str
    """Group ID."""
    member_account: str
    """User ID of the member."""
    role: MemberRole | str | None
    """Admin or Member. The owner changes with change_group_owner."""
    msg_flag: GroupMsgFlag | str | None
    """How the member receives messages."""
    name_card: str | None
    """Name card in the group. At most 50 bytes."""
    app_member_defined_data: Sequence[CustomField] | None
    """Custom fields to change. At most 5 items."""
    mute_time: int | None
    """Length of the mute. 0 unmutes. Not for work groups. In seconds. At least 0."""

    def __init__(
        self,
        *,
        group_id: str,
        member_account: str,
        role: MemberRole | str | None = None,
        msg_flag: GroupMsgFlag | str | None = None,
        name_card: str | None = None,
        app_member_defined_data: Sequence[CustomField] | None = None,
        mute_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_account = member_account
        self.role = role
        self.msg_flag = msg_flag
        self.name_card = name_card
        self.app_member_defined_data = app_member_defined_data
        self.mute_time = mute_time


class ModifyGroupMemberInfoResponse(Response):
    """Response to `group_open_http_svc/modify_group_member_info`."""

    __slots__ = ()


def decode_modify_group_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupMemberInfoRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.role = wire.pop("Role", None)
    model.msg_flag = wire.pop("MsgFlag", None)
    model.name_card = wire.pop("NameCard", None)
    if (value := wire.pop("AppMemberDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_member_defined_data = value
    model.mute_time = wire.pop("MuteTime", None)
    model.extra_fields = wire or None
    return model


def encode_modify_group_member_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.msg_flag) is not None:
        wire["MsgFlag"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.app_member_defined_data) is not None:
        wire["AppMemberDefinedData"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.mute_time) is not None:
        wire["MuteTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    ModifyGroupMemberInfoRequest, encode_modify_group_member_info_request, decode_modify_group_member_info_request
)


def decode_modify_group_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupMemberInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_group_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    ModifyGroupMemberInfoResponse, encode_modify_group_member_info_response, decode_modify_group_member_info_response
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="modify_group_member_info",
    method="group.modify_group_member_info",
    summary="Change the data of a group member.",
    request_type=ModifyGroupMemberInfoRequest,
    response_type=ModifyGroupMemberInfoResponse,
    request_decoder=decode_modify_group_member_info_request,
    response_decoder=decode_modify_group_member_info_response,
    effect=Effect(kind="idempotent", reason="A retry only restarts a mute."),
    sources=("https://trtc.io/document/34900",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        80001,
    ),
)
ModifyGroupMemberInfoRequest.operation = OPERATION
ModifyGroupMemberInfoResponse.operation = OPERATION
