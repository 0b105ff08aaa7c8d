# Generated from spec/apis/group_open_http_svc/get_joined_group_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Done, Effect, Operation, Paging, Rate, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_field import GroupField
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.member_role import MemberRole
    from timsdk._types.on_off import OnOff


@attrs.define(kw_only=True, eq=False, repr=False)
class JoinedGroupFilter(Model):
    """Which fields of joined groups to answer."""

    _known = frozenset({"GroupBaseInfoFilter", "SelfInfoFilter"})

    group_base_info_filter: list[GroupField | str] | None = None
    """Base fields of the group."""
    self_info_filter: list[GroupMemberField | str] | None = None
    """Fields of the user in the group."""


@attrs.define(kw_only=True, eq=False, repr=False)
class JoinedGroup(Model):
    """A group the user has joined. A filter chooses the fields beside the ID."""

    _known = frozenset(
        {
            "GroupId",
            "Type",
            "Name",
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
            "GrossTopicNextMsgSeq",
            "SelfInfo",
        }
    )
    _flags = ("SupportTopic",)

    group_id: str
    """Group ID."""
    group_type: GroupType | str | None = None
    """Kind of group."""
    name: str | None = None
    """Group name."""
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
    """Time of the last message. 0 where there is none. Unix time in seconds."""
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
    gross_topic_next_msg_seq: int | None = None
    """Next sequence number over all topics. Communities only."""
    self_info: JoinedGroupSelf | None = None
    """The user in this group."""


@attrs.define(kw_only=True, eq=False, repr=False)
class JoinedGroupSelf(Model):
    """A user's own data in a group."""

    _known = frozenset(
        {"Role", "JoinTime", "MsgFlag", "MsgSeq", "GrossTopicReadSeq", "LastSendMsgTime", "NameCard", "MuteUntil"}
    )

    role: MemberRole | str | None = None
    """Role in the group."""
    join_time: int | None = None
    """Time of joining. Unix time in seconds."""
    msg_flag: GroupMsgFlag | str | None = None
    """How the user receives messages."""
    msg_seq: int | None = None
    """Sequence number of the last message read."""
    gross_topic_read_seq: int | None = None
    """Sequence number read up to over all topics. Communities only."""
    last_send_msg_time: int | None = None
    """Time of the last message sent. Unix time in seconds."""
    name_card: str | None = None
    """Name card in the group. At most 50 bytes."""
    mute_until: int | None = None
    """End of the mute. 0 where not muted. Unix time in seconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetJoinedGroupListRequest(Request["GetJoinedGroupListResponse"]):
    """Page through the groups a user has joined."""

    _known = frozenset(
        {
            "Member_Account",
            "WithHugeGroups",
            "WithNoActiveGroups",
            "Limit",
            "Offset",
            "GroupType",
            "ResponseFilter",
            "SupportTopic",
        }
    )
    _flags = (
        "WithHugeGroups",
        "WithNoActiveGroups",
        "SupportTopic",
    )

    member_account: str
    """User ID."""
    with_huge_groups: bool | None = None
    """Include live groups. The service assumes False when omitted."""
    with_no_active_groups: bool | None = None
    """Include work groups that nobody has written in yet. The service assumes False when omitted."""
    limit: int | None = None
    """Groups on a page. Every group when omitted. At most 5000."""
    offset: int | None = None
    """Number of groups to skip. At least 0. The service assumes 0 when omitted."""
    group_type: GroupType | str | None = None
    """Kind of group to list. Every kind when omitted."""
    response_filter: JoinedGroupFilter | None = None
    """Which fields to answer beside the ID."""
    support_topic: bool | None = None
    """Whether to list communities with topics or without. Communities only."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetJoinedGroupListResponse(Response, Page["JoinedGroup"]):
    """Answer to `group_open_http_svc/get_joined_group_list`."""

    _known = frozenset({*ENVELOPE, "TotalCount", "GroupIdList"})

    total_count: int
    """Number of groups that match, whatever the page."""
    group_id_list: list[JoinedGroup]
    """Groups."""


