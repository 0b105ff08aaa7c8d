"""Helpers of all handlers of groups: find a group, add a member, show members and custom fields."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from timsdk import ErrorCode
from timsdk.types import CustomField, GroupMemberInfo, GroupType, MemberRole

from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.state import AppState, Group, Member
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode, encode

LIVE = GroupType.AV_CHAT_ROOM
_NOT_LIVE = frozenset({GroupType.PRIVATE, GroupType.PUBLIC, GroupType.CHAT_ROOM, GroupType.COMMUNITY})
_ID_BYTES = 48
"""Longest group ID."""

M = TypeVar("M", bound=Model)


def find_group(
    world: AppState,
    group_id: str,
    *,
    not_for: Collection[str] = (),
    code: ErrorCode = ErrorCode.GROUP_PERMISSION_DENIED,
) -> Group:
    """Return a group.

    Raises:
        ErrorResponse: The ID is malformed, or there is no such group, or its kind is in `not_for`: then with `code`.
    """
    if not is_valid_id(group_id):
        raise ErrorResponse(ErrorCode.GROUP_ID_INVALID, f"GroupId {group_id!r} is malformed")
    group = world.groups.get(group_id)
    if group is None:
        raise ErrorResponse(ErrorCode.GROUP_NOT_FOUND, f"GroupId {group_id!r}: there is no such group")
    if group.kind in not_for:
        raise ErrorResponse(code, f"{group.kind} does not offer this")
    return group


def find_live_group(world: AppState, group_id: str) -> Group:
    """Return a live group.

    Raises:
        ErrorResponse: There is no such group, or it is of another kind.
    """
    return find_group(world, group_id, not_for=_NOT_LIVE)


def check_accounts(world: AppState, user_ids: Sequence[str], field: str) -> Sequence[str]:
    """Return the user IDs after checking that all are imported.

    Raises:
        ErrorResponse: One is not imported.
    """
    for user_id in user_ids:
        world.account(user_id, ErrorCode.GROUP_USER_NOT_FOUND, field)
    return user_ids


def has_role(kind: str, role: str | None) -> bool:
    """Return whether a kind of group has a role: work groups have no administrators."""
    return not (kind == GroupType.PRIVATE and role == MemberRole.ADMIN)


def check_role(kind: str, role: str | None, field: str) -> None:
    """Check that a kind of group has a role.

    Raises:
        ErrorResponse: It does not.
    """
    if not has_role(kind, role):
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, f"{field}: {kind} has no administrators")


def add_member(
    world: AppState, group: Group, user_id: str, role: str = MemberRole.MEMBER, joined_at: int | None = None
) -> Member:
    """Add a member who has read all messages, and return it."""
    when = world.now() if joined_at is None else joined_at
    member = Member(user_id, role, when, read_seq=group.next_seq - 1)
    group.members[user_id] = member
    return member


def member_info(world: AppState, group: Group, member: Member) -> GroupMemberInfo:
    """Return a member as responses show it."""
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
        app_member_defined_data=custom_fields(member.custom) or None,
    )


def custom_fields(values: dict[str, str]) -> list[CustomField]:
    """Return custom fields as responses show them."""
    return [CustomField(key=key, value=value) for key, value in values.items()]


def update_custom_fields(values: dict[str, str], fields: Sequence[CustomField] | None) -> None:
    """Set custom fields; an empty value deletes one."""
    for field in fields or ():
        values.pop(field.key, None)
        if field.value:
            values[field.key] = field.value


def pick_fields(cls: type[M], model: Model, keep: Collection[str]) -> M:
    """Return a model with some fields of another, by wire names."""
    wire: dict[str, Any] = encode(model)
    return decode(cls, {key: value for key, value in wire.items() if key in keep})


def pick_member_fields(member: GroupMemberInfo, fields: Sequence[str] | None, keys: Sequence[str]) -> GroupMemberInfo:
    """Return a member with the chosen fields and custom fields."""
    custom = [field for field in member.app_member_defined_data or () if field.key in keys]
    picked = pick_fields(GroupMemberInfo, member, {"Member_Account", *(fields or ())})
    picked.app_member_defined_data = custom or None
    return picked


def is_valid_id(group_id: str) -> bool:
    """Return whether a group ID is printable ASCII and not too long."""
    return 0 < len(group_id) <= _ID_BYTES and all(" " <= character <= "~" for character in group_id)
