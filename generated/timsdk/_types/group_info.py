# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk._types.group_member_info import GroupMemberInfo, decode_group_member_info
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.community_permission import CommunityPermission
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject


class GroupInfo(Model):
    """A group with its base data, custom fields and members.

    A filter leaves only the chosen fields; a group that could not be read carries an error instead.
    """

    __slots__ = {
        "group_id": "GroupId",
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "group_type": "Type",
        "name": "Name",
        "appid": "Appid",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "owner_account": "Owner_Account",
        "create_time": "CreateTime",
        "info_seq": "InfoSeq",
        "last_info_time": "LastInfoTime",
        "last_msg_time": "LastMsgTime",
        "next_msg_seq": "NextMsgSeq",
        "member_num": "MemberNum",
        "max_member_num": "MaxMemberNum",
        "apply_join_option": "ApplyJoinOption",
        "invite_join_option": "InviteJoinOption",
        "mute_all_member": "MuteAllMember",
        "support_topic": "SupportTopic",
        "enable_permission": "EnablePermission",
        "default_permission": "DefaultPermission",
        "app_defined_data": "AppDefinedData",
        "member_list": "MemberList",
    }

    group_id: str
    """Group ID."""
    error_code: int
    """Error code of this group, 0 on success."""
    error_info: str | None
    """Error text, empty on success."""
    group_type: GroupType | str | None
    """Kind of group."""
    name: str | None
    """Group name."""
    appid: int | None
    """SDKAppID of the app."""
    introduction: str | None
    """Introduction."""
    notification: str | None
    """Notice."""
    face_url: str | None
    """Address of the group picture."""
    owner_account: str | None
    """User ID of the owner. Empty where there is none."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    info_seq: int | None
    """Number that grows with each change of the group data."""
    last_info_time: int | None
    """Time of the last change of the group data. Unix time in seconds."""
    last_msg_time: int | None
    """Time of the last message. Unix time in seconds."""
    next_msg_seq: int | None
    """Sequence number of the next message."""
    member_num: int | None
    """Current number of members."""
    max_member_num: int | None
    """Maximum number of members."""
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications."""
    invite_join_option: InviteJoinOption | str | None
    """What happens to invitations."""
    mute_all_member: OnOff | str | None
    """Whether all ordinary members are muted."""
    support_topic: bool | None
    """Whether topics are enabled. Communities only."""
    enable_permission: bool | None
    """Whether permission groups decide about rights. Communities only."""
    default_permission: CommunityPermission | int | None
    """Sum of the rights of ordinary members. Only where permission groups decide."""
    app_defined_data: list[CustomField] | None
    """Custom fields of the group."""
    member_list: list[GroupMemberInfo] | None
    """Members."""

    def __init__(
        self,
        *,
        group_id: str,
        error_code: int,
        error_info: str | None = None,
        group_type: GroupType | str | None = None,
        name: str | None = None,
        appid: int | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        owner_account: str | None = None,
        create_time: int | None = None,
        info_seq: int | None = None,
        last_info_time: int | None = None,
        last_msg_time: int | None = None,
        next_msg_seq: int | None = None,
        member_num: int | None = None,
        max_member_num: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        invite_join_option: InviteJoinOption | str | None = None,
        mute_all_member: OnOff | str | None = None,
        support_topic: bool | None = None,
        enable_permission: bool | None = None,
        default_permission: CommunityPermission | int | None = None,
        app_defined_data: list[CustomField] | None = None,
        member_list: list[GroupMemberInfo] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.error_code = error_code
        self.error_info = error_info
        self.group_type = group_type
        self.name = name
        self.appid = appid
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.owner_account = owner_account
        self.create_time = create_time
        self.info_seq = info_seq
        self.last_info_time = last_info_time
        self.last_msg_time = last_msg_time
        self.next_msg_seq = next_msg_seq
        self.member_num = member_num
        self.max_member_num = max_member_num
        self.apply_join_option = apply_join_option
        self.invite_join_option = invite_join_option
        self.mute_all_member = mute_all_member
        self.support_topic = support_topic
        self.enable_permission = enable_permission
        self.default_permission = default_permission
        self.app_defined_data = app_defined_data
        self.member_list = member_list


def decode_group_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupInfo)
    model.group_id = wire.pop("GroupId", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.appid = wire.pop("Appid", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.create_time = wire.pop("CreateTime", None)
    model.info_seq = wire.pop("InfoSeq", None)
    model.last_info_time = wire.pop("LastInfoTime", None)
    model.last_msg_time = wire.pop("LastMsgTime", None)
    model.next_msg_seq = wire.pop("NextMsgSeq", None)
    model.member_num = wire.pop("MemberNum", None)
    model.max_member_num = wire.pop("MaxMemberNum", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    model.invite_join_option = wire.pop("InviteJoinOption", None)
    model.mute_all_member = wire.pop("MuteAllMember", None)
    model.support_topic = pop_flag(wire, "SupportTopic")
    model.enable_permission = pop_flag(wire, "EnablePermission")
    model.default_permission = wire.pop("DefaultPermission", None)
    if (value := wire.pop("AppDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_defined_data = value
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_member_info(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_group_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.appid) is not None:
        wire["Appid"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.info_seq) is not None:
        wire["InfoSeq"] = field
    if (field := model.last_info_time) is not None:
        wire["LastInfoTime"] = field
    if (field := model.last_msg_time) is not None:
        wire["LastMsgTime"] = field
    if (field := model.next_msg_seq) is not None:
        wire["NextMsgSeq"] = field
    if (field := model.member_num) is not None:
        wire["MemberNum"] = field
    if (field := model.max_member_num) is not None:
        wire["MaxMemberNum"] = field
    if (field := model.apply_join_option) is not None:
        wire["ApplyJoinOption"] = field
    if (field := model.invite_join_option) is not None:
        wire["InviteJoinOption"] = field
    if (field := model.mute_all_member) is not None:
        wire["MuteAllMember"] = field
    if (field := model.support_topic) is not None:
        wire["SupportTopic"] = encode_flag(field)
    if (field := model.enable_permission) is not None:
        wire["EnablePermission"] = encode_flag(field)
    if (field := model.default_permission) is not None:
        wire["DefaultPermission"] = field
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupInfo, encode_group_info, decode_group_info)
