# Generated from spec/apis/openim/im_get_push_report.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class PushReportStatus(IntEnum):
    """State of a push task."""

    WAITING = 0
    """Not begun."""
    RUNNING = 1
    """Under way."""
    FINISHED = 2
    """Complete."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PushReport(Model):
    """Progress of one push task."""

    _known = frozenset({"TaskId", "Status", "StartTime", "Finished", "Total"})

    task_id: str
    """Push task."""
    status: PushReportStatus | int
    """State of the task."""
    start_time: str | None = None
    """Start of the push. Only once it has begun."""
    finished: int | None = None
    """Recipients reached so far."""
    total: int | None = None
    """Recipients in all."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ImGetPushReportRequest(Request["ImGetPushReportResponse"]):
    """Get the progress of push tasks."""

    _known = frozenset({"TaskIds"})

    task_ids: list[str]
    """Tasks that pushes returned. At most 500 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ImGetPushReportResponse(Response):
    """Answer to `openim/im_get_push_report`."""

    _known = frozenset({*ENVELOPE, "Reports"})

    reports: list[PushReport]
    """Progress of each task."""


def decode_push_report(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushReport)
    model.task_id = get("TaskId")
    model.status = get("Status")
    model.start_time = get("StartTime")
    model.finished = get("Finished")
    model.total = get("Total")
    model._extra, model._wire = None, wire
    return model


def encode_push_report(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.finished) is not None:
        wire["Finished"] = field
    if (field := model.total) is not None:
        wire["Total"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushReport, encode_push_report, decode_push_report)


def decode_im_get_push_report_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImGetPushReportRequest)
    model.task_ids = get("TaskIds")
    model._extra, model._wire = None, wire
    return model


def encode_im_get_push_report_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_ids) is not None:
        wire["TaskIds"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImGetPushReportRequest, encode_im_get_push_report_request, decode_im_get_push_report_request)


def decode_im_get_push_report_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImGetPushReportResponse)
    model.reports = decode_list(decode_push_report, get("Reports"))
    model._extra, model._wire = None, wire
    return model


def encode_im_get_push_report_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.reports) is not None:
        wire["Reports"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImGetPushReportResponse, encode_im_get_push_report_response, decode_im_get_push_report_response)

OPERATION: Final = Operation(
    service="openim",
    command="im_get_push_report",
    method="legacy.im_get_push_report",
    summary="Get the progress of push tasks.",
    request_type=ImGetPushReportRequest,
    response_type=ImGetPushReportResponse,
    request_decoder=decode_im_get_push_report_request,
    response_decoder=decode_im_get_push_report_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/37165",),
    status="legacy",
    instead="timpush/all_member_push_statistics",
    missing=(
        "which fields are required",
        "rate",
        "private error codes",
        "samples",
    ),
)
ImGetPushReportRequest.operation = OPERATION
ImGetPushReportResponse.operation = OPERATION
