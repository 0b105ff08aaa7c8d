# Generated from spec/apis/desk_http_svc/describe_im_cdr_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Done, Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskSessionRecord(Model):
    """What became of one session."""

    _known = frozenset(
        {
            "SessionId",
            "AgentGroupId",
            "AgentGroupName",
            "AgentId",
            "ChannelType",
            "ClientUserId",
            "ClientUserNickName",
            "Duration",
            "EndStatus",
            "SatisfactionSelected",
            "Timestamp",
        }
    )

    session_id: str
    """Session."""
    agent_group_id: str
    """ID of the agent group."""
    agent_group_name: str
    """Name of the agent group."""
    agent_id: str
    """Mail address of the agent."""
    channel_type: str
    """Channel, for example SDK."""
    client_user_id: str
    """User ID of the user."""
    client_user_nick_name: str
    """Nickname of the user."""
    duration: int
    """Length of the session. In seconds."""
    end_status: str
    """How it ended, for example AgentEndedSession."""
    satisfaction_selected: int | None = None
    """Rating by the user. From 1 to 5."""
    timestamp: int
    """Start of the session. Unix time in seconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeImCdrListRequest(Request["DescribeImCdrListResponse"]):
    """Page through the records of sessions."""

    _known = frozenset({"StartTimestamp", "EndTimestamp", "Limit", "Offset", "ClientUserId"})

    start_timestamp: int
    """Start of the period. Unix time in seconds."""
    end_timestamp: int
    """End of the period. Unix time in seconds."""
    limit: int | None = None
    """Page size. At most 100. The service assumes 20 when omitted."""
    offset: int | None = None
    """Number of records to skip. The service assumes 0 when omitted."""
    client_user_id: str | None = None
    """Only the sessions of this user."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeImCdrListResponse(Response, Page["DeskSessionRecord"]):
    """Answer to `desk_http_svc/describe_im_cdr_list`."""

    _known = frozenset({*ENVELOPE, "TotalCount", "IMCdrList"})

    total_count: int
    """Number of all records."""
    im_cdr_list: list[DeskSessionRecord]
    """Records."""


def decode_desk_session_record(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskSessionRecord)
    model.session_id = get("SessionId")
    model.agent_group_id = get("AgentGroupId")
    model.agent_group_name = get("AgentGroupName")
    model.agent_id = get("AgentId")
    model.channel_type = get("ChannelType")
    model.client_user_id = get("ClientUserId")
    model.client_user_nick_name = get("ClientUserNickName")
    model.duration = get("Duration")
    model.end_status = get("EndStatus")
    model.satisfaction_selected = get("SatisfactionSelected")
    model.timestamp = get("Timestamp")
    model._extra, model._wire = None, wire
    return model


def encode_desk_session_record(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.agent_group_name) is not None:
        wire["AgentGroupName"] = field
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if (field := model.channel_type) is not None:
        wire["ChannelType"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if (field := model.client_user_nick_name) is not None:
        wire["ClientUserNickName"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.end_status) is not None:
        wire["EndStatus"] = field
    if (field := model.satisfaction_selected) is not None:
        wire["SatisfactionSelected"] = field
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskSessionRecord, encode_desk_session_record, decode_desk_session_record)


def decode_describe_im_cdr_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeImCdrListRequest)
    model.start_timestamp = get("StartTimestamp")
    model.end_timestamp = get("EndTimestamp")
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.client_user_id = get("ClientUserId")
    model._extra, model._wire = None, wire
    return model


def encode_describe_im_cdr_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start_timestamp) is not None:
        wire["StartTimestamp"] = field
    if (field := model.end_timestamp) is not None:
        wire["EndTimestamp"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DescribeImCdrListRequest, encode_describe_im_cdr_list_request, decode_describe_im_cdr_list_request)


def decode_describe_im_cdr_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeImCdrListResponse)
    model.total_count = get("TotalCount")
    model.im_cdr_list = decode_list(decode_desk_session_record, get("IMCdrList"))
    model._extra, model._wire = None, wire
    return model


def encode_describe_im_cdr_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.im_cdr_list) is not None:
        wire["IMCdrList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DescribeImCdrListResponse, encode_describe_im_cdr_list_response, decode_describe_im_cdr_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_im_cdr_list",
    method="desk.describe_im_cdr_list",
    summary="Page through the records of sessions.",
    request_type=DescribeImCdrListRequest,
    response_type=DescribeImCdrListResponse,
    request_decoder=decode_describe_im_cdr_list_request,
    response_decoder=decode_describe_im_cdr_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/113671",
        "https://www.tencentcloud.com/document/product/1229/68823",
    ),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    paging=Paging(items=(("im_cdr_list",),), steps=(Step(argument="offset"),), done=(Done(total=("total_count",)),)),
    missing=(
        "values of EndStatus and ChannelType",
        "its list of private error codes (those of its siblings are given)",
    ),
)
DescribeImCdrListRequest.operation = OPERATION
DescribeImCdrListResponse.operation = OPERATION
