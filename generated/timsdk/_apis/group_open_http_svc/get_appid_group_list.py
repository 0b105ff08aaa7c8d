# Generated from spec/apis/group_open_http_svc/get_appid_group_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType


@attrs.define(kw_only=True, eq=False, repr=False)
class AppGroup(Model):
    """A group of the app."""

    _known = frozenset({"GroupId"})

    group_id: str
    """Group ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAppidGroupListRequest(Request["GetAppidGroupListResponse"]):
    """Page through the groups of the app."""

    _known = frozenset({"Limit", "Next", "GroupType"})

    limit: int | None = None
    """Groups on a page. At most 10000. The service assumes 10000 when omitted."""
    next: int | None = None
    """0 on the first page, then Next of the previous answer. The service assumes 0 when omitted."""
    group_type: GroupType | str | None = None
    """Kind of group to list. Every kind when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAppidGroupListResponse(Response, Page["AppGroup"]):
    """Answer to `group_open_http_svc/get_appid_group_list`."""

    _known = frozenset({*ENVELOPE, "TotalCount", "GroupIdList", "Next"})

    total_count: int
    """Number of groups of the kind asked for, whatever the page."""
    group_id_list: list[AppGroup]
    """Groups."""
    next: int
    """Cursor of the next page. 0 on the last page."""


def decode_app_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AppGroup)
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_app_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AppGroup, encode_app_group, decode_app_group)


def decode_get_appid_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAppidGroupListRequest)
    model.limit = get("Limit")
    model.next = get("Next")
    model.group_type = get("GroupType")
    model._extra, model._wire = None, wire
    return model


def encode_get_appid_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.group_type) is not None:
        wire["GroupType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetAppidGroupListRequest, encode_get_appid_group_list_request, decode_get_appid_group_list_request)


def decode_get_appid_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAppidGroupListResponse)
    model.total_count = get("TotalCount")
    model.group_id_list = decode_list(decode_app_group, get("GroupIdList"))
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_appid_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetAppidGroupListResponse, encode_get_appid_group_list_response, decode_get_appid_group_list_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_appid_group_list",
    method="group.get_appid_group_list",
    summary="Page through the groups of the app.",
    request_type=GetAppidGroupListRequest,
    response_type=GetAppidGroupListResponse,
    request_decoder=decode_get_appid_group_list_request,
    response_decoder=decode_get_appid_group_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34960",),
    rates=(Rate(1.0, 1),),
    errors={
        10002: "",
        10004: "",
        10007: "The caller is not an app administrator.",
        10018: "Ask for fewer groups at once.",
    },
    paging=Paging(
        items=(("group_id_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(Done(field=("next",), values=(0,)),),
    ),
)
GetAppidGroupListRequest.operation = OPERATION
GetAppidGroupListResponse.operation = OPERATION
