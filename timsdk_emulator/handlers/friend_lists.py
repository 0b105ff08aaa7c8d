"""The lists into which users sort their friends."""

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

from timsdk_emulator.handlers.friends import caller, failed, results
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState

_LISTS = 32


@handles("sns/group_add")
def group_add(world: AppState, request: GroupAddRequest) -> GroupAddResponse:
    relations = world.relations_of(caller(world, request.from_account))
    if len(relations.lists.keys() | set(request.group_name)) > _LISTS:
        raise ErrorResponse(ErrorCode.FRIEND_GROUP_LIMIT, f"GroupName: a user has {_LISTS} friend lists at most")
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

    shown = None if request.to_account is None else results(request.to_account, put)
    return GroupAddResponse(
        result_item=shown, fail_account=failed(shown or []), current_sequence=relations.lists_version
    )


@handles("sns/group_delete")
def group_delete(world: AppState, request: GroupDeleteRequest) -> GroupDeleteResponse:
    relations = world.relations_of(caller(world, request.from_account))
    for name in request.group_name:
        relations.lists.pop(name, None)
    relations.lists_version += 1
    return GroupDeleteResponse(current_sequence=relations.lists_version)


@handles("sns/group_get")
def group_get(world: AppState, request: GroupGetRequest) -> GroupGetResponse:
    relations = world.relations_of(caller(world, request.from_account))
    wanted = relations.lists if request.group_name is None else request.group_name
    with_friends = request.need_friend == "Need_Friend_Type_Yes"
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
