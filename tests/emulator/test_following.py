"""Follows, official accounts, conversation groups, search and moderation."""

from __future__ import annotations

from typing import Any

from support.raw_calls import refusal
from timsdk import Client

TEXT = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]
OFFICIAL = "official_account_open_http_svc/"
CONTACT = "recentcontact/"


def follow(tim: Client, user_id: str, *others: str) -> list[int]:
    body = {"From_Account": user_id, "FollowItem": [{"To_Account": other} for other in others]}
    return [item["ResultCode"] for item in tim.call("follow/follow_add", body)["ResultItem"]]


def test_follows_are_one_sided_until_they_are_mutual(tim: Client) -> None:
    assert follow(tim, "ann", "bob", "nobody", "ann") == [0, 30003, 30001]
    check = {"From_Account": "bob", "To_Account": ["ann"]}
    assert tim.call("follow/follow_check", check)["ResultItem"][0]["FollowType"] == 1
    follow(tim, "bob", "ann")
    assert tim.call("follow/follow_check", check)["ResultItem"][0]["FollowType"] == 3
    info = tim.call("follow/follow_get_info", {"From_Account": "ann", "To_Account": ["ann"]})["FollowInfo"][0]
    assert (info["FollowerCount"], info["FollowingCount"], info["MutualFollowingCount"]) == (1, 1, 1)
    tim.call("follow/follow_delete", {"From_Account": "ann", "To_Account": ["bob"]})
    assert tim.call("follow/follow_check", check)["ResultItem"][0]["FollowType"] == 2
    assert refusal(tim, "follow/follow_check", {"From_Account": "nobody", "To_Account": ["ann"]}) == 30003


def test_followers_come_in_pages(tim: Client) -> None:
    follow(tim, "bob", "ann")
    follow(tim, "cid", "ann")
    page = {"From_Account": "ann", "FollowType": 1, "StartCursor": "", "WantNum": 1}
    first = tim.call("follow/follow_get", page)
    second = tim.call("follow/follow_get", {**page, "StartCursor": first["NextCursor"]})
    assert [entry["To_Account"] for one in (first, second) for entry in one["FollowItem"]] == ["bob", "cid"]
    assert second["NextCursor"] == ""


def test_official_account_has_subscribers_and_messages(tim: Client) -> None:
    create = {"Owner_Account": "ann", "Name": "News", "OfficialAccountUserID": "@TOA#_news", "MaxSubscriberNum": 1}
    tim.call(OFFICIAL + "create_official_account", create)
    assert refusal(tim, OFFICIAL + "create_official_account", create) == 130008
    assert refusal(tim, OFFICIAL + "create_official_account", {**create, "OfficialAccountUserID": "news"}) == 130007
    named = {"Official_Account": "@TOA#_news"}
    people = [{"Subscriber_Account": name} for name in ("bob", "bob", "cid", "nobody")]
    added = tim.call(OFFICIAL + "add_subscriber", {**named, "SubscriberList": people})["SubscriberList"]
    assert [entry["Result"] for entry in added] == [1, 2, 0, 0]
    tim.call(OFFICIAL + "modify_subscriber_info", {**named, "Subscriber_Account": "bob", "CustomString": "vip"})
    listed = tim.call(OFFICIAL + "get_subscriber_info", {**named, "Next": ""})
    assert (listed["SubscriberNum"], listed["SubscriberList"][0]["CustomString"]) == (1, "vip")
    mine = tim.call(OFFICIAL + "get_subscribed_official_account_list", {"Subscriber_Account": "bob"})
    assert mine["OfficialAccountInfoList"][0]["Official_Account"] == "@TOA#_news"
    body = {**named, "Random": 1, "MsgBody": TEXT}
    sent = tim.call(OFFICIAL + "send_official_account_msg", body)["MsgKey"]
    assert tim.call(OFFICIAL + "send_official_account_msg", body)["MsgKey"] == sent
    history = tim.call(OFFICIAL + "official_account_msg_get_simple", named)
    assert [message["MsgKey"] for message in history["RspMsgList"]] == [sent]
    recalled = tim.call(OFFICIAL + "official_account_msg_recall", {**named, "MsgKeyList": [sent, "x"]})
    assert [entry["RetCode"] for entry in recalled["RecallRetList"]] == [0, 10030]
    assert tim.call(OFFICIAL + "official_account_msg_get_simple", named)["RspMsgList"] == []
    tim.call(OFFICIAL + "destroy_official_account", named)
    assert refusal(tim, OFFICIAL + "destroy_official_account", named) == 130004


def contact(name: str) -> dict[str, Any]:
    return {"Type": 1, "To_Account": name}


