# Generated from spec/apis/desk_http_svc/get_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_agent import DeskAgent, decode_desk_agent
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.desk_sort_order import DeskSortOrder
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetMemberListRequest(Request["GetMemberListResponse"]):
    """Page through the agent accounts."""

    __slots__ = {
        "page_size": "PageSize",
        "page_num": "PageNum",
        "order": "Order",
    }

    page_size: int
    """Page size. 0 means 15. From 0 to 100."""
    page_num: int
    """Page number, from 0. At least 0."""
    order: DeskSortOrder | int | None
    """Order by creation time. The service assumes 0 when omitted."""

    def __init__(
        self,
        *,
        page_size: int,
        page_num: int,
        order: DeskSortOrder | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.page_size = page_size
        self.page_num = page_num
        self.order = order


class GetMemberListResponse(Response, Page["DeskAgent"]):
    """Response to `desk_http_svc/get_member_list`."""

    __slots__ = {
        "member_list": "MemberList",
        "total": "Total",
    }

    member_list: list[DeskAgent]
    """Agents."""
    total: int
    """Number of all agents."""

    def __init__(
        self,
        *,
        member_list: list[DeskAgent],
        total: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list
        self.total = total


def decode_get_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberListRequest)
    model.page_size = wire.pop("PageSize", None)
    model.page_num = wire.pop("PageNum", None)
    model.order = wire.pop("Order", None)
    model.extra_fields = wire or None
    return model


def encode_get_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.page_num) is not None:
        wire["PageNum"] = field
    if (field := model.order) is not None:
        wire["Order"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMemberListRequest, encode_get_member_list_request, decode_get_member_list_request)


def decode_get_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberListResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_agent(item)
    model.member_list = value
    model.total = wire.pop("Total", None)
    model.extra_fields = wire or None
    return model


def encode_get_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.total) is not None:
        wire["Total"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMemberListResponse, encode_get_member_list_response, decode_get_member_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_member_list",
    method="desk.get_member_list",
    summary="Page through the agent accounts.",
    request_type=GetMemberListRequest,
    response_type=GetMemberListResponse,
    request_decoder=decode_get_member_list_request,
    response_decoder=decode_get_member_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/124319",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("member_list",),), steps=(OffsetRule(argument="page_num", by=1),), done=(StopRule(total=("total",)),)
    ),
    undocumented=(
        "whether agents have more fields",
        "error codes (those of its siblings are listed)",
    ),
)
GetMemberListRequest.operation = OPERATION
GetMemberListResponse.operation = OPERATION
