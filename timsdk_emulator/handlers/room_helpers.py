"""Rooms and their members, for all handlers of Room and Live."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.registry import ErrorResponse, Json
from timsdk_emulator.resources import Resource
from timsdk_emulator.state import AppState

ROOMS = Resource(
    table="rooms",
    key="RoomId",
    missing=ErrorCode.ROOM_NOT_FOUND,
    source="RoomInfo",
    stamps={"CreateTime": lambda world: world.now()},
)
MEMBERS = Resource(table="members", key="Member_Account", missing=ErrorCode.ROOM_MEMBER_NOT_FOUND, parent=ROOMS)

OWNER, ADMIN, MEMBER = "Owner", "Admin", "Member"
_CAPACITY = 300
"""Members that a room takes unless its creator says otherwise."""
_SEATS = 8


def create_room(world: AppState, body: Json) -> Json:
    """Create a room; its owner is in it."""
    info = body["RoomInfo"]
    owner = info.get("Owner_Account") or world.administrator
    world.account(owner, ErrorCode.ROOM_PARAM_INVALID, "Owner_Account")
    known = world.table("rooms").get(info["RoomId"])
    if known is not None:
        code = ErrorCode.ROOM_ID_TAKEN_BY_SELF if known["Owner_Account"] == owner else ErrorCode.ROOM_ID_TAKEN
        raise ErrorResponse(code, f"RoomId {info['RoomId']!r} is in use")
    if info["RoomId"] in world.groups:
        raise ErrorResponse(ErrorCode.ROOM_ID_USED_BY_CHAT_GROUP, f"RoomId {info['RoomId']!r} is the ID of a group")
    defaults: Json = {
        "RoomName": info["RoomId"], "MaxMemberCount": _CAPACITY, "MaxSeatCount": _SEATS, "ViewCount": 0,
        "IsPublicVisible": True, "TakeSeatMode": "FreeToTake",
    }  # fmt: skip
    room = ROOMS.put(world, body, {**defaults, **info, "Owner_Account": owner})
    room["ScheduleInviteeList_Account"] = body.get("ScheduleInviteeList_Account", [])
    join(world, room, owner, OWNER)
    return {"RoomId": room["RoomId"]}


def join(world: AppState, room: Json, user_id: str, role: str = MEMBER) -> Json:
    """Put a user into a room, unless it is full or the user is banned, and return the member."""
    members: dict[str, Json] = room.setdefault("members", {})
    if user_id in members:
        return members[user_id]
    if banned_until(world, room, user_id):
        raise ErrorResponse(ErrorCode.ROOM_PERMISSION_DENIED, f"{user_id!r} is banned")
    if room.get("MaxMemberCount") and len(members) >= room["MaxMemberCount"]:
        raise ErrorResponse(ErrorCode.ROOM_PLAN_LIMIT_EXCEEDED, "the room is full")
    room["ViewCount"] = room.get("ViewCount", 0) + 1
    member = members[user_id] = {"Member_Account": user_id, "Role": role, "Marks": []}
    return member


def leave(room: Json, user_id: str) -> None:
    """Take a user out of a room, and off the seat."""
    room.get("members", {}).pop(user_id, None)
    for seat in room.get("seats", {}).values():
        if seat.get("Member_Account") == user_id:
            del seat["Member_Account"]


def change_owner(world: AppState, body: Json) -> None:
    """Hand a room over to another user."""
    room = ROOMS.find(world, body)
    new = body["NewOwner_Account"]
    world.account(new, ErrorCode.ROOM_MEMBER_NOT_FOUND, "NewOwner_Account")
    former = room.setdefault("members", {}).get(room.get("Owner_Account"))
    if former:
        former["Role"] = MEMBER
    room["Owner_Account"] = new
    join(world, room, new)["Role"] = OWNER


def ban(world: AppState, body: Json) -> None:
    """Ban users for some seconds, which takes them out of the room; the owner cannot be banned."""
    room = ROOMS.find(world, body)
    if room.get("Owner_Account") in body["MemberList_Account"]:
        raise ErrorResponse(ErrorCode.ROOM_PERMISSION_DENIED, "MemberList_Account: the owner cannot be banned")
    for user_id in body["MemberList_Account"]:
        until = world.now() + body["Duration"]
        entry = {"Member_Account": user_id, "BannedUntil": until, "Reason": body.get("Reason", "")}
        room.setdefault("banned", {})[user_id] = entry
        leave(room, user_id)


def unban(world: AppState, body: Json) -> None:
    """Let banned users in again."""
    banned = ROOMS.find(world, body).get("banned", {})
    for user_id in body["MemberList_Account"]:
        banned.pop(user_id, None)


def banned_until(world: AppState, room: Json, user_id: str) -> int:
    """Return the end of a ban, or 0."""
    entry = room.get("banned", {}).get(user_id)
    return int(entry["BannedUntil"]) if entry and entry["BannedUntil"] > world.now() else 0


def mute(world: AppState, body: Json) -> None:
    """Mute users for some seconds; 0 ends a mute."""
    muted = ROOMS.find(world, body).setdefault("muted", {})
    for user_id in body["MemberList_Account"]:
        muted.pop(str(user_id), None)
        if body["MuteTime"] > 0:
            until = world.now() + body["MuteTime"]
            muted[str(user_id)] = {"Member_Account": user_id, "MutedUntil": until}


def list_muted(world: AppState, body: Json) -> Json:
    """Return the muted users of a room."""
    muted = ROOMS.find(world, body).get("muted", {}).values()
    return {"MutedAccountList": [entry for entry in muted if entry["MutedUntil"] > world.now()]}


def counts(room: Json) -> Json:
    """Return a room with the numbers that its members make."""
    number = len(room.get("members", {}))
    return {**room, "MemberCount": number, "OnlineCount": number}
