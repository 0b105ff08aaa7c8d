"""Attributes and counters of groups."""

from __future__ import annotations

from collections.abc import Iterable

from timsdk import ErrorCode
from timsdk.group import (
    ClearGroupAttrRequest,
    ClearGroupAttrResponse,
    CounterMode,
    DeleteGroupAttrRequest,
    DeleteGroupAttrResponse,
    DeleteGroupCounterRequest,
    DeleteGroupCounterResponse,
    GetGroupAttrRequest,
    GetGroupAttrResponse,
    GetGroupCounterRequest,
    GetGroupCounterResponse,
    ModifyGroupAttrRequest,
    ModifyGroupAttrResponse,
    SetGroupAttrRequest,
    SetGroupAttrResponse,
    UpdateGroupCounterRequest,
    UpdateGroupCounterResponse,
)
from timsdk.types import GroupAttribute, GroupCounter, GroupType

from timsdk_emulator.handlers.group_helpers import find_group
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Group

_MAX_ATTRIBUTES = 16
_MAX_ATTRIBUTE_BYTES = 16_000
"""Size of all values of a group together."""
_MAX_COUNTERS = 20


@handles("group_open_attr_http_svc/get_group_attr")
def get_group_attr(world: AppState, request: GetGroupAttrRequest) -> GetGroupAttrResponse:
    """Return the attributes of a group."""
    attributes = find_group(world, request.group_id).attributes
    return GetGroupAttrResponse(
        group_attr_ary=[GroupAttribute(key=key, value=value) for key, value in attributes.items()]
    )


@handles("group_open_http_svc/set_group_attr")
def set_group_attr(world: AppState, request: SetGroupAttrRequest) -> SetGroupAttrResponse:
    """Replace all attributes of a group."""
    _set_attributes(find_group(world, request.group_id), {}, request.group_attr)
    return SetGroupAttrResponse()


@handles("group_open_http_svc/modify_group_attr")
def modify_group_attr(world: AppState, request: ModifyGroupAttrRequest) -> ModifyGroupAttrResponse:
    """Add attributes to a group, or change their values."""
    group = find_group(world, request.group_id)
    _set_attributes(group, group.attributes, request.group_attr)
    return ModifyGroupAttrResponse()


@handles("group_open_http_svc/delete_group_attr")
def delete_group_attr(world: AppState, request: DeleteGroupAttrRequest) -> DeleteGroupAttrResponse:
    """Delete the given attributes of a group; all of them must exist."""
    attributes = find_group(world, request.group_id).attributes
    for entry in request.group_attr:
        if entry.key not in attributes:
            raise ErrorResponse(
                ErrorCode.GROUP_ATTRIBUTE_NOT_FOUND, f"GroupAttr: there is no attribute {entry.key!r}"
            )
    for entry in request.group_attr:
        attributes.pop(entry.key, None)
    return DeleteGroupAttrResponse()


@handles("group_open_http_svc/clear_group_attr")
def clear_group_attr(world: AppState, request: ClearGroupAttrRequest) -> ClearGroupAttrResponse:
    """Delete all attributes of a group."""
    find_group(world, request.group_id, not_for=(GroupType.COMMUNITY,)).attributes.clear()
    return ClearGroupAttrResponse()


@handles("group_open_http_svc/update_group_counter")
def update_group_counter(world: AppState, request: UpdateGroupCounterRequest) -> UpdateGroupCounterResponse:
    """Set, increase or decrease counters of a group."""
    counters = _find_group_with_counters(world, request.group_id).counters
    if len(counters.keys() | {entry.key for entry in request.group_counter}) > _MAX_COUNTERS:
        raise ErrorResponse(ErrorCode.GROUP_COUNTER_TOO_MANY_KEYS, f"a group has {_MAX_COUNTERS} counters at most")
    for entry in request.group_counter:
        before = counters.get(entry.key, 0)
        if request.mode == CounterMode.INCREASE:
            counters[entry.key] = before + entry.value
        elif request.mode == CounterMode.DECREASE:
            counters[entry.key] = before - entry.value
        else:
            counters[entry.key] = entry.value
    return UpdateGroupCounterResponse(
        group_counter=_to_wire(counters, [entry.key for entry in request.group_counter])
    )


@handles("group_open_http_svc/get_group_counter")
def get_group_counter(world: AppState, request: GetGroupCounterRequest) -> GetGroupCounterResponse:
    """Return the counters of a group."""
    counters = _find_group_with_counters(world, request.group_id).counters
    return GetGroupCounterResponse(group_counter=_to_wire(counters, request.group_counter_keys or counters))


@handles("group_open_http_svc/delete_group_counter")
def delete_group_counter(world: AppState, request: DeleteGroupCounterRequest) -> DeleteGroupCounterResponse:
    """Delete counters of a group."""
    counters = _find_group_with_counters(world, request.group_id).counters
    for key in request.group_counter_keys or list(counters):
        counters.pop(key, None)
    return DeleteGroupCounterResponse()


def _set_attributes(group: Group, before: dict[str, str], entries: Iterable[GroupAttribute]) -> None:
    """Replace the attributes of a group by those `before` and new ones, if the limits allow it."""
    after = {**before, **{entry.key: entry.value for entry in entries}}
    if len(after) > _MAX_ATTRIBUTES:
        raise ErrorResponse(
            ErrorCode.GROUP_ATTRIBUTE_TOO_MANY_KEYS, f"a group has {_MAX_ATTRIBUTES} attributes at most"
        )
    if sum(len(value.encode()) for value in after.values()) > _MAX_ATTRIBUTE_BYTES:
        raise ErrorResponse(
            ErrorCode.GROUP_ATTRIBUTES_TOTAL_TOO_LARGE, f"attributes take {_MAX_ATTRIBUTE_BYTES} bytes at most"
        )
    group.attributes = after


def _find_group_with_counters(world: AppState, group_id: str) -> Group:
    return find_group(world, group_id, not_for=(GroupType.COMMUNITY,))


def _to_wire(counters: dict[str, int], keys: Iterable[str]) -> list[GroupCounter]:
    return [GroupCounter(key=key, value=counters[key]) for key in keys if key in counters]
