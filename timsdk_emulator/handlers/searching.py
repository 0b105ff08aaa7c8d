"""Search for groups and users, and the older ways to list them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from timsdk import ErrorCode
from timsdk.types import GroupType, ProfileTag

from timsdk_emulator.handlers.friend_helpers import fields_by_tag, find_caller
from timsdk_emulator.registry import Json, part, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState, Group

_FOUND = Page(start="Cursor", size="Count", textual=True, next="Cursor", total="TotalCount")
_GROUPS = Page(start="PageNum", size="GroupPerPage", default=20, first=1, by_number=True, total="TotalRecord")
_FRIENDS = Page(start="StartIndex", size="GetCount", default=100, next="StartIndex")
_ALL = 1
"""`KeywordMatchType`: all keywords have to match, not one of them."""
_UNSEARCHABLE = frozenset({GroupType.PRIVATE, GroupType.AV_CHAT_ROOM})
"""Kinds of groups that a search does not find."""


def _matches(body: Json, texts: Sequence[str]) -> bool:
    hits = [any(word.casefold() in text.casefold() for text in texts) for word in body["Keywords"]]
    return all(hits) if body.get("KeywordMatchType") == _ALL else any(hits)


@plays("group_search/search")
def search_groups(world: AppState, body: Json) -> Json:
    """Return a page of the groups whose name or ID has a keyword."""
    kinds = body.get("GroupType")
    found = [
        group
        for group in world.groups.values()
        if (not kinds or group.kind in kinds) and _matches(body, (group.name, group.group_id))
    ]
    shown, told = _FOUND.cut(body, found)
    entries = [
        {
            "GroupType": group.kind, "GroupID": group.group_id, "GroupName": group.name,
            "GroupMemberNum": len(group.members), "GroupFaceUrl": group.face_url,
            "GroupIntroduction": group.introduction, "GroupOwnerUserID": group.owner or "",
            "GroupOwnerUserName": _nick(world, group.owner),
        }
        for group in shown
    ]  # fmt: skip
    return {**told, "IsFinish": not told["Cursor"], "Groups": entries}


def _nick(world: AppState, user_id: str | None) -> str:
    account = world.accounts.get(user_id or "")
    return str(account.profile.get(ProfileTag.NICK, "")) if account else ""


@plays("user_search/search")
def search_users(world: AppState, body: Json) -> Json:
    """Return a page of the users whose nickname or ID has a keyword, of a gender and an age."""
    found: list[Json] = []
    for account in world.accounts.values():
        profile, gender = account.profile, body.get("UserGenderType")
        birth = profile.get(ProfileTag.BIRTHDAY, 0)
        if gender not in (None, profile.get(ProfileTag.GENDER)) or not _matches(
            body, (_nick(world, account.user_id), account.user_id)
        ):
            continue
        if not body.get("UserBirthStart", birth) <= birth <= body.get("UserBirthEnd", birth):
            continue
        items = [{"Tag": tag, "StrValue": value} for tag, value in profile.items() if isinstance(value, str)]
        found.append({"UserID": account.user_id, "ProfileItems": items})
    shown, told = _FOUND.cut(body, found)
    return {**told, "IsFinish": not told["Cursor"], "Users": shown}


@plays("group_open_http_svc/search_group")
def search_public_groups(world: AppState, body: Json) -> Json:
    """Return a page of the groups whose name has a text; work groups and live groups are not found."""
    text: str = body["Content"]
    found = [group for group in world.groups.values() if group.kind not in _UNSEARCHABLE and text in group.name]
    shown, told = _GROUPS.cut(body, found)
    keep = part(body, "ResponseFilter").get("GroupBasePublicInfoFilter")
    return {**told, "GroupInfo": [_public(world, group, keep) for group in shown]}


def _public(world: AppState, group: Group, keep: list[str] | None) -> Json:
    online = [name for name in group.members if name in world.accounts and world.accounts[name].platforms]
    entry: dict[str, Any] = {
        "Type": group.kind, "Name": group.name, "Introduction": group.introduction, "FaceUrl": group.face_url,
        "Owner_Account": group.owner or "", "CreateTime": group.created_at, "MemberNum": len(group.members),
        "MaxMemberNum": group.max_members, "OnlineMemberNum": len(online), "ApplyJoinOption": group.apply_join,
    }  # fmt: skip
    kept = {name: value for name, value in entry.items() if not keep or name in keep}
    return {"GroupId": group.group_id, "ErrorCode": 0, **kept}


@plays("openim/querystate")
def query_state(world: AppState, body: Json) -> Json:
    """Return the online status of users: the older form of `query_online_status`."""
    entries: list[Json] = []
    for user_id in body["To_Account"]:
        account = world.account(user_id, ErrorCode.TO_ACCOUNT_INVALID, "To_Account")
        states = list(account.platforms.values())
        best = next((state for state in ("Online", "PushOnline") if state in states), "Offline")
        detail = [{"Platform": name, "Status": state} for name, state in account.platforms.items()]
        entry: Json = {"To_Account": user_id, "State": best}
        entries.append({**entry, "Detail": detail} if body.get("IsNeedDetail") and detail else entry)
    return {"QueryResult": entries}


@plays("sns/friend_get_all")
def friend_get_all(world: AppState, body: Json) -> Json:
    """Return a page of the friends of a user: the older form of `friend_get`."""
    user_id = find_caller(world, body["From_Account"])
    relations = world.relations_of(user_id)
    tags = body.get("TagList")
    shown, told = _FRIENDS.cut(body, list(relations.friends))
    entries: list[Json] = []
    for friend_id in shown:
        account = world.accounts.get(friend_id)
        fields = {**(account.profile if account else {}), **fields_by_tag(world, user_id, friend_id)}
        items = [{"Tag": tag, "Value": value} for tag, value in fields.items() if not tags or tag in tags]
        entries.append({"Info_Account": friend_id, "SnsProfileItem": items})
    return {
        **told,
        "NeedUpdateAll": "GetAll_Type_NO",
        "TimeStampNow": world.now(),
        "CurrentStandardSequence": relations.friends_version,
        "FriendNum": len(relations.friends),
        "InfoItem": entries,
    }
