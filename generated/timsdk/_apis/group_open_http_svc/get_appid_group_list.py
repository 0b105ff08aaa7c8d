# Generated from spec/apis/group_open_http_svc/get_appid_group_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AppGroup(Model):
    """A group of the app."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Group ID."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class GetAppidGroupListRequest(Request["GetAppidGroupListResponse"]):
    """Page through the groups of the app."""

    __slots__ = {
        "limit": "Limit",
        "next": "Next",
        "group_type": "GroupType",
    }

    limit: int | None
    """Groups on a page. At most 10000. The service assumes 10000 when omitted."""
    next: int | None
    """0 on the first page, then `next` of the previous response. The service assumes 0 when omitted."""
    group_type: GroupType | str | None
    """Kind of group to list. Every kind when omitted."""

    def __init__(
        self,
        *,
        limit: int | None = None,
        next: int | None = None,
        group_type: GroupType | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.limit = limit
        self.next = next
        self.group_type = group_type


class GetAppidGroupListResponse(Response, Page["AppGroup"]):
    """Response to `group_open_http_svc/get_appid_group_list`."""

    __slots__ = {
        "total_count": "TotalCount",
        "group_id_list": "GroupIdList",
        "next": "Next",
    }

    total_count: int
    """Number of groups of the kind asked for, whatever the page."""
    group_id_list: list[AppGroup]
    """Groups."""
    next: int
    """Cursor of the next page. 0 on the last page."""

    def __init__(
        self,
        *,
        total_count: int,
        group_id_list: list[AppGroup],
        next: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.group_id_list = group_id_list
        self.next = next


def decode_app_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AppGroup)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_app_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AppGroup, encode_app_group, decode_app_group)


def decode_get_appid_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAppidGroupListRequest)
    model.limit = wire.pop("Limit", None)
    model.next = wire.pop("Next", None)
    model.group_type = wire.pop("GroupType", None)
    model.extra_fields = wire or None
    return model


def encode_get_appid_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.group_type) is not None:
        wire["GroupType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAppidGroupListRequest, encode_get_appid_group_list_request, decode_get_appid_group_list_request)


def decode_get_appid_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAppidGroupListResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("GroupIdList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_app_group(item)
    model.group_id_list = value
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_appid_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        10002,
        10004,
        10007,
        10018,
    ),
    error_texts={10007: "The caller is not an app administrator.", 10018: "Ask for fewer groups at once."},
    paging=Paging(
        items=(("group_id_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=(0,)),),
    ),
)
GetAppidGroupListRequest.operation = OPERATION
GetAppidGroupListResponse.operation = OPERATION
