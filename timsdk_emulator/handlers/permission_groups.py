"""Permission groups of communities: what members may do, in all topics and in single ones."""

from __future__ import annotations

from typing import Any

from timsdk import ErrorCode

from timsdk_emulator.handlers.topics import find_community, topics_of
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_PREFIX = "@PMG#_"
_S = "group_open_http_svc/"
_GROUPS = Page(start="Next", size="Limit", default=20, textual=True, next="Next")
_MEMBERS = Page(start="Next", size="Limit", default=50, textual=True, next="Next")
_FIELDS = ("PermissionGroupName", "Permission", "CustomString")


def _groups(world: AppState, body: Json) -> dict[str, Json]:
    return world.table("permission_groups", find_community(world, body["GroupId"]).group_id)


def _find(world: AppState, body: Json) -> Json:
    group = _groups(world, body).get(body["PermissionGroupId"])
    if group is None:
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, "PermissionGroupId: there is no such permission group")
    return group


def _result(key: str, value: Any, *, known: bool, **fields: Any) -> Json:
    code = 0 if known else int(ErrorCode.GROUP_PARAM_INVALID)
    return {key: value, "ErrorCode": code, "ErrorInfo": "" if known else "there is none", **fields}


@plays(_S + "create_permission_group")
def create_permission_group(world: AppState, body: Json) -> Json:
    """Create a permission group; its own ID begins with `@PMG#_`."""
    groups = _groups(world, body)
    group_id = body.get("PermissionGroupId") or f"{_PREFIX}@PMG#c{world.next_number('permission_groups'):X}"
    if not group_id.startswith(_PREFIX):
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, f"PermissionGroupId does not begin with {_PREFIX}")
    if group_id in groups:
        raise ErrorResponse(ErrorCode.GROUP_ID_IN_USE_BY_OTHER, "PermissionGroupId is in use")
    fields = {name: body[name] for name in _FIELDS if name in body}
    groups[group_id] = {"PermissionGroupId": group_id, **fields, "members": {}, "topics": {}}
    return {"PermissionGroupId": group_id}


@plays(_S + "modify_permission_group")
def modify_permission_group(world: AppState, body: Json) -> None:
    """Change fields of a permission group."""
    _find(world, body).update({name: body[name] for name in _FIELDS if name in body})


@plays(_S + "destroy_permission_group")
def destroy_permission_group(world: AppState, body: Json) -> Json:
    """Delete permission groups, with a result for each."""
    groups = _groups(world, body)
    results = [
        _result("PermissionGroupId", group_id, known=groups.pop(group_id, None) is not None)
        for group_id in body["PermissionGroupIdList"]
    ]
    return {"PermissionGroupResultList": results}


@plays(_S + "get_permission_group")
def get_permission_group(world: AppState, body: Json) -> Json:
    """Return permission groups: those with an ID of a list, or a page of all."""
    groups = _groups(world, body)
    wanted, told = body.get("PermissionGroupIdList"), Json()
    if not wanted:
        wanted, told = _GROUPS.cut(body, list(groups))
    entries = [
        _result("PermissionGroupId", name, known=name in groups, **_shown(groups.get(name))) for name in wanted
    ]
    return {**told, "PermissionGroupInfoList": entries}


def _shown(group: Json | None) -> Json:
    if group is None:
        return {}
    return {**{name: group[name] for name in _FIELDS if name in group}, "MemberCount": len(group["members"])}


@plays(_S + "add_permission_group_member")
def add_permission_group_member(world: AppState, body: Json) -> Json:
    """Add members of the community to a permission group."""
    group = _find(world, body)
    members = find_community(world, body["GroupId"]).members
    names = [item["Member_Account"] for item in body["MemberList"]]
    group["members"].update({name: world.now() for name in names if name in members})
    refused = int(ErrorCode.GROUP_PARAM_INVALID)
    return {"MemberList": [{"Member_Account": name, "Result": 0 if name in members else refused} for name in names]}


@plays(_S + "delete_permission_group_member")
def delete_permission_group_member(world: AppState, body: Json) -> Json:
    """Remove members from a permission group."""
    members, refused = _find(world, body)["members"], int(ErrorCode.GROUP_PARAM_INVALID)
    names = [item["Member_Account"] for item in body["MemberList"]]
    return {
        "MemberList": [
            {"Member_Account": name, "Result": 0 if members.pop(name, None) else refused} for name in names
        ]
    }


@plays(_S + "get_permission_group_member_list")
def get_permission_group_member_list(world: AppState, body: Json) -> Json:
    """Return a page of the members of a permission group."""
    shown, told = _MEMBERS.cut(body, list(_find(world, body)["members"]))
    return {**told, "MemberList": [{"Member_Account": name} for name in shown]}


@plays(_S + "add_topic_permission_group", _S + "set_topic_permission_group")
def set_topic_permission_group(world: AppState, body: Json) -> Json:
    """Set what a permission group may do in topics, with a result for each."""
    held, topics = _find(world, body)["topics"], topics_of(world, find_community(world, body["GroupId"]))
    results: list[Json] = []
    for item in body["TopicPermissionList"]:
        if item["TopicId"] in topics:
            held[item["TopicId"]] = item["Permission"]
        results.append(_result("TopicId", item["TopicId"], known=item["TopicId"] in topics))
    return {"TopicPermissionResultList": results}


@plays(_S + "delete_topic_permission_group")
def delete_topic_permission_group(world: AppState, body: Json) -> Json:
    """Forget what a permission group may do in topics, with a result for each."""
    held = _find(world, body)["topics"]
    results = [_result("TopicId", name, known=held.pop(name, None) is not None) for name in body["TopicIdList"]]
    return {"TopicPermissionResultList": results}


@plays(_S + "get_topic_permission_group")
def get_topic_permission_group(world: AppState, body: Json) -> Json:
    """Return what a permission group may do in topics."""
    held = _find(world, body)["topics"]
    return {
        "TopicPermissionResultList": [
            _result("TopicId", name, known=name in held, **({"Permission": held[name]} if name in held else {}))
            for name in body.get("TopicIdList") or list(held)
        ]
    }
