"""Desk: agents, their groups and roles, service accounts, quick replies, settings of conversations."""

from __future__ import annotations

from collections.abc import Iterable

from timsdk import ErrorCode

from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page, Resource, Setting, serial, texts
from timsdk_emulator.state import AppState

_S = "desk_http_svc/"
_INVALID = ErrorCode.DESK_PARAM_INVALID
_MEMBERS = Page(start="PageNum", size="PageSize", by_number=True, total="Total")
_GROUPS = Page(start="PageNumber", size="PageSize", first=1, by_number=True, total="Total")
_SETTINGS = Page(start="PageNumber", size="PageSize", default=10, by_number=True, total="TotalCount")
_QUICK_GROUPS = 100
"""Categories of quick replies of an app, at most."""
_OWN_REPLIES = "0"
"""Category of the quick replies that an agent alone has."""
_CUSTOMER_SERVICE = "@customer_service_account"

MEMBERS = Resource(
    table="desk_members", key="MemberMail", missing=ErrorCode.DESK_AGENT_NOT_FOUND, taken=_INVALID,
    stamps={"CreateTime": lambda world: world.now(), "Status": lambda _: "STATUS_OFFLINE"},
)  # fmt: skip
GROUPS = Resource(table="desk_groups", key="MemberGroupID", missing=_INVALID, assign=serial("desk_groups", 1001))
ROLES = Resource(table="desk_roles", key="RoleID", missing=_INVALID, assign=serial("desk_roles", 101))
AGENTS = Resource(
    table="desk_im_agents", key="IMAgentUserID", missing=_INVALID, taken=_INVALID,
    assign=texts("desk_im_agents", f"{_CUSTOMER_SERVICE}_"),
)  # fmt: skip
REPLY_GROUPS = Resource(
    table="desk_reply_groups", key="GroupId", missing=_INVALID, assign=texts("desk_reply_groups", "")
)
CONVERSATIONS = Resource(
    table="desk_conversations", key="ConversationSettingId", missing=_INVALID,
    assign=serial("desk_conversations", 10_001), source="ConversationSettings",
)  # fmt: skip
GLOBAL = Setting(table="desk_global", source="AppInfo", default={"AutoAccept": 1, "DefaultLanguage": "zh"})

GLOBAL.sets(_S + "update_global_conversation_settings")
GLOBAL.reads(_S + "get_global_conversation_settings", into="AppInfo")


def _check_members(world: AppState, mails: Iterable[str]) -> None:
    for mail in mails:
        MEMBERS.find(world, {}, mail)


# --- agents ---


@plays(_S + "create_members")
def create_members(world: AppState, body: Json) -> None:
    """Create agents by mail address; if one is there already, none is created."""
    for item in body["MemberList"]:
        if item["MemberMail"] in world.table("desk_members"):
            raise ErrorResponse(_INVALID, f"MemberMail {item['MemberMail']!r} is in use")
        for number in item.get("MemberGroupIDList", ()):
            GROUPS.find(world, {}, number)
    for item in body["MemberList"]:
        MEMBERS.put(world, {}, item)


MEMBERS.updates(_S + "update_member")


def _member(row: Json) -> Json:
    limit = row.get("MemberReceptionLimit", 0) if row.get("MemberReceptionLimitEnabled") else 0
    return {**row, "EffectiveReceptionLimit": limit}


@plays(_S + "get_member_list", _S + "get_member_list_in_group")
def get_members(world: AppState, body: Json) -> Json:
    """Return a page of all agents, or of those in a group."""
    number = body.get("MemberGroupID")
    if number is not None:
        GROUPS.find(world, body)
    rows = [
        row for row in world.table("desk_members").values() if number in (None, *row.get("MemberGroupIDList", ()))
    ]
    rows.sort(key=lambda row: row["CreateTime"], reverse=bool(body.get("Order")))
    shown, told = _MEMBERS.cut(body, rows)
    return {**told, "MemberList": [_member(row) for row in shown]}


