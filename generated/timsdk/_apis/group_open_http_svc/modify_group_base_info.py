# Generated from spec/apis/group_open_http_svc/modify_group_base_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.on_off import OnOff


@attrs.define(kw_only=True, eq=False, repr=False)
class ModifyGroupBaseInfoRequest(Request["ModifyGroupBaseInfoResponse"]):
    """Change the data of a group."""

    _known = frozenset(
        {
            "GroupId",
            "Name",
            "Introduction",
            "Notification",
            "FaceUrl",
            "MaxMemberNum",
            "ApplyJoinOption",
            "InviteJoinOption",
            "MuteAllMember",
            "AppDefinedData",
        }
    )

    group_id: str
    """Group ID."""
    name: str | None = None
    """Group name. At most 30 bytes."""
    introduction: str | None = None
    """Introduction. At most 240 bytes."""
    notification: str | None = None
    """Notice. At most 300 bytes."""
    face_url: str | None = None
    """Address of the group picture. At most 100 bytes."""
    max_member_num: int | None = None
    """Maximum number of members. Not for live groups."""
    apply_join_option: ApplyJoinOption | str | None = None
    """What happens to applications. Not for communities."""
    invite_join_option: InviteJoinOption | str | None = None
    """What happens to invitations. Not for live groups."""
    mute_all_member: OnOff | str | None = None
    """Mute everybody but the owner, administrators and app administrators."""
    app_defined_data: Sequence[CustomField] | None = None
    """Custom fields to change. An empty value deletes the field. At most 10 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ModifyGroupBaseInfoResponse(Response):
    """Answer to `group_open_http_svc/modify_group_base_info`."""

    _known = frozenset({*ENVELOPE})


def decode_modify_group_base_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ModifyGroupBaseInfoRequest)
    model.group_id = get("GroupId")
    model.name = get("Name")
    model.introduction = get("Introduction")
    model.notification = get("Notification")
    model.face_url = get("FaceUrl")
    model.max_member_num = get("MaxMemberNum")
    model.apply_join_option = get("ApplyJoinOption")
    model.invite_join_option = get("InviteJoinOption")
    model.mute_all_member = get("MuteAllMember")
    model.app_defined_data = decode_list(decode_custom_field, get("AppDefinedData"))
    model._extra, model._wire = None, wire
    return model


def encode_modify_group_base_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.max_member_num) is not None:
        wire["MaxMemberNum"] = field
    if (field := model.apply_join_option) is not None:
        wire["ApplyJoinOption"] = field
    if (field := model.invite_join_option) is not None:
        wire["InviteJoinOption"] = field
    if (field := model.mute_all_member) is not None:
        wire["MuteAllMember"] = field
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ModifyGroupBaseInfoRequest, encode_modify_group_base_info_request, decode_modify_group_base_info_request)


def decode_modify_group_base_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(ModifyGroupBaseInfoResponse)
    model._extra, model._wire = None, wire
    return model


def encode_modify_group_base_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ModifyGroupBaseInfoResponse, encode_modify_group_base_info_response, decode_modify_group_base_info_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="modify_group_base_info",
    method="group.modify_group_base_info",
    summary="Change the data of a group.",
    request_type=ModifyGroupBaseInfoRequest,
    response_type=ModifyGroupBaseInfoResponse,
    request_decoder=decode_modify_group_base_info_request,
    response_decoder=decode_modify_group_base_info_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34962",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "The caller is not an app administrator or may not change one of the fields.",
        10010: "",
        10015: "",
        10026: "",
    },
)
ModifyGroupBaseInfoRequest.operation = OPERATION
ModifyGroupBaseInfoResponse.operation = OPERATION
