"""Friends: add, import, change, delete, read, check."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.relationship import (
    FriendAddRequest,
    FriendAddResponse,
    FriendCheckRequest,
    FriendCheckResponse,
    FriendCheckResult,
    FriendData,
    FriendDeleteAllRequest,
    FriendDeleteAllResponse,
    FriendDeleteRequest,
    FriendDeleteResponse,
    FriendDetail,
    FriendGetListRequest,
    FriendGetListResponse,
    FriendGetRequest,
    FriendGetResponse,
    FriendImportRequest,
    FriendImportResponse,
    FriendUpdateRequest,
    FriendUpdateResponse,
    NewFriend,
)
from timsdk.types import AddType, CheckRelation, CheckType, DeleteType, SnsItem, SnsProfileItem

from timsdk_emulator.handlers.friend_helpers import (
    FIXED_TAGS,
    account_result,
    befriend,
    failed_accounts,
    fields_by_tag,
    find_caller,
    is_valid_source,
    is_valid_tag,
    put_into_lists,
    request_code,
    result_per_account,
    room_code,
    set_field,
    unfriend,
)
from timsdk_emulator.handlers.paging import cut_page
from timsdk_emulator.handlers.profiles import field_values
from timsdk_emulator.registry import handles
from timsdk_emulator.state import AppState, Friend

PAGE = 100
"""Friends in one page; the service chooses the size."""

_RELATIONS = {
    (False, False): CheckRelation.NO_RELATION,
    (True, False): CheckRelation.A_WITH_B,
    (False, True): CheckRelation.B_WITH_A,
    (True, True): CheckRelation.BOTH_WAY,
}
"""Relations by whether `From_Account` has the other in its list, and the other has `From_Account`."""


@handles("sns/friend_add")
def friend_add(world: AppState, request: FriendAddRequest) -> FriendAddResponse:
    """Add friends, as far as they allow it, with a result for each."""
    user_id = find_caller(world, request.from_account)
    items = {item.to_account: item for item in request.add_friend_item}
    mutual = request.add_type != AddType.SINGLE

    def add(friend_id: str) -> int:
        if not is_valid_source(items[friend_id].add_source):
            return ErrorCode.RELATION_PARAM_INVALID
        code = request_code(world, user_id, friend_id, force=bool(request.force_add_flags))
        name = items[friend_id].group_name
        code = code or room_code(world, user_id, friend_id, [name] if name else ())
        if not code and mutual and room_code(world, friend_id, user_id):
            code = ErrorCode.PEER_FRIEND_LIMIT
        if code:
            return code
        befriend(world, user_id, items[friend_id])
        if mutual:
            befriend(world, friend_id, NewFriend(to_account=user_id, add_source=items[friend_id].add_source))
        return 0

    shown = result_per_account([item.to_account for item in request.add_friend_item], add)
    return FriendAddResponse(result_item=shown, fail_account=failed_accounts(shown))


@handles("sns/friend_import")
def friend_import(world: AppState, request: FriendImportRequest) -> FriendImportResponse:
    """Add one-way friends without asking them, with a result for each."""
    user_id = find_caller(world, request.from_account)
    relations = world.relations_of(user_id)
    items = {item.to_account: item for item in request.add_friend_item}

    def add(friend_id: str) -> int:
        if friend_id not in world.accounts:
            return ErrorCode.RELATION_ACCOUNT_NOT_FOUND
        item = items[friend_id]
        tags_are_valid = all(is_valid_tag(entry.tag, entry.value) for entry in item.custom_item or ())
        if not (tags_are_valid and is_valid_source(item.add_source)):
            return ErrorCode.RELATION_PARAM_INVALID
        if code := room_code(world, user_id, friend_id, item.group_name or ()):
            return code
        relations.friends[friend_id] = Friend(
            added_at=world.now() if item.add_time is None else item.add_time,
            source=item.add_source,
            wording=item.add_wording,
            remark=item.remark,
            custom={entry.tag: entry.value for entry in item.custom_item or ()},
        )
        put_into_lists(world, user_id, friend_id, item.group_name or ())
        relations.friends_version += 1
        return 0

    shown = result_per_account([item.to_account for item in request.add_friend_item], add)
    return FriendImportResponse(result_item=shown, fail_account=failed_accounts(shown))


@handles("sns/friend_update")
def friend_update(world: AppState, request: FriendUpdateRequest) -> FriendUpdateResponse:
    """Change the fields of friends, with a result for each."""
    user_id = find_caller(world, request.from_account)
    relations = world.relations_of(user_id)
    items = {item.to_account: item.sns_item for item in request.update_item}

    def update(friend_id: str) -> int:
        friend = relations.friends.get(friend_id)
        if friend is None:
            return ErrorCode.RELATION_PARAM_INVALID
        if not all(is_valid_tag(item.tag, item.value) for item in items[friend_id]):
            return ErrorCode.RELATION_PARAM_INVALID
        if any(item.tag in FIXED_TAGS for item in items[friend_id]):
            return ErrorCode.RELATION_PARAM_INVALID
        for item in items[friend_id]:
            set_field(world, user_id, friend_id, friend, str(item.tag), item.value)
        relations.friends_version += 1
        return 0

    shown = result_per_account([item.to_account for item in request.update_item], update)
    return FriendUpdateResponse(result_item=shown, fail_account=failed_accounts(shown))


@handles("sns/friend_delete")
def friend_delete(world: AppState, request: FriendDeleteRequest) -> FriendDeleteResponse:
    """End friendships, with a result for each."""
    user_id = find_caller(world, request.from_account)

    def delete(friend_id: str) -> int:
        if friend_id not in world.relations_of(user_id).friends:
            return ErrorCode.NOT_FRIENDS
        unfriend(world, user_id, friend_id, both=request.delete_type == DeleteType.BOTH)
        return 0

    return FriendDeleteResponse(result_item=result_per_account(request.to_account, delete))


@handles("sns/friend_delete_all")
def friend_delete_all(world: AppState, request: FriendDeleteAllRequest) -> FriendDeleteAllResponse:
    """End all friendships of a user."""
    user_id = find_caller(world, request.from_account)
    for friend_id in list(world.relations_of(user_id).friends):
        unfriend(world, user_id, friend_id, both=request.delete_type == DeleteType.BOTH)
    return FriendDeleteAllResponse()


@handles("sns/friend_get")
def friend_get(world: AppState, request: FriendGetRequest) -> FriendGetResponse:
    """Return a page of the friends of a user."""
    user_id = find_caller(world, request.from_account)
    relations = world.relations_of(user_id)
    shown, following = cut_page(list(relations.friends), request.start_index, PAGE)
    return FriendGetResponse(
        user_data_item=[
            FriendData(
                to_account=friend_id,
                value_item=[
                    SnsItem(tag=tag, value=value) for tag, value in fields_by_tag(world, user_id, friend_id).items()
                ],
            )
            for friend_id in shown
        ],
        standard_sequence=relations.friends_version,
        custom_sequence=relations.friends_version,
        friend_num=len(relations.friends),
        complete_flag=int(not following),
        next_start_index=following,
    )


@handles("sns/friend_get_list")
def friend_get_list(world: AppState, request: FriendGetListRequest) -> FriendGetListResponse:
    """Return the given fields of friends."""
    user_id = find_caller(world, request.from_account)
    friends = world.relations_of(user_id).friends
    entries: list[FriendDetail] = []
    for friend_id in request.to_account:
        if friend_id not in friends:
            info = "Err_SNS_FriendGetList_Not_Friend"
            code = int(ErrorCode.RELATION_PARAM_INVALID)
            entries.append(FriendDetail(to_account=friend_id, result_code=code, result_info=info))
            continue
        fields = fields_by_tag(world, user_id, friend_id) | dict(
            field_values(world.accounts[friend_id], request.tag_list)
        )
        items = [SnsProfileItem(tag=tag, value=fields[tag]) for tag in request.tag_list if tag in fields]
        entries.append(FriendDetail(to_account=friend_id, sns_profile_item=items, result_code=0, result_info=""))
    failures = [entry.to_account for entry in entries if entry.result_code]
    return FriendGetListResponse(info_item=entries, fail_account=failures or None)


@handles("sns/friend_check")
def friend_check(world: AppState, request: FriendCheckRequest) -> FriendCheckResponse:
    """Tell who of two users has the other as a friend."""
    user_id = find_caller(world, request.from_account)
    both = request.check_type == CheckType.BOTH
    entries: list[FriendCheckResult] = []
    for other in request.to_account:
        mine = other in world.relations_of(user_id).friends
        theirs = both and user_id in world.relations_of(other).friends
        code, info = account_result(world, other)
        relation = _RELATIONS[mine, theirs]
        entries.append(FriendCheckResult(to_account=other, relation=relation, result_code=code, result_info=info))
    failures = [entry.to_account for entry in entries if entry.result_code]
    return FriendCheckResponse(info_item=entries, fail_account=failures or None)