def decode_joined_group_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(JoinedGroupFilter)
    model.group_base_info_filter = get("GroupBaseInfoFilter")
    model.self_info_filter = get("SelfInfoFilter")
    model._extra, model._wire = None, wire
    return model


def encode_joined_group_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_base_info_filter) is not None:
        wire["GroupBaseInfoFilter"] = field
    if (field := model.self_info_filter) is not None:
        wire["SelfInfoFilter"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(JoinedGroupFilter, encode_joined_group_filter, decode_joined_group_filter)


def decode_joined_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(JoinedGroup)
    model.group_id = get("GroupId")
    model.group_type = get("Type")
    model.name = get("Name")
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
    model.gross_topic_next_msg_seq = get("GrossTopicNextMsgSeq")
    model.self_info = decode_joined_group_self(get("SelfInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_joined_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
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
    if (field := model.gross_topic_next_msg_seq) is not None:
        wire["GrossTopicNextMsgSeq"] = field
    if (field := model.self_info) is not None:
        wire["SelfInfo"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(JoinedGroup, encode_joined_group, decode_joined_group)


def decode_joined_group_self(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(JoinedGroupSelf)
    model.role = get("Role")
    model.join_time = get("JoinTime")
    model.msg_flag = get("MsgFlag")
    model.msg_seq = get("MsgSeq")
    model.gross_topic_read_seq = get("GrossTopicReadSeq")
    model.last_send_msg_time = get("LastSendMsgTime")
    model.name_card = get("NameCard")
    model.mute_until = get("MuteUntil")
    model._extra, model._wire = None, wire
    return model


def encode_joined_group_self(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.join_time) is not None:
        wire["JoinTime"] = field
    if (field := model.msg_flag) is not None:
        wire["MsgFlag"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.gross_topic_read_seq) is not None:
        wire["GrossTopicReadSeq"] = field
    if (field := model.last_send_msg_time) is not None:
        wire["LastSendMsgTime"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.mute_until) is not None:
        wire["MuteUntil"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(JoinedGroupSelf, encode_joined_group_self, decode_joined_group_self)


def decode_get_joined_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetJoinedGroupListRequest)
    model.member_account = get("Member_Account")
    model.with_huge_groups = decode_flag(get("WithHugeGroups"))
    model.with_no_active_groups = decode_flag(get("WithNoActiveGroups"))
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.group_type = get("GroupType")
    model.response_filter = decode_joined_group_filter(get("ResponseFilter"))
    model.support_topic = decode_flag(get("SupportTopic"))
    model._extra, model._wire = None, wire
    return model


def encode_get_joined_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.with_huge_groups) is not None:
        wire["WithHugeGroups"] = encode_flag(field)
    if (field := model.with_no_active_groups) is not None:
        wire["WithNoActiveGroups"] = encode_flag(field)
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.group_type) is not None:
        wire["GroupType"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if (field := model.support_topic) is not None:
        wire["SupportTopic"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetJoinedGroupListRequest, encode_get_joined_group_list_request, decode_get_joined_group_list_request)


def decode_get_joined_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetJoinedGroupListResponse)
    model.total_count = get("TotalCount")
    model.group_id_list = decode_list(decode_joined_group, get("GroupIdList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_joined_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetJoinedGroupListResponse, encode_get_joined_group_list_response, decode_get_joined_group_list_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_joined_group_list",
    method="group.get_joined_group_list",
    summary="Page through the groups a user has joined.",
    request_type=GetJoinedGroupListRequest,
    response_type=GetJoinedGroupListResponse,
    request_decoder=decode_get_joined_group_list_request,
    response_decoder=decode_get_joined_group_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34925",),
    rates=(Rate(200.0, 1),),
    errors={10002: "", 10003: "", 10004: "", 10018: "Ask for fewer groups or fields at once."},
    paging=Paging(
        items=(("group_id_list",),), steps=(Step(argument="offset"),), done=(Done(total=("total_count",)),)
    ),
)
GetJoinedGroupListRequest.operation = OPERATION
GetJoinedGroupListResponse.operation = OPERATION
