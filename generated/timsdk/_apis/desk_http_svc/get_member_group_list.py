# Generated from spec/apis/desk_http_svc/get_member_group_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Done, Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskAgentGroup(Model):
    """An agent group."""

    _known = frozenset({"MemberGroupID", "MemberGroupName", "ReceptionLimit", "GroupMemberCount"})

    member_group_id: int
    """ID of the group."""
    member_group_name: str
    """Name of the group."""
    reception_limit: int
    """Parallel sessions for each agent."""
    group_member_count: int
    """Number of agents."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMemberGroupListRequest(Request["GetMemberGroupListResponse"]):
    """Page through the agent groups."""

    _known = frozenset({"PageSize", "PageNumber"})

    page_size: int | None = None
    """Page size. At most 100."""
    page_number: int | None = None
    """Page number, from 1."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMemberGroupListResponse(Response, Page["DeskAgentGroup"]):
    """Answer to `desk_http_svc/get_member_group_list`."""

    _known = frozenset({*ENVELOPE, "MemberGroupList", "Total"})

    member_group_list: list[DeskAgentGroup]
    """Groups."""
    total: int
    """Number of all groups."""


def decode_desk_agent_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskAgentGroup)
    model.member_group_id = get("MemberGroupID")
    model.member_group_name = get("MemberGroupName")
    model.reception_limit = get("ReceptionLimit")
    model.group_member_count = get("GroupMemberCount")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskAgentGroup, encode_desk_agent_group, decode_desk_agent_group)


def decode_get_member_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMemberGroupListRequest)
    model.page_size = get("PageSize")
    model.page_number = get("PageNumber")
    model._extra, model._wire = None, wire
    return model


def encode_get_member_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.page_number) is not None:
        wire["PageNumber"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMemberGroupListRequest, encode_get_member_group_list_request, decode_get_member_group_list_request)


def decode_get_member_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMemberGroupListResponse)
    model.member_group_list = decode_list(decode_desk_agent_group, get("MemberGroupList"))
    model.total = get("Total")
    model._extra, model._wire = None, wire
    return model


def encode_get_member_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_list) is not None:
        wire["MemberGroupList"] = encode_list(field)
    if (field := model.total) is not None:
        wire["Total"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    paging=Paging(
        items=(("member_group_list",),),
        steps=(Step(argument="page_number", by=1, first=1),),
        done=(Done(total=("total",)),),
    ),
)
GetMemberGroupListRequest.operation = OPERATION
GetMemberGroupListResponse.operation = OPERATION
