# Generated from spec/apis/timpush/all_member_push_trace.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_device_trace import PushDeviceTrace, decode_push_device_trace
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AllMemberPushTraceRequest(Request["AllMemberPushTraceResponse"]):
    """Trace a push to all users or by tag to one recipient."""

    _known = frozenset({"TaskID", "UserID"})

    task_id: str
    """Task that a push returned."""
    user_id: str
    """User ID of the recipient."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AllMemberPushTraceResponse(Response):
    """Answer to `timpush/all_member_push_trace`."""

    _known = frozenset({*ENVELOPE, "InstanceTrace"})

    instance_trace: list[PushDeviceTrace]
    """Way of the push to each device."""


def decode_all_member_push_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AllMemberPushTraceRequest)
    model.task_id = get("TaskID")
    model.user_id = get("UserID")
    model._extra, model._wire = None, wire
    return model


def encode_all_member_push_trace_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskID"] = field
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AllMemberPushTraceRequest, encode_all_member_push_trace_request, decode_all_member_push_trace_request)


def decode_all_member_push_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AllMemberPushTraceResponse)
    model.instance_trace = decode_list(decode_push_device_trace, get("InstanceTrace"))
    model._extra, model._wire = None, wire
    return model


def encode_all_member_push_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.instance_trace) is not None:
        wire["InstanceTrace"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    missing=(
        "stages of OnlinePushStat",
        "values of PushStatus and NotificationStatus",
        "private error codes",
    ),
)
AllMemberPushTraceRequest.operation = OPERATION
AllMemberPushTraceResponse.operation = OPERATION
