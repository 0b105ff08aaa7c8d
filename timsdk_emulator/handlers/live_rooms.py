"""Live rooms: create, change, administrators, robots, metadata, messages, numbers, battles."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers import room_helpers as rooms
from timsdk_emulator.handlers.room_helpers import MEMBERS, ROOMS
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page, Resource, texts
from timsdk_emulator.state import AppState

_S = "live_engine_http_srv/"
_PK = "live_engine_http_pk/"
_ADMINS, _KEYS = 5, 10
"""Administrators and metadata keys of a live room, at most."""
_VALUES_BYTES = 16 * 1024
_ROOMS = Page(start="Next", size="Count", default=20, textual=True, next="Next")
_MEMBERS = Page(start="Next", size="", textual=True, next="Next", total="MemberCount")
_MILLISECONDS = 1000
_RUNNING, _ENDED = 1, 3
_SET = 1
_BATTLES = Resource(
    table="battles", key="BattleId", missing=ErrorCode.BATTLE_NOT_FOUND, assign=texts("battles", "battle-")
)

plays(_S + "create_room")(rooms.create_room)
plays(_S + "change_room_owner")(rooms.change_owner)
plays(_S + "unban_member")(rooms.unban)
ROOMS.updates(_S + "update_room_info")
MEMBERS.lists(_S + "get_member_list", into="MemberList", page=_MEMBERS)


@plays(_S + "ban_member")
def ban_member(world: AppState, body: Json) -> None:
    """Ban users; one who is banned already is refused."""
    room = ROOMS.find(world, body)
    known = next((name for name in body["MemberList_Account"] if rooms.banned_until(world, room, name)), None)
    if known is not None:
        raise ErrorResponse(ErrorCode.ROOM_MEMBER_ALREADY_BANNED, f"MemberList_Account: {known!r} is banned")
    rooms.ban(world, body)


@plays(_S + "get_room_info")
def get_room_info(world: AppState, body: Json) -> Json:
    """Return a live room."""
    return {"RoomInfo": rooms.counts(ROOMS.find(world, body))}


@plays(_S + "get_room_list")
def get_room_list(world: AppState, body: Json) -> Json:
    """Return a page of the public live rooms, by the number of entries."""
    public = [
        rooms.counts(room)
        for room in world.table("rooms").values()
        if room.get("RoomType") == "Live" and room.get("IsPublicVisible")
    ]
    public.sort(key=lambda room: room["ViewCount"], reverse=body.get("SortDirection") != "ascend")
    shown, told = _ROOMS.cut(body, public)
    return {**told, "RoomList": shown}


@plays(_S + "destroy_room")
def destroy_room(world: AppState, body: Json) -> Json:
    """Delete a live room, and return its final numbers."""
    room = ROOMS.find(world, body)
    del world.table("rooms")[room["RoomId"]]
    return {"Statistic": _numbers(room)}


@plays(_S + "get_room_statistic", _S + "get_room_stats")
def get_room_statistic(world: AppState, body: Json) -> Json:
    """Return the numbers of a live room."""
    return _numbers(ROOMS.find(world, body))


def _numbers(room: Json) -> Json:
    gifts = room.get("gifts", [])
    return {
        "TotalViewers": room.get("ViewCount", 0),
        "TotalGiftsSent": sum(gift["Count"] for gift in gifts),
        "TotalGiftCoins": sum(gift["Coins"] for gift in gifts),
        "TotalUniqueGiftSenders": len({gift["From_Account"] for gift in gifts}),
        "TotalMsgCount": room.get("messages", 0),
    }


@plays(_S + "modify_admin")
def modify_admin(world: AppState, body: Json) -> None:
    """Appoint administrators of a live room, who are 5 at most, or dismiss them."""
    admins = ROOMS.find(world, body).setdefault("admins", {})
    if body["OpType"] == "delete":
        for user_id in body["Admin_Account"]:
            admins.pop(user_id, None)
        return
    new = {**admins, **dict.fromkeys(body["Admin_Account"], 1)}
    if len(new) > _ADMINS:
        raise ErrorResponse(ErrorCode.ROOM_ADMIN_LIMIT, f"a live room has at most {_ADMINS} administrators")
    admins.update(new)


@plays(_S + "get_admin_list")
def get_admin_list(world: AppState, body: Json) -> Json:
    """Return the administrators of a live room."""
    return {"Admin_Account": list(ROOMS.find(world, body).get("admins", {}))}


@plays(_S + "add_robot")
def add_robot(world: AppState, body: Json) -> None:
    """Put robots into a live room."""
    room = ROOMS.find(world, body)
    for user_id in body["RobotList_Account"]:
        rooms.join(world, room, user_id)
        room.setdefault("robots", {})[user_id] = 1


@plays(_S + "del_robot")
def del_robot(world: AppState, body: Json) -> None:
    """Take robots out of a live room."""
    room = ROOMS.find(world, body)
    for user_id in body["RobotList_Account"]:
        if room.get("robots", {}).pop(user_id, None):
            rooms.leave(room, user_id)


@plays(_S + "get_robot")
def get_robot(world: AppState, body: Json) -> Json:
    """Return the robots of a live room."""
    return {"RobotList_Account": list(ROOMS.find(world, body).get("robots", {}))}


@plays(_S + "set_room_metadata")
def set_room_metadata(world: AppState, body: Json) -> None:
    """Set metadata of a live room: 10 keys and 16 KB of values at most."""
    held = ROOMS.find(world, body).setdefault("metadata", {})
    new = {**held, **{item["Key"]: item["Value"] for item in body["Metadata"]}}
    if len(new) > _KEYS:
        raise ErrorResponse(ErrorCode.ROOM_METADATA_TOO_MANY_KEYS, f"a room has at most {_KEYS} keys")
    if sum(len(value.encode("utf-8", "surrogatepass")) for value in new.values()) > _VALUES_BYTES:
        raise ErrorResponse(
            ErrorCode.ROOM_METADATA_TOTAL_TOO_LARGE, f"the values have more than {_VALUES_BYTES} bytes"
        )
    held.update(new)


@plays(_S + "get_room_metadata")
def get_room_metadata(world: AppState, body: Json) -> Json:
    """Return metadata of a live room: those with a key of a list, or all."""
    held = ROOMS.find(world, body).get("metadata", {})
    return {"Metadata": [{"Key": key, "Value": held[key]} for key in body["Keys"] or held if key in held]}


@plays(_S + "del_room_metadata")
def del_room_metadata(world: AppState, body: Json) -> None:
    """Delete metadata of a live room; keys of which none is there are refused."""
    held = ROOMS.find(world, body).get("metadata", {})
    if not any(key in held for key in body["Keys"]):
        raise ErrorResponse(ErrorCode.ROOM_METADATA_NO_VALID_KEYS, "Keys: the room has none of them")
    for key in body["Keys"]:
        held.pop(key, None)


@plays(_S + "send_text_msg", _S + "send_custom_msg")
def send_message(world: AppState, body: Json) -> Json:
    """Send a message to a live room."""
    room = ROOMS.find(world, body)
    room["messages"] = room.get("messages", 0) + 1
    return {"MsgTime": world.now(), "MsgSeq": room["messages"]}


@plays(_S + "resume_mcu_task")
def resume_mcu_task(world: AppState, body: Json) -> None:
    """Resume mixing the streams of a room, if it was created with that."""
    if not ROOMS.find(world, body).get("IsUnlimitedRoomEnabled"):
        raise ErrorResponse(ErrorCode.MIX_TASK_NOT_FOUND, "the server does not mix the streams of the room")


@plays(_PK + "create_battle")
def create_battle(world: AppState, body: Json) -> Json:
    """Start a battle of rooms; those that do not exist are left out."""
    known, owner = world.table("rooms"), ROOMS.find(world, body, body["FromRoomId"])
    wanted: list[str] = body["ToRoomIdList"]
    others = [room_id for room_id in wanted if room_id in known and room_id != owner["RoomId"]]
    if not others:
        raise ErrorResponse(ErrorCode.BATTLE_HAS_NO_VALID_ROOM, "ToRoomIdList: there is no such room")
    battle = _BATTLES.put(world, body, {
        "Duration": body["Duration"], "StartTime": world.now(), "FromRoomId": owner["RoomId"],
        "EndTime": world.now() + body["Duration"] // _MILLISECONDS,
        "scores": dict.fromkeys((owner["RoomId"], *others), 0),
    })  # fmt: skip
    results = [{"RoomId": name, "ResultCode": 0 if name in others else 3} for name in wanted]
    return {"BattleId": battle["BattleId"], "Result": results}


@plays(_PK + "get_battle_info")
def get_battle_info(world: AppState, body: Json) -> Json:
    """Return a battle with its scores."""
    battle = _BATTLES.find(world, body)
    known, scores = world.table("rooms"), battle["scores"]
    entries = [
        {"RoomId": name, "Score": score, "Owner_Account": known.get(name, {}).get("Owner_Account", "")}
        for name, score in scores.items()
    ]
    status = _RUNNING if world.now() < battle["EndTime"] else _ENDED
    return {**battle, "Status": status, "FromRoomInfo": entries[0], "ToRoomList": entries[1:]}


@plays(_PK + "set_battle_score")
def set_battle_score(world: AppState, body: Json) -> Json:
    """Set scores of a battle, or add to them; rooms outside of it are refused."""
    scores = _BATTLES.find(world, body)["scores"]
    results: list[Json] = []
    for item in body["ScoreList"]:
        room_id, known = item["RoomId"], item["RoomId"] in scores
        if known:
            scores[room_id] = item["Score"] + (0 if body["OpType"] == _SET else scores[room_id])
        results.append({"RoomId": room_id, "ResultCode": 0 if known else 1})
    return {"Result": results}
