# Generated from spec/apis/timpush/normal_push_trace.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_device_trace import PushDeviceTrace, decode_push_device_trace
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class NormalPushTraceRequest(Request["NormalPushTraceResponse"]):
    """Trace the push of a Chat message to each device."""

    _known = frozenset({"PushID"})

    push_id: str
    """Push ID that the push webhook delivered."""


@attrs.define(kw_only=True, eq=False, repr=False)
class NormalPushTraceResponse(Response):
    """Answer to `timpush/normal_push_trace`."""

    _known = frozenset({*ENVELOPE, "InstanceTrace"})

    instance_trace: list[PushDeviceTrace]
    """Way of the push to each device."""


def decode_normal_push_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NormalPushTraceRequest)
    model.push_id = get("PushID")
    model._extra, model._wire = None, wire
    return model


def encode_normal_push_trace_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.push_id) is not None:
        wire["PushID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NormalPushTraceRequest, encode_normal_push_trace_request, decode_normal_push_trace_request)


def decode_normal_push_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NormalPushTraceResponse)
    model.instance_trace = decode_list(decode_push_device_trace, get("InstanceTrace"))
    model._extra, model._wire = None, wire
    return model


def encode_normal_push_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.instance_trace) is not None:
        wire["InstanceTrace"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NormalPushTraceResponse, encode_normal_push_trace_response, decode_normal_push_trace_response)

OPERATION: Final = Operation(
    service="timpush",
    command="normal_push_trace",
    method="push.normal_push_trace",
    summary="Trace the push of a Chat message to each device.",
    request_type=NormalPushTraceRequest,
    response_type=NormalPushTraceResponse,
    request_decoder=decode_normal_push_trace_request,
    response_decoder=decode_normal_push_trace_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/71896",),
    rates=(Rate(1.0, 1),),
    missing=(
        "values of PushStatus and NotificationStatus",
        "private error codes",
    ),
)
NormalPushTraceRequest.operation = OPERATION
NormalPushTraceResponse.operation = OPERATION
