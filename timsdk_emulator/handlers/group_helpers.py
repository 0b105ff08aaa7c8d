"""What all handlers of groups share: finding a group, joining it, showing its members."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from timsdk import ErrorCode
from timsdk.types import CustomField, GroupMemberInfo

from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.state import AppState, Group, Member
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode, encode

LIVE = "AVChatRoom"
_LIVE_ONLY = frozenset({"Private", "Public", "ChatRoom", "Community"})
_ID_BYTES = 48

M = TypeVar("M", bound=Model)


def find(world: AppState, group_id: str, *, not_for: Collection[str] = (), code: int | None = None) -> Group:
    """A group, unless there is none or its kind does not offer what is wanted."""
    if not valid_id(group_id):
        raise ErrorResponse(ErrorCode.GROUP_ID_INVALID, f"GroupId {group_id!r} is malformed")
    group = world.groups.get(group_id)
    if group is None:
        raise ErrorResponse(ErrorCode.GROUP_NOT_FOUND, f"GroupId {group_id!r}: there is no such group")
    if group.kind in not_for:
        raise ErrorResponse(code or ErrorCode.GROUP_PERMISSION_DENIED, f"{group.kind} does not offer this")
    return group


def live_only(world: AppState, group_id: str) -> Group:
    """A live group."""
    return find(world, group_id, not_for=_LIVE_ONLY)


def users(world: AppState, user_ids: Sequence[str], field: str) -> Sequence[str]:
    """User IDs, all of them imported."""
    for user_id in user_ids:
        world.account(user_id, ErrorCode.GROUP_USER_NOT_FOUND, field)
    return user_ids


def join(world: AppState, group: Group, user_id: str, role: str = "Member", joined_at: int | None = None) -> Member:
    """A new member, who has read everything there is."""
    when = world.now() if joined_at is None else joined_at
    member = Member(user_id, role, when, read_seq=group.next_seq - 1)
    group.members[user_id] = member
    return member


def shown_member(world: AppState, group: Group, member: Member) -> GroupMemberInfo:
    """A member as answers show one."""
    muted_until = group.muted.get(member.user_id, 0)
    return GroupMemberInfo(
        member_account=member.user_id,
        role=member.role,
        join_time=member.joined_at,
        msg_seq=member.read_seq,
        msg_flag=member.msg_flag,
        last_send_msg_time=member.last_sent_at,
        mute_until=muted_until if muted_until > world.now() else 0,
        name_card=member.name_card,
        app_member_defined_data=shown_fields(member.custom) or None,
    )


def shown_fields(values: dict[str, str]) -> list[CustomField]:
    """Custom fields as answers show them."""
    return [CustomField(key=key, value=value) for key, value in values.items()]


def set_fields(values: dict[str, str], fields: Sequence[CustomField] | None) -> None:
    """An empty value deletes a custom field."""
    for field in fields or ():
        values.pop(field.key, None)
        if field.value:
            values[field.key] = field.value


def only(cls: type[M], model: Model, keep: Collection[str]) -> M:
    """A model with some fields of another, by wire names."""
    wire: dict[str, Any] = encode(model)
    return decode(cls, {key: value for key, value in wire.items() if key in keep})


def filtered(member: GroupMemberInfo, fields: Sequence[str] | None, keys: Sequence[str]) -> GroupMemberInfo:
    """A member with the chosen fields, and the chosen custom fields."""
    custom = [field for field in member.app_member_defined_data or () if field.key in keys]
    shown = only(GroupMemberInfo, member, {"Member_Account", *(fields or ())})
    shown.app_member_defined_data = custom or None
    return shown


def valid_id(group_id: str) -> bool:
    """Printable ASCII, and not too long."""
    return 0 < len(group_id) <= _ID_BYTES and all(" " <= character <= "~" for character in group_id)
