"""Topics and permission groups of communities; live groups; pins, receipts and key-values of messages."""

from __future__ import annotations

from typing import Any

import pytest
from support.raw_calls import refusal
from timsdk import Client

from timsdk_emulator import Emulator
from timsdk_emulator.handlers.group_helpers import add_member

TOPIC = "million_group_open_http_svc/"
GROUP = "group_open_http_svc/"
LIVE = "group_open_avchatroom_http_svc/"
EXTRA = "openim_msg_ext_http_svc/"
TEXT = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]
CREW = "@TGS#_crew"


@pytest.fixture
def crew(tim: Client) -> str:
    body = {"Type": "Community", "GroupId": CREW, "Name": "Crew", "Owner_Account": "ann", "SupportTopic": 1}
    tim.call(GROUP + "create_group", body)
    tim.call(GROUP + "add_group_member", {"GroupId": CREW, "MemberList": [{"Member_Account": "bob"}]})
    return CREW


def send(tim: Client, group: str, **fields: Any) -> int:
    body = {"GroupId": group, "From_Account": "ann", "Random": len(fields), "MsgBody": TEXT, **fields}
    return int(tim.call(GROUP + "send_group_msg", body)["MsgSeq"])


def test_topic_is_created_changed_and_deleted(tim: Client, crew: str) -> None:
    topic = tim.call(TOPIC + "create_topic", {"GroupId": crew, "TopicName": "One"})["TopicId"]
    assert topic.startswith(f"{crew}@TOPIC#_")
    tim.call(TOPIC + "modify_topic", {"GroupId": crew, "TopicId": topic, "TopicName": "Two", "MuteAllMember": "On"})
    entries = tim.call(TOPIC + "get_topic", {"GroupId": crew, "From_Account": "ann"})["TopicAndSelfInfo"]
    info = entries[0]["TopicInfo"]
    assert (info["TopicName"], info["ShutUpAllFlag"], info["GroupID"]) == ("Two", 1, crew)
    deleted = tim.call(TOPIC + "destroy_topic", {"GroupId": crew, "TopicIdList": [topic, topic]})["DestroyResultItem"]
    assert [entry["ErrorCode"] for entry in deleted] == [0, 110003]
    body = {"GroupId": crew, "From_Account": "ann", "TopicIdList": [topic]}
    assert tim.call(TOPIC + "get_topic", body)["TopicAndSelfInfo"][0]["ErrorCode"] == 110003


def test_misused_topics_have_their_codes(tim: Client, crew: str) -> None:
    named = {"GroupId": crew, "TopicId": f"{crew}@TOPIC#_t", "TopicName": "T"}
    tim.call(TOPIC + "create_topic", named)
    assert refusal(tim, TOPIC + "create_topic", named) == 10025
    assert refusal(tim, GROUP + "import_topic", named) == 10021
    assert refusal(tim, TOPIC + "modify_topic", {**named, "TopicId": f"{crew}@TOPIC#_none"}) == 10010
    assert refusal(tim, TOPIC + "create_topic", {**named, "TopicId": "t"}) == 10004
    tim.call(GROUP + "create_group", {"Type": "Community", "GroupId": "@TGS#_plain", "Name": "x"})
    assert refusal(tim, TOPIC + "create_topic", {"GroupId": "@TGS#_plain", "TopicName": "T"}) == 11000
    tim.call(GROUP + "create_group", {"Type": "Public", "GroupId": "public", "Name": "x"})
    assert refusal(tim, TOPIC + "create_topic", {"GroupId": "public", "TopicName": "T"}) == 10007
    assert refusal(tim, TOPIC + "create_topic", {"GroupId": "@TGS#_none", "TopicName": "T"}) == 10010


def test_permission_group_has_members_and_topics(tim: Client, crew: str) -> None:
    topic = tim.call(TOPIC + "create_topic", {"GroupId": crew, "TopicName": "One"})["TopicId"]
    create = {"GroupId": crew, "PermissionGroupName": "Editors", "Permission": 1}
    named = {
        "GroupId": crew,
        "PermissionGroupId": tim.call(GROUP + "create_permission_group", create)["PermissionGroupId"],
    }
    people = [{"Member_Account": "bob"}, {"Member_Account": "cid"}]
    added = tim.call(GROUP + "add_permission_group_member", {**named, "MemberList": people})["MemberList"]
    assert [entry["Result"] == 0 for entry in added] == [True, False]
    info = tim.call(GROUP + "get_permission_group", {"GroupId": crew})["PermissionGroupInfoList"]
    assert (info[0]["PermissionGroupName"], info[0]["MemberCount"]) == ("Editors", 1)
    set_topic = {**named, "TopicPermissionList": [{"TopicId": topic, "Permission": 2}]}
    tim.call(GROUP + "add_topic_permission_group", set_topic)
    held = tim.call(GROUP + "get_topic_permission_group", named)["TopicPermissionResultList"]
    assert [(entry["TopicId"], entry["Permission"]) for entry in held] == [(topic, 2)]
    tim.call(GROUP + "delete_topic_permission_group", {**named, "TopicIdList": [topic]})
    tim.call(GROUP + "delete_permission_group_member", {**named, "MemberList": people[:1]})
    assert tim.call(GROUP + "get_permission_group_member_list", named)["MemberList"] == []
    tim.call(GROUP + "modify_permission_group", {**named, "PermissionGroupName": "Authors"})
    body = {"GroupId": crew, "PermissionGroupIdList": [named["PermissionGroupId"]]}
    tim.call(GROUP + "destroy_permission_group", body)
    assert tim.call(GROUP + "get_permission_group", body)["PermissionGroupInfoList"][0]["ErrorCode"] != 0
    assert refusal(tim, GROUP + "create_permission_group", {**create, "PermissionGroupId": "editors"}) == 10004


