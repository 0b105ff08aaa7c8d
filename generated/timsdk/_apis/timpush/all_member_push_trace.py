# Generated from spec/apis/timpush/all_member_push_trace.yaml; do not edit. `make generate` writes it again.
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


class AllMemberPushTraceRequest(Request["AllMemberPushTraceResponse"]):
    """Trace a push to all users or by tag to one recipient."""

    __slots__ = {
        "task_id": "TaskID",
        "user_id": "UserID",
    }

    task_id: str
    """Task that a push returned."""
    user_id: str
    """User ID of the recipient."""

    def __init__(
        self,
        *,
        task_id: str,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.task_id = task_id
        self.user_id = user_id


class AllMemberPushTraceResponse(Response):
    """Response to `timpush/all_member_push_trace`."""

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


def decode_all_member_push_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushTraceRequest)
    model.task_id = wire.pop("TaskID", None)
    model.user_id = wire.pop("UserID", None)
    model.extra_fields = wire or None
    return model


def encode_all_member_push_trace_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskID"] = field
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushTraceRequest, encode_all_member_push_trace_request, decode_all_member_push_trace_request)


def decode_all_member_push_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushTraceResponse)
    if (value := wire.pop("InstanceTrace", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_device_trace(item)
    model.instance_trace = value
    model.extra_fields = wire or None
    return model


def encode_all_member_push_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.instance_trace) is not None:
        wire["InstanceTrace"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushTraceResponse, encode_all_member_push_trace_response, decode_all_member_push_trace_response)

OPERATION: Final = Operation(
    service="timpush",
    command="all_member_push_trace",
    method="push.all_member_push_trace",
    summary="Trace a push to all users or by tag to one recipient.",
    request_type=AllMemberPushTraceRequest,
    response_type=AllMemberPushTraceResponse,
    request_decoder=decode_all_member_push_trace_request,
    response_decoder=decode_all_member_push_trace_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/71893",),
    rates=(Rate(1.0, 1),),
    error_codes=(
        90001,
        90009,
        91000,
    ),
    undocumented=(
        "stages of OnlinePushStat",
        "values of PushStatus and NotificationStatus",
        "private error codes",
    ),
)
AllMemberPushTraceRequest.operation = OPERATION
AllMemberPushTraceResponse.operation = OPERATION
