"""Groups: create, import, disband, read, change, hand over."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.group import (
    AppGroup,
    ChangeGroupOwnerRequest,
    ChangeGroupOwnerResponse,
    CreateGroupRequest,
    CreateGroupResponse,
    DestroyGroupRequest,
    DestroyGroupResponse,
    GetAppidGroupListRequest,
    GetAppidGroupListResponse,
    GetGroupInfoRequest,
    GetGroupInfoResponse,
    GetJoinedGroupListRequest,
    GetJoinedGroupListResponse,
    ImportGroupRequest,
    ImportGroupResponse,
    JoinedGroup,
    JoinedGroupSelf,
    ModifyGroupBaseInfoRequest,
    ModifyGroupBaseInfoResponse,
)
from timsdk.types import ApplyJoinOption, ConversationType, GroupInfo, GroupType, MemberRole, OnOff

from timsdk_emulator.handlers.group_helpers import (
    LIVE,
    add_member,
    check_accounts,
    check_role,
    custom_fields,
    find_group,
    is_valid_id,
    member_info,
    pick_fields,
    pick_member_fields,
    update_custom_fields,
)
from timsdk_emulator.handlers.paging import cut_page
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Group

_MAX_MEMBERS = {
    GroupType.PRIVATE: 6000,
    GroupType.PUBLIC: 6000,
    GroupType.CHAT_ROOM: 6000,
    GroupType.COMMUNITY: 100_000,
    LIVE: 0,
}
"""Members that a group takes unless its creator says otherwise. 0 stands for no limit."""

_ASSIGNED_PREFIX = "@TGS#"
_COMMUNITY_PREFIX = "@TGS#_"
_ID_PREFIXES = {
    GroupType.PRIVATE: "@TGS#1",
    GroupType.PUBLIC: "@TGS#2",
    GroupType.CHAT_ROOM: "@TGS#3",
    GroupType.COMMUNITY: _COMMUNITY_PREFIX,
    LIVE: "@TGS#a",
}
"""How the IDs begin that the service assigns."""

_TABLES_OF_GROUPS = (
    "topics", "permission_groups", "pins", "receipts", "live_group_admins", "live_group_robots", "live_group_marks",
)  # fmt: skip
"""Tables whose records belong to a group."""

_PAGE = 10_000
"""Groups in a page of the list of all groups, unless the request says otherwise."""


@handles("group_open_http_svc/create_group")
def create_group(world: AppState, request: CreateGroupRequest) -> CreateGroupResponse:
    """Create a group with its owner and initial members."""
    if request.group_type == LIVE and request.member_list:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "MemberList: a live group takes no initial members")
    initial = request.member_list or ()
    check_accounts(world, [entry.member_account for entry in initial], "MemberList")
    for entry in initial:
        check_role(request.group_type, entry.role, "MemberList")
    group = _new(world, request, world.now())
    if group.owner is not None and group.kind != LIVE:
        add_member(world, group, group.owner, MemberRole.OWNER)
    for entry in initial:
        if entry.member_account not in group.members:
            member = add_member(world, group, entry.member_account, entry.role or MemberRole.MEMBER)
            update_custom_fields(member.custom, entry.app_member_defined_data)
    return CreateGroupResponse(group_id=group.group_id, group_type=group.kind)


@handles("group_open_http_svc/import_group")
def import_group(world: AppState, request: ImportGroupRequest) -> ImportGroupResponse:
    """Create a group that has existed elsewhere before."""
    if request.group_type == LIVE:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "Type: a live group cannot be imported")
    created_at = world.now() if request.create_time is None else request.create_time
    group = _new(world, request, created_at)
    if group.owner is not None:
        add_member(world, group, group.owner, MemberRole.OWNER, created_at)
    return ImportGroupResponse(group_id=group.group_id)


@handles("group_open_http_svc/destroy_group")
def destroy_group(world: AppState, request: DestroyGroupRequest) -> DestroyGroupResponse:
    """Disband a group and remove it from all conversation lists."""
    group = find_group(world, request.group_id)
    del world.groups[group.group_id]
    for topic_id in world.table("topics").get(group.group_id, {}):
        world.table("pins").pop(topic_id, None)
    for table in _TABLES_OF_GROUPS:
        world.table(table).pop(group.group_id, None)
    for conversations in world.conversations.values():
        conversations.pop((ConversationType.GROUP, group.group_id), None)
    return DestroyGroupResponse()


@handles("group_open_http_svc/get_group_info")
def get_group_info(world: AppState, request: GetGroupInfoRequest) -> GetGroupInfoResponse:
    """Return the data of groups, with an error code for each unknown group."""
    entries: list[GroupInfo] = []
    for group_id in request.group_id_list:
        try:
            entry = _info(world, find_group(world, group_id))
        except ErrorResponse as error:
            entries.append(GroupInfo(group_id=group_id, error_code=error.code, error_info=error.info))
            continue
        if (wanted := request.response_filter) is not None:
            members = entry.member_list or []
            group_keys = wanted.app_defined_data_filter_group or ()
            member_keys = wanted.app_defined_data_filter_group_member or ()
            custom = [field for field in entry.app_defined_data or () if field.key in group_keys]
            entry = pick_fields(
                GroupInfo, entry, {"GroupId", "ErrorCode", "ErrorInfo", *(wanted.group_base_info_filter or ())}
            )
            entry.app_defined_data = custom or None
            if wanted.member_info_filter or member_keys:
                entry.member_list = [
                    pick_member_fields(member, wanted.member_info_filter, member_keys) for member in members
                ]
        entries.append(entry)
    return GetGroupInfoResponse(group_info=entries)


@handles("group_open_http_svc/modify_group_base_info")
def modify_group_base_info(world: AppState, request: ModifyGroupBaseInfoRequest) -> ModifyGroupBaseInfoResponse:
    """Change the given fields of a group."""
    group = find_group(world, request.group_id)
    group.name = group.name if request.name is None else request.name
    group.introduction = group.introduction if request.introduction is None else request.introduction
    group.notification = group.notification if request.notification is None else request.notification
    group.face_url = group.face_url if request.face_url is None else request.face_url
    group.max_members = group.max_members if request.max_member_num is None else request.max_member_num
    group.apply_join = request.apply_join_option or group.apply_join
    group.invite_join = request.invite_join_option or group.invite_join
    group.mute_all = request.mute_all_member or group.mute_all
    update_custom_fields(group.custom, request.app_defined_data)
    group.changed_at = world.now()
    group.info_seq += 1
    return ModifyGroupBaseInfoResponse()


@handles("group_open_http_svc/get_appid_group_list")
def get_appid_group_list(world: AppState, request: GetAppidGroupListRequest) -> GetAppidGroupListResponse:
    """Return a page of all groups, in the order of their creation."""
    groups = [group for group in world.groups.values() if request.group_type in (None, group.kind)]
    after = [group for group in groups if group.serial > (request.next or 0)]
    shown, following = cut_page(after, 0, _PAGE if request.limit is None else request.limit)
    return GetAppidGroupListResponse(
        total_count=len(groups),
        group_id_list=[AppGroup(group_id=group.group_id) for group in shown],
        next=shown[-1].serial if following else 0,
    )


@handles("group_open_http_svc/get_joined_group_list")
def get_joined_group_list(world: AppState, request: GetJoinedGroupListRequest) -> GetJoinedGroupListResponse:
    """Return a page of the groups of a user."""
    user_id = request.member_account
    world.account(user_id, ErrorCode.GROUP_USER_NOT_FOUND, "Member_Account")
    joined = [
        group
        for group in world.groups.values()
        if user_id in group.members
        and request.group_type in (None, group.kind)
        and (group.kind != LIVE or request.with_huge_groups or request.group_type == LIVE)
        # A work group becomes active with its first message.
        and (group.kind != GroupType.PRIVATE or group.messages or request.with_no_active_groups)
        and (request.support_topic is None or bool(group.support_topic) == request.support_topic)
    ]
    shown, _ = cut_page(joined, request.offset or 0, request.limit)
    wanted = request.response_filter
    base = wanted.group_base_info_filter if wanted else None
    self_info = wanted.self_info_filter if wanted else None
    entries: list[JoinedGroup] = []
    for group in shown:
        entry = pick_fields(JoinedGroup, _info(world, group), {"GroupId", *(base or ())})
        if self_info:
            entry.self_info = pick_fields(
                JoinedGroupSelf, member_info(world, group, group.members[user_id]), self_info
            )
        entries.append(entry)
    return GetJoinedGroupListResponse(total_count=len(joined), group_id_list=entries)


@handles("group_open_http_svc/change_group_owner")
def change_group_owner(world: AppState, request: ChangeGroupOwnerRequest) -> ChangeGroupOwnerResponse:
    """Make another member the owner of a group."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    successor = group.members.get(request.new_owner_account)
    if successor is None:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "NewOwner_Account is not a member of the group")
    if group.owner is not None and group.owner in group.members:
        group.members[group.owner].role = MemberRole.MEMBER
    successor.role = MemberRole.OWNER
    group.owner = successor.user_id
    return ChangeGroupOwnerResponse()


