# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.member_role import MemberRole
    from timsdk._types.online_status import OnlineStatus
    from timsdk_runtime.model.base import JsonObject


class GroupMemberInfo(Model):
    """A member of a group.

    A filter leaves the User ID and the chosen fields.
    """

    __slots__ = {
        "member_account": "Member_Account",
        "role": "Role",
        "join_time": "JoinTime",
        "msg_seq": "MsgSeq",
        "msg_flag": "MsgFlag",
        "last_send_msg_time": "LastSendMsgTime",
        "mute_until": "MuteUntil",
        "name_card": "NameCard",
        "online_status": "OnlineStatus",
        "app_member_defined_data": "AppMemberDefinedData",
    }

    member_account: str
    """User ID."""
    role: MemberRole | str | None
    """Role in the group."""
    join_time: int | None
    """Time of joining. Unix time in seconds."""
    msg_seq: int | None
    """Sequence number of the last message read."""
    msg_flag: GroupMsgFlag | str | None
    """How the member receives messages."""
    last_send_msg_time: int | None
    """Time of the last message sent. 0 where there is none. Unix time in seconds."""
    mute_until: int | None
    """End of the mute. 0 where not muted. Unix time in seconds."""
    name_card: str | None
    """Name card in the group. At most 50 bytes."""
    online_status: OnlineStatus | str | None
    """Online status. Needs the console switch for it."""
    app_member_defined_data: list[CustomField] | None
    """Custom fields of the member."""

    def __init__(
        self,
        *,
        member_account: str,
        role: MemberRole | str | None = None,
        join_time: int | None = None,
        msg_seq: int | None = None,
        msg_flag: GroupMsgFlag | str | None = None,
        last_send_msg_time: int | None = None,
        mute_until: int | None = None,
        name_card: str | None = None,
        online_status: OnlineStatus | str | None = None,
        app_member_defined_data: list[CustomField] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.role = role
        self.join_time = join_time
        self.msg_seq = msg_seq
        self.msg_flag = msg_flag
        self.last_send_msg_time = last_send_msg_time
        self.mute_until = mute_until
        self.name_card = name_card
        self.online_status = online_status
        self.app_member_defined_data = app_member_defined_data


def decode_group_member_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMemberInfo)
    model.member_account = wire.pop("Member_Account", None)
    model.role = wire.pop("Role", None)
    model.join_time = wire.pop("JoinTime", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_flag = wire.pop("MsgFlag", None)
    model.last_send_msg_time = wire.pop("LastSendMsgTime", None)
    model.mute_until = wire.pop("MuteUntil", None)
    model.name_card = wire.pop("NameCard", None)
    model.online_status = wire.pop("OnlineStatus", None)
    if (value := wire.pop("AppMemberDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_member_defined_data = value
    model.extra_fields = wire or None
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
        wire["AppMemberDefinedData"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMemberInfo, encode_group_member_info, decode_group_member_info)
