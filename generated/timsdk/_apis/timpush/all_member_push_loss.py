# Generated from spec/apis/timpush/all_member_push_loss.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.push_loss import PushLoss, decode_push_loss
from timsdk._types.push_platform_loss import PushPlatformLoss, decode_push_platform_loss
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PushTaskLoss(Model):
    """Losses of one push task."""

    __slots__ = {
        "task_id": "TaskID",
        "ready_to_send_loss": "ReadyToSendLoss",
        "post_send_delivered_loss": "PostSendDeliveredLoss",
        "platform_ready_to_send_loss": "PlatformReadyToSendLoss",
        "platform_post_send_delivered_loss": "PlatformPostSendDeliveredLoss",
    }

    task_id: str | None
    """Push task."""
    ready_to_send_loss: list[PushLoss]
    """Lost before they were sent."""
    post_send_delivered_loss: list[PushLoss]
    """Sent and not delivered."""
    platform_ready_to_send_loss: list[PushPlatformLoss]
    """Unsent ones by push service."""
    platform_post_send_delivered_loss: list[PushPlatformLoss]
    """Undelivered ones by push service."""

    def __init__(
        self,
        *,
        task_id: str | None = None,
        ready_to_send_loss: list[PushLoss],
        post_send_delivered_loss: list[PushLoss],
        platform_ready_to_send_loss: list[PushPlatformLoss],
        platform_post_send_delivered_loss: list[PushPlatformLoss],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.task_id = task_id
        self.ready_to_send_loss = ready_to_send_loss
        self.post_send_delivered_loss = post_send_delivered_loss
        self.platform_ready_to_send_loss = platform_ready_to_send_loss
        self.platform_post_send_delivered_loss = platform_post_send_delivered_loss


class AllMemberPushLossRequest(Request["AllMemberPushLossResponse"]):
    """Count the lost pushes to all users or by tag by reason."""

    __slots__ = {
        "start_time": "StartTime",
        "end_time": "EndTime",
        "task_id": "TaskID",
    }

    start_time: int
    """Start of the period. Unix time in seconds."""
    end_time: int
    """End of the period. Unix time in seconds."""
    task_id: list[str]
    """Tasks that pushes returned. An empty list asks for the overall figures. At most 5 items."""

    def __init__(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.start_time = start_time
        self.end_time = end_time
        self.task_id = task_id


class AllMemberPushLossResponse(Response):
    """Response to `timpush/all_member_push_loss`."""

    __slots__ = {
        "results": "Results",
    }

    results: list[PushTaskLoss]
    """Losses of each task."""

    def __init__(
        self,
        *,
        results: list[PushTaskLoss],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.results = results


def decode_push_task_loss(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushTaskLoss)
    model.task_id = wire.pop("TaskID", None)
    if (value := wire.pop("ReadyToSendLoss", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_loss(item)
    model.ready_to_send_loss = value
    if (value := wire.pop("PostSendDeliveredLoss", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_loss(item)
    model.post_send_delivered_loss = value
    if (value := wire.pop("PlatformReadyToSendLoss", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_platform_loss(item)
    model.platform_ready_to_send_loss = value
    if (value := wire.pop("PlatformPostSendDeliveredLoss", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_platform_loss(item)
    model.platform_post_send_delivered_loss = value
    model.extra_fields = wire or None
    return model


def encode_push_task_loss(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskID"] = field
    if (field := model.ready_to_send_loss) is not None:
        wire["ReadyToSendLoss"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.post_send_delivered_loss) is not None:
        wire["PostSendDeliveredLoss"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.platform_ready_to_send_loss) is not None:
        wire["PlatformReadyToSendLoss"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.platform_post_send_delivered_loss) is not None:
        wire["PlatformPostSendDeliveredLoss"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushTaskLoss, encode_push_task_loss, decode_push_task_loss)


def decode_all_member_push_loss_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushLossRequest)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.task_id = wire.pop("TaskID", None)
    model.extra_fields = wire or None
    return model


def encode_all_member_push_loss_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if (field := model.task_id) is not None:
        wire["TaskID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushLossRequest, encode_all_member_push_loss_request, decode_all_member_push_loss_request)


def decode_all_member_push_loss_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushLossResponse)
    if (value := wire.pop("Results", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_task_loss(item)
    model.results = value
    model.extra_fields = wire or None
    return model


def encode_all_member_push_loss_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.results) is not None:
        wire["Results"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushLossResponse, encode_all_member_push_loss_response, decode_all_member_push_loss_response)

OPERATION: Final = Operation(
    service="timpush",
    command="all_member_push_loss",
    method="push.all_member_push_loss",
    summary="Count the lost pushes to all users or by tag by reason.",
    request_type=AllMemberPushLossRequest,
    response_type=AllMemberPushLossResponse,
    request_decoder=decode_all_member_push_loss_request,
    response_decoder=decode_all_member_push_loss_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/71895",),
    rates=(Rate(1.0, 1),),
    error_codes=(
        90001,
        90009,
        91000,
    ),
    undocumented=(
        "response when no task is named",
        "private error codes",
    ),
)
AllMemberPushLossRequest.operation = OPERATION
AllMemberPushLossResponse.operation = OPERATION
