"""Live groups: administrators, robots, online members and their marks."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.types import ProfileTag

from timsdk_emulator.handlers.group_helpers import check_accounts, find_group, find_live_group
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_S = "group_open_avchatroom_http_svc/"
_ROBOT = "@RBT#"
"""How the ID of a robot begins."""
_ADMINS = 5
"""Administrators of a live group, at most."""
_ADD = 1
_MEMBERS = Page(start="Timestamp", default=1000, next="NextTimestamp")


def _person(world: AppState, user_id: str, fields: tuple[str, str, str]) -> Json:
    account = world.accounts.get(user_id)
    profile = account.profile if account else {}
    user, nick, picture = fields
    return {user: user_id, nick: profile.get(ProfileTag.NICK, ""), picture: profile.get(ProfileTag.IMAGE, "")}


@plays(_S + "modify_admin")
def modify_admin(world: AppState, body: Json) -> None:
    """Appoint administrators, of whom a live group has 5 at most, or dismiss them."""
    group = find_live_group(world, body["GroupId"])
    check_accounts(world, body["Admin_Account"], "Admin_Account")
    admins = world.table("live_group_admins", group.group_id)
    if body["CommandType"] == _ADD:
        new = {**admins, **dict.fromkeys(body["Admin_Account"], 1)}
        if len(new) > _ADMINS:
            raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, f"a live group has at most {_ADMINS} administrators")
        admins.update(new)
    else:
        for user_id in body["Admin_Account"]:
            admins.pop(user_id, None)


@plays(_S + "get_admin_list")
def get_admin_list(world: AppState, body: Json) -> Json:
    """Return the administrators of a live group."""
    admins = world.table("live_group_admins", find_live_group(world, body["GroupId"]).group_id)
    return {"Admin_List": [_person(world, name, ("Admin_Account", "NickName", "Avatar")) for name in admins]}


@plays(_S + "add_robots")
def add_robots(world: AppState, body: Json) -> None:
    """Add robots or users to a live group as robots."""
    robots = world.table("live_group_robots", find_live_group(world, body["GroupId"]).group_id)
    robots.update(dict.fromkeys(body["Member_Account"], world.now()))


@plays(_S + "del_robots")
def del_robots(world: AppState, body: Json) -> None:
    """Remove robots from a live group."""
    robots = world.table("live_group_robots", find_live_group(world, body["GroupId"]).group_id)
    for name in body["Member_Account"]:
        robots.pop(name, None)


def _present(world: AppState, group_id: str) -> dict[str, int]:
    """Return who is in a live group, and since when: members and robots."""
    group = find_live_group(world, group_id)
    members = {member.user_id: member.joined_at for member in group.members.values()}
    return {**members, **world.table("live_group_robots", group_id)}


@plays(_S + "check_members")
def check_members(world: AppState, body: Json) -> Json:
    """Return those of a list who are in a live group."""
    present = _present(world, body["GroupId"])
    return {"Member_Account": [name for name in body["Member_Account"] if name in present]}


@plays(_S + "get_members")
def get_members(world: AppState, body: Json) -> Json:
    """Return a page of those who are in a live group, on request with a mark only."""
    marks = world.table("live_group_marks", body["GroupId"])
    present = _present(world, body["GroupId"]).items()
    wanted = body.get("Mark")
    entries = [(name, since) for name, since in present if wanted is None or wanted in marks.get(name, ())]
    shown, told = _MEMBERS.cut(body, entries)
    people = ((_person(world, name, ("Member_Account", "NickName", "Avatar")), since) for name, since in shown)
    return {**told, "MemberList": [{**person, "JoinTime": since} for person, since in people]}


@plays(_S + "modify_user_info")
def modify_user_info(world: AppState, body: Json) -> Json:
    """Set marks of users of a live group, or delete them."""
    find_live_group(world, body["GroupId"])
    marks = world.table("live_group_marks", body["GroupId"])
    for item in body["MemberList"]:
        held = [mark for mark in marks.get(item["Member_Account"], ()) if mark not in item["Marks"]]
        marks[item["Member_Account"]] = [*held, *item["Marks"]] if body["CommandType"] == _ADD else held
    return {"CommandType": body["CommandType"], "MemberList": body["MemberList"]}


@plays("group_open_http_svc/get_group_shutted_uin")
def get_group_shutted_uin(world: AppState, body: Json) -> Json:
    """Return the muted members of a group: the older form of `get_group_muted_account`."""
    group = find_group(world, body["GroupId"])
    muted = [(name, until) for name, until in group.muted.items() if until > world.now()]
    entries = [{"Member_Account": name, "ShuttedUntil": until} for name, until in muted]
    return {"GroupId": group.group_id, "ShuttedUinList": entries}


@plays("openim_robot_http_svc/create_robot")
def create_robot(world: AppState, body: Json) -> None:
    """Create a robot, whose ID begins with `@RBT#`."""
    if not body["UserID"].startswith(_ROBOT) or body["UserID"] == _ROBOT:
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, f"UserID does not begin with {_ROBOT}, or ends with it")
    world.table("robots")[body["UserID"]] = body
    profile = world.import_account(body["UserID"]).profile
    for tag, field in (
        (ProfileTag.NICK, "Nick"),
        (ProfileTag.IMAGE, "FaceUrl"),
        (ProfileTag.SELF_SIGNATURE, "SelfSignature"),
    ):
        if field in body:
            profile[tag.value] = body[field]


@plays("openim_robot_http_svc/delete_robot")
def delete_robot(world: AppState, body: Json) -> None:
    """Delete a robot."""
    if world.table("robots").pop(body["Robot_Account"], None) is None:
        raise ErrorResponse(ErrorCode.GROUP_PARAM_INVALID, "Robot_Account: there is no such robot")
    world.accounts.pop(body["Robot_Account"], None)


@plays("openim_robot_http_svc/get_all_robots")
def get_all_robots(world: AppState, _: Json) -> Json:
    """Return the robots of the app."""
    return {"Robot_Account": list(world.table("robots"))}
