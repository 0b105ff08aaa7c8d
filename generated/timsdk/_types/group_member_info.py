# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.wire import Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.member_role import MemberRole
    from timsdk._types.online_status import OnlineStatus


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupMemberInfo(Model):
    """A member of a group. A filter leaves the User ID and the chosen fields."""

    _known = frozenset(
        {
            "Member_Account",
            "Role",
            "JoinTime",
            "MsgSeq",
            "MsgFlag",
            "LastSendMsgTime",
            "MuteUntil",
            "NameCard",
            "OnlineStatus",
            "AppMemberDefinedData",
        }
    )

    member_account: str
    """User ID."""
    role: MemberRole | str | None = None
    """Role in the group."""
    join_time: int | None = None
    """Time of joining. Unix time in seconds."""
    msg_seq: int | None = None
    """Sequence number of the last message read."""
    msg_flag: GroupMsgFlag | str | None = None
    """How the member receives messages."""
    last_send_msg_time: int | None = None
    """Time of the last message sent. 0 where there is none. Unix time in seconds."""
    mute_until: int | None = None
    """End of the mute. 0 where not muted. Unix time in seconds."""
    name_card: str | None = None
    """Name card in the group. At most 50 bytes."""
    online_status: OnlineStatus | str | None = None
    """Online status. Needs the console switch for it."""
    app_member_defined_data: list[CustomField] | None = None
    """Custom fields of the member."""


def decode_group_member_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupMemberInfo)
    model.member_account = get("Member_Account")
    model.role = get("Role")
    model.join_time = get("JoinTime")
    model.msg_seq = get("MsgSeq")
    model.msg_flag = get("MsgFlag")
    model.last_send_msg_time = get("LastSendMsgTime")
    model.mute_until = get("MuteUntil")
    model.name_card = get("NameCard")
    model.online_status = get("OnlineStatus")
    model.app_member_defined_data = decode_list(decode_custom_field, get("AppMemberDefinedData"))
    model._extra, model._wire = None, wire
    return model


def encode_group_member_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.join_time) is not None:
        wire["JoinTime"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_flag) is not None:
        wire["MsgFlag"] = field
    if (field := model.last_send_msg_time) is not None:
        wire["LastSendMsgTime"] = field
    if (field := model.mute_until) is not None:
        wire["MuteUntil"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.online_status) is not None:
        wire["OnlineStatus"] = field
    if (field := model.app_member_defined_data) is not None:
        wire["AppMemberDefinedData"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupMemberInfo, encode_group_member_info, decode_group_member_info)
