"""Conversation groups and marks of users."""

from __future__ import annotations

from typing import Any

from timsdk import ErrorCode
from timsdk.types import ConversationType

from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_GROUPS = 20
"""Conversation groups of a user, at most."""
_CONTACTS = 1000
"""Conversations of a conversation group, at most."""
_MARKS = 64
"""Bits of the standard marks."""
_RENAME, _ADD = 1, 1
_STANDARD, _CUSTOM, _BOTH = 1, 2, 3
_PAGE = Page(start="StartIndex", size="", default=100, next="NextStartIndex")


def _owner(world: AppState, body: Json) -> str:
    user_id: str = body["From_Account"]
    return world.account(user_id, ErrorCode.CONVERSATION_ACCOUNT_NOT_FOUND, "From_Account").user_id


def _groups(world: AppState, body: Json) -> dict[str, Json]:
    return world.table("contact_groups", _owner(world, body))


def _marks(world: AppState, body: Json) -> dict[str, Json]:
    return world.table("contact_marks", _owner(world, body))


def _find(groups: dict[str, Json], name: str) -> Json:
    if name not in groups:
        raise ErrorResponse(ErrorCode.CONVERSATION_GROUP_NOT_FOUND, f"there is no conversation group {name!r}")
    return groups[name]


def _key(contact: Json) -> str:
    """Return the key of a conversation, or "" where its ID is missing."""
    name = contact.get("To_Account" if contact["Type"] == ConversationType.C2C else "ToGroupId")
    return f"{contact['Type']} {name}" if name else ""


def _check_room(number: int) -> None:
    if number > _CONTACTS:
        info = f"a conversation group has at most {_CONTACTS} conversations"
        raise ErrorResponse(ErrorCode.CONVERSATION_GROUP_FULL, info)


def _result(contact: Json, **fields: Any) -> Json:
    code = 0 if _key(contact) else int(ErrorCode.CONVERSATION_PARAM_INVALID)
    return {**fields, "ContactItem": contact, "ResultCode": code, "ResultInfo": "the ID is missing" if code else ""}


def _shown(group: Json) -> Json:
    return {"GroupName": group["GroupName"], "GroupId": group["GroupId"]}


@plays("recentcontact/create_contact_group")
def create_contact_group(world: AppState, body: Json) -> Json:
    """Create conversation groups; a user has 20 at most."""
    groups = _groups(world, body)
    results: list[Json] = []
    for item in body["GroupContactItem"]:
        if item["GroupName"] in groups:
            raise ErrorResponse(ErrorCode.CONVERSATION_PARAM_INVALID, f"GroupName {item['GroupName']!r} is in use")
        if len(groups) >= _GROUPS:
            raise ErrorResponse(
                ErrorCode.CONVERSATION_GROUP_LIMIT, f"a user has at most {_GROUPS} conversation groups"
            )
        contacts = {_key(contact): contact for contact in item["ContactItem"] if _key(contact)}
        _check_room(len(contacts))
        number = world.next_number("contact_groups")
        group = groups[item["GroupName"]] = {"GroupName": item["GroupName"], "GroupId": number, "contacts": contacts}
        results.append(
            {"GroupItem": _shown(group), "ResultItem": [_result(contact) for contact in item["ContactItem"]]}
        )
    return {"GroupResultItem": results}


@plays("recentcontact/del_contact_group")
def del_contact_group(world: AppState, body: Json) -> Json:
    """Delete conversation groups; their conversations stay."""
    groups = _groups(world, body)
    return {"GroupItem": [_shown(groups.pop(_find(groups, name)["GroupName"])) for name in body["GroupName"]]}


