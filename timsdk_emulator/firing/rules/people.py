"""Events of users: signing out, profiles, friends, blocked users, follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timsdk import catalog
from timsdk.profile import PortraitSetRequest
from timsdk.relationship import FriendAddRequest
from timsdk.types import RelationPair
from timsdk.webhooks import (
    FollowAfterFollowAdd,
    FollowAfterFollowDelete,
    FollowedUser,
    FriendApplication,
    ProfilePortraitSet,
    SnsBlackListAdd,
    SnsBlackListDelete,
    SnsFriendAdd,
    SnsFriendDelete,
    SnsPrevFriendAdd,
    StateChange,
    StateChangeAction,
    StateChangeInfo,
    StateChangeReason,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import milliseconds
from timsdk_emulator.handlers.friend_helpers import find_caller
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState


@fires(StateChange, "im_open_login_svc/kick")
def after_signing_out(world: AppState, body: Json) -> Watch:
    """Tell that a user who was signed in somewhere is so no longer."""
    account = world.accounts.get(body["UserID"])
    was_online = account is not None and bool(account.platforms)
    yield None
    if was_online:
        yield StateChange(
            info=StateChangeInfo(
                action=StateChangeAction.LOGOUT, to_account=body["UserID"], reason=StateChangeReason.UNREGISTER
            ),
            event_time=milliseconds(world),
        )


@fires(ProfilePortraitSet, "profile/portrait_set")
def after_profile(world: AppState, body: Json) -> Watch:
    """Tell which fields of a profile were set."""
    request: PortraitSetRequest = catalog["profile/portrait_set"].decode_request(body)
    yield None
    yield ProfilePortraitSet(
        operator_account=world.administrator,
        from_account=request.from_account,
        profile_item=list(request.profile_item),
        event_time=milliseconds(world),
    )


# --- friends ---


@asks(SnsPrevFriendAdd, "sns/friend_add")
def before_befriending(world: AppState, body: Json) -> Watch:
    """Ask before friends are added; those whom the app refuses get its codes as results."""
    request: FriendAddRequest = catalog["sns/friend_add"].decode_request(body)
    find_caller(world, request.from_account)
    reply, changed = yield SnsPrevFriendAdd(
        requester_account=world.administrator,
        from_account=request.from_account,
        friend_item=[
            FriendApplication(
                to_account=item.to_account,
                remark=item.remark,
                group_name=item.group_name,
                add_source=item.add_source,
                add_wording=item.add_wording,
            )
            for item in request.add_friend_item
        ],
        add_type=request.add_type,
        force_add_flags=bool(request.force_add_flags),
        event_time=milliseconds(world),
    )
    refused = {item.to_account: item for item in reply.result_item if item.result_code}
    wanted: list[str] = [item["To_Account"] for item in body["AddFriendItem"]]
    changed["AddFriendItem"] = [item for item in body["AddFriendItem"] if item["To_Account"] not in refused]
    response = yield None
    results = {item["To_Account"]: item for item in response.get("ResultItem", ())}
    for user_id, item in refused.items():
        results[user_id] = {
            "To_Account": user_id, "ResultCode": item.result_code, "ResultInfo": item.result_info or "",
        }  # fmt: skip
    response["ResultItem"] = [results[user_id] for user_id in wanted if user_id in results]
    failed = [user_id for user_id in wanted if results.get(user_id, {}).get("ResultCode")]
    if failed:
        response["Fail_Account"] = failed


def _friends(world: AppState, user_ids: Iterable[str]) -> set[tuple[str, str]]:
    """Return the friendships that users keep, each with the user whose it is in front."""
    held = {user_id: world.relations[user_id].friends for user_id in user_ids if user_id in world.relations}
    return {(user_id, other) for user_id, friends in held.items() for other in friends}


def _ordered(pairs: Iterable[tuple[str, str]], first: str) -> list[tuple[str, str]]:
    """Return pairs sorted, with those of a user in front."""
    return sorted(pairs, key=lambda pair: (pair[0] != first, pair))


@fires(SnsFriendAdd, "sns/friend_add")
def after_befriending(world: AppState, body: Json) -> Watch:
    """Tell who have become friends."""
    caller = body["From_Account"]
    people = {caller, *(item["To_Account"] for item in body["AddFriendItem"])}
    before = _friends(world, people)
    yield None
    pairs = _ordered(_friends(world, people) - before, caller)
    if pairs:
        yield SnsFriendAdd(
            pair_list=[
                RelationPair(from_account=one, to_account=other, initiator_account=caller) for one, other in pairs
            ],
            client_cmd="friend_add",
            admin_account=world.administrator,
            force_flag=bool(body.get("ForceAddFlags")),
            event_time=milliseconds(world),
        )


@fires(SnsFriendDelete, "sns/friend_delete", "sns/friend_delete_all")
def after_unfriending(world: AppState, body: Json) -> Watch:
    """Tell who are friends no longer."""
    caller = body["From_Account"]
    people = {caller, *(other for _, other in _friends(world, [caller]))}
    before = _friends(world, people)
    yield None
    pairs = _ordered(before - _friends(world, people), caller)
    if pairs:
        yield SnsFriendDelete(pair_list=_pairs(pairs), event_time=milliseconds(world))


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[RelationPair]:
    return [RelationPair(from_account=one, to_account=other) for one, other in pairs]


def _blocked(world: AppState, user_id: str) -> Mapping[str, int]:
    held = world.relations.get(user_id)
    return {} if held is None else dict(held.blocked)


@fires(SnsBlackListAdd, "sns/black_list_add")
def after_blocking(world: AppState, body: Json) -> Watch:
    """Tell who was blocked."""
    caller = body["From_Account"]
    before = _blocked(world, caller)
    yield None
    new = [(caller, other) for other in _blocked(world, caller) if other not in before]
    if new:
        yield SnsBlackListAdd(pair_list=_pairs(new), event_time=milliseconds(world))


@fires(SnsBlackListDelete, "sns/black_list_delete")
def after_unblocking(world: AppState, body: Json) -> Watch:
    """Tell who is blocked no longer."""
    caller = body["From_Account"]
    before = _blocked(world, caller)
    yield None
    held = _blocked(world, caller)
    gone = [(caller, other) for other in before if other not in held]
    if gone:
        yield SnsBlackListDelete(pair_list=_pairs(gone), event_time=milliseconds(world))


# --- follows ---


@fires(FollowAfterFollowAdd, "follow/follow_add")
def after_following(world: AppState, body: Json) -> Watch:
    """Tell whom a user follows now."""
    caller = body["From_Account"]
    before = dict(world.table("follows").get(caller, {}))
    yield None
    new = [other for other in world.table("follows").get(caller, {}) if other not in before]
    if new:
        yield FollowAfterFollowAdd(
            from_account=caller,
            follow_list=[FollowedUser(to_account=other) for other in new],
            event_time=milliseconds(world),
        )


@fires(FollowAfterFollowDelete, "follow/follow_delete")
def after_unfollowing(world: AppState, body: Json) -> Watch:
    """Tell whom a user follows no longer."""
    caller = body["From_Account"]
    before = dict(world.table("follows").get(caller, {}))
    yield None
    held = world.table("follows").get(caller, {})
    gone = [other for other in before if other not in held]
    if gone:
        yield FollowAfterFollowDelete(from_account=caller, to_account=gone, event_time=milliseconds(world))
