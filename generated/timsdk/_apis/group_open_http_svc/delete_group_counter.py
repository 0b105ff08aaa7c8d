# Generated from spec/apis/group_open_http_svc/delete_group_counter.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteGroupCounterRequest(Request["DeleteGroupCounterResponse"]):
    """Delete counters of a group."""

    _known = frozenset({"GroupId", "GroupCounterKeys"})

    group_id: str
    """Group ID."""
    group_counter_keys: list[str] | None = None
    """Names of counters. All when omitted. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteGroupCounterResponse(Response):
    """Answer to `group_open_http_svc/delete_group_counter`."""

    _known = frozenset({*ENVELOPE})


def decode_delete_group_counter_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteGroupCounterRequest)
    model.group_id = get("GroupId")
    model.group_counter_keys = get("GroupCounterKeys")
    model._extra, model._wire = None, wire
    return model


def encode_delete_group_counter_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_counter_keys) is not None:
        wire["GroupCounterKeys"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteGroupCounterRequest, encode_delete_group_counter_request, decode_delete_group_counter_request)


def decode_delete_group_counter_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteGroupCounterResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_group_counter_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteGroupCounterResponse, encode_delete_group_counter_response, decode_delete_group_counter_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_group_counter",
    method="group.delete_group_counter",
    summary="Delete counters of a group.",
    request_type=DeleteGroupCounterRequest,
    response_type=DeleteGroupCounterResponse,
    request_decoder=decode_delete_group_counter_request,
    response_decoder=decode_delete_group_counter_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/53429",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10004: "",
        10007: "The caller lacks the right, for instance is not a member.",
        10010: "",
        10015: "",
        10059: "",
    },
)
DeleteGroupCounterRequest.operation = OPERATION
DeleteGroupCounterResponse.operation = OPERATION
