# Generated from spec/apis/desk_http_svc/describe_member_realtime_statistics.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_conversation_source import DeskConversationSource, decode_desk_conversation_source
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskAgentLiveStatistics(Model):
    """Today's figures of one agent."""

    __slots__ = {
        "member_id": "MemberId",
        "member_nick_name": "MemberNickName",
        "member_status": "MemberStatus",
        "current_accept_cnt": "CurrentAcceptCnt",
        "total_session_cnt": "TotalSessionCnt",
        "avg_first_resp_time": "AvgFirstRespTime",
        "avg_resp_time": "AvgRespTime",
        "avg_accept_time": "AvgAcceptTime",
    }

    member_id: str
    """Mail address of the agent."""
    member_nick_name: str
    """Nickname."""
    member_status: int
    """Status. The values are not documented."""
    current_accept_cnt: int
    """Sessions now."""
    total_session_cnt: int
    """Sessions today."""
    avg_first_resp_time: int
    """Mean time to the first reply. In seconds."""
    avg_resp_time: int
    """Mean time to a reply. In seconds."""
    avg_accept_time: int
    """Mean length of a session. In seconds."""

    def __init__(
        self,
        *,
        member_id: str,
        member_nick_name: str,
        member_status: int,
        current_accept_cnt: int,
        total_session_cnt: int,
        avg_first_resp_time: int,
        avg_resp_time: int,
        avg_accept_time: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_id = member_id
        self.member_nick_name = member_nick_name
        self.member_status = member_status
        self.current_accept_cnt = current_accept_cnt
        self.total_session_cnt = total_session_cnt
        self.avg_first_resp_time = avg_first_resp_time
        self.avg_resp_time = avg_resp_time
        self.avg_accept_time = avg_accept_time


class DescribeMemberRealtimeStatisticsRequest(Request["DescribeMemberRealtimeStatisticsResponse"]):
    """Page through today's live statistics of agents."""

    __slots__ = {
        "limit": "Limit",
        "offset": "Offset",
        "member_ids": "MemberIds",
        "conversation_sources": "ConversationSources",
    }

    limit: int | None
    """Page size. At most 100. The service assumes 100 when omitted."""
    offset: int | None
    """Number of agents to skip. The service assumes 0 when omitted."""
    member_ids: list[str] | None
    """Only these agents, by mail address."""
    conversation_sources: Sequence[DeskConversationSource] | None
    """Only sessions from these channels."""

    def __init__(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        member_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.limit = limit
        self.offset = offset
        self.member_ids = member_ids
        self.conversation_sources = conversation_sources


class DescribeMemberRealtimeStatisticsResponse(Response, Page["DeskAgentLiveStatistics"]):
    """Response to `desk_http_svc/describe_member_realtime_statistics`."""

    __slots__ = {
        "total_count": "TotalCount",
        "data": "Data",
    }

    total_count: int
    """Number of all agents."""
    data: list[DeskAgentLiveStatistics]
    """Figures of each agent."""

    def __init__(
        self,
        *,
        total_count: int,
        data: list[DeskAgentLiveStatistics],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.data = data


def decode_desk_agent_live_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAgentLiveStatistics)
    model.member_id = wire.pop("MemberId", None)
    model.member_nick_name = wire.pop("MemberNickName", None)
    model.member_status = wire.pop("MemberStatus", None)
    model.current_accept_cnt = wire.pop("CurrentAcceptCnt", None)
    model.total_session_cnt = wire.pop("TotalSessionCnt", None)
    model.avg_first_resp_time = wire.pop("AvgFirstRespTime", None)
    model.avg_resp_time = wire.pop("AvgRespTime", None)
    model.avg_accept_time = wire.pop("AvgAcceptTime", None)
    model.extra_fields = wire or None
    return model


def encode_desk_agent_live_statistics(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if (field := model.member_nick_name) is not None:
        wire["MemberNickName"] = field
    if (field := model.member_status) is not None:
        wire["MemberStatus"] = field
    if (field := model.current_accept_cnt) is not None:
        wire["CurrentAcceptCnt"] = field
    if (field := model.total_session_cnt) is not None:
        wire["TotalSessionCnt"] = field
    if (field := model.avg_first_resp_time) is not None:
        wire["AvgFirstRespTime"] = field
    if (field := model.avg_resp_time) is not None:
        wire["AvgRespTime"] = field
    if (field := model.avg_accept_time) is not None:
        wire["AvgAcceptTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAgentLiveStatistics, encode_desk_agent_live_statistics, decode_desk_agent_live_statistics)


def decode_describe_member_realtime_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeMemberRealtimeStatisticsRequest)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.member_ids = wire.pop("MemberIds", None)
    if (value := wire.pop("ConversationSources", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_conversation_source(item)
    model.conversation_sources = value
    model.extra_fields = wire or None
    return model


def encode_describe_member_realtime_statistics_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.member_ids) is not None:
        wire["MemberIds"] = field
    if (field := model.conversation_sources) is not None:
        wire["ConversationSources"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeMemberRealtimeStatisticsRequest,
    encode_describe_member_realtime_statistics_request,
    decode_describe_member_realtime_statistics_request,
)


def decode_describe_member_realtime_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeMemberRealtimeStatisticsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_agent_live_statistics(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_describe_member_realtime_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeMemberRealtimeStatisticsResponse,
    encode_describe_member_realtime_statistics_response,
    decode_describe_member_realtime_statistics_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_member_realtime_statistics",
    method="desk.describe_member_realtime_statistics",
    summary="Page through today's live statistics of agents.",
    request_type=DescribeMemberRealtimeStatisticsRequest,
    response_type=DescribeMemberRealtimeStatisticsResponse,
    request_decoder=decode_describe_member_realtime_statistics_request,
    response_decoder=decode_describe_member_realtime_statistics_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/117848",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("data",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
    undocumented=(
        "what the numbers of an agent's status mean",
        "error codes (those of its siblings are listed)",
    ),
)
DescribeMemberRealtimeStatisticsRequest.operation = OPERATION
DescribeMemberRealtimeStatisticsResponse.operation = OPERATION
