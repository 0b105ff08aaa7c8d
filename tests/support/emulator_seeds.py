"""What the example requests of the catalog act on, put into the state of the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timsdk_emulator import Emulator
from timsdk_emulator.resources import RESOURCES, Resource
from timsdk_emulator.state import Account, AppState, Group, Member

_OTHER_NAMES = {
    "CategoryId": ("ParentId",),
    "ConversationSettingId": ("FromConversationSettingId",),
    "RoomId": ("FromRoomId", "ToRoomIdList"),
    "MemberMail": ("MemberId", "MemberID", "MemberList", "MemberMailList"),
    "StandardQuestionId": ("StandardQuestionIds",),
}
"""Fields that hold a key under another name, by key."""

ATTRIBUTES = ("sex", "city", "country", "level", "Membership level", "Membership Level")

EXAMPLE_APP = 1400187352
"""The app of the catalog's examples."""

# What these act on is made by other calls.
NOTHING_THERE = {
    "group_open_http_svc/delete_group_attr": 10050,
    "openim/admin_msgwithdraw": 20022,
    "openim/modify_c2c_msg": 20001,
    "openim/modify_group_msg": 20001,
    "openim_msg_ext_http_svc/get_key_values": 23004,
    "openim_msg_ext_http_svc/set_key_values": 23004,
    "openim_msg_ext_http_svc/group_get_key_values": 23004,
    "openim_msg_ext_http_svc/group_set_key_values": 23004,
    "group_open_http_svc/get_group_msg_receipt_detail": 10062,
    # What the example deletes cannot be deleted.
    "openim_console_http_svc/robot_del_language": -50055,
}


def people(emulator: Emulator, request: dict[str, Any]) -> None:
    """Import every text of a request as a user, and create its group with all of them as members."""
    emulator.reset()
    world = emulator.world
    texts = [*leaves(request)]
    world.accounts.update({text: Account(text) for text in texts})
    creates = "Type" in request and "TopicName" not in request
    if isinstance(request.get("GroupId"), str) and not creates:
        kinds = {"@TGS#_": "Community", "@TGS#a": "AVChatRoom"}
        kind = next((kinds[prefix] for prefix in kinds if request["GroupId"].startswith(prefix)), "Public")
        group = Group(request["GroupId"], kind, "any", 1, 0, max_members=1000, support_topic=kind == "Community")
        group.members.update({text: Member(text, "Member", 0) for text in texts})
        world.groups[group.group_id] = group


def seed(world: AppState, request: dict[str, Any]) -> None:
    """Create every record that a request names."""
    people = [*leaves(request)]
    for resource in RESOURCES:
        for key in [*values(request, (resource.key, *_OTHER_NAMES.get(resource.key, ())))]:
            for rows in holders(world, resource):
                rows[str(key)] = {**fields(resource, people), resource.key: key}
    world.table("attribute_names").update(enumerate(ATTRIBUTES))
    for table in ("room_callback", "live_callback", "call_callback"):
        world.table(table)[""] = {"Url": "https://example.com", "CallbackCommandList": []}
    world.table("live_callback_token")[""] = {"Token": "t", "IsTokenEnable": True}
    for name in people:
        world.table("robots")[name] = {}
        world.table("streams")[name] = {"chunks": [], "finished": False}
        world.table("push_tasks")[name] = {"users": [], "revoked": False, "time": 0, "random": 0, "sender": ""}
        world.table("official_accounts")[name] = official_account(name, people)
        for group in world.groups:
            world.table("permission_groups", group)[name] = {"PermissionGroupId": name, "members": {}, "topics": {}}
            world.table("topics", group)[name] = {"TopicId": name, "GroupID": group, "MuteAllMember": "Off"}
    user_id = request.get("From_Account")
    if user_id:
        for name in people:
            world.table("contact_groups", user_id)[name] = {"GroupName": name, "GroupId": 1, "contacts": {}}


def official_account(name: str, people: list[str]) -> dict[str, Any]:
    subscribers = {one: {"Subscriber_Account": one, "SubscribeTime": 0, "CustomString": ""} for one in people}
    return {"Official_Account": name, "MaxSubscriberNum": 100, "subscribers": subscribers, "messages": []}


def holders(world: AppState, resource: Resource) -> Iterator[dict[str, Any]]:
    """Yield the tables that hold the records of a resource: one for each record of its parent."""
    if resource.parent is None:
        yield world.table(resource.table)
        return
    for row in world.table(resource.parent.table).values():
        yield row.setdefault(resource.table, {})


def fields(resource: Resource, people: list[str]) -> dict[str, Any]:
    """Return fields of a record that the emulator sets on its own when another API creates it."""
    members = {name: {"Member_Account": name, "Role": "Member"} for name in people}
    seated = {"3": {"Index": 3, "Member_Account": "user"}}
    return {
        "rooms": {
            "Owner_Account": "administrator", "IsSeatEnabled": True, "MaxSeatCount": 20,
            "IsUnlimitedRoomEnabled": True, "ViewCount": 0, "metadata": {"key1": "v"}, "members": members,
            "seats": seated, "robots": dict.fromkeys(people, 1),
        },
        "gifts": {"Coins": 1},
        "desk_members": {"Status": "STATUS_FREE", "CreateTime": 0},
        "desk_sessions": {
            "ClientUserId": "user1", "CurrentState": "Agent", "service": "s", "Timestamp": 0,
            "messages": [{"key": name, "MsgBody": []} for name in people],
        },
        "calls": {"caller": "ann", "callees": ["bob"], "started": 0},
        "battles": {"EndTime": 0, "scores": {"room": 0}},
        "faq_questions": {"StandardQuestion": "q", "SimilarQuestions": []},
        "chitchat_questions": {"StandardQuestion": "q", "SimilarQuestions": []},
        "desk_reply_groups": {"GroupName": "n", "UseScopeType": "all"},
    }.get(resource.table, {})  # fmt: skip


def leaves(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value."""
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from leaves(item)


def values(value: Any, names: tuple[str, ...]) -> Iterator[str | int]:
    """Yield the texts and numbers of fields with these names, at any depth."""
    if isinstance(value, dict):
        for name, inner in value.items():
            found = inner if isinstance(inner, list) else [inner]
            if name in names:
                yield from (one for one in found if isinstance(one, str | int))
            yield from values(inner, names)
    elif isinstance(value, list):
        for item in value:
            yield from values(item, names)
