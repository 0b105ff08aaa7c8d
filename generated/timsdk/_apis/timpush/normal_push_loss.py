# Generated from spec/apis/timpush/normal_push_loss.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_loss import PushLoss, decode_push_loss
from timsdk._types.push_platform_loss import PushPlatformLoss, decode_push_platform_loss
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class NormalPushLossRequest(Request["NormalPushLossResponse"]):
    """Count the lost pushes of Chat messages by reason."""

    _known = frozenset({"StartTime", "EndTime"})

    start_time: int
    """Start of the period. Unix time in seconds."""
    end_time: int
    """End of the period. Unix time in seconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class NormalPushLossResponse(Response):
    """Answer to `timpush/normal_push_loss`."""

    _known = frozenset(
        {
            *ENVELOPE,
            "ReadyToSendLoss",
            "PostSendDeliveredLoss",
            "PlatformReadyToSendLoss",
            "PlatformPostSendDeliveredLoss",
        }
    )

    ready_to_send_loss: list[PushLoss]
    """Lost before they were sent."""
    post_send_delivered_loss: list[PushLoss]
    """Sent and not delivered."""
    platform_ready_to_send_loss: list[PushPlatformLoss]
    """Unsent ones by push service."""
    platform_post_send_delivered_loss: list[PushPlatformLoss]
    """Undelivered ones by push service."""


def decode_normal_push_loss_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NormalPushLossRequest)
    model.start_time = get("StartTime")
    model.end_time = get("EndTime")
    model._extra, model._wire = None, wire
    return model


def encode_normal_push_loss_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NormalPushLossRequest, encode_normal_push_loss_request, decode_normal_push_loss_request)


def decode_normal_push_loss_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NormalPushLossResponse)
    model.ready_to_send_loss = decode_list(decode_push_loss, get("ReadyToSendLoss"))
    model.post_send_delivered_loss = decode_list(decode_push_loss, get("PostSendDeliveredLoss"))
    model.platform_ready_to_send_loss = decode_list(decode_push_platform_loss, get("PlatformReadyToSendLoss"))
    model.platform_post_send_delivered_loss = decode_list(
        decode_push_platform_loss, get("PlatformPostSendDeliveredLoss")
    )
    model._extra, model._wire = None, wire
    return model


def encode_normal_push_loss_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.ready_to_send_loss) is not None:
        wire["ReadyToSendLoss"] = encode_list(field)
    if (field := model.post_send_delivered_loss) is not None:
        wire["PostSendDeliveredLoss"] = encode_list(field)
    if (field := model.platform_ready_to_send_loss) is not None:
        wire["PlatformReadyToSendLoss"] = encode_list(field)
    if (field := model.platform_post_send_delivered_loss) is not None:
        wire["PlatformPostSendDeliveredLoss"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NormalPushLossResponse, encode_normal_push_loss_response, decode_normal_push_loss_response)

OPERATION: Final = Operation(
    service="timpush",
    command="normal_push_loss",
    method="push.normal_push_loss",
    summary="Count the lost pushes of Chat messages by reason.",
    request_type=NormalPushLossRequest,
    response_type=NormalPushLossResponse,
    request_decoder=decode_normal_push_loss_request,
    response_decoder=decode_normal_push_loss_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/71898",),
    rates=(Rate(1.0, 1),),
    missing=("private error codes",),
)
NormalPushLossRequest.operation = OPERATION
NormalPushLossResponse.operation = OPERATION
