# Generated from spec/apis/desk_http_svc/get_member_group_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskAgentGroup(Model):
    """An agent group."""

    __slots__ = {
        "member_group_id": "MemberGroupID",
        "member_group_name": "MemberGroupName",
        "reception_limit": "ReceptionLimit",
        "group_member_count": "GroupMemberCount",
    }

    member_group_id: int
    """ID of the group."""
    member_group_name: str
    """Name of the group."""
    reception_limit: int
    """Sessions at a time for each agent."""
    group_member_count: int
    """Number of agents."""

    def __init__(
        self,
        *,
        member_group_id: int,
        member_group_name: str,
        reception_limit: int,
        group_member_count: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_group_id = member_group_id
        self.member_group_name = member_group_name
        self.reception_limit = reception_limit
        self.group_member_count = group_member_count


class GetMemberGroupListRequest(Request["GetMemberGroupListResponse"]):
    """Page through the agent groups."""

    __slots__ = {
        "page_size": "PageSize",
        "page_number": "PageNumber",
    }

    page_size: int | None
    """Page size. At most 100."""
    page_number: int | None
    """Page number, from 1."""

    def __init__(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.page_size = page_size
        self.page_number = page_number


class GetMemberGroupListResponse(Response, Page["DeskAgentGroup"]):
    """Response to `desk_http_svc/get_member_group_list`."""

    __slots__ = {
        "member_group_list": "MemberGroupList",
        "total": "Total",
    }

    member_group_list: list[DeskAgentGroup]
    """Groups."""
    total: int
    """Number of all groups."""

    def __init__(
        self,
        *,
        member_group_list: list[DeskAgentGroup],
        total: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_group_list = member_group_list
        self.total = total


def decode_desk_agent_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAgentGroup)
    model.member_group_id = wire.pop("MemberGroupID", None)
    model.member_group_name = wire.pop("MemberGroupName", None)
    model.reception_limit = wire.pop("ReceptionLimit", None)
    model.group_member_count = wire.pop("GroupMemberCount", None)
    model.extra_fields = wire or None
    return model


def encode_desk_agent_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_id) is not None:
        wire["MemberGroupID"] = field
    if (field := model.member_group_name) is not None:
        wire["MemberGroupName"] = field
    if (field := model.reception_limit) is not None:
        wire["ReceptionLimit"] = field
    if (field := model.group_member_count) is not None:
        wire["GroupMemberCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAgentGroup, encode_desk_agent_group, decode_desk_agent_group)


def decode_get_member_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberGroupListRequest)
    model.page_size = wire.pop("PageSize", None)
    model.page_number = wire.pop("PageNumber", None)
    model.extra_fields = wire or None
    return model


def encode_get_member_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.page_number) is not None:
        wire["PageNumber"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMemberGroupListRequest, encode_get_member_group_list_request, decode_get_member_group_list_request)


def decode_get_member_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberGroupListResponse)
    if (value := wire.pop("MemberGroupList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_agent_group(item)
    model.member_group_list = value
    model.total = wire.pop("Total", None)
    model.extra_fields = wire or None
    return model


def encode_get_member_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_list) is not None:
        wire["MemberGroupList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.total) is not None:
        wire["Total"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMemberGroupListResponse, encode_get_member_group_list_response, decode_get_member_group_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_member_group_list",
    method="desk.get_member_group_list",
    summary="Page through the agent groups.",
    request_type=GetMemberGroupListRequest,
    response_type=GetMemberGroupListResponse,
    request_decoder=decode_get_member_group_list_request,
    response_decoder=decode_get_member_group_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/124502",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("member_group_list",),),
        steps=(OffsetRule(argument="page_number", by=1, first=1),),
        done=(StopRule(total=("total",)),),
    ),
)
GetMemberGroupListRequest.operation = OPERATION
GetMemberGroupListResponse.operation = OPERATION
