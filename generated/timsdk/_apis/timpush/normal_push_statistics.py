# Generated from spec/apis/timpush/normal_push_statistics.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.push_platform_statistics import PushPlatformStatistics, decode_push_platform_statistics
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class NormalPushStatisticsRequest(Request["NormalPushStatisticsResponse"]):
    """Get the push totals of Chat messages."""

    __slots__ = {
        "start_time": "StartTime",
        "end_time": "EndTime",
    }

    start_time: int
    """Start of the period. Unix time in seconds."""
    end_time: int
    """End of the period. Unix time in seconds."""

    def __init__(
        self,
        *,
        start_time: int,
        end_time: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.start_time = start_time
        self.end_time = end_time


class NormalPushStatisticsResponse(Response):
    """Response to `timpush/normal_push_statistics`."""

    __slots__ = {
        "total_count": "TotalCount",
        "sent_count": "SentCount",
        "delivered_count": "DeliveredCount",
        "click_count": "ClickCount",
        "platform_statistics": "PlatformStatistics",
    }

    total_count: int
    """Pushes that could be sent."""
    sent_count: int
    """Pushes sent."""
    delivered_count: int
    """Pushes that arrived."""
    click_count: int
    """Pushes that were tapped."""
    platform_statistics: list[PushPlatformStatistics]
    """Totals by push service."""

    def __init__(
        self,
        *,
        total_count: int,
        sent_count: int,
        delivered_count: int,
        click_count: int,
        platform_statistics: list[PushPlatformStatistics],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.sent_count = sent_count
        self.delivered_count = delivered_count
        self.click_count = click_count
        self.platform_statistics = platform_statistics


def decode_normal_push_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NormalPushStatisticsRequest)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.extra_fields = wire or None
    return model


def encode_normal_push_statistics_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NormalPushStatisticsRequest, encode_normal_push_statistics_request, decode_normal_push_statistics_request)


def decode_normal_push_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NormalPushStatisticsResponse)
    model.total_count = wire.pop("TotalCount", None)
    model.sent_count = wire.pop("SentCount", None)
    model.delivered_count = wire.pop("DeliveredCount", None)
    model.click_count = wire.pop("ClickCount", None)
    if (value := wire.pop("PlatformStatistics", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_platform_statistics(item)
    model.platform_statistics = value
    model.extra_fields = wire or None
    return model


def encode_normal_push_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.sent_count) is not None:
        wire["SentCount"] = field
    if (field := model.delivered_count) is not None:
        wire["DeliveredCount"] = field
    if (field := model.click_count) is not None:
        wire["ClickCount"] = field
    if (field := model.platform_statistics) is not None:
        wire["PlatformStatistics"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NormalPushStatisticsResponse, encode_normal_push_statistics_response, decode_normal_push_statistics_response)

OPERATION: Final = Operation(
    service="timpush",
    command="normal_push_statistics",
    method="push.normal_push_statistics",
    summary="Get the push totals of Chat messages.",
    request_type=NormalPushStatisticsRequest,
    response_type=NormalPushStatisticsResponse,
    request_decoder=decode_normal_push_statistics_request,
    response_decoder=decode_normal_push_statistics_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/71897",),
    rates=(Rate(1.0, 1),),
    error_codes=(
        90001,
        90009,
        91000,
    ),
    undocumented=("private error codes",),
)
NormalPushStatisticsRequest.operation = OPERATION
NormalPushStatisticsResponse.operation = OPERATION
