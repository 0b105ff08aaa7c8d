"""Members of groups: add, remove, import, read, change, mute, ban."""

from __future__ import annotations

from collections.abc import Sequence

from timsdk import ErrorCode
from timsdk.group import (
    AddGroupMemberRequest,
    AddGroupMemberResponse,
    BanGroupMemberRequest,
    BanGroupMemberResponse,
    DeleteGroupMemberRequest,
    DeleteGroupMemberResponse,
    ForbidSendMsgRequest,
    ForbidSendMsgResponse,
    GetGroupBanMemberRequest,
    GetGroupBanMemberResponse,
    GetGroupMemberInfoRequest,
    GetGroupMemberInfoResponse,
    GetGroupMutedAccountRequest,
    GetGroupMutedAccountResponse,
    GetRoleInGroupRequest,
    GetRoleInGroupResponse,
    GetSpecifiedGroupMemberInfoRequest,
    GetSpecifiedGroupMemberInfoResponse,
    ImportGroupMemberRequest,
    ImportGroupMemberResponse,
    ModifyGroupMemberInfoRequest,
    ModifyGroupMemberInfoResponse,
    UnbanGroupMemberRequest,
    UnbanGroupMemberResponse,
    UserRoleInGroup,
)
from timsdk.types import (
    AddMemberResult,
    BannedMember,
    ConversationType,
    GroupMemberInfo,
    GroupType,
    MemberResult,
    MemberRole,
    MutedMember,
)

from timsdk_emulator.handlers.group_helpers import (
    LIVE,
    add_member,
    check_accounts,
    check_role,
    find_group,
    find_live_group,
    has_role,
    member_info,
    pick_member_fields,
    update_custom_fields,
)
from timsdk_emulator.handlers.paging import cut_page
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import FOREVER, AppState, Group, Member

_COMMUNITY_PAGE = 200
"""Members in a page of a community, unless the request says otherwise."""
_BANS_PAGE = 100
"""Banned users in a page, unless the request says otherwise."""


@handles("group_open_http_svc/add_group_member")
def add_group_member(world: AppState, request: AddGroupMemberRequest) -> AddGroupMemberResponse:
    """Add users to a group, with a result for each."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    wanted = check_accounts(world, [entry.member_account for entry in request.member_list], "MemberList")
    if len(group.members.keys() | set(wanted)) > group.max_members:
        raise ErrorResponse(ErrorCode.GROUP_FULL, f"the group takes {group.max_members} members at most")
    results: list[MemberResult] = []
    for user_id in wanted:
        result = AddMemberResult.ALREADY_MEMBER
        if group.banned.get(user_id, 0) > world.now():
            result = AddMemberResult.FAILED
        elif user_id not in group.members:
            add_member(world, group, user_id)
            result = AddMemberResult.ADDED
        results.append(MemberResult(member_account=user_id, result=result))
    return AddGroupMemberResponse(member_list=results)


@handles("group_open_http_svc/delete_group_member")
def delete_group_member(world: AppState, request: DeleteGroupMemberRequest) -> DeleteGroupMemberResponse:
    """Remove members from a group."""
    group = find_group(world, request.group_id, not_for=(LIVE,), code=ErrorCode.GROUP_PARAM_INVALID)
    if group.owner in request.member_to_del_account:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "MemberToDel_Account: the owner cannot be removed")
    for user_id in request.member_to_del_account:
        if group.members.pop(user_id, None) is not None:
            world.conversations.get(user_id, {}).pop((ConversationType.GROUP, group.group_id), None)
    return DeleteGroupMemberResponse()


@handles("group_open_http_svc/import_group_member")
def import_group_member(world: AppState, request: ImportGroupMemberRequest) -> ImportGroupMemberResponse:
    """Add users to a group with a role, a join time and unread messages."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    results: list[MemberResult] = []
    for entry in request.member_list:
        result = AddMemberResult.FAILED
        role = entry.role or MemberRole.MEMBER
        if entry.member_account in group.members:
            result = AddMemberResult.ALREADY_MEMBER
        elif (
            group.created_at <= (world.now() if entry.join_time is None else entry.join_time) <= world.now()
            and entry.member_account in world.accounts
            and len(group.members) < group.max_members
            and has_role(group.kind, role)
        ):
            member = add_member(world, group, entry.member_account, role, entry.join_time)
            member.read_seq = max(member.read_seq - (entry.unread_msg_num or 0), 0)
            result = AddMemberResult.ADDED
        results.append(MemberResult(member_account=entry.member_account, result=result))
    return ImportGroupMemberResponse(member_list=results)


