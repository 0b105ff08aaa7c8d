# Generated from spec/apis/desk_http_svc/describe_agent_statistics.yaml; do not edit. `make generate` writes it again.
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


class DeskAgentStatistics(Model):
    """Figures of one agent."""

    __slots__ = {
        "agent_id": "AgentId",
        "agent_nick_name": "AgentNickName",
        "first_login_timestamp": "FirstLoginTimestamp",
        "last_logout_timestamp": "LastLogoutTimestamp",
        "free_time": "FreeTime",
        "busy_time": "BusyTime",
        "rest_time": "RestTime",
        "total_session_cnt": "TotalSessionCnt",
        "transfer_session_cnt": "TransferSessionCnt",
        "effective_session_cnt": "EffectiveSessionCnt",
        "agent_end_cnt": "AgentEndCnt",
        "serve_user_cnt": "ServeUserCnt",
        "total_accept_time": "TotalAcceptTime",
        "total_msg_cnt": "TotalMsgCnt",
        "agent_msg_cnt": "AgentMsgCnt",
        "user_msg_cnt": "UserMsgCnt",
        "not_resp_session_cnt": "NotRespSessionCnt",
        "avg_first_resp_time": "AvgFirstRespTime",
        "first_resp_under_30s_cnt": "FirstRespUnder30sCnt",
        "avg_resp_time": "AvgRespTime",
        "avg_resp_under_30s_cnt": "AvgRespUnder30sCnt",
        "avg_accept_time": "AvgAcceptTime",
        "satisfaction_selected_cnt": "SatisfactionSelectedCnt",
        "satisfied_cnt": "SatisfiedCnt",
    }

    agent_id: str
    """Mail address of the agent."""
    agent_nick_name: str
    """Nickname."""
    first_login_timestamp: int
    """First login. Unix time in seconds."""
    last_logout_timestamp: int
    """Last logout. Unix time in seconds."""
    free_time: int
    """Time with the status free. In seconds."""
    busy_time: int
    """Time with the status busy. In seconds."""
    rest_time: int
    """Time on breaks. In seconds."""
    total_session_cnt: int
    """Sessions."""
    transfer_session_cnt: int
    """Transferred sessions."""
    effective_session_cnt: int
    """Effective sessions."""
    agent_end_cnt: int
    """Sessions that the agent ended."""
    serve_user_cnt: int
    """Users served."""
    total_accept_time: int
    """Time in sessions. In seconds."""
    total_msg_cnt: int
    """Messages."""
    agent_msg_cnt: int
    """Messages of the agent."""
    user_msg_cnt: int
    """Messages of users."""
    not_resp_session_cnt: int
    """Sessions without a reply."""
    avg_first_resp_time: int
    """Mean time to the first reply. In seconds."""
    first_resp_under_30s_cnt: int
    """Sessions whose first reply came within 30 seconds."""
    avg_resp_time: int
    """Mean time to a reply. In seconds."""
    avg_resp_under_30s_cnt: int
    """Sessions whose mean time to a reply is within 30 seconds."""
    avg_accept_time: int
    """Mean length of a session. In seconds."""
    satisfaction_selected_cnt: int
    """Rated sessions."""
    satisfied_cnt: int | None
    """Sessions with a satisfied user."""

    def __init__(
        self,
        *,
        agent_id: str,
        agent_nick_name: str,
        first_login_timestamp: int,
        last_logout_timestamp: int,
        free_time: int,
        busy_time: int,
        rest_time: int,
        total_session_cnt: int,
        transfer_session_cnt: int,
        effective_session_cnt: int,
        agent_end_cnt: int,
        serve_user_cnt: int,
        total_accept_time: int,
        total_msg_cnt: int,
        agent_msg_cnt: int,
        user_msg_cnt: int,
        not_resp_session_cnt: int,
        avg_first_resp_time: int,
        first_resp_under_30s_cnt: int,
        avg_resp_time: int,
        avg_resp_under_30s_cnt: int,
        avg_accept_time: int,
        satisfaction_selected_cnt: int,
        satisfied_cnt: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.agent_id = agent_id
        self.agent_nick_name = agent_nick_name
        self.first_login_timestamp = first_login_timestamp
        self.last_logout_timestamp = last_logout_timestamp
        self.free_time = free_time
        self.busy_time = busy_time
        self.rest_time = rest_time
        self.total_session_cnt = total_session_cnt
        self.transfer_session_cnt = transfer_session_cnt
        self.effective_session_cnt = effective_session_cnt
        self.agent_end_cnt = agent_end_cnt
        self.serve_user_cnt = serve_user_cnt
        self.total_accept_time = total_accept_time
        self.total_msg_cnt = total_msg_cnt
        self.agent_msg_cnt = agent_msg_cnt
        self.user_msg_cnt = user_msg_cnt
        self.not_resp_session_cnt = not_resp_session_cnt
        self.avg_first_resp_time = avg_first_resp_time
        self.first_resp_under_30s_cnt = first_resp_under_30s_cnt
        self.avg_resp_time = avg_resp_time
        self.avg_resp_under_30s_cnt = avg_resp_under_30s_cnt
        self.avg_accept_time = avg_accept_time
        self.satisfaction_selected_cnt = satisfaction_selected_cnt
        self.satisfied_cnt = satisfied_cnt


class DescribeAgentStatisticsRequest(Request["DescribeAgentStatisticsResponse"]):
    """Page through the statistics of agents over a number of days."""

    __slots__ = {
        "from_": "From",
        "to": "To",
        "limit": "Limit",
        "offset": "Offset",
        "agent_ids": "AgentIds",
        "conversation_sources": "ConversationSources",
    }

    from_: int
    """First day, at 00:00:00. Unix time in seconds."""
    to: int
    """Last day, at 23:59:59. Unix time in seconds."""
    limit: int | None
    """Page size. At most 100. The service assumes 100 when omitted."""
    offset: int | None
    """Number of agents to skip. The service assumes 0 when omitted."""
    agent_ids: list[str] | None
    """Only these agents, by mail address."""
    conversation_sources: Sequence[DeskConversationSource] | None
    """Only sessions from these channels."""

    def __init__(
        self,
        *,
        from_: int,
        to: int,
        limit: int | None = None,
        offset: int | None = None,
        agent_ids: list[str] | None = None,
        conversation_sources: Sequence[DeskConversationSource] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_ = from_
        self.to = to
        self.limit = limit
        self.offset = offset
        self.agent_ids = agent_ids
        self.conversation_sources = conversation_sources


class DescribeAgentStatisticsResponse(Response, Page["DeskAgentStatistics"]):
    """Response to `desk_http_svc/describe_agent_statistics`."""

    __slots__ = {
        "total_count": "TotalCount",
        "data": "Data",
    }

    total_count: int
    """Number of all agents."""
    data: list[DeskAgentStatistics]
    """Figures of each agent."""

    def __init__(
        self,
        *,
        total_count: int,
        data: list[DeskAgentStatistics],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.data = data


def decode_desk_agent_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAgentStatistics)
    model.agent_id = wire.pop("AgentId", None)
    model.agent_nick_name = wire.pop("AgentNickName", None)
    model.first_login_timestamp = wire.pop("FirstLoginTimestamp", None)
    model.last_logout_timestamp = wire.pop("LastLogoutTimestamp", None)
    model.free_time = wire.pop("FreeTime", None)
    model.busy_time = wire.pop("BusyTime", None)
    model.rest_time = wire.pop("RestTime", None)
    model.total_session_cnt = wire.pop("TotalSessionCnt", None)
    model.transfer_session_cnt = wire.pop("TransferSessionCnt", None)
    model.effective_session_cnt = wire.pop("EffectiveSessionCnt", None)
    model.agent_end_cnt = wire.pop("AgentEndCnt", None)
    model.serve_user_cnt = wire.pop("ServeUserCnt", None)
    model.total_accept_time = wire.pop("TotalAcceptTime", None)
    model.total_msg_cnt = wire.pop("TotalMsgCnt", None)
    model.agent_msg_cnt = wire.pop("AgentMsgCnt", None)
    model.user_msg_cnt = wire.pop("UserMsgCnt", None)
    model.not_resp_session_cnt = wire.pop("NotRespSessionCnt", None)
    model.avg_first_resp_time = wire.pop("AvgFirstRespTime", None)
    model.first_resp_under_30s_cnt = wire.pop("FirstRespUnder30sCnt", None)
    model.avg_resp_time = wire.pop("AvgRespTime", None)
    model.avg_resp_under_30s_cnt = wire.pop("AvgRespUnder30sCnt", None)
    model.avg_accept_time = wire.pop("AvgAcceptTime", None)
    model.satisfaction_selected_cnt = wire.pop("SatisfactionSelectedCnt", None)
    model.satisfied_cnt = wire.pop("SatisfiedCnt", None)
    model.extra_fields = wire or None
    return model


def encode_desk_agent_statistics(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if (field := model.agent_nick_name) is not None:
        wire["AgentNickName"] = field
    if (field := model.first_login_timestamp) is not None:
        wire["FirstLoginTimestamp"] = field
    if (field := model.last_logout_timestamp) is not None:
        wire["LastLogoutTimestamp"] = field
    if (field := model.free_time) is not None:
        wire["FreeTime"] = field
    if (field := model.busy_time) is not None:
        wire["BusyTime"] = field
    if (field := model.rest_time) is not None:
        wire["RestTime"] = field
    if (field := model.total_session_cnt) is not None:
        wire["TotalSessionCnt"] = field
    if (field := model.transfer_session_cnt) is not None:
        wire["TransferSessionCnt"] = field
    if (field := model.effective_session_cnt) is not None:
        wire["EffectiveSessionCnt"] = field
    if (field := model.agent_end_cnt) is not None:
        wire["AgentEndCnt"] = field
    if (field := model.serve_user_cnt) is not None:
        wire["ServeUserCnt"] = field
    if (field := model.total_accept_time) is not None:
        wire["TotalAcceptTime"] = field
    if (field := model.total_msg_cnt) is not None:
        wire["TotalMsgCnt"] = field
    if (field := model.agent_msg_cnt) is not None:
        wire["AgentMsgCnt"] = field
    if (field := model.user_msg_cnt) is not None:
        wire["UserMsgCnt"] = field
    if (field := model.not_resp_session_cnt) is not None:
        wire["NotRespSessionCnt"] = field
    if (field := model.avg_first_resp_time) is not None:
        wire["AvgFirstRespTime"] = field
    if (field := model.first_resp_under_30s_cnt) is not None:
        wire["FirstRespUnder30sCnt"] = field
    if (field := model.avg_resp_time) is not None:
        wire["AvgRespTime"] = field
    if (field := model.avg_resp_under_30s_cnt) is not None:
        wire["AvgRespUnder30sCnt"] = field
    if (field := model.avg_accept_time) is not None:
        wire["AvgAcceptTime"] = field
    if (field := model.satisfaction_selected_cnt) is not None:
        wire["SatisfactionSelectedCnt"] = field
    if (field := model.satisfied_cnt) is not None:
        wire["SatisfiedCnt"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAgentStatistics, encode_desk_agent_statistics, decode_desk_agent_statistics)


def decode_describe_agent_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeAgentStatisticsRequest)
    model.from_ = wire.pop("From", None)
    model.to = wire.pop("To", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.agent_ids = wire.pop("AgentIds", None)
    if (value := wire.pop("ConversationSources", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_conversation_source(item)
    model.conversation_sources = value
    model.extra_fields = wire or None
    return model


def encode_describe_agent_statistics_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.to) is not None:
        wire["To"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.agent_ids) is not None:
        wire["AgentIds"] = field
    if (field := model.conversation_sources) is not None:
        wire["ConversationSources"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeAgentStatisticsRequest, encode_describe_agent_statistics_request, decode_describe_agent_statistics_request
)


def decode_describe_agent_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeAgentStatisticsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_agent_statistics(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_describe_agent_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeAgentStatisticsResponse,
    encode_describe_agent_statistics_response,
    decode_describe_agent_statistics_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_agent_statistics",
    method="desk.describe_agent_statistics",
    summary="Page through the statistics of agents over a number of days.",
    request_type=DescribeAgentStatisticsRequest,
    response_type=DescribeAgentStatisticsResponse,
    request_decoder=decode_describe_agent_statistics_request,
    response_decoder=decode_describe_agent_statistics_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/116073",
        "https://www.tencentcloud.com/document/product/1229/68830",
    ),
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
        "the exact meaning of some figures",
        "error codes (those of its siblings are listed)",
    ),
)
DescribeAgentStatisticsRequest.operation = OPERATION
DescribeAgentStatisticsResponse.operation = OPERATION
