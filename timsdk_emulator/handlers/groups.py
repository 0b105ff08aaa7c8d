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
from timsdk.types import GroupInfo, OnOff

from timsdk_emulator.handlers.group_helpers import (
    LIVE,
    filtered,
    find,
    join,
    only,
    set_fields,
    shown_fields,
    shown_member,
    users,
    valid_id,
)
from timsdk_emulator.handlers.paging import page
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Group

_MAX_MEMBERS = {"Private": 6000, "Public": 6000, "ChatRoom": 6000, "Community": 100_000, LIVE: 0}
_INITIALS = {"Private": "@TGS#1", "Public": "@TGS#2", "ChatRoom": "@TGS#3", "Community": "@TGS#_", LIVE: "@TGS#a"}


@handles("group_open_http_svc/create_group")
def create_group(world: AppState, request: CreateGroupRequest) -> CreateGroupResponse:
    if request.group_type == LIVE and request.member_list:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "MemberList: a live group takes no initial members")
    initial = request.member_list or ()
    users(world, [entry.member_account for entry in initial], "MemberList")
    group = _new(world, request, world.now())
    if group.owner is not None and group.kind != LIVE:
        join(world, group, group.owner, "Owner")
    for entry in initial:
        if entry.member_account not in group.members:
            member = join(world, group, entry.member_account, entry.role or "Member")
            set_fields(member.custom, entry.app_member_defined_data)
    return CreateGroupResponse(group_id=group.group_id, group_type=group.kind)


@handles("group_open_http_svc/import_group")
def import_group(world: AppState, request: ImportGroupRequest) -> ImportGroupResponse:
    if request.group_type == LIVE:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "Type: a live group cannot be imported")
    created_at = world.now() if request.create_time is None else request.create_time
    group = _new(world, request, created_at)
    if group.owner is not None:
        join(world, group, group.owner, "Owner", created_at)
    return ImportGroupResponse(group_id=group.group_id)


@handles("group_open_http_svc/destroy_group")
def destroy_group(world: AppState, request: DestroyGroupRequest) -> DestroyGroupResponse:
    group = find(world, request.group_id)
    del world.groups[group.group_id]
    for contacts in world.contacts.values():
        contacts.pop((2, group.group_id), None)
    return DestroyGroupResponse()


@handles("group_open_http_svc/get_group_info")
def get_group_info(world: AppState, request: GetGroupInfoRequest) -> GetGroupInfoResponse:
    entries: list[GroupInfo] = []
    for group_id in request.group_id_list:
        try:
            entry = _info(world, find(world, group_id))
        except ErrorResponse as refusal:
            entries.append(GroupInfo(group_id=group_id, error_code=refusal.code, error_info=refusal.info))
            continue
        if (wanted := request.response_filter) is not None:
            members = entry.member_list or []
            group_keys = wanted.app_defined_data_filter_group or ()
            member_keys = wanted.app_defined_data_filter_group_member or ()
            custom = [field for field in entry.app_defined_data or () if field.key in group_keys]
            entry = only(
                GroupInfo, entry, {"GroupId", "ErrorCode", "ErrorInfo", *(wanted.group_base_info_filter or ())}
            )
            entry.app_defined_data = custom or None
            if wanted.member_info_filter or member_keys:
                entry.member_list = [filtered(member, wanted.member_info_filter, member_keys) for member in members]
        entries.append(entry)
    return GetGroupInfoResponse(group_info=entries)


@handles("group_open_http_svc/modify_group_base_info")
def modify_group_base_info(world: AppState, request: ModifyGroupBaseInfoRequest) -> ModifyGroupBaseInfoResponse:
    group = find(world, request.group_id)
    group.name = group.name if request.name is None else request.name
    group.introduction = group.introduction if request.introduction is None else request.introduction
    group.notification = group.notification if request.notification is None else request.notification
    group.face_url = group.face_url if request.face_url is None else request.face_url
    group.max_members = group.max_members if request.max_member_num is None else request.max_member_num
    group.apply_join = request.apply_join_option or group.apply_join
    group.invite_join = request.invite_join_option or group.invite_join
    group.mute_all = request.mute_all_member or group.mute_all
    set_fields(group.custom, request.app_defined_data)
    group.changed_at = world.now()
    group.info_seq += 1
    return ModifyGroupBaseInfoResponse()


