# Generated from spec/apis/desk_http_svc/describe_reception_realtime_statistics.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskReceptionStatistics(Model):
    """Live figures of sessions, queues and agents."""

    __slots__ = {
        "current_transfer_agent_cnt": "CurrentTransferAgentCnt",
        "current_agent_accept_cnt": "CurrentAgentAcceptCnt",
        "current_queue_cnt": "CurrentQueueCnt",
        "free_agent_cnt": "FreeAgentCnt",
        "rest_agent_cnt": "RestAgentCnt",
        "busy_agent_cnt": "BusyAgentCnt",
        "current_group_queue_cnt": "CurrentGroupQueueCnt",
    }

    current_transfer_agent_cnt: int
    """Sessions handed to agents."""
    current_agent_accept_cnt: int
    """Sessions that agents serve."""
    current_queue_cnt: int
    """Sessions in the queue."""
    free_agent_cnt: int
    """Free agents."""
    rest_agent_cnt: int
    """Agents on a break."""
    busy_agent_cnt: int
    """Busy agents."""
    current_group_queue_cnt: list[DeskGroupQueue]
    """Queue of each agent group."""

    def __init__(
        self,
        *,
        current_transfer_agent_cnt: int,
        current_agent_accept_cnt: int,
        current_queue_cnt: int,
        free_agent_cnt: int,
        rest_agent_cnt: int,
        busy_agent_cnt: int,
        current_group_queue_cnt: list[DeskGroupQueue],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.current_transfer_agent_cnt = current_transfer_agent_cnt
        self.current_agent_accept_cnt = current_agent_accept_cnt
        self.current_queue_cnt = current_queue_cnt
        self.free_agent_cnt = free_agent_cnt
        self.rest_agent_cnt = rest_agent_cnt
        self.busy_agent_cnt = busy_agent_cnt
        self.current_group_queue_cnt = current_group_queue_cnt


class DeskGroupQueue(Model):
    """Queue of one agent group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_name": "GroupName",
        "queue_cnt": "QueueCnt",
    }

    group_id: int
    """ID of the group."""
    group_name: str
    """Name of the group."""
    queue_cnt: int
    """Sessions in the queue."""

    def __init__(
        self,
        *,
        group_id: int,
        group_name: str,
        queue_cnt: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_name = group_name
        self.queue_cnt = queue_cnt


class DescribeReceptionRealtimeStatisticsRequest(Request["DescribeReceptionRealtimeStatisticsResponse"]):
    """Get the live figures of sessions, queues and agents."""

    __slots__ = ()


class DescribeReceptionRealtimeStatisticsResponse(Response):
    """Response to `desk_http_svc/describe_reception_realtime_statistics`."""

    __slots__ = {
        "data": "Data",
    }

    data: DeskReceptionStatistics
    """Live figures."""

    def __init__(
        self,
        *,
        data: DeskReceptionStatistics,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_reception_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskReceptionStatistics)
    model.current_transfer_agent_cnt = wire.pop("CurrentTransferAgentCnt", None)
    model.current_agent_accept_cnt = wire.pop("CurrentAgentAcceptCnt", None)
    model.current_queue_cnt = wire.pop("CurrentQueueCnt", None)
    model.free_agent_cnt = wire.pop("FreeAgentCnt", None)
    model.rest_agent_cnt = wire.pop("RestAgentCnt", None)
    model.busy_agent_cnt = wire.pop("BusyAgentCnt", None)
    if (value := wire.pop("CurrentGroupQueueCnt", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_group_queue(item)
    model.current_group_queue_cnt = value
    model.extra_fields = wire or None
    return model


def encode_desk_reception_statistics(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.current_transfer_agent_cnt) is not None:
        wire["CurrentTransferAgentCnt"] = field
    if (field := model.current_agent_accept_cnt) is not None:
        wire["CurrentAgentAcceptCnt"] = field
    if (field := model.current_queue_cnt) is not None:
        wire["CurrentQueueCnt"] = field
    if (field := model.free_agent_cnt) is not None:
        wire["FreeAgentCnt"] = field
    if (field := model.rest_agent_cnt) is not None:
        wire["RestAgentCnt"] = field
    if (field := model.busy_agent_cnt) is not None:
        wire["BusyAgentCnt"] = field
    if (field := model.current_group_queue_cnt) is not None:
        wire["CurrentGroupQueueCnt"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskReceptionStatistics, encode_desk_reception_statistics, decode_desk_reception_statistics)


def decode_desk_group_queue(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskGroupQueue)
    model.group_id = wire.pop("GroupId", None)
    model.group_name = wire.pop("GroupName", None)
    model.queue_cnt = wire.pop("QueueCnt", None)
    model.extra_fields = wire or None
    return model


def encode_desk_group_queue(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.queue_cnt) is not None:
        wire["QueueCnt"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskGroupQueue, encode_desk_group_queue, decode_desk_group_queue)


def decode_describe_reception_realtime_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeReceptionRealtimeStatisticsRequest)
    model.extra_fields = wire or None
    return model


def encode_describe_reception_realtime_statistics_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeReceptionRealtimeStatisticsRequest,
    encode_describe_reception_realtime_statistics_request,
    decode_describe_reception_realtime_statistics_request,
)


def decode_describe_reception_realtime_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeReceptionRealtimeStatisticsResponse)
    model.data = decode_desk_reception_statistics(wire.pop("Data", None))
    model.extra_fields = wire or None
    return model


def encode_describe_reception_realtime_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeReceptionRealtimeStatisticsResponse,
    encode_describe_reception_realtime_statistics_response,
    decode_describe_reception_realtime_statistics_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_reception_realtime_statistics",
    method="desk.describe_reception_realtime_statistics",
    summary="Get the live figures of sessions, queues and agents.",
    request_type=DescribeReceptionRealtimeStatisticsRequest,
    response_type=DescribeReceptionRealtimeStatisticsResponse,
    request_decoder=decode_describe_reception_realtime_statistics_request,
    response_decoder=decode_describe_reception_realtime_statistics_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/117849",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes after 141000 (those of its siblings are listed)",),
)
DescribeReceptionRealtimeStatisticsRequest.operation = OPERATION
DescribeReceptionRealtimeStatisticsResponse.operation = OPERATION
