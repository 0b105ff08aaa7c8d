"""Conference rooms: create, change, members, bans, mutes, robots."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers import room_helpers as rooms
from timsdk_emulator.handlers.room_helpers import MEMBERS, ROOMS
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_S = "room_engine_http_srv/"
_ADD = 1
_MARKS = 3
"""Marks of a member, at most."""
_BANNED = Page(next="NextOffset")
_MEMBERS = Page(start="Next", size="Count", default=50, textual=True, next="Next")

plays(_S + "create_room")(rooms.create_room)
plays(_S + "change_room_owner")(rooms.change_owner)
plays(_S + "ban_room_member")(rooms.ban)
plays(_S + "unban_room_member")(rooms.unban)
plays(_S + "mute_room_member", "live_engine_http_srv/mute_member")(rooms.mute)
plays(_S + "get_muted_member_list", "live_engine_http_srv/get_muted_member_list")(rooms.list_muted)
ROOMS.updates(_S + "update_room_info")
ROOMS.deletes(_S + "destroy_room")
MEMBERS.lists(_S + "get_room_member_list", into="MemberList", page=_MEMBERS)


@plays(_S + "get_room_info")
def get_room_info(world: AppState, body: Json) -> Json:
    """Return a room."""
    return {"RoomInfo": {"RoomStatus": "Running", **rooms.counts(ROOMS.find(world, body))}}


@plays(_S + "get_banned_member_list", "live_engine_http_srv/get_banned_member_list")
def get_banned_member_list(world: AppState, body: Json) -> Json:
    """Return a page of the banned users of a room."""
    entries = ROOMS.find(world, body).get("banned", {}).values()
    shown, told = _BANNED.cut(body, [entry for entry in entries if entry["BannedUntil"] > world.now()])
    return {**told, "BannedAccountList": shown}


@plays(_S + "kick_user_out")
def kick_user_out(world: AppState, body: Json) -> None:
    """Take members out of a room."""
    room = ROOMS.find(world, body)
    for user_id in body["MemberList_Account"]:
        if user_id == room.get("Owner_Account"):
            raise ErrorResponse(ErrorCode.ROOM_PERMISSION_DENIED, "MemberList_Account: the owner cannot be removed")
        MEMBERS.find(world, body, user_id)
    for user_id in body["MemberList_Account"]:
        rooms.leave(room, user_id)


@plays(_S + "mark_room_member")
def mark_room_member(world: AppState, body: Json) -> None:
    """Set marks of members, or delete them."""
    ROOMS.find(world, body)
    for item in body["MemberList"]:
        member = MEMBERS.find(world, body, item["Member_Account"])
        kept = [mark for mark in member.get("Marks", ()) if mark not in item["Marks"]]
        marks = [*kept, *item["Marks"]] if body["CommandType"] == _ADD else kept
        if len(marks) > _MARKS:
            raise ErrorResponse(ErrorCode.ROOM_TAG_LIMIT, f"a member has at most {_MARKS} marks")
        member["Marks"] = marks


@plays(_S + "update_room_member_info")
def update_room_member_info(world: AppState, body: Json) -> None:
    """Change name card, role or custom data of a member."""
    ROOMS.find(world, body)
    MEMBERS.find(world, body, body["MemberInfo"]["Member_Account"]).update(body["MemberInfo"])


@plays(_S + "add_robot")
def add_robot(world: AppState, body: Json) -> None:
    """Put a robot into a room."""
    room = ROOMS.find(world, body)
    world.account(body["Member_Account"], ErrorCode.ROOM_MEMBER_NOT_FOUND, "Member_Account")
    rooms.join(world, room, body["Member_Account"])
    room.setdefault("robots", {})[body["Member_Account"]] = 1


@plays(_S + "delete_robot")
def delete_robot(world: AppState, body: Json) -> None:
    """Take a robot out of a room."""
    room = ROOMS.find(world, body)
    if room.get("robots", {}).pop(body["Member_Account"], None) is None:
        raise ErrorResponse(ErrorCode.ROOM_MEMBER_NOT_FOUND, "Member_Account is no robot of the room")
    rooms.leave(room, body["Member_Account"])
