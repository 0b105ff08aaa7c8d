# Generated from spec/apis/desk_http_svc/describe_session_statistics.yaml; do not edit. `make generate` writes it again.
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


class DeskSessionStatistics(Model):
    """Figures of one day or hour."""

    __slots__ = {
        "time": "Time",
        "total_session_cnt": "TotalSessionCnt",
        "transfer_agent_session_cnt": "TransferAgentSessionCnt",
        "agent_accept_cnt": "AgentAcceptCnt",
        "effective_session_cnt": "EffectiveSessionCnt",
        "satisfaction_selected_cnt": "SatisfactionSelectedCnt",
        "one_star_selected_cnt": "OneStarSelectedCnt",
        "two_star_selected_cnt": "TwoStarSelectedCnt",
        "three_star_selected_cnt": "ThreeStarSelectedCnt",
        "four_star_selected_cnt": "FourStarSelectedCnt",
        "five_star_selected_cnt": "FiveStarSelectedCnt",
        "avg_first_resp_time": "AvgFirstRespTime",
        "avg_resp_time": "AvgRespTime",
        "avg_accept_time": "AvgAcceptTime",
        "avg_queue_time": "AvgQueueTime",
    }

    time: str
    """Day as YYYY-MM-DD, or hour as HH:00."""
    total_session_cnt: int
    """Sessions."""
    transfer_agent_session_cnt: int
    """Sessions handed to agents."""
    agent_accept_cnt: int
    """Sessions that agents accepted."""
    effective_session_cnt: int
    """Effective sessions."""
    satisfaction_selected_cnt: int
    """Rated sessions."""
    one_star_selected_cnt: int
    """Ratings with one star."""
    two_star_selected_cnt: int
    """Ratings with two stars."""
    three_star_selected_cnt: int
    """Ratings with three stars."""
    four_star_selected_cnt: int
    """Ratings with four stars."""
    five_star_selected_cnt: int
    """Ratings with five stars."""
    avg_first_resp_time: int
    """Mean time to the first reply. In seconds."""
    avg_resp_time: int
    """Mean time to a reply. In seconds."""
    avg_accept_time: int
    """Mean length of a session. In seconds."""
    avg_queue_time: int
    """Mean time in the queue. In seconds."""

    def __init__(
        self,
        *,
        time: str,
        total_session_cnt: int,
        transfer_agent_session_cnt: int,
        agent_accept_cnt: int,
        effective_session_cnt: int,
        satisfaction_selected_cnt: int,
        one_star_selected_cnt: int,
        two_star_selected_cnt: int,
        three_star_selected_cnt: int,
        four_star_selected_cnt: int,
        five_star_selected_cnt: int,
        avg_first_resp_time: int,
        avg_resp_time: int,
        avg_accept_time: int,
        avg_queue_time: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.time = time
        self.total_session_cnt = total_session_cnt
        self.transfer_agent_session_cnt = transfer_agent_session_cnt
        self.agent_accept_cnt = agent_accept_cnt
        self.effective_session_cnt = effective_session_cnt
        self.satisfaction_selected_cnt = satisfaction_selected_cnt
        self.one_star_selected_cnt = one_star_selected_cnt
        self.two_star_selected_cnt = two_star_selected_cnt
        self.three_star_selected_cnt = three_star_selected_cnt
        self.four_star_selected_cnt = four_star_selected_cnt
        self.five_star_selected_cnt = five_star_selected_cnt
        self.avg_first_resp_time = avg_first_resp_time
        self.avg_resp_time = avg_resp_time
        self.avg_accept_time = avg_accept_time
        self.avg_queue_time = avg_queue_time


class DescribeSessionStatisticsRequest(Request["DescribeSessionStatisticsResponse"]):
    """Get the statistics of sessions by day or by hour."""

    __slots__ = {
        "from_": "From",
        "to": "To",
        "group_by_hour": "GroupByHour",
    }

    from_: int
    """Start of the period. Unix time in seconds."""
    to: int
    """End of the period. Unix time in seconds."""
    group_by_hour: bool | None
    """Figures by hour instead of by day. The service assumes False when omitted."""

    def __init__(
        self,
        *,
        from_: int,
        to: int,
        group_by_hour: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_ = from_
        self.to = to
        self.group_by_hour = group_by_hour


class DescribeSessionStatisticsResponse(Response):
    """Response to `desk_http_svc/describe_session_statistics`."""

    __slots__ = {
        "total_count": "TotalCount",
        "data": "Data",
    }

    total_count: int
    """Number of days or hours."""
    data: list[DeskSessionStatistics]
    """Figures of each day or hour."""

    def __init__(
        self,
        *,
        total_count: int,
        data: list[DeskSessionStatistics],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.data = data


def decode_desk_session_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSessionStatistics)
    model.time = wire.pop("Time", None)
    model.total_session_cnt = wire.pop("TotalSessionCnt", None)
    model.transfer_agent_session_cnt = wire.pop("TransferAgentSessionCnt", None)
    model.agent_accept_cnt = wire.pop("AgentAcceptCnt", None)
    model.effective_session_cnt = wire.pop("EffectiveSessionCnt", None)
    model.satisfaction_selected_cnt = wire.pop("SatisfactionSelectedCnt", None)
    model.one_star_selected_cnt = wire.pop("OneStarSelectedCnt", None)
    model.two_star_selected_cnt = wire.pop("TwoStarSelectedCnt", None)
    model.three_star_selected_cnt = wire.pop("ThreeStarSelectedCnt", None)
    model.four_star_selected_cnt = wire.pop("FourStarSelectedCnt", None)
    model.five_star_selected_cnt = wire.pop("FiveStarSelectedCnt", None)
    model.avg_first_resp_time = wire.pop("AvgFirstRespTime", None)
    model.avg_resp_time = wire.pop("AvgRespTime", None)
    model.avg_accept_time = wire.pop("AvgAcceptTime", None)
    model.avg_queue_time = wire.pop("AvgQueueTime", None)
    model.extra_fields = wire or None
    return model


def encode_desk_session_statistics(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.time) is not None:
        wire["Time"] = field
    if (field := model.total_session_cnt) is not None:
        wire["TotalSessionCnt"] = field
    if (field := model.transfer_agent_session_cnt) is not None:
        wire["TransferAgentSessionCnt"] = field
    if (field := model.agent_accept_cnt) is not None:
        wire["AgentAcceptCnt"] = field
    if (field := model.effective_session_cnt) is not None:
        wire["EffectiveSessionCnt"] = field
    if (field := model.satisfaction_selected_cnt) is not None:
        wire["SatisfactionSelectedCnt"] = field
    if (field := model.one_star_selected_cnt) is not None:
        wire["OneStarSelectedCnt"] = field
    if (field := model.two_star_selected_cnt) is not None:
        wire["TwoStarSelectedCnt"] = field
    if (field := model.three_star_selected_cnt) is not None:
        wire["ThreeStarSelectedCnt"] = field
    if (field := model.four_star_selected_cnt) is not None:
        wire["FourStarSelectedCnt"] = field
    if (field := model.five_star_selected_cnt) is not None:
        wire["FiveStarSelectedCnt"] = field
    if (field := model.avg_first_resp_time) is not None:
        wire["AvgFirstRespTime"] = field
    if (field := model.avg_resp_time) is not None:
        wire["AvgRespTime"] = field
    if (field := model.avg_accept_time) is not None:
        wire["AvgAcceptTime"] = field
    if (field := model.avg_queue_time) is not None:
        wire["AvgQueueTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSessionStatistics, encode_desk_session_statistics, decode_desk_session_statistics)


def decode_describe_session_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeSessionStatisticsRequest)
    model.from_ = wire.pop("From", None)
    model.to = wire.pop("To", None)
    model.group_by_hour = wire.pop("GroupByHour", None)
    model.extra_fields = wire or None
    return model


def encode_describe_session_statistics_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.to) is not None:
        wire["To"] = field
    if (field := model.group_by_hour) is not None:
        wire["GroupByHour"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeSessionStatisticsRequest,
    encode_describe_session_statistics_request,
    decode_describe_session_statistics_request,
)


def decode_describe_session_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeSessionStatisticsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_session_statistics(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_describe_session_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeSessionStatisticsResponse,
    encode_describe_session_statistics_response,
    decode_describe_session_statistics_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_session_statistics",
    method="desk.describe_session_statistics",
    summary="Get the statistics of sessions by day or by hour.",
    request_type=DescribeSessionStatisticsRequest,
    response_type=DescribeSessionStatisticsResponse,
    request_decoder=decode_describe_session_statistics_request,
    response_decoder=decode_describe_session_statistics_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/117850",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
DescribeSessionStatisticsRequest.operation = OPERATION
DescribeSessionStatisticsResponse.operation = OPERATION
