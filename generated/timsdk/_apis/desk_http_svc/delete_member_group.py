# Generated from spec/apis/desk_http_svc/delete_member_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteMemberGroupRequest(Request["DeleteMemberGroupResponse"]):
    """Delete an agent group."""

    _known = frozenset({"MemberGroupID"})

    member_group_id: int
    """Group."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteMemberGroupResponse(Response):
    """Answer to `desk_http_svc/delete_member_group`."""

    _known = frozenset({*ENVELOPE})


def decode_delete_member_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteMemberGroupRequest)
    model.member_group_id = get("MemberGroupID")
    model._extra, model._wire = None, wire
    return model


def encode_delete_member_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_id) is not None:
        wire["MemberGroupID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteMemberGroupRequest, encode_delete_member_group_request, decode_delete_member_group_request)


def decode_delete_member_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteMemberGroupResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_member_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteMemberGroupResponse, encode_delete_member_group_response, decode_delete_member_group_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_member_group",
    method="desk.delete_member_group",
    summary="Delete an agent group.",
    request_type=DeleteMemberGroupRequest,
    response_type=DeleteMemberGroupResponse,
    request_decoder=decode_delete_member_group_request,
    response_decoder=decode_delete_member_group_response,
    effect=Effect(kind="converge"),
    sources=("https://cloud.tencent.com/document/product/269/124500",),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
)
DeleteMemberGroupRequest.operation = OPERATION
DeleteMemberGroupResponse.operation = OPERATION
