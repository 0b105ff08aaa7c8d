"""Rooms, seats, live rooms, gifts, battles and calls: what one call changes and another one sees."""

from __future__ import annotations

from typing import Any

import pytest
from support.raw_calls import refusal
from timsdk import Client

from timsdk_emulator import Emulator

ROOM = "room_engine_http_srv/"
SEAT = "room_engine_http_mic/"
LIVE = "live_engine_http_srv/"
BATTLE = "live_engine_http_pk/"


def open_room(tim: Client, room_id: str = "r1", owner: str = "ann", **fields: Any) -> str:
    info = {"RoomId": room_id, "RoomType": "Conference", "Owner_Account": owner, **fields}
    tim.call(ROOM + "create_room", {"RoomInfo": info})
    return room_id


def open_live(tim: Client, room_id: str = "l1", **fields: Any) -> str:
    info = {"RoomId": room_id, "RoomType": "Live", "SeatTemplate": "VideoDynamicGrid9Seats", "Owner_Account": "ann"}
    tim.call(LIVE + "create_room", {"RoomInfo": {**info, **fields}})
    return room_id


def members(tim: Client, room_id: str = "r1") -> list[str]:
    listed = tim.call(ROOM + "get_room_member_list", {"RoomId": room_id})["Response"]["MemberList"]
    return [member["Member_Account"] for member in listed]


def test_room_is_created_changed_and_destroyed(tim: Client) -> None:
    taken = {"RoomId": "r1", "RoomType": "Conference"}
    open_room(tim, RoomName="Daily", MaxMemberCount=5)
    tim.call(ROOM + "update_room_info", {"RoomInfo": {"RoomId": "r1", "IsAudioDisabled": True}})
    info = tim.call(ROOM + "get_room_info", {"RoomId": "r1"})["Response"]["RoomInfo"]
    assert (info["RoomName"], info["IsAudioDisabled"], info["MemberCount"]) == ("Daily", True, 1)
    assert refusal(tim, ROOM + "create_room", {"RoomInfo": {**taken, "Owner_Account": "ann"}}) == 100010
    assert refusal(tim, ROOM + "create_room", {"RoomInfo": {**taken, "Owner_Account": "bob"}}) == 100003
    tim.call(ROOM + "destroy_room", {"RoomId": "r1"})
    assert refusal(tim, ROOM + "get_room_info", {"RoomId": "r1"}) == 100004


def test_id_of_a_group_is_no_id_for_a_room(tim: Client) -> None:
    tim.group.create_group(group_type="Public", name="x", group_id="crew")
    info = {"RoomId": "crew", "RoomType": "Conference"}
    assert refusal(tim, ROOM + "create_room", {"RoomInfo": info}) == 100011


