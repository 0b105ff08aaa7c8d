# Generated from spec/apis/group_open_http_svc/modify_group_base_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.community_permission import CommunityPermission
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject


class ModifyGroupBaseInfoRequest(Request["ModifyGroupBaseInfoResponse"]):
    """Change the data of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "from_account": "From_Account",
        "name": "Name",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "max_member_num": "MaxMemberNum",
        "apply_join_option": "ApplyJoinOption",
        "invite_join_option": "InviteJoinOption",
        "mute_all_member": "MuteAllMember",
        "enable_permission": "EnablePermission",
        "default_permission": "DefaultPermission",
        "history_msg_before_join": "HistoryMsgBeforeJoin",
        "app_defined_data": "AppDefinedData",
    }

    group_id: str
    """Group ID."""
    from_account: str | None
    """Existing user shown as the one who made the change. The calling administrator when omitted."""
    name: str | None
    """Group name. At most 30 bytes."""
    introduction: str | None
    """Introduction. At most 240 bytes."""
    notification: str | None
    """Notice. At most 300 bytes."""
    face_url: str | None
    """Address of the group picture. At most 100 bytes."""
    max_member_num: int | None
    """Maximum number of members. Not for live groups."""
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications. Not for communities."""
    invite_join_option: InviteJoinOption | str | None
    """What happens to invitations. Not for live groups."""
    mute_all_member: OnOff | str | None
    """Mute everybody but the owner, administrators and app administrators."""
    enable_permission: bool | None
    """Whether permission groups decide about rights. Communities with topics only."""
    default_permission: CommunityPermission | int | None
    """Sum of the rights of ordinary members. Only where permission groups decide."""
    history_msg_before_join: OnOff | str | None
    """Whether new members read earlier messages. Work, public and meeting groups."""
    app_defined_data: Sequence[CustomField] | None
    """Custom fields to change. An empty value deletes the field. At most 10 items."""

    def __init__(
        self,
        *,
        group_id: str,
        from_account: str | None = None,
        name: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_num: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        invite_join_option: InviteJoinOption | str | None = None,
        mute_all_member: OnOff | str | None = None,
        enable_permission: bool | None = None,
        default_permission: CommunityPermission | int | None = None,
        history_msg_before_join: OnOff | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.from_account = from_account
        self.name = name
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.max_member_num = max_member_num
        self.apply_join_option = apply_join_option
        self.invite_join_option = invite_join_option
        self.mute_all_member = mute_all_member
        self.enable_permission = enable_permission
        self.default_permission = default_permission
        self.history_msg_before_join = history_msg_before_join
        self.app_defined_data = app_defined_data


class ModifyGroupBaseInfoResponse(Response):
    """Response to `group_open_http_svc/modify_group_base_info`."""

    __slots__ = ()


def decode_modify_group_base_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupBaseInfoRequest)
    model.group_id = wire.pop("GroupId", None)
    model.from_account = wire.pop("From_Account", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.max_member_num = wire.pop("MaxMemberNum", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    model.invite_join_option = wire.pop("InviteJoinOption", None)
    model.mute_all_member = wire.pop("MuteAllMember", None)
    model.enable_permission = pop_flag(wire, "EnablePermission")
    model.default_permission = wire.pop("DefaultPermission", None)
    model.history_msg_before_join = wire.pop("HistoryMsgBeforeJoin", None)
    if (value := wire.pop("AppDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_defined_data = value
    model.extra_fields = wire or None
    return model


def encode_modify_group_base_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
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
    if (field := model.enable_permission) is not None:
        wire["EnablePermission"] = encode_flag(field)
    if (field := model.default_permission) is not None:
        wire["DefaultPermission"] = field
    if (field := model.history_msg_before_join) is not None:
        wire["HistoryMsgBeforeJoin"] = field
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyGroupBaseInfoRequest, encode_modify_group_base_info_request, decode_modify_group_base_info_request)


def decode_modify_group_base_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupBaseInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_group_base_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/34962",
        "https://cloud.tencent.com/document/product/269/1620",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10026,
        80001,
    ),
    error_texts={10007: "The caller is not an app administrator or may not change one of the fields."},
)
ModifyGroupBaseInfoRequest.operation = OPERATION
ModifyGroupBaseInfoResponse.operation = OPERATION
