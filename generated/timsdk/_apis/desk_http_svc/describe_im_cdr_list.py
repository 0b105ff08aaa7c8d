# Generated from spec/apis/desk_http_svc/describe_im_cdr_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskSessionRecord(Model):
    """Record of one session."""

    __slots__ = {
        "session_id": "SessionId",
        "agent_group_id": "AgentGroupId",
        "agent_group_name": "AgentGroupName",
        "agent_id": "AgentId",
        "channel_type": "ChannelType",
        "client_user_id": "ClientUserId",
        "client_user_nick_name": "ClientUserNickName",
        "duration": "Duration",
        "end_status": "EndStatus",
        "satisfaction_selected": "SatisfactionSelected",
        "timestamp": "Timestamp",
    }

    session_id: str
    """Session."""
    agent_group_id: str
    """ID of the agent group."""
    agent_group_name: str
    """Name of the agent group."""
    agent_id: str
    """Mail address of the agent."""
    channel_type: str
    """Channel, for example SDK: an app with the client SDK."""
    client_user_id: str
    """User ID of the user."""
    client_user_nick_name: str
    """Nickname of the user."""
    duration: int
    """Length of the session. In seconds."""
    end_status: str
    """How it ended, for example AgentEndedSession."""
    satisfaction_selected: int | None
    """Rating by the user. From 1 to 5."""
    timestamp: int
    """Start of the session. Unix time in seconds."""

    def __init__(
        self,
        *,
        session_id: str,
        agent_group_id: str,
        agent_group_name: str,
        agent_id: str,
        channel_type: str,
        client_user_id: str,
        client_user_nick_name: str,
        duration: int,
        end_status: str,
        satisfaction_selected: int | None = None,
        timestamp: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.agent_group_id = agent_group_id
        self.agent_group_name = agent_group_name
        self.agent_id = agent_id
        self.channel_type = channel_type
        self.client_user_id = client_user_id
        self.client_user_nick_name = client_user_nick_name
        self.duration = duration
        self.end_status = end_status
        self.satisfaction_selected = satisfaction_selected
        self.timestamp = timestamp


class DescribeImCdrListRequest(Request["DescribeImCdrListResponse"]):
    """Page through the records of sessions."""

    __slots__ = {
        "start_timestamp": "StartTimestamp",
        "end_timestamp": "EndTimestamp",
        "limit": "Limit",
        "offset": "Offset",
        "client_user_id": "ClientUserId",
    }

    start_timestamp: int
    """Start of the period. Unix time in seconds."""
    end_timestamp: int
    """End of the period. Unix time in seconds."""
    limit: int | None
    """Page size. At most 100. The service assumes 20 when omitted."""
    offset: int | None
    """Number of records to skip. The service assumes 0 when omitted."""
    client_user_id: str | None
    """Only the sessions of this user."""

    def __init__(
        self,
        *,
        start_timestamp: int,
        end_timestamp: int,
        limit: int | None = None,
        offset: int | None = None,
        client_user_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.start_timestamp = start_timestamp
        self.end_timestamp = end_timestamp
        self.limit = limit
        self.offset = offset
        self.client_user_id = client_user_id


class DescribeImCdrListResponse(Response, Page["DeskSessionRecord"]):
    """Response to `desk_http_svc/describe_im_cdr_list`."""

    __slots__ = {
        "total_count": "TotalCount",
        "im_cdr_list": "IMCdrList",
    }

    total_count: int
    """Number of all records."""
    im_cdr_list: list[DeskSessionRecord]
    """Records."""

    def __init__(
        self,
        *,
        total_count: int,
        im_cdr_list: list[DeskSessionRecord],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.im_cdr_list = im_cdr_list


def decode_desk_session_record(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSessionRecord)
    model.session_id = wire.pop("SessionId", None)
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.agent_group_name = wire.pop("AgentGroupName", None)
    model.agent_id = wire.pop("AgentId", None)
    model.channel_type = wire.pop("ChannelType", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.client_user_nick_name = wire.pop("ClientUserNickName", None)
    model.duration = wire.pop("Duration", None)
    model.end_status = wire.pop("EndStatus", None)
    model.satisfaction_selected = wire.pop("SatisfactionSelected", None)
    model.timestamp = wire.pop("Timestamp", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSessionRecord, encode_desk_session_record, decode_desk_session_record)


def decode_describe_im_cdr_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeImCdrListRequest)
    model.start_timestamp = wire.pop("StartTimestamp", None)
    model.end_timestamp = wire.pop("EndTimestamp", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescribeImCdrListRequest, encode_describe_im_cdr_list_request, decode_describe_im_cdr_list_request)


def decode_describe_im_cdr_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeImCdrListResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("IMCdrList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_session_record(item)
    model.im_cdr_list = value
    model.extra_fields = wire or None
    return model


def encode_describe_im_cdr_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.im_cdr_list) is not None:
        wire["IMCdrList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("im_cdr_list",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
    undocumented=(
        "further channels and ways to end",
        "error codes (those of its siblings are listed)",
    ),
)
DescribeImCdrListRequest.operation = OPERATION
DescribeImCdrListResponse.operation = OPERATION
