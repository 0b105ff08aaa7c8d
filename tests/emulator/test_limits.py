"""How many friends, blocked users, pins, conversations and tags there may be, and the code for one too many."""

from __future__ import annotations

from typing import Any

import pytest
from support.raw_calls import refusal
from timsdk import Client

from timsdk_emulator import Emulator
from timsdk_emulator.state import Friend

SOURCE = "AddSource_Type_Web"
FORBID = [{"Tag": "Tag_Profile_IM_AdminForbidType", "Value": "AdminForbid_Type_SendOut"}]


def add_friend(tim: Client, user_id: str, friend_id: str, **fields: Any) -> int:
    """Return the code of the result of adding a friend."""
    item = {"To_Account": friend_id, "AddSource": SOURCE}
    added = tim.call("sns/friend_add", {"From_Account": user_id, "AddFriendItem": [item], **fields})
    code: int = added["ResultItem"][0]["ResultCode"]
    return code


def fill_friends(emulator: Emulator, user_id: str) -> None:
    """Give a user as many friends as may be."""
    friends = emulator.world.relations_of(user_id).friends
    friends.update({f"friend-{number}": Friend(0) for number in range(3000 - len(friends))})


def test_user_has_3000_friends_at_most(tim: Client, tim_emulator: Emulator) -> None:
    fill_friends(tim_emulator, "ann")
    assert add_friend(tim, "ann", "bob") == 30010
    assert add_friend(tim, "bob", "ann") == 30014
    assert add_friend(tim, "bob", "ann", AddType="Add_Type_Single") == 0
    imported = {"From_Account": "ann", "AddFriendItem": [{"To_Account": "cid", "AddSource": SOURCE}]}
    assert tim.call("sns/friend_import", imported)["ResultItem"][0]["ResultCode"] == 30010


def test_friend_brings_no_list_beyond_32(tim: Client) -> None:
    tim.call("sns/group_add", {"From_Account": "ann", "GroupName": [f"list {number}" for number in range(32)]})
    item = {"To_Account": "bob", "AddSource": SOURCE, "GroupName": "one more"}
    added = tim.call("sns/friend_add", {"From_Account": "ann", "AddFriendItem": [item]})
    assert added["ResultItem"][0]["ResultCode"] == 30011
    added = tim.call("sns/friend_add", {"From_Account": "ann", "AddFriendItem": [{**item, "GroupName": "list 1"}]})
    assert added["ResultItem"][0]["ResultCode"] == 0


def test_user_who_may_not_ask_for_friends_is_refused_unless_forced(tim: Client) -> None:
    tim.call("profile/portrait_set", {"From_Account": "ann", "ProfileItem": FORBID})
    assert add_friend(tim, "ann", "bob") == 30009
    assert add_friend(tim, "ann", "bob", ForceAddFlags=1) == 0


def test_user_blocks_1000_others_at_most(tim: Client, tim_emulator: Emulator) -> None:
    blocked = tim_emulator.world.relations_of("ann").blocked
    blocked.update({f"user-{number}": 1 for number in range(999)})
    codes = tim.call("sns/black_list_add", {"From_Account": "ann", "To_Account": ["bob", "cid"]})["ResultItem"]
    assert [item["ResultCode"] for item in codes] == [0, 30013]


def test_user_pins_50_conversations_at_most(tim: Client) -> None:
    def pin(*names: str, how: int = 1) -> dict[str, Any]:
        items = [{"Type": 2, "GroupId": name} for name in names]
        return {"From_Account": "ann", "OperationType": how, "RecentContactItem": items}

    tim.call("recentcontact/top", pin(*(f"g{number}" for number in range(50))))
    tim.call("recentcontact/top", pin("g1"))
    assert refusal(tim, "recentcontact/top", pin("one more")) == 51012
    tim.call("recentcontact/top", pin("g1", how=2))
    tim.call("recentcontact/top", pin("one more"))


def test_conversation_group_takes_1000_conversations_and_32_bytes_of_name(tim: Client) -> None:
    def create(name: str, count: int) -> dict[str, Any]:
        contacts = [{"Type": 2, "ToGroupId": f"g{number}"} for number in range(count)]
        return {"From_Account": "ann", "GroupContactItem": [{"GroupName": name, "ContactItem": contacts}]}

    api = "recentcontact/create_contact_group"
    assert refusal(tim, api, create("x" * 33, 1)) == 51011
    assert refusal(tim, api, create("many", 1001)) == 51008
    tim.call(api, create("many", 1000))
    change = {"ContactOptType": 1, "ContactItem": {"Type": 1, "To_Account": "bob"}}
    update = {"UpdateGroupType": 2, "OldGroupName": "many", "ContactUpdateItem": [change]}
    body = {"From_Account": "ann", "UpdateType": 1, "UpdateGroup": update}
    assert refusal(tim, "recentcontact/update_contact_group", body) == 51008


@pytest.mark.parametrize(("api", "body", "code"), [
    ("openim/im_add_tag", {"UserTags": [{"To_Account": "ann", "Tags": ["a"]}] * 101}, 90018),
    ("openim/im_set_attr", {"UserAttrs": [{"To_Account": "ann", "Attrs": {"a": "b"}}] * 501}, 90018),
    ("openim/im_get_push_report", {"TaskIds": ["x"] * 501}, 90014),
    ("openim/im_get_push_report", {}, 90015),
    ("openim/im_push", {
        "MsgRandom": 1, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}],
        "Condition": {"TagsOr": [f"t{number}" for number in range(11)]},
    }, 90032),
])  # fmt: skip
def test_push_of_too_much_has_a_code_that_says_of_what(api: str, body: Any, code: int, tim: Client) -> None:
    assert refusal(tim, api, body) == code