@plays(_S + "set_member_status")
def set_member_status(world: AppState, body: Json) -> None:
    """Set whether an agent takes sessions."""
    member = MEMBERS.find(world, body)
    if member.get("KickOff"):
        raise ErrorResponse(_INVALID, "MemberMail: the agent was forced offline")
    member["Status"] = body["Status"]
    member.setdefault("trace", []).append({"Timestamp": world.now(), "Status": body["Status"]})


@plays(_S + "force_member_offline")
def force_offline(world: AppState, body: Json) -> None:
    """Take an agent offline until `restore_member_online`."""
    member = MEMBERS.find(world, body)
    member.update(KickOff=1, Status="STATUS_OFFLINE")
    member.setdefault("trace", []).append({"Timestamp": world.now(), "Status": "STATUS_OFFLINE"})


@plays(_S + "restore_member_online")
def restore_online(world: AppState, body: Json) -> None:
    """Let an agent sign in again."""
    MEMBERS.find(world, body)["KickOff"] = 0


@plays(_S + "describe_member_status_trace")
def status_trace(world: AppState, body: Json) -> Json:
    """Return the states that an agent had within a time."""
    member = MEMBERS.find(world, body, body["MemberID"])
    states = [
        state for state in member.get("trace", []) if body["BeginTime"] <= state["Timestamp"] <= body["EndTime"]
    ]
    return {"Nick": member.get("NickName", ""), "StatusList": states if body["Order"] == 1 else states[::-1]}


# --- groups and roles ---


@plays(_S + "create_member_group")
def create_group(world: AppState, body: Json) -> Json:
    """Create a group of agents."""
    _check_members(world, body.get("MemberList", ()))
    group = GROUPS.put(world, {}, {name: value for name, value in body.items() if name != "MemberList"})
    _put_into(world, group["MemberGroupID"], body.get("MemberList", ()))
    return group


@plays(_S + "update_member_group")
def update_group(world: AppState, body: Json) -> None:
    """Change a group of agents; a list of agents replaces the former one."""
    group, mails = GROUPS.find(world, body), body.pop("MemberMailList", None)
    _check_members(world, mails or ())
    group.update(body)
    if mails is not None:
        _put_into(world, group["MemberGroupID"], ())
        _put_into(world, group["MemberGroupID"], mails)


def _put_into(world: AppState, number: int, mails: Iterable[str]) -> None:
    """Put agents into a group; without any, take all out."""
    wanted = [*mails]
    for mail, member in world.table("desk_members").items():
        others = [other for other in member.get("MemberGroupIDList", ()) if other != number]
        if mail in wanted:
            member["MemberGroupIDList"] = [*others, number]
        elif not wanted:
            member["MemberGroupIDList"] = others


@plays(_S + "delete_member_group")
def delete_group(world: AppState, body: Json) -> None:
    """Delete a group of agents, who stay."""
    number = GROUPS.find(world, body)["MemberGroupID"]
    _put_into(world, number, ())
    del world.table("desk_groups")[str(number)]


def _group(world: AppState, row: Json) -> Json:
    members = world.table("desk_members").values()
    return {
        **row,
        "GroupMemberCount": sum(row["MemberGroupID"] in one.get("MemberGroupIDList", ()) for one in members),
    }


GROUPS.lists(_S + "get_member_group_list", into="MemberGroupList", page=_GROUPS, show=_group)


ROLES.creates(_S + "add_role", check=lambda world, body: _check_members(world, body.get("MemberList", ())))
ROLES.updates(_S + "modify_role", check=lambda world, body: _check_members(world, body.get("MemberList", ())))
ROLES.deletes(_S + "delete_role")


@plays(_S + "get_role_list")
def get_roles(world: AppState, body: Json) -> Json:
    """Return all roles, or those of an agent."""
    mail = body.get("SpecifiedMember")
    roles = [role for role in world.table("desk_roles").values() if not mail or mail in role.get("MemberList", ())]
    return {"RoleList": roles, "Total": len(roles)}


# --- service accounts ---


def _wanted(body: Json, row: Json) -> bool:
    wanted = body.get("IMAgentUserIDList")
    return not wanted or row["IMAgentUserID"] in wanted


for name in ("add_im_agent", "add_im_agent_multilingual", "add_desk_im_agent"):
    AGENTS.creates(_S + name)