def test_ten_messages_can_be_pinned(tim: Client, crew: str) -> None:
    for number in range(11):
        send(tim, crew, Random=number)
    for seq in range(1, 11):
        tim.call(GROUP + "pin_message", {"GroupId": crew, "MsgSeq": seq, "Pinner_Account": "ann"})
    assert refusal(tim, GROUP + "pin_message", {"GroupId": crew, "MsgSeq": 1}) == 10071
    assert refusal(tim, GROUP + "pin_message", {"GroupId": crew, "MsgSeq": 11}) == 10070
    tim.call(GROUP + "unpin_message", {"GroupId": crew, "MsgSeq": 1})
    pinned = tim.call(GROUP + "get_pinned_messages", {"GroupId": crew})["PinnedMsgList"]
    assert [entry["MsgSeq"] for entry in pinned] == [*range(10, 1, -1)], "the newest pin comes first"
    assert refusal(tim, GROUP + "pin_message", {"GroupId": crew, "MsgSeq": 99}) == 10004


def test_receipts_count_those_who_read(tim: Client) -> None:
    crew = "team"
    body = {"Type": "Public", "GroupId": crew, "Name": "Team", "Owner_Account": "ann"}
    tim.call(GROUP + "create_group", body)
    tim.call(GROUP + "add_group_member", {"GroupId": crew, "MemberList": [{"Member_Account": "bob"}]})
    with_receipt, without = send(tim, crew, NeedReadReceipt=1), send(tim, crew, Random=9)
    wanted = {"GroupId": crew, "MsgSeqList": [{"MsgSeq": with_receipt}, {"MsgSeq": without}]}
    before = tim.call(GROUP + "get_group_msg_receipt", wanted)["GroupMsgReceiptList"]
    assert [(entry["Code"], entry.get("UnreadNum")) for entry in before] == [(0, 1), (10062, None)]
    tim.call(
        GROUP + "group_msg_receipt",
        {"GroupId": crew, "From_Account": "bob", "MsgSeqList": [{"MsgSeq": with_receipt}]},
    )
    after = tim.call(GROUP + "get_group_msg_receipt", wanted)["GroupMsgReceiptList"][0]
    assert (after["ReadNum"], after["UnreadNum"]) == (1, 0)
    detail = {"GroupId": crew, "MsgSeq": with_receipt, "Filter": 0, "Cursor": "", "Count": 10}
    assert tim.call(GROUP + "get_group_msg_receipt_detail", detail)["ReadList"] == [{"Read_Account": "bob"}]
    assert refusal(tim, GROUP + "get_group_msg_receipt_detail", {**detail, "MsgSeq": without}) == 10062


def test_communities_and_large_groups_have_no_receipts(tim: Client, crew: str, tim_emulator: Emulator) -> None:
    seqs = {"MsgSeqList": [{"MsgSeq": 1}]}
    assert refusal(tim, GROUP + "get_group_msg_receipt", {"GroupId": crew, **seqs}) == 10007
    tim.call(GROUP + "create_group", {"Type": "Public", "GroupId": "team", "Name": "Team", "Owner_Account": "ann"})
    world = tim_emulator.world
    for number in range(200):
        add_member(world, world.groups["team"], f"user-{number}")
    assert refusal(tim, GROUP + "group_msg_receipt", {"GroupId": "team", "From_Account": "ann", **seqs}) == 10007


def test_live_group_pins_nothing(tim: Client) -> None:
    tim.call(GROUP + "create_group", {"Type": "AVChatRoom", "GroupId": "live", "Name": "Live"})
    assert refusal(tim, GROUP + "pin_message", {"GroupId": "live", "MsgSeq": 1}) == 10007


