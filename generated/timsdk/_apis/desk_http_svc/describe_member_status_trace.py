# Generated from spec/apis/desk_http_svc/describe_member_status_trace.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_agent_status import DeskAgentStatus
    from timsdk._types.desk_time_order import DeskTimeOrder
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskClientType(StrEnum):
    """Kind of client of an agent."""

    WEB = "Web"
    """Workbench in a browser."""
    MOBILE = "Mobile"
    """WeChat mini program."""


class DeskStatusChange(Model):
    """A change of an agent's status."""

    __slots__ = {
        "timestamp": "Timestamp",
        "status": "Status",
        "clients": "Clients",
    }

    timestamp: int
    """Time of the change. Unix time in seconds."""
    status: DeskAgentStatus | str
    """New status."""
    clients: list[DeskClient]
    """Clients that are logged in."""

    def __init__(
        self,
        *,
        timestamp: int,
        status: DeskAgentStatus | str,
        clients: list[DeskClient],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.timestamp = timestamp
        self.status = status
        self.clients = clients


class DeskClient(Model):
    """A client of an agent."""

    __slots__ = {
        "client_type": "ClientType",
    }

    client_type: DeskClientType | str
    """Kind of client."""

    def __init__(
        self,
        *,
        client_type: DeskClientType | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.client_type = client_type


class DescribeMemberStatusTraceRequest(Request["DescribeMemberStatusTraceResponse"]):
    """Get the status history of an agent."""

    __slots__ = {
        "begin_time": "BeginTime",
        "end_time": "EndTime",
        "order": "Order",
        "member_id": "MemberID",
    }

    begin_time: int
    """Start of the period. Unix time in seconds."""
    end_time: int
    """End of the period, at most 3 months later. Unix time in seconds."""
    order: DeskTimeOrder | int
    """Order by time."""
    member_id: str
    """Mail address of the agent."""

    def __init__(
        self,
        *,
        begin_time: int,
        end_time: int,
        order: DeskTimeOrder | int,
        member_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.begin_time = begin_time
        self.end_time = end_time
        self.order = order
        self.member_id = member_id


class DescribeMemberStatusTraceResponse(Response):
    """Response to `desk_http_svc/describe_member_status_trace`."""

    __slots__ = {
        "nick": "Nick",
        "status_list": "StatusList",
    }

    nick: str
    """Nickname."""
    status_list: list[DeskStatusChange]
    """Changes of the status."""

    def __init__(
        self,
        *,
        nick: str,
        status_list: list[DeskStatusChange],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.nick = nick
        self.status_list = status_list


def decode_desk_status_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskStatusChange)
    model.timestamp = wire.pop("Timestamp", None)
    model.status = wire.pop("Status", None)
    if (value := wire.pop("Clients", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_client(item)
    model.clients = value
    model.extra_fields = wire or None
    return model


def encode_desk_status_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.clients) is not None:
        wire["Clients"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskStatusChange, encode_desk_status_change, decode_desk_status_change)


def decode_desk_client(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskClient)
    model.client_type = wire.pop("ClientType", None)
    model.extra_fields = wire or None
    return model


def encode_desk_client(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.client_type) is not None:
        wire["ClientType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskClient, encode_desk_client, decode_desk_client)


def decode_describe_member_status_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeMemberStatusTraceRequest)
    model.begin_time = wire.pop("BeginTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.order = wire.pop("Order", None)
    model.member_id = wire.pop("MemberID", None)
    model.extra_fields = wire or None
    return model


def encode_describe_member_status_trace_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.begin_time) is not None:
        wire["BeginTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if (field := model.order) is not None:
        wire["Order"] = field
    if (field := model.member_id) is not None:
        wire["MemberID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeMemberStatusTraceRequest,
    encode_describe_member_status_trace_request,
    decode_describe_member_status_trace_request,
)


def decode_describe_member_status_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeMemberStatusTraceResponse)
    model.nick = wire.pop("Nick", None)
    if (value := wire.pop("StatusList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_status_change(item)
    model.status_list = value
    model.extra_fields = wire or None
    return model


def encode_describe_member_status_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.status_list) is not None:
        wire["StatusList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DescribeMemberStatusTraceResponse,
    encode_describe_member_status_trace_response,
    decode_describe_member_status_trace_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_member_status_trace",
    method="desk.describe_member_status_trace",
    summary="Get the status history of an agent.",
    request_type=DescribeMemberStatusTraceRequest,
    response_type=DescribeMemberStatusTraceResponse,
    request_decoder=decode_describe_member_status_trace_request,
    response_decoder=decode_describe_member_status_trace_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/123726",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
DescribeMemberStatusTraceRequest.operation = OPERATION
DescribeMemberStatusTraceResponse.operation = OPERATION
