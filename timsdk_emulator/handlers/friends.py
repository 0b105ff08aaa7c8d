"""Friends: add, import, change, delete, read, check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

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
from timsdk.types import (
    AccountResult,
    AddType,
    AllowType,
    CheckRelation,
    CheckType,
    DeleteType,
    SnsItem,
    SnsProfileItem,
    SnsTag,
)

from timsdk_emulator.handlers.paging import page
from timsdk_emulator.handlers.profiles import values
from timsdk_emulator.registry import handles
from timsdk_emulator.state import AppState, Friend

PAGE = 100
"""Friends in one page; the service chooses the size."""

_ALLOW_TYPE = "Tag_Profile_IM_AllowType"
_RELATIONS = tuple(CheckRelation)  # neither, mine, theirs, both


def caller(world: AppState, user_id: str) -> str:
    """The user in `From_Account`."""
    return world.account(user_id, ErrorCode.RELATION_ACCOUNT_NOT_FOUND, "From_Account").user_id


def results(user_ids: Iterable[str], act: Callable[[str], int]) -> list[AccountResult]:
    """One result for each user: the code that `act` returns."""
    shown: list[AccountResult] = []
    for user_id in user_ids:
        code = int(act(user_id))
        name = ErrorCode(code).name if code else ""
        shown.append(
            AccountResult(to_account=user_id, result_code=code, result_info=f"Err_SNS_{name}" if name else "")
        )
    return shown


def failed(entries: Sequence[AccountResult]) -> list[str] | None:
    """`Fail_Account`, which is left out where nobody failed."""
    return [entry.to_account for entry in entries if entry.result_code] or None


@handles("sns/friend_add")
def friend_add(world: AppState, request: FriendAddRequest) -> FriendAddResponse:
    user_id = caller(world, request.from_account)
    items = {item.to_account: item for item in request.add_friend_item}
    mutual = request.add_type != AddType.SINGLE

    def add(friend_id: str) -> int:
        code = _refusal(world, user_id, friend_id, force=bool(request.force_add_flags))
        if code:
            return code
        _befriend(world, user_id, items[friend_id])
        if mutual:
            _befriend(world, friend_id, NewFriend(to_account=user_id, add_source=items[friend_id].add_source))
        return 0

    shown = results([item.to_account for item in request.add_friend_item], add)
    return FriendAddResponse(result_item=shown, fail_account=failed(shown))


@handles("sns/friend_import")
def friend_import(world: AppState, request: FriendImportRequest) -> FriendImportResponse:
    user_id = caller(world, request.from_account)
    relations = world.relations_of(user_id)
    items = {item.to_account: item for item in request.add_friend_item}

    def add(friend_id: str) -> int:
        if friend_id not in world.accounts:
            return ErrorCode.RELATION_ACCOUNT_NOT_FOUND
        item = items[friend_id]
        relations.friends[friend_id] = Friend(
            added_at=world.now() if item.add_time is None else item.add_time,
            source=item.add_source,
            wording=item.add_wording,
            remark=item.remark,
            custom={entry.tag: entry.value for entry in item.custom_item or ()},
        )
        _put_into_lists(world, user_id, friend_id, item.group_name or ())
        relations.friends_version += 1
        return 0

    shown = results([item.to_account for item in request.add_friend_item], add)
    return FriendImportResponse(result_item=shown, fail_account=failed(shown))


@handles("sns/friend_update")
def friend_update(world: AppState, request: FriendUpdateRequest) -> FriendUpdateResponse:
    user_id = caller(world, request.from_account)
    relations = world.relations_of(user_id)
    items = {item.to_account: item.sns_item for item in request.update_item}

    def update(friend_id: str) -> int:
        friend = relations.friends.get(friend_id)
        if friend is None:
            return ErrorCode.RELATION_PARAM_INVALID
        if any(item.tag == SnsTag.GROUP and not isinstance(item.value, list) for item in items[friend_id]):
            return ErrorCode.RELATION_PARAM_INVALID
        for item in items[friend_id]:
            _set(world, user_id, friend_id, friend, str(item.tag), item.value)
        relations.friends_version += 1
        return 0

    shown = results([item.to_account for item in request.update_item], update)
    return FriendUpdateResponse(result_item=shown, fail_account=failed(shown))


@handles("sns/friend_delete")
def friend_delete(world: AppState, request: FriendDeleteRequest) -> FriendDeleteResponse:
    user_id = caller(world, request.from_account)

    def delete(friend_id: str) -> int:
        if friend_id not in world.relations_of(user_id).friends:
            return ErrorCode.NOT_FRIENDS
        part(world, user_id, friend_id, both=request.delete_type == DeleteType.BOTH)
        return 0

    return FriendDeleteResponse(result_item=results(request.to_account, delete))


@handles("sns/friend_delete_all")
def friend_delete_all(world: AppState, request: FriendDeleteAllRequest) -> FriendDeleteAllResponse:
    user_id = caller(world, request.from_account)
    for friend_id in list(world.relations_of(user_id).friends):
        part(world, user_id, friend_id, both=request.delete_type == DeleteType.BOTH)
    return FriendDeleteAllResponse()


@handles("sns/friend_get")
def friend_get(world: AppState, request: FriendGetRequest) -> FriendGetResponse:
    user_id = caller(world, request.from_account)
    relations = world.relations_of(user_id)
    shown, following = page(list(relations.friends), request.start_index, PAGE)
    return FriendGetResponse(
        user_data_item=[
            FriendData(
                to_account=friend_id,
                value_item=[SnsItem(tag=tag, value=value) for tag, value in _tags(world, user_id, friend_id).items()],
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
    user_id = caller(world, request.from_account)
    friends = world.relations_of(user_id).friends
    entries: list[FriendDetail] = []
    for friend_id in request.to_account:
        if friend_id not in friends:
            info = "Err_SNS_FriendGetList_Not_Friend"
            code = int(ErrorCode.RELATION_PARAM_INVALID)
            entries.append(FriendDetail(to_account=friend_id, result_code=code, result_info=info))
            continue
        known = _tags(world, user_id, friend_id) | dict(values(world.accounts[friend_id], request.tag_list))
        items = [SnsProfileItem(tag=tag, value=known[tag]) for tag in request.tag_list if tag in known]
        entries.append(FriendDetail(to_account=friend_id, sns_profile_item=items, result_code=0, result_info=""))
    lost = [entry.to_account for entry in entries if entry.result_code]
    return FriendGetListResponse(info_item=entries, fail_account=lost or None)


@handles("sns/friend_check")
def friend_check(world: AppState, request: FriendCheckRequest) -> FriendCheckResponse:
    user_id = caller(world, request.from_account)
    both = request.check_type == CheckType.BOTH
    entries: list[FriendCheckResult] = []
    for other in request.to_account:
        mine = other in world.relations_of(user_id).friends
        theirs = both and user_id in world.relations_of(other).friends
        code, info = known(world, other)
        relation = _RELATIONS[mine + 2 * theirs]
        entries.append(FriendCheckResult(to_account=other, relation=relation, result_code=code, result_info=info))
    lost = [entry.to_account for entry in entries if entry.result_code]
    return FriendCheckResponse(info_item=entries, fail_account=lost or None)


def known(world: AppState, user_id: str) -> tuple[int, str]:
    if user_id in world.accounts:
        return 0, ""
    return int(ErrorCode.RELATION_ACCOUNT_NOT_FOUND), "Err_SNS_Account_Not_Exist"


def _refusal(world: AppState, user_id: str, friend_id: str, *, force: bool) -> int:
    """Why the two do not become friends at once, or 0."""
    if friend_id not in world.accounts:
        return ErrorCode.RELATION_ACCOUNT_NOT_FOUND
    if friend_id in world.relations_of(user_id).blocked:
        return ErrorCode.PEER_IN_OWN_BLOCKLIST
    if user_id in world.relations_of(friend_id).blocked:
        return ErrorCode.BLOCKED_BY_PEER
    allows = world.accounts[friend_id].profile.get(_ALLOW_TYPE, AllowType.ALLOW_ANY)
    if force or allows == AllowType.ALLOW_ANY:
        return 0
    refuses = allows == AllowType.DENY_ANY
    return ErrorCode.PEER_REFUSES_FRIEND_REQUESTS if refuses else ErrorCode.FRIEND_REQUEST_PENDING


def _befriend(world: AppState, user_id: str, item: NewFriend) -> None:
    relations = world.relations_of(user_id)
    friend = relations.friends.setdefault(item.to_account, Friend(world.now()))
    friend.source = item.add_source or friend.source
    friend.wording = item.add_wording or friend.wording
    friend.remark = item.remark or friend.remark
    _put_into_lists(world, user_id, item.to_account, [item.group_name] if item.group_name else ())
    relations.friends_version += 1


def part(world: AppState, user_id: str, friend_id: str, *, both: bool) -> None:
    """One side of a friendship ends, or both."""
    for one, other in ((user_id, friend_id), (friend_id, user_id)) if both else ((user_id, friend_id),):
        relations = world.relations_of(one)
        if relations.friends.pop(other, None) is not None:
            relations.friends_version += 1
        for names in relations.lists.values():
            if other in names:
                names.remove(other)


def _put_into_lists(world: AppState, user_id: str, friend_id: str, names: Iterable[str]) -> None:
    relations = world.relations_of(user_id)
    for name in names:
        entries = relations.lists.setdefault(name, [])
        if friend_id not in entries:
            entries.append(friend_id)
            relations.lists_version += 1


def _set(world: AppState, user_id: str, friend_id: str, friend: Friend, tag: str, value: Any) -> None:
    if tag == SnsTag.REMARK:
        friend.remark = value
    elif tag == SnsTag.GROUP:
        for names in world.relations_of(user_id).lists.values():
            if friend_id in names:
                names.remove(friend_id)
        _put_into_lists(world, user_id, friend_id, value)
    else:
        friend.custom[tag] = value


def _tags(world: AppState, user_id: str, friend_id: str) -> dict[str, Any]:
    """What a user keeps about a friend, by tag."""
    relations = world.relations_of(user_id)
    friend = relations.friends[friend_id]
    lists = [name for name, entries in relations.lists.items() if friend_id in entries]
    known = {
        SnsTag.ADD_SOURCE.value: friend.source,
        SnsTag.REMARK.value: friend.remark,
        SnsTag.GROUP.value: lists or None,
        SnsTag.ADD_WORDING.value: friend.wording,
        SnsTag.ADD_TIME.value: friend.added_at,
    }
    return {tag: value for tag, value in known.items() if value is not None} | friend.custom
