"""Blocked users."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.relationship import (
    BlackListAddRequest,
    BlackListAddResponse,
    BlackListCheckRequest,
    BlackListCheckResponse,
    BlackListCheckResult,
    BlackListDeleteRequest,
    BlackListDeleteResponse,
    BlackListGetRequest,
    BlackListGetResponse,
    BlockedUser,
)
from timsdk.types import BlackCheckRelation, BlackCheckType

from timsdk_emulator.handlers.friend_helpers import (
    account_result,
    failed_accounts,
    find_caller,
    result_per_account,
    unfriend,
)
from timsdk_emulator.handlers.paging import cut_page
from timsdk_emulator.registry import handles
from timsdk_emulator.state import AppState

_MAX_BLOCKED = 1000
"""Blocked users of a user, at most."""
_RELATIONS = {
    (False, False): BlackCheckRelation.NO_RELATION,
    (True, False): BlackCheckRelation.A_WITH_B,
    (False, True): BlackCheckRelation.B_WITH_A,
    (True, True): BlackCheckRelation.BOTH_WAY,
}
"""Relations by whether `From_Account` has the other in its list, and the other has `From_Account`."""


@handles("sns/black_list_add")
def black_list_add(world: AppState, request: BlackListAddRequest) -> BlackListAddResponse:
    """Block users and end the friendship with them, with a result for each."""
    user_id = find_caller(world, request.from_account)
    relations = world.relations_of(user_id)

    def block(other: str) -> int:
        if other not in world.accounts:
            return ErrorCode.RELATION_ACCOUNT_NOT_FOUND
        if other in relations.blocked:
            return ErrorCode.RELATION_PARAM_INVALID
        if len(relations.blocked) >= _MAX_BLOCKED:
            return ErrorCode.BLOCKLIST_LIMIT
        unfriend(world, user_id, other, both=True)
        relations.blocked[other] = world.now()
        relations.blocked_version += 1
        return 0

    shown = result_per_account(request.to_account, block)
    return BlackListAddResponse(result_item=shown, fail_account=failed_accounts(shown))


@handles("sns/black_list_delete")
def black_list_delete(world: AppState, request: BlackListDeleteRequest) -> BlackListDeleteResponse:
    """Unblock users."""
    relations = world.relations_of(find_caller(world, request.from_account))

    def unblock(other: str) -> int:
        relations.blocked.pop(other, None)
        relations.blocked_version += 1
        return 0

    shown = result_per_account(request.to_account, unblock)
    return BlackListDeleteResponse(result_item=shown, fail_account=failed_accounts(shown))


@handles("sns/black_list_get")
def black_list_get(world: AppState, request: BlackListGetRequest) -> BlackListGetResponse:
    """Return a page of the users whom a user has blocked."""
    relations = world.relations_of(find_caller(world, request.from_account))
    shown, following = cut_page(list(relations.blocked.items()), request.start_index, request.max_limited)
    return BlackListGetResponse(
        black_list_item=[BlockedUser(to_account=other, add_black_time_stamp=when) for other, when in shown],
        start_index=following,
        current_sequence=relations.blocked_version,
    )


@handles("sns/black_list_check")
def black_list_check(world: AppState, request: BlackListCheckRequest) -> BlackListCheckResponse:
    """Tell who of two users blocks the other."""
    user_id = find_caller(world, request.from_account)
    both = request.check_type == BlackCheckType.BOTH
    entries: list[BlackListCheckResult] = []
    for other in request.to_account:
        mine = other in world.relations_of(user_id).blocked
        theirs = both and user_id in world.relations_of(other).blocked
        code, info = account_result(world, other)
        relation = _RELATIONS[mine, theirs]
        entries.append(BlackListCheckResult(to_account=other, relation=relation, result_code=code, result_info=info))
    failures = [entry.to_account for entry in entries if entry.result_code]
    return BlackListCheckResponse(black_list_check_item=entries, fail_account=failures or None)