def _new(world: AppState, request: CreateGroupRequest | ImportGroupRequest, created_at: int) -> Group:
    kind = str(request.group_type)
    owner = request.owner_account
    if owner is not None:
        check_accounts(world, [owner], "Owner_Account")
    world.groups_created += 1
    group = Group(
        group_id=_new_id(world, request.group_id, kind, owner),
        kind=kind,
        name=request.name,
        serial=world.groups_created,
        created_at=created_at,
        max_members=_MAX_MEMBERS.get(GroupType(kind), 0)
        if request.max_member_count is None
        else request.max_member_count,
        owner=owner,
        introduction=request.introduction or "",
        notification=request.notification or "",
        face_url=request.face_url or "",
        apply_join=request.apply_join_option or ApplyJoinOption.NEED_PERMISSION,
        invite_join=request.invite_join_option if isinstance(request, CreateGroupRequest) else None,
        support_topic=request.support_topic,
        changed_at=created_at,
    )
    update_custom_fields(group.custom, request.app_defined_data)
    world.groups[group.group_id] = group
    return group


def _new_id(world: AppState, chosen: str | None, kind: str, owner: str | None) -> str:
    if not chosen:
        prefix = _ID_PREFIXES.get(GroupType(kind), _ID_PREFIXES[GroupType.CHAT_ROOM])
        return f"{prefix}{world.groups_created:X}EMULATED"
    community = kind == GroupType.COMMUNITY
    allowed = chosen.startswith(_COMMUNITY_PREFIX) if community else not chosen.startswith(_ASSIGNED_PREFIX)
    if not (allowed and is_valid_id(chosen)):
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, f"GroupId {chosen!r} is not a valid custom ID")
    known = world.groups.get(chosen)
    if known is not None:
        mine = (known.owner or world.administrator) == (owner or world.administrator)
        code = ErrorCode.GROUP_ID_IN_USE_BY_SELF if mine else ErrorCode.GROUP_ID_IN_USE_BY_OTHER
        raise ErrorResponse(code, f"GroupId {chosen!r} is in use")
    return chosen


def _info(world: AppState, group: Group) -> GroupInfo:
    return GroupInfo(
        group_id=group.group_id,
        error_code=0,
        error_info="",
        group_type=group.kind,
        name=group.name,
        appid=world.sdkappid,
        introduction=group.introduction,
        notification=group.notification,
        face_url=group.face_url,
        owner_account=group.owner or "",
        create_time=group.created_at,
        info_seq=group.info_seq,
        last_info_time=group.changed_at,
        last_msg_time=group.last_msg_at,
        next_msg_seq=group.next_seq,
        member_num=len(group.members),
        max_member_num=group.max_members,
        apply_join_option=group.apply_join,
        invite_join_option=group.invite_join,
        mute_all_member=OnOff(group.mute_all),
        support_topic=group.support_topic,
        app_defined_data=custom_fields(group.custom) or None,
        member_list=(
            None if group.kind == LIVE else [member_info(world, group, member) for member in group.members.values()]
        ),
    )
