# Generated from spec/apis/demo_svc/advance_constant.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.admin import Admin, decode_admin
from timsdk._types.member import Member, decode_member
from timsdk._types.member_page import MemberPage, decode_member_page
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AdvanceConstantRequest(Request["AdvanceConstantResponse"]):
    """List members."""

    __slots__ = {
        "next": "Next",
        "seq": "Seq",
        "offset": "Offset",
        "page": "Page",
    }

    next: str | None
    """Cursor."""
    seq: int | None
    """Number of the newest message. At least 1."""
    offset: int | None
    """How many to skip."""
    page: int | None
    """Page."""

    def __init__(
        self,
        *,
        next: str | None = None,
        seq: int | None = None,
        offset: int | None = None,
        page: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.next = next
        self.seq = seq
        self.offset = offset
        self.page = page


class AdvanceConstantResponse(Response, Page["str"]):
    """Response to `demo_svc/advance_constant`."""

    __slots__ = {
        "member_list": "MemberList",
        "admin_list": "AdminList",
        "names": "Names",
        "next": "Next",
        "total": "Total",
        "data": "Data",
        "is_finished": "IsFinished",
    }

    member_list: list[Member] | None
    """Members."""
    admin_list: list[Admin] | None
    """Administrators."""
    names: list[str] | None
    """Names."""
    next: str | None
    """Cursor."""
    total: int | None
    """How many there are."""
    data: MemberPage | None
    """The page inside."""
    is_finished: int | None
    """1 on the last page."""

    def __init__(
        self,
        *,
        member_list: list[Member] | None = None,
        admin_list: list[Admin] | None = None,
        names: list[str] | None = None,
        next: str | None = None,
        total: int | None = None,
        data: MemberPage | None = None,
        is_finished: int | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list
        self.admin_list = admin_list
        self.names = names
        self.next = next
        self.total = total
        self.data = data
        self.is_finished = is_finished


def decode_advance_constant_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdvanceConstantRequest)
    model.next = wire.pop("Next", None)
    model.seq = wire.pop("Seq", None)
    model.offset = wire.pop("Offset", None)
    model.page = wire.pop("Page", None)
    model.extra_fields = wire or None
    return model


def encode_advance_constant_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.page) is not None:
        wire["Page"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdvanceConstantRequest, encode_advance_constant_request, decode_advance_constant_request)


def decode_advance_constant_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AdvanceConstantResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member(item)
    model.member_list = value
    if (value := wire.pop("AdminList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_admin(item)
    model.admin_list = value
    model.names = wire.pop("Names", None)
    model.next = wire.pop("Next", None)
    model.total = wire.pop("Total", None)
    model.data = decode_member_page(wire.pop("Data", None))
    model.is_finished = wire.pop("IsFinished", None)
    model.extra_fields = wire or None
    return model


def encode_advance_constant_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.admin_list) is not None:
        wire["AdminList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AdvanceConstantResponse, encode_advance_constant_response, decode_advance_constant_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="advance_constant",
    method="demo.advance_constant",
    summary="List members.",
    request_type=AdvanceConstantRequest,
    response_type=AdvanceConstantResponse,
    request_decoder=decode_advance_constant_request,
    response_decoder=decode_advance_constant_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    paging=Paging(items=(("names",),), steps=(OffsetRule(argument="page", by=1, first=1),)),
)
AdvanceConstantRequest.operation = OPERATION
AdvanceConstantResponse.operation = OPERATION