@plays("recentcontact/update_contact_group")
def update_contact_group(world: AppState, body: Json) -> Json:
    """Rename a conversation group, or change which conversations are in it."""
    groups, update = _groups(world, body), body["UpdateGroup"]
    group = _find(groups, update["OldGroupName"])
    results: list[Json] = []
    if update["UpdateGroupType"] == _RENAME:
        new = update.get("NewGroupName")
        if not new or new in groups:
            raise ErrorResponse(ErrorCode.CONVERSATION_PARAM_INVALID, f"NewGroupName {new!r} is missing or in use")
        groups[new] = groups.pop(group["GroupName"])
        group["GroupName"] = new
    changes = update.get("ContactUpdateItem") or ()
    added = {_key(item["ContactItem"]) for item in changes if item["ContactOptType"] == _ADD}
    _check_room(len(group["contacts"].keys() | added - {""}))
    for item in changes:
        contact = item["ContactItem"]
        if item["ContactOptType"] == _ADD and _key(contact):
            group["contacts"][_key(contact)] = contact
        else:
            group["contacts"].pop(_key(contact), None)
        results.append(_result(contact, ContactOptType=item["ContactOptType"]))
    told = {"UpdateGroupType": update["UpdateGroupType"], "OldGroupName": update["OldGroupName"]}
    return {
        "UpdateType": body["UpdateType"],
        "UpdateGroupResult": {**told, **_shown(group), "ContactResultItem": results},
    }


@plays("recentcontact/mark_contact")
def mark_contact(world: AppState, body: Json) -> Json:
    """Set and clear standard marks, and set the custom mark of conversations."""
    marks = _marks(world, body)
    results: list[Json] = []
    for item in body["MarkItem"]:
        contact = item["ContactItem"]
        valid = all(1 <= mark <= _MARKS for mark in (*item.get("SetMark", ()), *item.get("ClearMark", ())))
        if key := _key(contact) if valid else "":
            held = marks.setdefault(key, {"contact": contact, "bits": [], "custom": "", "time": 0})
            if item["OptType"] in (_STANDARD, _BOTH):
                kept = [bit for bit in held["bits"] if bit not in item.get("ClearMark", ())]
                held["bits"] = sorted({*kept, *item.get("SetMark", ())})
            if item["OptType"] in (_CUSTOM, _BOTH):
                held["custom"] = item.get("CustomMark", "")
            held["time"] = world.now()
        result = _result(contact, OptType=item["OptType"])
        if not valid:
            result.update(ResultCode=int(ErrorCode.CONVERSATION_PARAM_INVALID), ResultInfo="a mark is not 1 to 64")
        results.append(result)
    return {"ResultItem": results}


def marks_of(world: AppState, user_id: str, kind: int, name: str | None) -> Json:
    """Return the marks and groups of a conversation of a user, as responses show them."""
    key = f"{kind} {name}"
    mark = world.table("contact_marks", user_id).get(key)
    shown: Json = {"Timestamp": mark["time"] if mark else 0}
    if mark and mark["bits"]:
        bits = range(1, max(mark["bits"]) + 1)
        shown["StandardMark"] = "".join("1" if bit in mark["bits"] else "0" for bit in bits)
    if mark and mark["custom"]:
        shown["CustomMark"] = mark["custom"]
    groups = world.table("contact_groups", user_id).values()
    numbers = [group["GroupId"] for group in groups if key in group["contacts"]]
    return {**shown, "ContactGroupId": numbers} if numbers else shown


def _contact(world: AppState, body: Json, contact: Json) -> Json:
    name = contact.get("To_Account" if contact["Type"] == ConversationType.C2C else "ToGroupId")
    return {**contact, **marks_of(world, body["From_Account"], contact["Type"], name)}


@plays("recentcontact/get_contact_group")
def get_contact_group(world: AppState, body: Json) -> Json:
    """Return a page of the conversations with groups or marks, and the groups."""
    groups = _groups(world, body)
    contacts = {key: mark["contact"] for key, mark in _marks(world, body).items()}
    for group in groups.values():
        contacts.update(group["contacts"])
    shown, told = _PAGE.cut(body, [*contacts.items()])
    return {
        **told,
        "CompleteFlag": int(not told["NextStartIndex"]),
        "ContactItem": [_contact(world, body, contact) for _, contact in shown],
        "GroupItem": [_shown(group) for group in groups.values()],
    }


@plays("recentcontact/search_contact_group")
def search_contact_group(world: AppState, body: Json) -> Json:
    """Return the groups and marks of conversations."""
    return {
        "ContactResultItem": [_contact(world, body, contact) for contact in body["ContactItem"]],
        "GroupItem": [_shown(group) for group in _groups(world, body).values()],
    }
