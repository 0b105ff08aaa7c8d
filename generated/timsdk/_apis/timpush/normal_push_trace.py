# Generated from spec/apis/timpush/normal_push_trace.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.push_device_trace import PushDeviceTrace, decode_push_device_trace
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class NormalPushTraceRequest(Request["NormalPushTraceResponse"]):
    """Trace the push of a Chat message to each device."""

    __slots__ = {
        "push_id": "PushID",
    }

    push_id: str
    """Push ID that the push webhook delivered."""

    def __init__(
        self,
        *,
        push_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.push_id = push_id


class NormalPushTraceResponse(Response):
    """Response to `timpush/normal_push_trace`."""

    __slots__ = {
        "instance_trace": "InstanceTrace",
    }

    instance_trace: list[PushDeviceTrace]
    """Stages of the push for each device."""

    def __init__(
        self,
        *,
        instance_trace: list[PushDeviceTrace],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.instance_trace = instance_trace


def decode_normal_push_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NormalPushTraceRequest)
    model.push_id = wire.pop("PushID", None)
    model.extra_fields = wire or None
    return model


def encode_normal_push_trace_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.push_id) is not None:
        wire["PushID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NormalPushTraceRequest, encode_normal_push_trace_request, decode_normal_push_trace_request)


def decode_normal_push_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NormalPushTraceResponse)
    if (value := wire.pop("InstanceTrace", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_device_trace(item)
    model.instance_trace = value
    model.extra_fields = wire or None
    return model


def encode_normal_push_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.instance_trace) is not None:
        wire["InstanceTrace"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        90001,
        90009,
        91000,
    ),
    undocumented=(
        "values of PushStatus and NotificationStatus",
        "private error codes",
    ),
)
NormalPushTraceRequest.operation = OPERATION
NormalPushTraceResponse.operation = OPERATION