def test_ban_takes_a_member_out_until_it_ends(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.clock.freeze()
    open_room(tim)
    add = {"RoomId": "r1", "Member_Account": "bob"}
    tim.call(ROOM + "add_robot", add)
    ban = {"RoomId": "r1", "MemberList_Account": ["bob"], "Reason": "spam", "Duration": 60}
    tim.call(ROOM + "ban_room_member", ban)
    assert members(tim) == ["ann"]
    assert refusal(tim, ROOM + "add_robot", add) == 100006
    banned = tim.call(ROOM + "get_banned_member_list", {"RoomId": "r1"})["Response"]
    assert (banned["BannedAccountList"][0]["Reason"], banned["NextOffset"]) == ("spam", 0)
    tim_emulator.clock.advance(61)
    tim.call(ROOM + "add_robot", add)
    assert members(tim) == ["ann", "bob"]
    assert refusal(tim, ROOM + "ban_room_member", {**ban, "MemberList_Account": ["ann"]}) == 100006


def test_owner_is_handed_over_and_others_are_kicked(tim: Client) -> None:
    open_room(tim)
    tim.call(ROOM + "change_room_owner", {"RoomId": "r1", "From_Account": "ann", "NewOwner_Account": "bob"})
    kick = {"RoomId": "r1", "MemberList_Account": ["ann"], "Reason": "x"}
    tim.call(ROOM + "kick_user_out", kick)
    assert members(tim) == ["bob"]
    assert refusal(tim, ROOM + "kick_user_out", kick) == 100005
    assert refusal(tim, ROOM + "kick_user_out", {**kick, "MemberList_Account": ["bob"]}) == 100006


def test_full_room_takes_nobody(tim: Client) -> None:
    open_room(tim, MaxMemberCount=1)
    assert refusal(tim, ROOM + "add_robot", {"RoomId": "r1", "Member_Account": "bob"}) == 100013


def test_marks_of_a_member_are_three_at_most(tim: Client) -> None:
    open_room(tim)

    def mark(marks: list[int], command: int = 1) -> dict[str, Any]:
        return {"RoomId": "r1", "CommandType": command, "MemberList": [{"Member_Account": "ann", "Marks": marks}]}

    tim.call(ROOM + "mark_room_member", mark([1, 2, 3]))
    assert refusal(tim, ROOM + "mark_room_member", mark([4])) == 100009
    tim.call(ROOM + "mark_room_member", mark([1, 2], command=2))
    listed = tim.call(ROOM + "get_room_member_list", {"RoomId": "r1"})["Response"]["MemberList"]
    assert listed[0]["Marks"] == [3]


def seats(tim: Client) -> dict[int, str]:
    listed = tim.call(SEAT + "get_seat_list", {"RoomId": "r1"})["Response"]["SeatList"]
    return {seat["Index"]: seat["Member_Account"] for seat in listed if seat.get("Member_Account")}


def test_seats_are_taken_swapped_and_locked(tim: Client) -> None:
    open_room(tim, IsSeatEnabled=True, MaxSeatCount=3)
    tim.call(ROOM + "add_robot", {"RoomId": "r1", "Member_Account": "bob"})
    for index, name in enumerate(("ann", "bob")):
        tim.call(SEAT + "pick_user_on_seat", {"RoomId": "r1", "Index": index, "Member_Account": name})
    assert refusal(tim, SEAT + "pick_user_on_seat", {"RoomId": "r1", "Index": 2, "Member_Account": "ann"}) == 100203
    assert refusal(tim, SEAT + "pick_user_on_seat", {"RoomId": "r1", "Index": 2, "Member_Account": "cid"}) == 100005
    move = {"RoomId": "r1", "SeatIndex": 1, "Member_Account": "ann", "Policy": 0}
    assert refusal(tim, SEAT + "move_user_to_seat", move) == 100210
    tim.call(SEAT + "move_user_to_seat", {**move, "Policy": 2})
    assert seats(tim) == {0: "bob", 1: "ann"}
    tim.call(SEAT + "lock_seat", {"RoomId": "r1", "Index": 0, "ForbidTaken": True})
    assert seats(tim) == {1: "ann"}
    assert refusal(tim, SEAT + "pick_user_on_seat", {"RoomId": "r1", "Index": 0, "Member_Account": "bob"}) == 100200
    tim.call(SEAT + "kick_user_off_seat", {"RoomId": "r1", "Member_Account": "ann", "Data": ""})
    assert refusal(tim, SEAT + "switch_seat", {"RoomId": "r1", "ToIndex": 2, "Member_Account": "ann"}) == 100206


def test_room_without_seats_has_none(tim: Client) -> None:
    open_room(tim)
    assert refusal(tim, SEAT + "lock_seat", {"RoomId": "r1", "Index": 0}) == 100211


def test_administrators_and_metadata_of_a_live_room_have_limits(tim: Client) -> None:
    open_live(tim)
    admins = {"RoomId": "l1", "OpType": "add", "Admin_Account": ["a", "b", "c", "d", "e"]}
    tim.call(LIVE + "modify_admin", admins)
    assert refusal(tim, LIVE + "modify_admin", {**admins, "Admin_Account": ["f"]}) == 100020
    tim.call(LIVE + "modify_admin", {**admins, "OpType": "delete", "Admin_Account": ["a"]})
    assert tim.call(LIVE + "get_admin_list", {"RoomId": "l1"})["Response"]["Admin_Account"] == ["b", "c", "d", "e"]
    entries = [{"Key": f"k{number}", "Value": "v"} for number in range(10)]
    tim.call(LIVE + "set_room_metadata", {"RoomId": "l1", "Metadata": entries})
    assert (
        refusal(tim, LIVE + "set_room_metadata", {"RoomId": "l1", "Metadata": [{"Key": "x", "Value": "v"}]}) == 100500
    )
    tim.call(LIVE + "del_room_metadata", {"RoomId": "l1", "Keys": ["k0"]})
    assert refusal(tim, LIVE + "del_room_metadata", {"RoomId": "l1", "Keys": ["k0"]}) == 100503
    kept = tim.call(LIVE + "get_room_metadata", {"RoomId": "l1", "Keys": ["k0", "k1"]})["Response"]["Metadata"]
    assert kept == [{"Key": "k1", "Value": "v"}]


def test_banned_twice_is_refused_in_a_live_room(tim: Client) -> None:
    open_live(tim)
    ban = {"RoomId": "l1", "MemberList_Account": ["bob"], "Duration": 60}
    tim.call(LIVE + "ban_member", ban)
    assert refusal(tim, LIVE + "ban_member", ban) == 100016
    tim.call(LIVE + "unban_member", {"RoomId": "l1", "MemberList_Account": ["bob"]})
    tim.call(LIVE + "ban_member", ban)


def test_public_live_rooms_are_listed_by_page(tim: Client) -> None:
    for number in range(3):
        open_live(tim, f"l{number}")
    open_live(tim, "hidden", IsPublicVisible=False)
    first = tim.call(LIVE + "get_room_list", {"Next": "", "Count": 2})["Response"]
    second = tim.call(LIVE + "get_room_list", {"Next": first["Next"], "Count": 2})["Response"]
    assert second["Next"] == ""
    assert sorted(room["RoomId"] for page in (first, second) for room in page["RoomList"]) == ["l0", "l1", "l2"]


def test_gifts_are_given_and_counted(tim: Client) -> None:
    open_live(tim)
    gift = {"RoomId": "l1", "GiftId": "g", "Count": 2, "From_Account": "bob", "ReceiverList_Account": ["ann"]}
    assert refusal(tim, LIVE + "send_gift", gift) == 102002
    tim.call(LIVE + "add_gift", {"GiftId": "g", "Coins": 5, "DefaultName": "Rose"})
    tim.call(LIVE + "send_gift", gift)
    count = tim.call(LIVE + "get_gift_count", {"RoomId": "l1", "From_Account": "bob"})["Response"]
    assert (count["TotalCount"], count["TotalCoins"]) == (2, 10)
    assert tim.call(LIVE + "destroy_room", {"RoomId": "l1"})["Response"]["Statistic"]["TotalGiftCoins"] == 10
    tim.call(LIVE + "set_gift_language", {"GiftId": "g", "Language": "en", "Name": "Rose"})
    tim.call(LIVE + "add_gift_category", {"CategoryId": "c", "DefaultName": "All"})
    added = tim.call(LIVE + "add_gift_category_relations", {"CategoryId": "c", "GiftIdList": ["g", "x"]})["Response"]
    assert added["InvalidGiftIdList"] == ["x"]
    listed = tim.call(LIVE + "get_gift_info_list", {})["Response"]
    assert listed["CategoryList"][0]["GiftIdList"] == ["g"]
    assert listed["GiftList"][0]["LanguageList"][0]["Name"] == "Rose"
    assert refusal(tim, LIVE + "copy_default_gift_config", {}) == 102010


def test_battle_has_scores_and_ends(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.clock.freeze()
    for room_id in ("l1", "l2"):
        open_live(tim, room_id)
    start = {"FromRoomId": "l1", "ToRoomIdList": ["l2", "nowhere"], "Duration": 60_000}
    battle = tim.call(BATTLE + "create_battle", start)["Response"]
    assert [entry["ResultCode"] for entry in battle["Result"]] == [0, 3]
    score = {"BattleId": battle["BattleId"], "OpType": 1, "ScoreList": [{"RoomId": "l2", "Score": 7}]}
    tim.call(BATTLE + "set_battle_score", score)
    tim.call(BATTLE + "set_battle_score", {**score, "OpType": 2})
    info = tim.call(BATTLE + "get_battle_info", {"BattleId": battle["BattleId"]})["Response"]
    assert (info["Status"], info["ToRoomList"][0]["Score"]) == (1, 14)
    tim_emulator.clock.advance(60)
    assert tim.call(BATTLE + "get_battle_info", {"BattleId": battle["BattleId"]})["Response"]["Status"] == 3
    assert refusal(tim, BATTLE + "create_battle", {**start, "ToRoomIdList": ["x"]}) == 100412
    assert refusal(tim, BATTLE + "get_battle_info", {"BattleId": "x"}) == 100411


@pytest.mark.parametrize("service", ["room_config", "live_config"])
def test_callback_is_set_once_and_then_updated(service: str, tim: Client) -> None:
    kind = "Room" if service == "room_config" else "Live"
    body = {"Url": "https://example.com", "CallbackCommandList": [f"{kind}.CallbackAfterCreateRoom"]}
    assert refusal(tim, f"{service}/get_callback", {}) == 100301
    assert refusal(tim, f"{service}/update_callback", body) == 100301
    tim.call(f"{service}/set_callback", body)
    assert refusal(tim, f"{service}/set_callback", body) == 100300
    tim.call(f"{service}/update_callback", {**body, "Url": "https://example.org"})
    assert tim.call(f"{service}/get_callback", {})["Response"]["Url"] == "https://example.org"
    tim.call(f"{service}/delete_callback", {})
    assert refusal(tim, f"{service}/get_callback", {}) == 100301


def test_call_of_a_robot_ends_as_a_record(tim: Client, tim_emulator: Emulator) -> None:
    start = {
        "Robot_Account": "ann",
        "CalleeList_Account": ["bob"],
        "Timeout": 30000,
        "CallInfo": {"MediaType": "Audio"},
    }
    tim.call("call_engine_http_srv/start_call_by_robot", start)
    (call_id,) = tim_emulator.world.table("calls")
    info = tim.call("call_engine_http_srv/get_call_info", {"CallId": call_id})["Response"]
    assert [user["User_Account"] for user in info["UserList"]] == ["ann", "bob"]
    assert refusal(tim, "call_record_http_srv/get_record_by_callid", {"CallId": call_id}) == 101050
    tim.call("call_engine_http_srv/end_call", {"CallId": call_id})
    assert refusal(tim, "call_engine_http_srv/get_call_info", {"CallId": call_id}) == 101004
    found = tim.call("call_record_http_srv/get_record_by_filter", {"CallType": "SingleCall"})["Response"]
    assert (found["TotalNum"], found["CallRecordList"][0]["Caller_Account"]) == (1, "ann")
