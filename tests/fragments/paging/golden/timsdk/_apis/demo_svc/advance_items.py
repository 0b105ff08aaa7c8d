# Generated from spec/apis/demo_svc/advance_items.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.admin import Admin, decode_admin
from timsdk._types.member import Member, decode_member
from timsdk._types.member_page import MemberPage, decode_member_page
from timsdk_runtime.operation import Done, Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_list, encode, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AdvanceItemsRequest(Request["AdvanceItemsResponse"]):
    """List members."""

    _known = frozenset({"Next", "Seq", "Offset", "Page"})

    next: str | None = None
    """Cursor."""
    seq: int | None = None
    """Number of the newest message. At least 1."""
    offset: int | None = None
    """How many to skip."""
    page: int | None = None
    """Page."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AdvanceItemsResponse(Response, Page["Member"]):
    """Answer to `demo_svc/advance_items`."""

    _known = frozenset({*ENVELOPE, "MemberList", "AdminList", "Names", "Next", "Total", "Data", "IsFinished"})

    member_list: list[Member] | None = None
    """Members."""
    admin_list: list[Admin] | None = None
    """Administrators."""
    names: list[str] | None = None
    """Names."""
    next: str | None = None
    """Cursor."""
    total: int | None = None
    """How many there are."""
    data: MemberPage | None = None
    """The page inside."""
    is_finished: int | None = None
    """1 on the last page."""


def decode_advance_items_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AdvanceItemsRequest)
    model.next = get("Next")
    model.seq = get("Seq")
    model.offset = get("Offset")
    model.page = get("Page")
    model._extra, model._wire = None, wire
    return model


def encode_advance_items_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.page) is not None:
        wire["Page"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AdvanceItemsRequest, encode_advance_items_request, decode_advance_items_request)


def decode_advance_items_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AdvanceItemsResponse)
    model.member_list = decode_list(decode_member, get("MemberList"))
    model.admin_list = decode_list(decode_admin, get("AdminList"))
    model.names = get("Names")
    model.next = get("Next")
    model.total = get("Total")
    model.data = decode_member_page(get("Data"))
    model.is_finished = get("IsFinished")
    model._extra, model._wire = None, wire
    return model


def encode_advance_items_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if (field := model.admin_list) is not None:
        wire["AdminList"] = encode_list(field)
    if (field := model.names) is not None:
        wire["Names"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.total) is not None:
        wire["Total"] = field
    if (field := model.data) is not None:
        wire["Data"] = encode(field)
    if (field := model.is_finished) is not None:
        wire["IsFinished"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AdvanceItemsResponse, encode_advance_items_response, decode_advance_items_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="advance_items",
    method="demo.advance_items",
    summary="List members.",
    request_type=AdvanceItemsRequest,
    response_type=AdvanceItemsResponse,
    request_decoder=decode_advance_items_request,
    response_decoder=decode_advance_items_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    paging=Paging(items=(("member_list",),), steps=(Step(argument="offset"),), done=(Done(total=("total",)),)),
)
AdvanceItemsRequest.operation = OPERATION
AdvanceItemsResponse.operation = OPERATION
