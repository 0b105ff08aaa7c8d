"""Who follows whom."""

from __future__ import annotations

from typing import Any

from timsdk import ErrorCode

from timsdk_emulator.registry import Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_FOLLOWERS, _FOLLOWINGS, _MUTUAL = 1, 2, 3
"""Lists of a user."""
_PAGE = Page(start="StartCursor", size="WantNum", textual=True, next="NextCursor")


def _following(world: AppState, user_id: str) -> dict[str, int]:
    """Return whom a user follows, and since when."""
    return world.table("follows", user_id)


def _followers(world: AppState, user_id: str) -> dict[str, int]:
    return {name: held[user_id] for name, held in world.table("follows").items() if user_id in held}


def _mutual(world: AppState, user_id: str) -> dict[str, int]:
    followers = _followers(world, user_id)
    return {name: since for name, since in _following(world, user_id).items() if name in followers}


def _caller(world: AppState, body: Json) -> str:
    return world.account(body["From_Account"], ErrorCode.RELATION_ACCOUNT_NOT_FOUND, "From_Account").user_id


def _result(world: AppState, user_id: str, code: int = 0) -> Json:
    code = code or (0 if world.has_account(user_id) else int(ErrorCode.RELATION_ACCOUNT_NOT_FOUND))
    return {
        "To_Account": user_id,
        "ResultCode": code,
        "ResultInfo": f"Err_SNS_{ErrorCode(code).name}" if code else "",
    }


@plays("follow/follow_add")
def follow_add(world: AppState, body: Json) -> Json:
    """Let a user follow others; nobody follows themselves."""
    user_id = _caller(world, body)
    results: list[Json] = []
    for item in body["FollowItem"]:
        other = item["To_Account"]
        result = _result(world, other, int(ErrorCode.RELATION_PARAM_INVALID) if other == user_id else 0)
        if not result["ResultCode"]:
            _following(world, user_id).setdefault(other, world.now())
        results.append(result)
    return {"ResultItem": results}


@plays("follow/follow_delete")
def follow_delete(world: AppState, body: Json) -> Json:
    """Let a user no longer follow others."""
    user_id = _caller(world, body)
    for other in body["To_Account"]:
        _following(world, user_id).pop(other, None)
    return {"ResultItem": [_result(world, other) for other in body["To_Account"]]}


@plays("follow/follow_check")
def follow_check(world: AppState, body: Json) -> Json:
    """Tell who follows whom between a user and others."""
    user_id = _caller(world, body)
    following, followers = _following(world, user_id), _followers(world, user_id)
    return {
        "ResultItem": [
            {**_result(world, other), "FollowType": 2 * (other in following) + (other in followers)}
            for other in body["To_Account"]
        ]
    }


@plays("follow/follow_get")
def follow_get(world: AppState, body: Json) -> Json:
    """Return a page of the followers, the followings or the mutual follows of a user."""
    user_id = _caller(world, body)
    lists = {_FOLLOWERS: _followers, _FOLLOWINGS: _following, _MUTUAL: _mutual}
    entries = [*lists[body["FollowType"]](world, user_id).items()]
    shown, told = _PAGE.cut(body, entries)
    return {**told, "FollowItem": [_entry(world, name, since) for name, since in shown]}


@plays("follow/follow_get_info")
def follow_get_info(world: AppState, body: Json) -> Json:
    """Return how many users follow others and are followed by them."""
    _caller(world, body)
    return {
        "FollowInfo": [
            {
                **_result(world, user_id),
                "FollowerCount": len(_followers(world, user_id)),
                "FollowingCount": len(world.table("follows").get(user_id, {})),
                "MutualFollowingCount": len(_mutual(world, user_id)) if world.has_account(user_id) else 0,
            }
            for user_id in body["To_Account"]
        ]
    }


def _entry(world: AppState, user_id: str, since: int) -> Json:
    account = world.accounts.get(user_id)
    profile: dict[str, Any] = account.profile if account else {}
    return {
        "To_Account": user_id,
        "FollowTime": since,
        "ProfileItem": [{"Tag": tag, "Value": value} for tag, value in profile.items()],
    }
