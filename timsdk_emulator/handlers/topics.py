"""Topics of communities."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.types import GroupMsgFlag, GroupType, OnOff

from timsdk_emulator.handlers.group_helpers import check_accounts, find_group
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.state import AppState, Group

_NOT_COMMUNITY = frozenset(GroupType) - {GroupType.COMMUNITY}
_MARK = "@TOPIC#_"
"""Stands in a topic ID between the ID of the community and the rest."""
_FIELDS = ("TopicName", "CustomString", "FaceUrl", "Notification", "Introduction", "MuteAllMember")


def find_community(world: AppState, group_id: str) -> Group:
    """Return a community that has topics.

    Raises:
        ErrorResponse: There is no such group, it is none, or it was created without topics.
    """
    group = find_group(world, group_id, not_for=_NOT_COMMUNITY)
    if not group.support_topic:
        raise ErrorResponse(
            ErrorCode.COMMUNITY_TOPICS_NOT_ENABLED, f"GroupId {group_id!r} was created without topics"
        )
    return group


def topics_of(world: AppState, group: Group) -> dict[str, Json]:
    """Return the topics of a community by ID."""
    return world.table("topics", group.group_id)


@plays("million_group_open_http_svc/create_topic")
def create_topic(world: AppState, body: Json) -> Json:
    """Create a topic, with an ID that begins with that of its community."""
    return _create(world, body, ErrorCode.GROUP_ID_IN_USE_BY_SELF)


@plays("group_open_http_svc/import_topic")
def import_topic(world: AppState, body: Json) -> Json:
    """Create a topic that has existed elsewhere before."""
    return _create(world, body, ErrorCode.GROUP_ID_IN_USE_BY_OTHER)


def _create(world: AppState, body: Json, taken: ErrorCode) -> Json:
    group = find_community(world, body["GroupId"])
    check_accounts(world, [body["From_Account"]] if body.get("From_Account") else [], "From_Account")
    topics = topics_of(world, group)
    prefix = group.group_id + _MARK
    topic_id = body.get("TopicId") or f"{prefix}@TOPIC#c{world.next_number('topics'):X}EMULATED"
    if not topic_id.startswith(prefix) or topic_id == prefix:
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, f"TopicId does not begin with {prefix!r}, or ends with it")
    if topic_id in topics:
        raise ErrorResponse(taken, f"TopicId {topic_id!r} is in use")
    topics[topic_id] = {
        "TopicId": topic_id,
        "GroupID": group.group_id,
        "CreateTime": world.now() if body.get("CreateTime") is None else body["CreateTime"],
        "MuteAllMember": OnOff.OFF.value,
        "NextMsgSeq": 1,
        "LastMsgTime": 0,
        **{name: body.get(name, "") for name in _FIELDS if name != "MuteAllMember"},
    }
    return {"TopicId": topic_id}


@plays("million_group_open_http_svc/modify_topic")
def modify_topic(world: AppState, body: Json) -> None:
    """Change fields of a topic."""
    topic = topics_of(world, find_community(world, body["GroupId"])).get(body["TopicId"])
    if topic is None:
        raise ErrorResponse(ErrorCode.GROUP_NOT_FOUND, f"TopicId {body['TopicId']!r}: there is no such topic")
    topic.update({name: body[name] for name in _FIELDS if name in body})
    topic["ShutUpAllFlag"] = int(topic["MuteAllMember"] == OnOff.ON)


@plays("million_group_open_http_svc/get_topic")
def get_topic(world: AppState, body: Json) -> Json:
    """Return topics of a community: those with an ID of a list, or all of them."""
    topics = topics_of(world, find_community(world, body["GroupId"]))
    wanted = body.get("TopicIdList") or list(topics)
    keep = body.get("ResponseFilter")
    entries: list[Json] = []
    for topic_id in wanted:
        topic = topics.get(topic_id)
        code = 0 if topic else int(ErrorCode.TOPIC_ALREADY_DELETED)
        entry: Json = {"ErrorCode": code, "ErrorInfo": "" if topic else f"there is no topic {topic_id!r}"}
        if topic:
            shown = {key: value for key, value in topic.items() if not keep or key in (*keep, "TopicId", "GroupID")}
            entry["TopicInfo"] = shown
            entry["SelfInfo"] = {"ShutUpTime": 0, "MsgSeq": 0, "MsgFlag": GroupMsgFlag.ACCEPT_AND_NOTIFY.value}
        entries.append(entry)
    return {"TopicAndSelfInfo": entries}


@plays("million_group_open_http_svc/destroy_topic")
def destroy_topic(world: AppState, body: Json) -> Json:
    """Delete topics, with a result for each."""
    topics = topics_of(world, find_community(world, body["GroupId"]))
    results: list[Json] = []
    for topic_id in body["TopicIdList"]:
        known = topics.pop(topic_id, None) is not None
        code = 0 if known else int(ErrorCode.TOPIC_ALREADY_DELETED)
        results.append(
            {"TopicId": topic_id, "ErrorCode": code, "ErrorInfo": "" if known else "there is no such topic"}
        )
    return {"DestroyResultItem": results}


@plays("million_group_open_http_svc/get_online_member_num", "group_open_http_svc/get_online_member_num")
def get_online_member_num(world: AppState, body: Json) -> Json:
    """Return the number of members who are signed in somewhere."""
    members = find_group(world, body["GroupId"]).members
    online = [name for name in members if name in world.accounts and world.accounts[name].platforms]
    return {"OnlineMemberNum": len(online)}
