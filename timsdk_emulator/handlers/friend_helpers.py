"""Helpers of all handlers of relations: results of a batch, friendships, friend fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from timsdk import ErrorCode
from timsdk.relationship import NewFriend
from timsdk.types import AccountResult, AdminForbidType, AllowType, ProfileTag, SnsTag

from timsdk_emulator.state import AppState, Friend

_CUSTOM_TAG = re.compile("Tag_SNS_Custom_[A-Za-z]{1,8}")
_SOURCE = re.compile("AddSource_Type_[A-Za-z]{1,8}")
FIXED_TAGS = (SnsTag.ADD_SOURCE, SnsTag.ADD_WORDING, SnsTag.ADD_TIME)
"""Fields of a friend that stay as they were when the friend was added."""
MAX_FRIENDS = 3000
MAX_LISTS = 32
"""Friends and friend lists of a user, at most."""


def find_caller(world: AppState, user_id: str) -> str:
    """Return the user in `From_Account`.

    Raises:
        ErrorResponse: There is no such user.
    """
    return world.account(user_id, ErrorCode.RELATION_ACCOUNT_NOT_FOUND, "From_Account").user_id


def result_per_account(user_ids: Iterable[str], act: Callable[[str], int]) -> list[AccountResult]:
    """Return one result for each user: the code that `act` returns."""
    results: list[AccountResult] = []
    for user_id in user_ids:
        code = int(act(user_id))
        info = f"Err_SNS_{ErrorCode(code).name}" if code else ""
        results.append(AccountResult(to_account=user_id, result_code=code, result_info=info))
    return results


def failed_accounts(entries: Sequence[AccountResult]) -> list[str] | None:
    """Return `Fail_Account`, which a response without failures leaves out."""
    return [entry.to_account for entry in entries if entry.result_code] or None


def is_valid_source(source: str | None) -> bool:
    """Return whether `AddSource` is left out, or a prefix and 1 to 8 letters."""
    return source is None or _SOURCE.fullmatch(source) is not None


def is_valid_tag(tag: str, value: Any) -> bool:
    """Return whether a tag names a friend field that may have this value; friend lists are a list."""
    if tag == SnsTag.GROUP:
        return isinstance(value, list)
    return tag in list(SnsTag) or _CUSTOM_TAG.fullmatch(tag) is not None


def account_result(world: AppState, user_id: str) -> tuple[int, str]:
    """Return the result code and text for a user who is looked up."""
    if user_id in world.accounts:
        return 0, ""
    return int(ErrorCode.RELATION_ACCOUNT_NOT_FOUND), "Err_SNS_Account_Not_Exist"


def request_code(world: AppState, user_id: str, friend_id: str, *, force: bool) -> int:
    """Return the code that says why two users do not become friends at once, or 0."""
    if friend_id not in world.accounts:
        return ErrorCode.RELATION_ACCOUNT_NOT_FOUND
    if friend_id in world.relations_of(user_id).blocked:
        return ErrorCode.PEER_IN_OWN_BLOCKLIST
    if user_id in world.relations_of(friend_id).blocked:
        return ErrorCode.BLOCKED_BY_PEER
    if world.accounts[user_id].profile.get(ProfileTag.ADMIN_FORBID_TYPE) == AdminForbidType.SEND_OUT and not force:
        return ErrorCode.FRIEND_REQUESTS_FORBIDDEN
    allows = world.accounts[friend_id].profile.get(ProfileTag.ALLOW_TYPE, AllowType.ALLOW_ANY)
    if force or allows == AllowType.ALLOW_ANY:
        return 0
    refuses = allows == AllowType.DENY_ANY
    return ErrorCode.PEER_REFUSES_FRIEND_REQUESTS if refuses else ErrorCode.FRIEND_REQUEST_PENDING


def room_code(world: AppState, user_id: str, friend_id: str, lists: Iterable[str] = ()) -> int:
    """Return the code that says why a user has no room for another friend, or 0."""
    relations = world.relations_of(user_id)
    if friend_id not in relations.friends and len(relations.friends) >= MAX_FRIENDS:
        return ErrorCode.OWN_FRIEND_LIMIT
    full = len(relations.lists.keys() | set(lists)) > MAX_LISTS
    return ErrorCode.FRIEND_GROUP_LIMIT if full else 0


def befriend(world: AppState, user_id: str, item: NewFriend) -> None:
    """Make a user the friend of another on one side, or add fields to the friendship."""
    relations = world.relations_of(user_id)
    friend = relations.friends.setdefault(item.to_account, Friend(world.now()))
    friend.source = item.add_source or friend.source
    friend.wording = item.add_wording or friend.wording
    friend.remark = item.remark or friend.remark
    put_into_lists(world, user_id, item.to_account, [item.group_name] if item.group_name else ())
    relations.friends_version += 1


def unfriend(world: AppState, user_id: str, friend_id: str, *, both: bool) -> None:
    """End a friendship on one side or on both."""
    for one, other in ((user_id, friend_id), (friend_id, user_id)) if both else ((user_id, friend_id),):
        relations = world.relations_of(one)
        if relations.friends.pop(other, None) is not None:
            relations.friends_version += 1
        for names in relations.lists.values():
            if other in names:
                names.remove(other)


def put_into_lists(world: AppState, user_id: str, friend_id: str, names: Iterable[str]) -> None:
    """Add a friend to friend lists, which are created where needed."""
    relations = world.relations_of(user_id)
    for name in names:
        entries = relations.lists.setdefault(name, [])
        if friend_id not in entries:
            entries.append(friend_id)
            relations.lists_version += 1


def set_field(world: AppState, user_id: str, friend_id: str, friend: Friend, tag: str, value: Any) -> None:
    """Set one field that a user keeps about a friend."""
    if tag == SnsTag.REMARK:
        friend.remark = value
    elif tag == SnsTag.GROUP:
        for names in world.relations_of(user_id).lists.values():
            if friend_id in names:
                names.remove(friend_id)
        put_into_lists(world, user_id, friend_id, value)
    else:
        friend.custom[tag] = value


def fields_by_tag(world: AppState, user_id: str, friend_id: str) -> dict[str, Any]:
    """Return the fields that a user keeps about a friend, by tag."""
    relations = world.relations_of(user_id)
    friend = relations.friends[friend_id]
    lists = [name for name, entries in relations.lists.items() if friend_id in entries]
    fields = {
        SnsTag.ADD_SOURCE.value: friend.source,
        SnsTag.REMARK.value: friend.remark,
        SnsTag.GROUP.value: lists or None,
        SnsTag.ADD_WORDING.value: friend.wording,
        SnsTag.ADD_TIME.value: friend.added_at,
    }
    return {tag: value for tag, value in fields.items() if value is not None} | friend.custom