def test_conversations_are_grouped_and_marked(tim: Client) -> None:
    create = {"From_Account": "ann", "GroupContactItem": [{"GroupName": "Work", "ContactItem": [contact("bob")]}]}
    tim.call(CONTACT + "create_contact_group", create)
    assert refusal(tim, CONTACT + "create_contact_group", create) == 50002
    update = {"UpdateGroupType": 2, "OldGroupName": "Work",
              "ContactUpdateItem": [{"ContactOptType": 1, "ContactItem": contact("cid")}]}  # fmt: skip
    tim.call(CONTACT + "update_contact_group", {"From_Account": "ann", "UpdateType": 1, "UpdateGroup": update})
    rename = {"UpdateGroupType": 1, "OldGroupName": "Work", "NewGroupName": "Job"}
    tim.call(CONTACT + "update_contact_group", {"From_Account": "ann", "UpdateType": 1, "UpdateGroup": rename})
    mark = {"OptType": 3, "ContactItem": contact("bob"), "SetMark": [1, 3], "CustomMark": "blue"}
    tim.call(CONTACT + "mark_contact", {"From_Account": "ann", "MarkItem": [mark]})
    page = tim.call(CONTACT + "get_contact_group", {"From_Account": "ann", "StartIndex": 0})
    shown = {item["To_Account"]: (item.get("StandardMark"), item.get("CustomMark")) for item in page["ContactItem"]}
    assert shown == {"bob": ("101", "blue"), "cid": (None, None)}
    assert page["GroupItem"] == [{"GroupName": "Job", "GroupId": 1}]
    tim.call("openim/sendmsg", {"From_Account": "ann", "To_Account": "bob", "MsgRandom": 1, "MsgBody": TEXT})
    listing = {"From_Account": "ann", "TimeStamp": 0, "StartIndex": 0, "TopTimeStamp": 0, "TopStartIndex": 0}
    (listed,) = tim.call(CONTACT + "get_list", {**listing, "AssistFlags": 63})["SessionItem"]
    assert (listed["StandardMark"], listed["ContactGroupId"]) == ("101", [1])
    assert "CustomMark" not in tim.call(CONTACT + "get_list", {**listing, "AssistFlags": 7})["SessionItem"][0]
    tim.call(CONTACT + "del_contact_group", {"From_Account": "ann", "GroupName": ["Job"]})
    assert refusal(tim, CONTACT + "del_contact_group", {"From_Account": "ann", "GroupName": ["Job"]}) == 51009
    assert refusal(tim, CONTACT + "get_contact_group", {"From_Account": "nobody", "StartIndex": 0}) == 50001


def test_user_has_twenty_conversation_groups_at_most(tim: Client) -> None:
    def create(number: int) -> dict[str, Any]:
        return {"From_Account": "ann", "GroupContactItem": [{"GroupName": f"g{number}", "ContactItem": []}]}

    for number in range(20):
        tim.call(CONTACT + "create_contact_group", create(number))
    assert refusal(tim, CONTACT + "create_contact_group", create(20)) == 51010


def test_search_finds_what_was_created(tim: Client) -> None:
    tim.account.account_import(user_id="ann", nick="Annabel")
    found = tim.call("user_search/search", {"Keywords": ["annab"], "Count": 10})
    assert [user["UserID"] for user in found["Users"]] == ["ann"]
    for name in ("Chess club", "Book club", "Garden"):
        tim.group.create_group(group_type="Public", name=name)
    first = tim.call("group_search/search", {"Keywords": ["club"], "Count": 1})
    assert (first["TotalCount"], first["IsFinish"]) == (2, False)
    both = {"Keywords": ["club", "book"], "KeywordMatchType": 1, "Count": 10}
    assert [one["GroupName"] for one in tim.call("group_search/search", both)["Groups"]] == ["Book club"]
    assert tim.call("group_open_http_svc/search_group", {"Content": "club"})["TotalRecord"] == 2


def test_words_decide_what_is_blocked(tim: Client) -> None:
    def verdict(text: str) -> str:
        body = {"AuditName": "C2C", "ContentType": "Text", "Content": text}
        return str(tim.call("im_msg_audit/content_moderation", body)["Result"])

    assert verdict("a rude word") == "Pass"
    tim.call("openim_dirty_words/add", {"DirtyWordsList": ["rude"]})
    assert tim.call("openim_dirty_words/get", {})["DirtyWordsList"] == ["rude"]
    assert verdict("a rude word") == "Block"
    tim.call("openim_dirty_words/delete", {"DirtyWordsList": ["rude"]})
    library = {"SdkAppId": 1400000000, "LibID": "lib"}
    tim.call("im_msg_audit_mgr/add_cloud_audit_keywords", {**library, "UserKeywords": [{"Content": "spam"}]})
    assert verdict("spam!") == "Block"
    deleted = tim.call("im_msg_audit_mgr/delete_cloud_audit_keywords", {**library, "Keywords": ["spam", "x"]})
    assert (deleted["Count"], verdict("spam!")) == (1, "Pass")
    listing = {**library, "Offset": 0, "Limit": 10, "SdkAppId": 1}
    assert refusal(tim, "im_msg_audit_mgr/get_cloud_audit_keywords", listing) == 2003