@handles("group_open_http_svc/modify_group_member_info")
def modify_group_member_info(world: AppState, request: ModifyGroupMemberInfoRequest) -> ModifyGroupMemberInfoResponse:
    """Change the given fields of a member."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    member = _member(group, request.member_account, "Member_Account")
    if request.role not in (None, MemberRole.ADMIN, MemberRole.MEMBER):
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, "Role is neither Admin nor Member")
    check_role(group.kind, request.role, "Role")
    if request.role is not None and group.owner == member.user_id:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "Role: the owner stays the owner")
    member.role = request.role or member.role
    member.msg_flag = request.msg_flag or member.msg_flag
    member.name_card = member.name_card if request.name_card is None else request.name_card
    update_custom_fields(member.custom, request.app_member_defined_data)
    if request.mute_time is not None:
        _mute(world, group, member.user_id, request.mute_time)
    return ModifyGroupMemberInfoResponse()


@handles("group_open_http_svc/get_group_member_info")
def get_group_member_info(world: AppState, request: GetGroupMemberInfoRequest) -> GetGroupMemberInfoResponse:
    """Return a page of the members of a group."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    chosen = [one for one in group.members.values() if one.role in (request.member_role_filter or (one.role,))]
    community = group.kind == GroupType.COMMUNITY
    try:
        start = int(request.next or 0) if community else request.offset or 0
    except ValueError:
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, "Next is not a cursor of this list") from None
    limit = _COMMUNITY_PAGE if request.limit is None and community else request.limit
    shown, following = cut_page(chosen, start, limit)
    return GetGroupMemberInfoResponse(
        member_num=len(group.members),
        member_list=[
            _entry(world, group, member, request.member_info_filter, request.app_defined_data_filter_group_member)
            for member in shown
        ],
        next=str(following or "") if community else None,
    )


@handles("group_open_http_svc/get_specified_group_member_info")
def get_specified_group_member_info(
    world: AppState, request: GetSpecifiedGroupMemberInfoRequest
) -> GetSpecifiedGroupMemberInfoResponse:
    """Return those of the given users who are members of a group."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    chosen = [group.members[user_id] for user_id in request.member_list_account if user_id in group.members]
    return GetSpecifiedGroupMemberInfoResponse(
        group_id=group.group_id,
        member_list=[
            _entry(world, group, member, request.member_info_filter, request.app_defined_data_filter_group_member)
            for member in chosen
            if member.role in (request.member_role_filter or (member.role,))
        ],
    )


@handles("group_open_http_svc/get_role_in_group")
def get_role_in_group(world: AppState, request: GetRoleInGroupRequest) -> GetRoleInGroupResponse:
    """Return the role of users in a group."""
    members = find_group(world, request.group_id, not_for=(LIVE,)).members
    return GetRoleInGroupResponse(
        user_id_list=[
            UserRoleInGroup(
                member_account=user_id, role=members[user_id].role if user_id in members else MemberRole.NOT_MEMBER
            )
            for user_id in request.user_account
        ]
    )


@handles("group_open_http_svc/forbid_send_msg")
def forbid_send_msg(world: AppState, request: ForbidSendMsgRequest) -> ForbidSendMsgResponse:
    """Mute members of a group for some seconds; 0 unmutes them."""
    group = find_group(world, request.group_id, not_for=(GroupType.PRIVATE,))
    for user_id in request.members_account:
        _mute(world, group, user_id, request.mute_time)
    return ForbidSendMsgResponse()


@handles("group_open_http_svc/get_group_muted_account")
def get_group_muted_account(world: AppState, request: GetGroupMutedAccountRequest) -> GetGroupMutedAccountResponse:
    """Return the muted members of a group."""
    group = find_group(world, request.group_id, not_for=(GroupType.PRIVATE,))
    return GetGroupMutedAccountResponse(
        group_id=group.group_id,
        muted_account_list=[
            MutedMember(member_account=user_id, muted_until=until)
            for user_id, until in group.muted.items()
            if until > world.now()
        ],
    )


@handles("group_open_http_svc/ban_group_member")
def ban_group_member(world: AppState, request: BanGroupMemberRequest) -> BanGroupMemberResponse:
    """Remove users from a live group and keep them out for some seconds."""
    group = find_live_group(world, request.group_id)
    for user_id in request.members_account:
        group.banned[user_id] = min(world.now() + request.duration, FOREVER)
        group.members.pop(user_id, None)
    return BanGroupMemberResponse()


@handles("group_open_http_svc/unban_group_member")
def unban_group_member(world: AppState, request: UnbanGroupMemberRequest) -> UnbanGroupMemberResponse:
    """Let banned users join a live group again."""
    group = find_live_group(world, request.group_id)
    for user_id in request.members_account:
        group.banned.pop(user_id, None)
    return UnbanGroupMemberResponse()


@handles("group_open_http_svc/get_group_ban_member")
def get_group_ban_member(world: AppState, request: GetGroupBanMemberRequest) -> GetGroupBanMemberResponse:
    """Return a page of the users banned from a live group."""
    group = find_live_group(world, request.group_id)
    banned = [(user_id, until) for user_id, until in group.banned.items() if until > world.now()]
    shown, following = cut_page(banned, request.offset, _BANS_PAGE if request.limit is None else request.limit)
    return GetGroupBanMemberResponse(
        banned_account_list=[BannedMember(member_account=user_id, banned_until=until) for user_id, until in shown],
        next_offset=following,
    )


def _member(group: Group, user_id: str, field: str) -> Member:
    member = group.members.get(user_id)
    if member is None:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, f"{field}: {user_id!r} is not a member of the group")
    return member


def _mute(world: AppState, group: Group, user_id: str, seconds: int) -> None:
    if seconds:
        group.muted[user_id] = min(world.now() + seconds, FOREVER)
    else:
        group.muted.pop(user_id, None)


def _entry(
    world: AppState, group: Group, member: Member, fields: Sequence[str] | None, keys: Sequence[str] | None
) -> GroupMemberInfo:
    shown = member_info(world, group, member)
    return shown if fields is None and keys is None else pick_member_fields(shown, fields, keys or ())
