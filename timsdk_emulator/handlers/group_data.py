"""What apps keep with a group: attributes and counters."""

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
from timsdk.types import GroupAttribute, GroupCounter

from timsdk_emulator.handlers.group_helpers import find
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Group

_ATTRIBUTES = 16
_ATTRIBUTE_BYTES = 16_000
_COUNTERS = 20


@handles("group_open_attr_http_svc/get_group_attr")
def get_group_attr(world: AppState, request: GetGroupAttrRequest) -> GetGroupAttrResponse:
    attributes = find(world, request.group_id).attributes
    return GetGroupAttrResponse(
        group_attr_ary=[GroupAttribute(key=key, value=value) for key, value in attributes.items()]
    )


@handles("group_open_http_svc/set_group_attr")
def set_group_attr(world: AppState, request: SetGroupAttrRequest) -> SetGroupAttrResponse:
    _attributes(find(world, request.group_id), {}, request.group_attr)
    return SetGroupAttrResponse()


@handles("group_open_http_svc/modify_group_attr")
def modify_group_attr(world: AppState, request: ModifyGroupAttrRequest) -> ModifyGroupAttrResponse:
    group = find(world, request.group_id)
    _attributes(group, group.attributes, request.group_attr)
    return ModifyGroupAttrResponse()


@handles("group_open_http_svc/delete_group_attr")
def delete_group_attr(world: AppState, request: DeleteGroupAttrRequest) -> DeleteGroupAttrResponse:
    attributes = find(world, request.group_id).attributes
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
    find(world, request.group_id, not_for=("Community",)).attributes.clear()
    return ClearGroupAttrResponse()


@handles("group_open_http_svc/update_group_counter")
def update_group_counter(world: AppState, request: UpdateGroupCounterRequest) -> UpdateGroupCounterResponse:
    counters = _counted(world, request.group_id).counters
    if len(counters.keys() | {entry.key for entry in request.group_counter}) > _COUNTERS:
        raise ErrorResponse(ErrorCode.GROUP_COUNTER_TOO_MANY_KEYS, f"a group has {_COUNTERS} counters at most")
    for entry in request.group_counter:
        before = counters.get(entry.key, 0)
        if request.mode == CounterMode.INCREASE:
            counters[entry.key] = before + entry.value
        elif request.mode == CounterMode.DECREASE:
            counters[entry.key] = before - entry.value
        else:
            counters[entry.key] = entry.value
    return UpdateGroupCounterResponse(group_counter=_shown(counters, [entry.key for entry in request.group_counter]))


@handles("group_open_http_svc/get_group_counter")
def get_group_counter(world: AppState, request: GetGroupCounterRequest) -> GetGroupCounterResponse:
    counters = _counted(world, request.group_id).counters
    return GetGroupCounterResponse(group_counter=_shown(counters, request.group_counter_keys or counters))


@handles("group_open_http_svc/delete_group_counter")
def delete_group_counter(world: AppState, request: DeleteGroupCounterRequest) -> DeleteGroupCounterResponse:
    counters = _counted(world, request.group_id).counters
    for key in request.group_counter_keys or list(counters):
        counters.pop(key, None)
    return DeleteGroupCounterResponse()


def _attributes(group: Group, before: dict[str, str], entries: Iterable[GroupAttribute]) -> None:
    after = {**before, **{entry.key: entry.value for entry in entries}}
    if len(after) > _ATTRIBUTES:
        raise ErrorResponse(ErrorCode.GROUP_ATTRIBUTE_TOO_MANY_KEYS, f"a group has {_ATTRIBUTES} attributes at most")
    if sum(len(value.encode()) for value in after.values()) > _ATTRIBUTE_BYTES:
        raise ErrorResponse(
            ErrorCode.GROUP_ATTRIBUTES_TOTAL_TOO_LARGE, f"attributes take {_ATTRIBUTE_BYTES} bytes at most"
        )
    group.attributes = after


def _counted(world: AppState, group_id: str) -> Group:
    return find(world, group_id, not_for=("Community",))


def _shown(counters: dict[str, int], keys: Iterable[str]) -> list[GroupCounter]:
    return [GroupCounter(key=key, value=counters[key]) for key in keys if key in counters]
