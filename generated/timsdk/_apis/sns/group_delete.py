# Generated from spec/apis/sns/group_delete.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupDeleteRequest(Request["GroupDeleteResponse"]):
    """Delete friend lists."""

    _known = frozenset({"From_Account", "GroupName"})

    from_account: str
    """User whose lists to delete."""
    group_name: list[str]
    """Names of the lists to delete."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupDeleteResponse(Response):
    """Answer to `sns/group_delete`."""

    _known = frozenset({*ENVELOPE, "CurrentSequence"})

    current_sequence: int
    """Current version of the friend lists."""


def decode_group_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupDeleteRequest)
    model.from_account = get("From_Account")
    model.group_name = get("GroupName")
    model._extra, model._wire = None, wire
    return model


def encode_group_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupDeleteRequest, encode_group_delete_request, decode_group_delete_request)


def decode_group_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupDeleteResponse)
    model.current_sequence = get("CurrentSequence")
    model._extra, model._wire = None, wire
    return model


def encode_group_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.current_sequence) is not None:
        wire["CurrentSequence"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupDeleteResponse, encode_group_delete_response, decode_group_delete_response)

OPERATION: Final = Operation(
    service="sns",
    command="group_delete",
    method="relationship.group_delete",
    summary="Delete friend lists.",
    request_type=GroupDeleteRequest,
    response_type=GroupDeleteResponse,
    request_decoder=decode_group_delete_request,
    response_decoder=decode_group_delete_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34926",),
    rates=(Rate(200.0, 1),),
    errors={30001: "", 30003: "", 30004: "", 30006: "", 30007: "", 30008: ""},
)
GroupDeleteRequest.operation = OPERATION
GroupDeleteResponse.operation = OPERATION