for name in ("update_im_agent", "update_im_agent_multilingual", "update_desk_im_agent"):
    AGENTS.updates(_S + name)
AGENTS.deletes(_S + "delete_im_agent")
AGENTS.lists(
    _S + "get_im_agent_list", into="Data", show=lambda _, row: {**row, "IMAgentUserId": row["IMAgentUserID"]}
)
AGENTS.lists(_S + "get_im_agent_list_multilingual", into="Data", keep=_wanted)
AGENTS.lists(_S + "get_desk_im_agent_list", into="Data", page=_SETTINGS, keep=_wanted)


# --- quick replies ---


def _check_reply_group(world: AppState, body: Json) -> None:
    groups = world.table("desk_reply_groups")
    if len(groups) >= _QUICK_GROUPS:
        raise ErrorResponse(_INVALID, f"an app has at most {_QUICK_GROUPS} categories of quick replies")
    if any(group["GroupName"] == body["GroupName"] for group in groups.values()):
        raise ErrorResponse(_INVALID, f"GroupName {body['GroupName']!r} is in use")


REPLY_GROUPS.creates(_S + "add_quick_reply_group", check=_check_reply_group)
REPLY_GROUPS.updates(_S + "update_quick_reply_group")
REPLY_GROUPS.deletes(_S + "delete_quick_reply_group")
REPLY_GROUPS.lists(_S + "get_quick_reply_group_list", into="Data")


@plays(_S + "update_quick_reply")
def update_reply(world: AppState, body: Json) -> None:
    """Write a quick reply of a category; one that is not there is created, for no other API does that."""
    REPLY_GROUPS.find(world, body).setdefault("replies", {})[body["QuickReplyId"]] = body


@plays(_S + "update_member_quick_reply")
def update_member_reply(world: AppState, body: Json) -> None:
    """Write a quick reply of an agent's own; one that is not there is created, for no other API does that."""
    replies = MEMBERS.find(world, body, body["MemberId"]).setdefault("replies", {})
    replies[body["QuickReplyId"]] = {**body, "GroupId": _OWN_REPLIES}


@plays(_S + "get_quick_reply_list")
def get_replies(world: AppState, body: Json) -> Json:
    """Return the quick replies of a category."""
    return {"Data": [*REPLY_GROUPS.find(world, body).get("replies", {}).values()]}


@plays(_S + "get_available_quick_reply_list")
def get_available_replies(world: AppState, body: Json) -> Json:
    """Return the quick replies that an agent may use."""
    member = MEMBERS.find(world, body, body["MemberId"])
    names = {member["MemberMail"], *map(str, member.get("MemberGroupIDList", ()))}
    groups = [
        group
        for group in world.table("desk_reply_groups").values()
        if group["UseScopeType"] == "all" or names & {*group.get("UseScopeList", ())}
    ]
    own: Json = {"GroupId": _OWN_REPLIES, "GroupName": "", "replies": member.get("replies", {})}
    shown = [*groups, own] if own["replies"] else groups
    return {"Data": [{**group, "QuickReplyList": [*group.get("replies", {}).values()]} for group in shown]}


# --- settings of conversations ---


@plays(_S + "add_channel_specific_conversation_settings")
def add_conversation_settings(world: AppState, body: Json) -> Json:
    """Create settings of conversations, on request as a copy."""
    source = body.get("FromConversationSettingId")
    copied = CONVERSATIONS.find(world, {}, source) if source is not None else {}
    kept = {"MultilingualSettings": copied["MultilingualSettings"]} if "MultilingualSettings" in copied else {}
    return CONVERSATIONS.put(world, {}, {**kept, "Name": body["Name"]})


CONVERSATIONS.updates(_S + "update_channel_specific_conversation_settings")
CONVERSATIONS.deletes(_S + "delete_channel_specific_conversation_settings")
CONVERSATIONS.lists(
    _S + "get_channel_specific_conversation_settings", into="Data", page=_SETTINGS,
    keep=lambda body, row: row["ConversationSettingId"]
    in (body.get("ConversationSettingIdList") or [row["ConversationSettingId"]]),
)  # fmt: skip
