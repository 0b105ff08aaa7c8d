# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk._types.group_member_info import GroupMemberInfo, decode_group_member_info
from timsdk_runtime.wire import Model, decode_flag, decode_list, encode_flag, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.on_off import OnOff


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupInfo(Model):
    """A group with its base data, custom fields and members. A filter leaves only the chosen fields; a group
    that could not be read carries an error instead.
    """

    _known = frozenset(
        {
            "GroupId",
            "ErrorCode",
            "ErrorInfo",
            "Type",
            "Name",
            "Appid",
            "Introduction",
            "Notification",
            "FaceUrl",
            "Owner_Account",
            "CreateTime",
            "InfoSeq",
            "LastInfoTime",
            "LastMsgTime",
            "NextMsgSeq",
            "MemberNum",
            "MaxMemberNum",
            "ApplyJoinOption",
            "InviteJoinOption",
            "MuteAllMember",
            "SupportTopic",
            "AppDefinedData",
            "MemberList",
        }
    )
    _flags = ("SupportTopic",)

    group_id: str
    """Group ID."""
    error_code: int
    """Error code of this group, 0 on success."""
    error_info: str | None = None
    """Error text, empty on success."""
    group_type: GroupType | str | None = None
    """Kind of group."""
    name: str | None = None
    """Group name."""
    appid: int | None = None
    """SDKAppID of the app."""
    introduction: str | None = None
    """Introduction."""
    notification: str | None = None
    """Notice."""
    face_url: str | None = None
    """Address of the group picture."""
    owner_account: str | None = None
    """User ID of the owner. Empty where there is none."""
    create_time: int | None = None
    """Creation time. Unix time in seconds."""
    info_seq: int | None = None
    """Number that grows with each change of the group data."""
    last_info_time: int | None = None
    """Time of the last change of the group data. Unix time in seconds."""
    last_msg_time: int | None = None
    """Time of the last message. Unix time in seconds."""
    next_msg_seq: int | None = None
    """Sequence number of the next message."""
    member_num: int | None = None
    """Current number of members."""
    max_member_num: int | None = None
    """Maximum number of members."""
    apply_join_option: ApplyJoinOption | str | None = None
    """What happens to applications."""
    invite_join_option: InviteJoinOption | str | None = None
    """What happens to invitations."""
    mute_all_member: OnOff | str | None = None
    """Whether all ordinary members are muted."""
    support_topic: bool | None = None
    """Whether topics are enabled. Communities only."""
    app_defined_data: list[CustomField] | None = None
    """Custom fields of the group."""
    member_list: list[GroupMemberInfo] | None = None
    """Members."""


def decode_group_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupInfo)
    model.group_id = get("GroupId")
    model.error_code = get("ErrorCode")
    model.error_info = get("ErrorInfo")
    model.group_type = get("Type")
    model.name = get("Name")
    model.appid = get("Appid")
    model.introduction = get("Introduction")
    model.notification = get("Notification")
    model.face_url = get("FaceUrl")
    model.owner_account = get("Owner_Account")
    model.create_time = get("CreateTime")
    model.info_seq = get("InfoSeq")
    model.last_info_time = get("LastInfoTime")
    model.last_msg_time = get("LastMsgTime")
    model.next_msg_seq = get("NextMsgSeq")
    model.member_num = get("MemberNum")
    model.max_member_num = get("MaxMemberNum")
    model.apply_join_option = get("ApplyJoinOption")
    model.invite_join_option = get("InviteJoinOption")
    model.mute_all_member = get("MuteAllMember")
    model.support_topic = decode_flag(get("SupportTopic"))
    model.app_defined_data = decode_list(decode_custom_field, get("AppDefinedData"))
    model.member_list = decode_list(decode_group_member_info, get("MemberList"))
    model._extra, model._wire = None, wire
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
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = encode_list(field)
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupInfo, encode_group_info, decode_group_info)
