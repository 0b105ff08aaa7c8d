"""Calls that fire every command that calls fire at all."""

from __future__ import annotations

import json
from typing import Any

from timsdk import ApiError, Client
from timsdk.types import TextElem

from timsdk_emulator import Emulator

Calls = list[tuple[str, dict[str, Any]]]

MUTED = 10017
TEXT = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "Hi"}}]
GROUP = "group_open_http_svc/"
TOPIC = "million_group_open_http_svc/"
OFFICIAL = "official_account_open_http_svc/"
ROOM = "room_engine_http_srv/"
SEAT = "room_engine_http_mic/"
LIVE = "live_engine_http_srv/"
CALL = "call_engine_http_srv/"

CREW: Calls = [
    (GROUP + "create_group", {"Type": "Public", "Name": "Crew", "GroupId": "crew", "Owner_Account": "ann"})
]
TOWN: Calls = [(GROUP + "create_group", {
    "Type": "Community", "Name": "Town", "GroupId": "@TGS#_town", "Owner_Account": "ann", "SupportTopic": 1,
})]  # fmt: skip
SQUARE: Calls = [*TOWN, (TOPIC + "create_topic", {
    "GroupId": "@TGS#_town", "TopicName": "Square", "TopicId": "@TGS#_town@TOPIC#_square",
})]  # fmt: skip
ROBOT: Calls = [("openim_robot_http_svc/create_robot", {"UserID": "@RBT#r"})]
NEWS: Calls = [(OFFICIAL + "create_official_account", {
    "Owner_Account": "ann", "Name": "News", "OfficialAccountUserID": "@TOA#_news", "MaxSubscriberNum": 1,
})]  # fmt: skip
ROOM_1: Calls = [(ROOM + "create_room", {"RoomInfo": {
    "RoomId": "r1", "RoomType": "Conference", "Owner_Account": "ann", "IsSeatEnabled": True,
}})]  # fmt: skip
LIVES: Calls = [(LIVE + "create_room", {"RoomInfo": {
    "RoomId": name, "RoomType": "Live", "SeatTemplate": "VideoDynamicGrid9Seats", "Owner_Account": owner,
}}) for name, owner in (("l1", "ann"), ("l2", "bob"))]  # fmt: skip
SEND: tuple[str, dict[str, Any]] = (
    "openim/sendmsg", {"From_Account": "ann", "To_Account": "bob", "MsgRandom": 1, "MsgSeq": 1, "MsgBody": TEXT},
)  # fmt: skip
GROUP_SEND: tuple[str, dict[str, Any]] = (
    GROUP + "send_group_msg", {"GroupId": "crew", "From_Account": "ann", "Random": 1, "MsgBody": TEXT},
)  # fmt: skip
ADD: tuple[str, dict[str, Any]] = (
    GROUP + "add_group_member", {"GroupId": "crew", "MemberList": [{"Member_Account": "bob"}]},
)  # fmt: skip
FRIENDS: tuple[str, dict[str, Any]] = ("sns/friend_add", {
    "From_Account": "ann", "AddFriendItem": [{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}],
})  # fmt: skip
BLOCK: tuple[str, dict[str, Any]] = ("sns/black_list_add", {"From_Account": "ann", "To_Account": ["bob"]})
FOLLOW: tuple[str, dict[str, Any]] = (
    "follow/follow_add", {"From_Account": "ann", "FollowItem": [{"To_Account": "bob"}]},
)  # fmt: skip
SUBSCRIBE: tuple[str, dict[str, Any]] = (
    OFFICIAL + "add_subscriber",
    {"Official_Account": "@TOA#_news", "SubscriberList": [{"Subscriber_Account": "bob"}]},
)
BROADCAST: tuple[str, dict[str, Any]] = (
    OFFICIAL + "send_official_account_msg", {"Official_Account": "@TOA#_news", "Random": 1, "MsgBody": TEXT},
)  # fmt: skip
GIFT: Calls = [
    (LIVE + "add_gift", {"GiftId": "g", "Coins": 5, "DefaultName": "Rose", "Level": 1}),
    (LIVE + "send_gift", {"RoomId": "l1", "GiftId": "g", "From_Account": "bob", "ReceiverList_Account": ["ann"]}),
]
BATTLE: Calls = [
    ("live_engine_http_pk/create_battle", {"FromRoomId": "l1", "ToRoomIdList": ["l2"], "Duration": 30000})
]
RING: tuple[str, dict[str, Any]] = (CALL + "start_call_by_robot", {
    "Robot_Account": "@RBT#r", "CalleeList_Account": ["ann"], "Timeout": 30000, "CallInfo": {"MediaType": "Audio"},
})  # fmt: skip

