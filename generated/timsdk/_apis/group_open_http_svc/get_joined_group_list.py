# Generated from spec/apis/group_open_http_svc/get_joined_group_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
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
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_field import GroupField
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.member_role import MemberRole
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class JoinedGroupFilter(Model):
    """Which fields of joined groups to return."""

    __slots__ = {
        "group_base_info_filter": "GroupBaseInfoFilter",
        "self_info_filter": "SelfInfoFilter",
    }

    group_base_info_filter: list[GroupField | str] | None
    """Base fields of the group."""
    self_info_filter: list[GroupMemberField | str] | None
    """Fields of the user in the group."""

    def __init__(
        self,
        *,
        group_base_info_filter: list[GroupField | str] | list[GroupField] | list[str] | None = None,
        self_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_base_info_filter = group_base_info_filter  # type: ignore[assignment]
        self.self_info_filter = self_info_filter  # type: ignore[assignment]


class JoinedGroup(Model):
    """A group the user has joined.

    A filter chooses the fields beside the ID.
    """

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "name": "Name",
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
        "gross_topic_next_msg_seq": "GrossTopicNextMsgSeq",
        "self_info": "SelfInfo",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str | None
    """Kind of group."""
    name: str | None
    """Group name."""
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
    """Time of the last message. 0 where there is none. Unix time in seconds."""
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
    gross_topic_next_msg_seq: int | None
    """Next sequence number over all topics. Communities only."""
    self_info: JoinedGroupSelf | None
    """The user in this group."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str | None = None,
        name: str | None = None,
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
        gross_topic_next_msg_seq: int | None = None,
        self_info: JoinedGroupSelf | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.name = name
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
        self.gross_topic_next_msg_seq = gross_topic_next_msg_seq
        self.self_info = self_info


class JoinedGroupSelf(Model):
    """A user's own data in a group."""

    __slots__ = {
        "role": "Role",
        "join_time": "JoinTime",
        "msg_flag": "MsgFlag",
        "msg_seq": "MsgSeq",
        "gross_topic_read_seq": "GrossTopicReadSeq",
        "last_send_msg_time": "LastSendMsgTime",
        "name_card": "NameCard",
        "mute_until": "MuteUntil",
    }

    role: MemberRole | str | None
    """Role in the group."""
    join_time: int | None
    """Time of joining. Unix time in seconds."""
    msg_flag: GroupMsgFlag | str | None
    """How the user receives messages."""
    msg_seq: int | None
    """Sequence number of the last message read."""
    gross_topic_read_seq: int | None
    """Sequence number read up to over all topics. Communities only."""
    last_send_msg_time: int | None
    """Time of the last message sent. Unix time in seconds."""
    name_card: str | None
    """Name card in the group. At most 50 bytes."""
    mute_until: int | None
    """End of the mute. 0 where not muted. Unix time in seconds."""

    def __init__(
        self,
        *,
        role: MemberRole | str | None = None,
        join_time: int | None = None,
        msg_flag: GroupMsgFlag | str | None = None,
        msg_seq: int | None = None,
        gross_topic_read_seq: int | None = None,
        last_send_msg_time: int | None = None,
        name_card: str | None = None,
        mute_until: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.role = role
        self.join_time = join_time
        self.msg_flag = msg_flag
        self.msg_seq = msg_seq
        self.gross_topic_read_seq = gross_topic_read_seq
        self.last_send_msg_time = last_send_msg_time
        self.name_card = name_card
        self.mute_until = mute_until


class GetJoinedGroupListRequest(Request["GetJoinedGroupListResponse"]):
    """Page through the groups a user has joined."""

    __slots__ = {
        "member_account": "Member_Account",
        "with_huge_groups": "WithHugeGroups",
        "with_no_active_groups": "WithNoActiveGroups",
        "limit": "Limit",
        "offset": "Offset",
        "group_type": "GroupType",
        "response_filter": "ResponseFilter",
        "support_topic": "SupportTopic",
    }

    member_account: str
    """User ID."""
    with_huge_groups: bool | None
    """Include live groups. The service assumes False when omitted."""
    with_no_active_groups: bool | None
    """Include work groups that nobody has written in yet. The service assumes False when omitted."""
    limit: int | None
    """Groups on a page. Every group when omitted. At most 5000."""
    offset: int | None
    """Number of groups to skip. At least 0. The service assumes 0 when omitted."""
    group_type: GroupType | str | None
    """Kind of group to list. Every kind when omitted."""
    response_filter: JoinedGroupFilter | None
    """Which fields to return beside the ID."""
    support_topic: bool | None
    """Whether to list communities with topics or without. Communities only."""

    def __init__(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | None = None,
        with_no_active_groups: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        group_type: GroupType | str | None = None,
        response_filter: JoinedGroupFilter | None = None,
        support_topic: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.with_huge_groups = with_huge_groups
        self.with_no_active_groups = with_no_active_groups
        self.limit = limit
        self.offset = offset
        self.group_type = group_type
        self.response_filter = response_filter
        self.support_topic = support_topic


class GetJoinedGroupListResponse(Response, Page["JoinedGroup"]):
    """Response to `group_open_http_svc/get_joined_group_list`."""

    __slots__ = {
        "total_count": "TotalCount",
        "group_id_list": "GroupIdList",
    }

    total_count: int
    """Number of groups that match, whatever the page."""
    group_id_list: list[JoinedGroup]
    """Groups."""

    def __init__(
        self,
        *,
        total_count: int,
        group_id_list: list[JoinedGroup],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.group_id_list = group_id_list


def decode_joined_group_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(JoinedGroupFilter)
    model.group_base_info_filter = wire.pop("GroupBaseInfoFilter", None)
    model.self_info_filter = wire.pop("SelfInfoFilter", None)
    model.extra_fields = wire or None
    return model


def encode_joined_group_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_base_info_filter) is not None:
        wire["GroupBaseInfoFilter"] = field
    if (field := model.self_info_filter) is not None:
        wire["SelfInfoFilter"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(JoinedGroupFilter, encode_joined_group_filter, decode_joined_group_filter)


def decode_joined_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(JoinedGroup)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
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
    model.gross_topic_next_msg_seq = wire.pop("GrossTopicNextMsgSeq", None)
    model.self_info = decode_joined_group_self(wire.pop("SelfInfo", None))
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(JoinedGroup, encode_joined_group, decode_joined_group)


def decode_joined_group_self(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(JoinedGroupSelf)
    model.role = wire.pop("Role", None)
    model.join_time = wire.pop("JoinTime", None)
    model.msg_flag = wire.pop("MsgFlag", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.gross_topic_read_seq = wire.pop("GrossTopicReadSeq", None)
    model.last_send_msg_time = wire.pop("LastSendMsgTime", None)
    model.name_card = wire.pop("NameCard", None)
    model.mute_until = wire.pop("MuteUntil", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(JoinedGroupSelf, encode_joined_group_self, decode_joined_group_self)


def decode_get_joined_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetJoinedGroupListRequest)
    model.member_account = wire.pop("Member_Account", None)
    model.with_huge_groups = pop_flag(wire, "WithHugeGroups")
    model.with_no_active_groups = pop_flag(wire, "WithNoActiveGroups")
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.group_type = wire.pop("GroupType", None)
    model.response_filter = decode_joined_group_filter(wire.pop("ResponseFilter", None))
    model.support_topic = pop_flag(wire, "SupportTopic")
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetJoinedGroupListRequest, encode_get_joined_group_list_request, decode_get_joined_group_list_request)


def decode_get_joined_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetJoinedGroupListResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("GroupIdList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_joined_group(item)
    model.group_id_list = value
    model.extra_fields = wire or None
    return model


def encode_get_joined_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        10002,
        10003,
        10004,
        10018,
    ),
    error_texts={10018: "Ask for fewer groups or fields at once."},
    paging=Paging(
        items=(("group_id_list",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
)
GetJoinedGroupListRequest.operation = OPERATION
GetJoinedGroupListResponse.operation = OPERATION
