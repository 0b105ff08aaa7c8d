"""Events of groups as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from timsdk import catalog
from timsdk.group import CreateGroupRequest
from timsdk.types import GroupAttribute
from timsdk.webhooks import (
    GroupAfterChangeGroupOwner,
    GroupAfterCreateGroup,
    GroupAfterGroupAttrChanged,
    GroupAfterGroupDestroyed,
    GroupAfterGroupInfoChanged,
    GroupAttributeChange,
    GroupBeforeCreateGroup,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import group_time, members
from timsdk_emulator.handlers.group_helpers import check_accounts, custom_fields, find_group
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "group_open_http_svc/"
_SHOWN = ("Name", "Introduction", "Notification", "FaceUrl")
"""Fields of a group whose changes are told."""


@asks(GroupBeforeCreateGroup, _S + "create_group")
def before_creating(world: AppState, body: Json) -> Watch:
    """Ask before a group is created."""
    request: CreateGroupRequest = catalog[_S + "create_group"].decode_request(body)
    initial = [entry.member_account for entry in request.member_list or ()]
    check_accounts(world, initial, "MemberList")
    owner = request.owner_account
    check_accounts(world, [] if owner is None else [owner], "Owner_Account")
    owned: dict[str, int] = {}
    for group in world.groups.values():
        if group.owner == owner:
            owned[group.kind] = owned.get(group.kind, 0) + 1
    yield GroupBeforeCreateGroup(
        operator_account=world.administrator,
        owner_account=owner,
        group_type=request.group_type,
        name=request.name,
        create_group_num=sum(owned.values()),
        created_group_num=owned or None,
        invite_option=request.invite_join_option,
        member_list=members(initial) or None,
        event_time=group_time(world),
    )


@fires(GroupAfterCreateGroup, _S + "create_group")
def after_creating(world: AppState, _: Json) -> Watch:
    """Tell that a group was created."""
    response = yield None
    group = world.groups[response["GroupId"]]
    yield GroupAfterCreateGroup(
        group_id=group.group_id,
        operator_account=world.administrator,
        owner_account=group.owner,
        group_type=group.kind,
        name=group.name,
        member_list=members(group.members),
        user_defined_data_list=custom_fields(group.custom) or None,
        event_time=group_time(world),
    )


@fires(GroupAfterGroupDestroyed, _S + "destroy_group")
def after_destroying(world: AppState, body: Json) -> Watch:
    """Tell that a group was disbanded, and who was in it."""
    group = find_group(world, body["GroupId"])
    yield None
    yield GroupAfterGroupDestroyed(
        group_id=group.group_id,
        group_type=group.kind,
        owner_account=group.owner,
        name=group.name,
        member_list=members(group.members),
        event_time=group_time(world),
    )


@fires(GroupAfterGroupInfoChanged, _S + "modify_group_base_info")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell what of name, introduction, notification and picture was changed."""
    yield None
    group = world.groups[body["GroupId"]]
    changed: Mapping[str, str | None] = {name: body.get(name) for name in _SHOWN}
    if any(value is not None for value in changed.values()):
        yield GroupAfterGroupInfoChanged(
            group_id=group.group_id,
            group_type=group.kind,
            operator_account=world.administrator,
            name=changed["Name"],
            introduction=changed["Introduction"],
            notification=changed["Notification"],
            face_url=changed["FaceUrl"],
            event_time=group_time(world),
        )


@fires(GroupAfterChangeGroupOwner, _S + "change_group_owner")
def after_handing_over(world: AppState, body: Json) -> Watch:
    """Tell that a group got another owner."""
    former = find_group(world, body["GroupId"]).owner
    yield None
    group = world.groups[body["GroupId"]]
    yield GroupAfterChangeGroupOwner(
        group_id=group.group_id,
        group_type=group.kind,
        operator_account=world.administrator,
        old_owner_account=former or "",
        new_owner_account=body["NewOwner_Account"],
        event_time=group_time(world),
    )


@fires(GroupAfterGroupAttrChanged, _S + "set_group_attr")
def after_setting(world: AppState, body: Json) -> Watch:
    """Tell that all attributes were replaced."""
    yield None
    yield _attributes(world, body, GroupAttributeChange.SET)


@fires(GroupAfterGroupAttrChanged, _S + "modify_group_attr")
def after_modifying(world: AppState, body: Json) -> Watch:
    """Tell that attributes were set."""
    yield None
    yield _attributes(world, body, GroupAttributeChange.MODIFY)


@fires(GroupAfterGroupAttrChanged, _S + "delete_group_attr")
def after_deleting(world: AppState, body: Json) -> Watch:
    """Tell that attributes were deleted, with the values that they had."""
    held = dict(find_group(world, body["GroupId"]).attributes)
    yield None
    gone = {item["key"]: held.get(item["key"], "") for item in body["GroupAttr"]}
    yield _attributes(world, body, GroupAttributeChange.DELETE, gone)


@fires(GroupAfterGroupAttrChanged, _S + "clear_group_attr")
def after_clearing(world: AppState, body: Json) -> Watch:
    """Tell that all attributes were deleted."""
    yield None
    yield _attributes(world, body, GroupAttributeChange.CLEAR, {})


def _attributes(
    world: AppState, body: Json, change: GroupAttributeChange, values: dict[str, str] | None = None
) -> GroupAfterGroupAttrChanged:
    group = world.groups[body["GroupId"]]
    if values is None:
        values = {item["key"]: item["value"] for item in body["GroupAttr"]}
    return GroupAfterGroupAttrChanged(
        group_id=group.group_id,
        group_type=group.kind,
        operator_account=world.administrator,
        option_type=change,
        group_attr=[GroupAttribute(key=key, value=value) for key, value in values.items()] or None,
        event_time=group_time(world),
    )