@handles("group_open_http_svc/get_appid_group_list")
def get_appid_group_list(world: AppState, request: GetAppidGroupListRequest) -> GetAppidGroupListResponse:
    groups = [group for group in world.groups.values() if request.group_type in (None, group.kind)]
    after = [group for group in groups if group.serial > (request.next or 0)]
    limit = 10_000 if request.limit is None else request.limit
    shown, following = page(after, 0, limit)
    return GetAppidGroupListResponse(
        total_count=len(groups),
        group_id_list=[AppGroup(group_id=group.group_id) for group in shown],
        next=shown[-1].serial if following else 0,
    )


@handles("group_open_http_svc/get_joined_group_list")
def get_joined_group_list(world: AppState, request: GetJoinedGroupListRequest) -> GetJoinedGroupListResponse:
    user_id = request.member_account
    world.account(user_id, ErrorCode.GROUP_USER_NOT_FOUND, "Member_Account")
    joined = [
        group
        for group in world.groups.values()
        if user_id in group.members
        and request.group_type in (None, group.kind)
        and (group.kind != LIVE or request.with_huge_groups or request.group_type == LIVE)
        # A work group becomes active with its first message.
        and (group.kind != "Private" or group.messages or request.with_no_active_groups)
        and (request.support_topic is None or bool(group.support_topic) == request.support_topic)
    ]
    shown, _ = page(joined, request.offset or 0, request.limit)
    wanted = request.response_filter
    base = wanted.group_base_info_filter if wanted else None
    self_info = wanted.self_info_filter if wanted else None
    entries: list[JoinedGroup] = []
    for group in shown:
        entry = only(JoinedGroup, _info(world, group), {"GroupId", *(base or ())})
        if self_info:
            entry.self_info = only(JoinedGroupSelf, shown_member(world, group, group.members[user_id]), self_info)
        entries.append(entry)
    return GetJoinedGroupListResponse(total_count=len(joined), group_id_list=entries)


@handles("group_open_http_svc/change_group_owner")
def change_group_owner(world: AppState, request: ChangeGroupOwnerRequest) -> ChangeGroupOwnerResponse:
    group = find(world, request.group_id, not_for=(LIVE,))
    successor = group.members.get(request.new_owner_account)
    if successor is None:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "NewOwner_Account is not a member of the group")
    if group.owner is not None and group.owner in group.members:
        group.members[group.owner].role = "Member"
    successor.role = "Owner"
    group.owner = successor.user_id
    return ChangeGroupOwnerResponse()


def _new(world: AppState, request: CreateGroupRequest | ImportGroupRequest, created_at: int) -> Group:
    kind = str(request.group_type)
    owner = request.owner_account
    if owner is not None:
        users(world, [owner], "Owner_Account")
    world.groups_created += 1
    group = Group(
        group_id=_new_id(world, request.group_id, kind, owner),
        kind=kind,
        name=request.name,
        serial=world.groups_created,
        created_at=created_at,
        max_members=_MAX_MEMBERS.get(kind, 0) if request.max_member_count is None else request.max_member_count,
        owner=owner,
        introduction=request.introduction or "",
        notification=request.notification or "",
        face_url=request.face_url or "",
        apply_join=request.apply_join_option or "NeedPermission",
        invite_join=request.invite_join_option if isinstance(request, CreateGroupRequest) else None,
        support_topic=request.support_topic,
        changed_at=created_at,
    )
    set_fields(group.custom, request.app_defined_data)
    world.groups[group.group_id] = group
    return group


def _new_id(world: AppState, chosen: str | None, kind: str, owner: str | None) -> str:
    if not chosen:
        return f"{_INITIALS.get(kind, '@TGS#3')}{world.groups_created:X}EMULATED"
    reserved = chosen.startswith("@TGS#") if kind != "Community" else not chosen.startswith("@TGS#_")
    if reserved or not valid_id(chosen):
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
        app_defined_data=shown_fields(group.custom) or None,
        member_list=(
            None if group.kind == LIVE else [shown_member(world, group, member) for member in group.members.values()]
        ),
    )