SCENARIOS: dict[str, Calls] = {
    "State.StateChange": [("im_open_login_svc/kick", {"UserID": "ann"})],
    "C2C.CallbackBeforeSendMsg": [SEND],
    "C2C.CallbackAfterSendMsg": [SEND],
    "C2C.CallbackAfterMsgReport": [SEND, ("openim/admin_set_msg_read", {
        "Report_Account": "bob", "Peer_Account": "ann",
    })],
    "C2C.CallbackAfterMsgWithDraw": [SEND, ("openim/admin_msgwithdraw", {
        "From_Account": "ann", "To_Account": "bob", "MsgKey": "1_1_{now}",
    })],
    "Bot.OnC2CMessage": [*ROBOT, (SEND[0], {**SEND[1], "To_Account": "@RBT#r"})],
    "Group.CallbackBeforeCreateGroup": CREW,
    "Group.CallbackAfterCreateGroup": CREW,
    "Group.CallbackBeforeSendMsg": [*CREW, GROUP_SEND],
    "Group.CallbackAfterSendMsg": [*CREW, GROUP_SEND],
    "Bot.OnGroupMessage": [*ROBOT, *CREW, (GROUP_SEND[0], {
        **GROUP_SEND[1], "GroupAtInfo": [{"GroupAtAllFlag": 0, "GroupAt_Account": "@RBT#r"}],
    })],
    "Group.CallbackSendMsgException": [
        *CREW, ADD,
        (GROUP + "forbid_send_msg", {"GroupId": "crew", "Members_Account": ["bob"], "MuteTime": 60}),
        (GROUP_SEND[0], {**GROUP_SEND[1], "From_Account": "bob"}),
    ],
    "Group.CallbackAfterRecallMsg": [*CREW, GROUP_SEND, (GROUP + "group_msg_recall", {
        "GroupId": "crew", "MsgSeqList": [{"MsgSeq": 1}],
    })],
    "Group.CallbackAfterReadReceipt": [*CREW, ADD, (GROUP_SEND[0], {**GROUP_SEND[1], "NeedReadReceipt": 1})],
    "Group.CallbackAfterGroupInfoChanged": [*CREW, (GROUP + "modify_group_base_info", {
        "GroupId": "crew", "Name": "Team",
    })],
    "Group.CallbackAfterGroupDestroyed": [*CREW, (GROUP + "destroy_group", {"GroupId": "crew"})],
    "Group.CallbackAfterChangeGroupOwner": [*CREW, ADD, (GROUP + "change_group_owner", {
        "GroupId": "crew", "NewOwner_Account": "bob",
    })],
    "Group.CallbackAfterGroupAttrChanged": [*CREW, (GROUP + "set_group_attr", {
        "GroupId": "crew", "GroupAttr": [{"key": "k", "value": "v"}],
    })],
    "Group.CallbackBeforeInviteJoinGroup": [*CREW, ADD],
    "Group.CallbackAfterNewMemberJoin": [*CREW, ADD],
    "Group.CallbackAfterGroupFull": [(CREW[0][0], {**CREW[0][1], "MaxMemberCount": 2}), ADD],
    "Group.CallbackAfterMemberExit": [*CREW, ADD, (GROUP + "delete_group_member", {
        "GroupId": "crew", "MemberToDel_Account": ["bob"],
    })],
    "Group.CallbackAfterMemberFieldChanged": [*CREW, ADD, (GROUP + "modify_group_member_info", {
        "GroupId": "crew", "Member_Account": "bob", "Role": "Admin", "NameCard": "B",
    })],
    "Group.CallbackBeforeCreateTopic": SQUARE,
    "Group.CallbackAfterCreateTopic": SQUARE,
    "Group.CallbackAfterTopicInfoChanged": [*SQUARE, (TOPIC + "modify_topic", {
        "GroupId": "@TGS#_town", "TopicId": "@TGS#_town@TOPIC#_square", "TopicName": "Market",
    })],
    "Group.CallbackAfterTopicDestroyed": [*SQUARE, (TOPIC + "destroy_topic", {
        "GroupId": "@TGS#_town", "TopicIdList": ["@TGS#_town@TOPIC#_square"],
    })],
    "Profile.CallbackPortraitSet": [("profile/portrait_set", {
        "From_Account": "ann", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": "Ann"}],
    })],
    "Sns.CallbackPrevFriendAdd": [FRIENDS],
    "Sns.CallbackFriendAdd": [FRIENDS],
    "Sns.CallbackFriendDelete": [FRIENDS, ("sns/friend_delete", {"From_Account": "ann", "To_Account": ["bob"]})],
    "Sns.CallbackBlackListAdd": [BLOCK],
    "Sns.CallbackBlackListDelete": [BLOCK, ("sns/black_list_delete", BLOCK[1])],
    "Follow.CallbackAfterFollowAdd": [FOLLOW],
    "Follow.CallbackAfterFollowDelete": [FOLLOW, ("follow/follow_delete", {
        "From_Account": "ann", "To_Account": ["bob"],
    })],
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": NEWS,
    "OfficialAccount.CallbackAfterCreateOfficialAccount": NEWS,
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": [*NEWS, (
        OFFICIAL + "modify_official_account_base_info", {"Official_Account": "@TOA#_news", "Name": "Olds"},
    )],
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": [*NEWS, (
        OFFICIAL + "destroy_official_account", {"Official_Account": "@TOA#_news"},
    )],
    "OfficialAccount.CallbackBeforeAddSubscriber": [*NEWS, SUBSCRIBE],
    "OfficialAccount.CallbackAfterAddSubscriber": [*NEWS, SUBSCRIBE],
    "OfficialAccount.CallbackAfterOfficialAccountFull": [*NEWS, SUBSCRIBE],
    "OfficialAccount.CallbackAfterDeleteSubscriber": [*NEWS, SUBSCRIBE, (
        OFFICIAL + "delete_subscriber", {"Official_Account": "@TOA#_news", "SubscriberToDel_Account": ["bob"]},
    )],
    "OfficialAccount.CallbackBeforeSendMsg": [*NEWS, BROADCAST],
    "OfficialAccount.CallbackAfterSendMsg": [*NEWS, BROADCAST],
    "OfficialAccount.CallbackAfterMsgWithDraw": [*NEWS, BROADCAST, (
        OFFICIAL + "official_account_msg_recall", {"Official_Account": "@TOA#_news", "MsgKeyList": ["1_1_{now}"]},
    )],
    "Room.CallbackAfterCreateRoom": ROOM_1,
    "Room.CallbackAfterUpdateRoomInfo": [*ROOM_1, (ROOM + "update_room_info", {
        "RoomInfo": {"RoomId": "r1", "RoomName": "New"},
    })],
    "Room.CallbackAfterDestroyRoom": [*ROOM_1, (ROOM + "destroy_room", {"RoomId": "r1"})],
    "Room.CallbackAfterMemberEnter": [*ROOM_1, (ROOM + "add_robot", {"RoomId": "r1", "Member_Account": "bob"})],
    "Room.CallbackAfterMemberLeave": [
        *ROOM_1, (ROOM + "add_robot", {"RoomId": "r1", "Member_Account": "bob"}),
        (ROOM + "kick_user_out", {"RoomId": "r1", "MemberList_Account": ["bob"], "Reason": "late"}),
    ],
    "Mic.CallbackAfterSeatInfoChanged": [*ROOM_1, (SEAT + "pick_user_on_seat", {
        "RoomId": "r1", "Member_Account": "ann", "Index": 0,
    })],
    "Live.CallbackAfterCreateRoom": LIVES,
    "Live.CallbackAfterUpdateRoomInfo": [*LIVES, (LIVE + "update_room_info", {
        "RoomInfo": {"RoomId": "l1", "RoomName": "New"},
    })],
    "Live.CallbackAfterDestroyRoom": [*LIVES, (LIVE + "destroy_room", {"RoomId": "l1"})],
    "Live.CallbackAfterChangeOwner": [*LIVES, (LIVE + "change_room_owner", {
        "RoomId": "l1", "NewOwner_Account": "cid",
    })],
    "Live.CallbackAfterModifyAdmin": [*LIVES, (LIVE + "modify_admin", {
        "RoomId": "l1", "Admin_Account": ["bob"], "OpType": "add",
    })],
    "Live.CallbackAfterSetMetadata": [*LIVES, (LIVE + "set_room_metadata", {
        "RoomId": "l1", "Metadata": [{"Key": "k", "Value": "v"}],
    })],
    "Live.CallbackAfterDelMetadata": [
        *LIVES, (LIVE + "set_room_metadata", {"RoomId": "l1", "Metadata": [{"Key": "k", "Value": "v"}]}),
        (LIVE + "del_room_metadata", {"RoomId": "l1", "Keys": ["k"]}),
    ],
    "Live.CallbackAfterMemberStateChanged": [*LIVES, (LIVE + "ban_member", {
        "RoomId": "l2", "MemberList_Account": ["@RBT#r"], "Duration": 60,
    })],
    "Live.CallbackAfterCreateBattle": [*LIVES, *BATTLE],
    "Live.CallbackAfterStartBattle": [*LIVES, *BATTLE],
    "Live.CallbackBeforeSendGift": [*LIVES, *GIFT],
    "Call.CallbackAfterStartCall": [*ROBOT, RING],
    "Call.CallbackAfterEndCall": [*ROBOT, RING, (CALL + "end_call", {"CallId": "call-1"})],
    "Push.AllMemberPush": [("timpush/batch", {
        "From_Account": "ann", "To_Account": ["bob"], "MsgRandom": 1, "OfflinePushInfo": {"PushFlag": 0},
    })],
}  # fmt: skip
SCENARIOS["Live.CallbackAfterMemberStateChanged"].insert(
    len(LIVES), (LIVE + "add_robot", {"RoomId": "l2", "RobotList_Account": ["@RBT#r"]})
)


def play(emulator: Emulator, tim: Client, calls: Calls) -> None:
    """Carry out calls. Client SDKs do what calls cannot: ann is signed in."""
    emulator.world.accounts["ann"].platforms["Web"] = "Online"
    emulator.clock.freeze(int(emulator.clock()))
    now = str(int(emulator.clock()))
    for api, body in calls:
        try:
            tim.call(api, json.loads(json.dumps(body).replace("{now}", now)))
        except ApiError as error:  # a muted member is refused, which is what fires an event
            if error.code != MUTED:
                raise


def message(text: str) -> list[TextElem]:
    """The elements of a message with a text."""
    return [TextElem(text=text)]
