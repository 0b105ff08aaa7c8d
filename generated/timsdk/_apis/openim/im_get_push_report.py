# Generated from spec/apis/openim/im_get_push_report.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PushReportStatus(IntEnum):
    """State of a push task."""

    WAITING = 0
    """Not begun."""
    RUNNING = 1
    """Under way."""
    FINISHED = 2
    """Complete, which does not mean that everybody was reached."""


class PushReport(Model):
    """Progress of one push task."""

    __slots__ = {
        "task_id": "TaskId",
        "status": "Status",
        "start_time": "StartTime",
        "finished": "Finished",
        "total": "Total",
    }

    task_id: str
    """Push task."""
    status: PushReportStatus | int
    """State of the task."""
    start_time: str | None
    """Start of the push, such as 2016-02-02 17:02:19. Only once it has begun."""
    finished: int | None
    """Recipients reached so far."""
    total: int | None
    """Recipients in all."""

    def __init__(
        self,
        *,
        task_id: str,
        status: PushReportStatus | int,
        start_time: str | None = None,
        finished: int | None = None,
        total: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.task_id = task_id
        self.status = status
        self.start_time = start_time
        self.finished = finished
        self.total = total


class ImGetPushReportRequest(Request["ImGetPushReportResponse"]):
    """Get the progress of push tasks."""

    __slots__ = {
        "task_ids": "TaskIds",
    }

    task_ids: list[str]
    """Tasks that pushes returned. At most 500 items."""

    def __init__(
        self,
        *,
        task_ids: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.task_ids = task_ids


class ImGetPushReportResponse(Response):
    """Response to `openim/im_get_push_report`."""

    __slots__ = {
        "reports": "Reports",
    }

    reports: list[PushReport]
    """Progress of each task."""

    def __init__(
        self,
        *,
        reports: list[PushReport],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.reports = reports


def decode_push_report(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushReport)
    model.task_id = wire.pop("TaskId", None)
    model.status = wire.pop("Status", None)
    model.start_time = wire.pop("StartTime", None)
    model.finished = wire.pop("Finished", None)
    model.total = wire.pop("Total", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushReport, encode_push_report, decode_push_report)


def decode_im_get_push_report_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetPushReportRequest)
    model.task_ids = wire.pop("TaskIds", None)
    model.extra_fields = wire or None
    return model


def encode_im_get_push_report_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_ids) is not None:
        wire["TaskIds"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImGetPushReportRequest, encode_im_get_push_report_request, decode_im_get_push_report_request)


def decode_im_get_push_report_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetPushReportResponse)
    if (value := wire.pop("Reports", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_report(item)
    model.reports = value
    model.extra_fields = wire or None
    return model


def encode_im_get_push_report_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.reports) is not None:
        wire["Reports"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    sources=("https://github.com/tencentyun/qcloud-documents",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        20002,
        90001,
        90009,
        90014,
        90015,
        90016,
        90017,
        91000,
    ),
    error_texts={20002: "Authentication inside the service failed."},
    status="legacy",
    replaced_by="timpush/all_member_push_statistics",
)
ImGetPushReportRequest.operation = OPERATION
ImGetPushReportResponse.operation = OPERATION
