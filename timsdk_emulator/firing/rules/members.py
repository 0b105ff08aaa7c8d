"""Events of members of groups."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.types import AddMemberResult
from timsdk.webhooks import (
    GroupAfterGroupFull,
    GroupAfterMemberExit,
    GroupAfterMemberFieldChanged,
    GroupAfterNewMemberJoin,
    GroupBeforeInviteJoinGroup,
    GroupExitType,
    GroupJoinType,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import group_time, members
from timsdk_emulator.handlers.group_helpers import LIVE, check_accounts, find_group
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "group_open_http_svc/"
_ADD = _S + "add_group_member"


@asks(GroupBeforeInviteJoinGroup, _ADD)
def before_inviting(world: AppState, body: Json) -> Watch:
    """Ask before users are added; those whom the app refuses are left out, with a result that says so."""
    group = find_group(world, body["GroupId"], not_for=(LIVE,))
    wanted = [item["Member_Account"] for item in body["MemberList"]]
    check_accounts(world, wanted, "MemberList")
    reply, changed = yield GroupBeforeInviteJoinGroup(
        group_id=group.group_id,
        group_type=group.kind,
        operator_account=world.administrator,
        destination_members=members(wanted),
        event_time=group_time(world),
    )
    refused = [user_id for user_id in wanted if user_id in (reply.refused_members_account or ())]
    changed["MemberList"] = [item for item in body["MemberList"] if item["Member_Account"] not in refused]
    response = yield None
    failed = int(AddMemberResult.FAILED)
    response.setdefault("MemberList", []).extend({"Member_Account": user_id, "Result": failed} for user_id in refused)


@fires(GroupAfterNewMemberJoin, _ADD)
def after_joining(world: AppState, body: Json) -> Watch:
    """Tell who is new in a group."""
    before = set(find_group(world, body["GroupId"]).members)
    yield None
    group = world.groups[body["GroupId"]]
    new = [user_id for user_id in group.members if user_id not in before]
    if new:
        yield GroupAfterNewMemberJoin(
            group_id=group.group_id,
            group_type=group.kind,
            join_type=GroupJoinType.INVITED,
            operator_account=world.administrator,
            new_member_list=members(new),
            event_time=group_time(world),
        )


@fires(GroupAfterGroupFull, _ADD)
def after_filling(world: AppState, body: Json) -> Watch:
    """Tell that a group has become full."""
    before = len(find_group(world, body["GroupId"]).members)
    yield None
    group = world.groups[body["GroupId"]]
    if before < len(group.members) == group.max_members:
        yield GroupAfterGroupFull(group_id=group.group_id, event_time=group_time(world))


@fires(GroupAfterGroupFull, _ADD, on_failure=True)
def after_overfilling(world: AppState, body: Json) -> Watch:
    """Tell that users were refused, as the group is full."""
    response = yield None
    if response["ErrorCode"] == int(ErrorCode.GROUP_FULL):
        yield GroupAfterGroupFull(group_id=body["GroupId"], event_time=group_time(world))


@fires(GroupAfterMemberExit, _S + "delete_group_member", _S + "ban_group_member")
def after_leaving(world: AppState, body: Json) -> Watch:
    """Tell who was removed from a group."""
    before = list(find_group(world, body["GroupId"]).members)
    yield None
    group = world.groups[body["GroupId"]]
    gone = [user_id for user_id in before if user_id not in group.members]
    if gone:
        yield GroupAfterMemberExit(
            group_id=group.group_id,
            group_type=group.kind,
            exit_type=GroupExitType.KICKED,
            operator_account=world.administrator,
            exit_member_list=members(gone),
            event_time=group_time(world),
        )


@fires(GroupAfterMemberFieldChanged, _S + "modify_group_member_info")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell that role or name card of a member was changed."""
    yield None
    group = world.groups[body["GroupId"]]
    if "Role" in body or "NameCard" in body:
        yield GroupAfterMemberFieldChanged(
            group_id=group.group_id,
            group_type=group.kind,
            operator_account=world.administrator,
            member_account=body["Member_Account"],
            role=body.get("Role"),
            name_card=body.get("NameCard"),
            event_time=group_time(world),
        )
