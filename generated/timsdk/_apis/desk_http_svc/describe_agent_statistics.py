# Generated from spec/apis/desk_http_svc/describe_agent_statistics.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.desk_conversation_source import DeskConversationSource, decode_desk_conversation_source
from timsdk_runtime.operation import Done, Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskAgentStatistics(Model):
    """Figures of one agent."""

    _known = frozenset(
        {
            "AgentId",
            "AgentNickName",
            "FirstLoginTimestamp",
            "LastLogoutTimestamp",
            "FreeTime",
            "BusyTime",
            "RestTime",
            "TotalSessionCnt",
            "TransferSessionCnt",
            "EffectiveSessionCnt",
            "AgentEndCnt",
            "ServeUserCnt",
            "TotalAcceptTime",
            "TotalMsgCnt",
            "AgentMsgCnt",
            "UserMsgCnt",
            "NotRespSessionCnt",
            "AvgFirstRespTime",
            "FirstRespUnder30sCnt",
            "AvgRespTime",
            "AvgRespUnder30sCnt",
            "AvgAcceptTime",
            "SatisfactionSelectedCnt",
            "SatisfiedCnt",
        }
    )

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
    """Sessions without an answer."""
    avg_first_resp_time: int
    """Mean time to the first answer. In seconds."""
    first_resp_under_30s_cnt: int
    """Sessions whose first answer came within 30 seconds."""
    avg_resp_time: int
    """Mean time to an answer. In seconds."""
    avg_resp_under_30s_cnt: int
    """Sessions whose mean time to an answer is within 30 seconds."""
    avg_accept_time: int
    """Mean length of a session. In seconds."""
    satisfaction_selected_cnt: int
    """Rated sessions."""
    satisfied_cnt: int | None = None
    """Sessions rated as satisfying."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeAgentStatisticsRequest(Request["DescribeAgentStatisticsResponse"]):
    """Page through the statistics of agents over a number of days."""

    _known = frozenset({"From", "To", "Limit", "Offset", "AgentIds", "ConversationSources"})

    from_: int
    """First day, at 00:00:00. Unix time in seconds."""
    to: int
    """Last day, at 23:59:59. Unix time in seconds."""
    limit: int | None = None
    """Page size. At most 100. The service assumes 100 when omitted."""
    offset: int | None = None
    """Number of agents to skip. The service assumes 0 when omitted."""
    agent_ids: list[str] | None = None
    """Mail addresses; only these agents."""
    conversation_sources: Sequence[DeskConversationSource] | None = None
    """Only sessions from these channels."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeAgentStatisticsResponse(Response, Page["DeskAgentStatistics"]):
    """Answer to `desk_http_svc/describe_agent_statistics`."""

    _known = frozenset({*ENVELOPE, "TotalCount", "Data"})

    total_count: int
    """Number of all agents."""
    data: list[DeskAgentStatistics]
    """Figures of each agent."""


def decode_desk_agent_statistics(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskAgentStatistics)
    model.agent_id = get("AgentId")
    model.agent_nick_name = get("AgentNickName")
    model.first_login_timestamp = get("FirstLoginTimestamp")
    model.last_logout_timestamp = get("LastLogoutTimestamp")
    model.free_time = get("FreeTime")
    model.busy_time = get("BusyTime")
    model.rest_time = get("RestTime")
    model.total_session_cnt = get("TotalSessionCnt")
    model.transfer_session_cnt = get("TransferSessionCnt")
    model.effective_session_cnt = get("EffectiveSessionCnt")
    model.agent_end_cnt = get("AgentEndCnt")
    model.serve_user_cnt = get("ServeUserCnt")
    model.total_accept_time = get("TotalAcceptTime")
    model.total_msg_cnt = get("TotalMsgCnt")
    model.agent_msg_cnt = get("AgentMsgCnt")
    model.user_msg_cnt = get("UserMsgCnt")
    model.not_resp_session_cnt = get("NotRespSessionCnt")
    model.avg_first_resp_time = get("AvgFirstRespTime")
    model.first_resp_under_30s_cnt = get("FirstRespUnder30sCnt")
    model.avg_resp_time = get("AvgRespTime")
    model.avg_resp_under_30s_cnt = get("AvgRespUnder30sCnt")
    model.avg_accept_time = get("AvgAcceptTime")
    model.satisfaction_selected_cnt = get("SatisfactionSelectedCnt")
    model.satisfied_cnt = get("SatisfiedCnt")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskAgentStatistics, encode_desk_agent_statistics, decode_desk_agent_statistics)


def decode_describe_agent_statistics_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeAgentStatisticsRequest)
    model.from_ = get("From")
    model.to = get("To")
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.agent_ids = get("AgentIds")
    model.conversation_sources = decode_list(decode_desk_conversation_source, get("ConversationSources"))
    model._extra, model._wire = None, wire
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
        wire["ConversationSources"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    DescribeAgentStatisticsRequest, encode_describe_agent_statistics_request, decode_describe_agent_statistics_request
)


def decode_describe_agent_statistics_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeAgentStatisticsResponse)
    model.total_count = get("TotalCount")
    model.data = decode_list(decode_desk_agent_statistics, get("Data"))
    model._extra, model._wire = None, wire
    return model


def encode_describe_agent_statistics_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    paging=Paging(items=(("data",),), steps=(Step(argument="offset"),), done=(Done(total=("total_count",)),)),
    missing=(
        "the exact meaning of some figures",
        "its list of private error codes (those of its siblings are given)",
    ),
)
DescribeAgentStatisticsRequest.operation = OPERATION
DescribeAgentStatisticsResponse.operation = OPERATION
