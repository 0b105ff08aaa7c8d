"""Friend lists: users sort their friends into them."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.relationship import (
    FriendGroup,
    GroupAddRequest,
    GroupAddResponse,
    GroupDeleteRequest,
    GroupDeleteResponse,
    GroupGetRequest,
    GroupGetResponse,
)

from timsdk_emulator.handlers.friend_helpers import MAX_LISTS, failed_accounts, find_caller, result_per_account
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState

_WITH_FRIENDS = "Need_Friend_Type_Yes"


@handles("sns/group_add")
def group_add(world: AppState, request: GroupAddRequest) -> GroupAddResponse:
    """Create friend lists, and put friends into them."""
    relations = world.relations_of(find_caller(world, request.from_account))
    if len(relations.lists.keys() | set(request.group_name)) > MAX_LISTS:
        raise ErrorResponse(ErrorCode.FRIEND_GROUP_LIMIT, f"GroupName: a user has {MAX_LISTS} friend lists at most")
    for name in request.group_name:
        relations.lists.setdefault(name, [])
    relations.lists_version += 1

    def put(friend_id: str) -> int:
        if friend_id not in relations.friends:
            return ErrorCode.FRIEND_GROUP_MEMBER_NOT_FRIEND
        for name in request.group_name:
            if friend_id not in relations.lists[name]:
                relations.lists[name].append(friend_id)
        return 0

    shown = None if request.to_account is None else result_per_account(request.to_account, put)
    return GroupAddResponse(
        result_item=shown, fail_account=failed_accounts(shown or []), current_sequence=relations.lists_version
    )


@handles("sns/group_delete")
def group_delete(world: AppState, request: GroupDeleteRequest) -> GroupDeleteResponse:
    """Delete friend lists; the friends stay."""
    relations = world.relations_of(find_caller(world, request.from_account))
    for name in request.group_name:
        relations.lists.pop(name, None)
    relations.lists_version += 1
    return GroupDeleteResponse(current_sequence=relations.lists_version)


@handles("sns/group_get")
def group_get(world: AppState, request: GroupGetRequest) -> GroupGetResponse:
    """Return friend lists, on request with the friends in them."""
    relations = world.relations_of(find_caller(world, request.from_account))
    wanted = relations.lists if request.group_name is None else request.group_name
    with_friends = request.need_friend == _WITH_FRIENDS
    return GroupGetResponse(
        result_item=[
            FriendGroup(
                group_name=name,
                friend_number=len(relations.lists[name]),
                to_account=list(relations.lists[name]) if with_friends else None,
            )
            for name in wanted
            if name in relations.lists
        ],
        current_sequence=relations.lists_version,
    )