def test_key_values_are_set_deleted_and_cleared(tim: Client) -> None:
    sent = {"From_Account": "ann", "To_Account": "bob", "MsgRandom": 1, "MsgBody": TEXT}
    plain = {"From_Account": "ann", "To_Account": "bob", "MsgKey": tim.call("openim/sendmsg", sent)["MsgKey"]}
    values = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    assert refusal(tim, EXTRA + "set_key_values", {**plain, "OperateType": 1, "ExtensionList": values}) == 23002
    sent |= {"MsgRandom": 2, "SupportMessageExtension": 1}
    message = {"From_Account": "ann", "To_Account": "bob", "MsgKey": tim.call("openim/sendmsg", sent)["MsgKey"]}
    tim.call(EXTRA + "set_key_values", {**message, "OperateType": 1, "ExtensionList": values})
    read = tim.call(EXTRA + "get_key_values", message)
    assert [(item["Key"], item["Seq"]) for item in read["ExtensionList"]] == [("a", 1), ("b", 2)]
    gone = {**message, "OperateType": 2, "ExtensionList": [{"Key": "a", "Value": ""}, {"Key": "x", "Value": ""}]}
    results = tim.call(EXTRA + "set_key_values", gone)["ExtensionList"]
    assert [item["ErrorCode"] for item in results] == [0, 23004]
    tim.call(EXTRA + "set_key_values", {**message, "OperateType": 3})
    cleared = tim.call(EXTRA + "get_key_values", message)
    assert (cleared["ExtensionList"], cleared["ClearSeq"]) == ([], cleared["LatestSeq"])
    assert refusal(tim, EXTRA + "get_key_values", {**message, "MsgKey": "1_2_3"}) == 23004


def test_live_group_has_administrators_robots_and_marks(tim: Client, tim_emulator: Emulator) -> None:
    group = tim.call(GROUP + "create_group", {"Type": "AVChatRoom", "Name": "Live", "Owner_Account": "ann"})[
        "GroupId"
    ]
    admins = {"GroupId": group, "CommandType": 1, "Admin_Account": ["ann", "bob"]}
    tim.call(LIVE + "modify_admin", admins)
    tim.call(LIVE + "modify_admin", {**admins, "CommandType": 2, "Admin_Account": ["ann"]})
    listed = tim.call(LIVE + "get_admin_list", {"GroupId": group})["Admin_List"]
    assert [entry["Admin_Account"] for entry in listed] == ["bob"]
    tim.call("openim_robot_http_svc/create_robot", {"UserID": "@RBT#one", "Nick": "One"})
    assert refusal(tim, "openim_robot_http_svc/create_robot", {"UserID": "one"}) == 10004
    tim.call(LIVE + "add_robots", {"GroupId": group, "Member_Account": ["@RBT#one"]})
    found = tim.call(LIVE + "check_members", {"GroupId": group, "Member_Account": ["@RBT#one", "cid"]})
    assert found["Member_Account"] == ["@RBT#one"]
    mark = {"GroupId": group, "CommandType": 1, "MemberList": [{"Member_Account": "@RBT#one", "Marks": [1000]}]}
    tim.call(LIVE + "modify_user_info", mark)
    marked = tim.call(LIVE + "get_members", {"GroupId": group, "Timestamp": 0, "Mark": 1000})["MemberList"]
    assert [(entry["Member_Account"], entry["NickName"]) for entry in marked] == [("@RBT#one", "One")]
    tim.call(LIVE + "del_robots", {"GroupId": group, "Member_Account": ["@RBT#one"]})
    assert tim.call(LIVE + "get_members", {"GroupId": group, "Timestamp": 0})["MemberList"] == []
    tim.call("openim_robot_http_svc/delete_robot", {"Robot_Account": "@RBT#one"})
    assert tim.call("openim_robot_http_svc/get_all_robots", {})["Robot_Account"] == []


def test_message_to_a_topic_moves_it_on(tim: Client, crew: str) -> None:
    topic = tim.call(TOPIC + "create_topic", {"GroupId": crew, "TopicName": "One"})["TopicId"]
    send(tim, crew, TopicId=topic)
    info = tim.call(TOPIC + "get_topic", {"GroupId": crew, "From_Account": "ann"})["TopicAndSelfInfo"][0]["TopicInfo"]
    assert info["LastMsgTime"] > 0
    body = {"GroupId": crew, "Random": 1, "MsgBody": TEXT, "TopicId": f"{crew}@TOPIC#_none"}
    assert refusal(tim, GROUP + "send_group_msg", body) == 10010


def test_blocked_word_is_refused_where_the_documentation_says_so(tim: Client, crew: str) -> None:
    tim.call("openim_dirty_words/add", {"DirtyWordsList": ["rude"]})
    body = {"GroupId": crew, "Random": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "so rude"}}]}
    assert refusal(tim, GROUP + "send_group_msg", body) == 80001
    tim.call("openim_dirty_words/delete", {"DirtyWordsList": ["rude"]})
    tim.call(GROUP + "send_group_msg", body)


def test_destroyed_community_takes_its_topics_along(tim: Client, tim_emulator: Emulator, crew: str) -> None:
    tim.call(TOPIC + "create_topic", {"GroupId": crew, "TopicName": "One"})
    tim.call(GROUP + "destroy_group", {"GroupId": crew})
    assert tim_emulator.world.table("topics") == {}
