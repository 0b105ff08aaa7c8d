# Generated from spec/apis/desk_http_svc/describe_member_status_trace.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.enums import StrEnum
from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_agent_status import DeskAgentStatus
    from timsdk._types.desk_time_order import DeskTimeOrder


class DeskClientType(StrEnum):
    """Kind of client of an agent."""

    WEB = "Web"
    """Workbench in a browser."""
    MOBILE = "Mobile"
    """WeChat mini program."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskStatusChange(Model):
    """A change of an agent's status."""

    _known = frozenset({"Timestamp", "Status", "Clients"})

    timestamp: int
    """Time of the change. Unix time in seconds."""
    status: DeskAgentStatus | str
    """New status."""
    clients: list[DeskClient]
    """Clients that are logged in."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskClient(Model):
    """A client of an agent."""

    _known = frozenset({"ClientType"})

    client_type: DeskClientType | str
    """Kind of client."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeMemberStatusTraceRequest(Request["DescribeMemberStatusTraceResponse"]):
    """Get the status history of an agent."""

    _known = frozenset({"BeginTime", "EndTime", "Order", "MemberID"})

    begin_time: int
    """Start of the period. Unix time in seconds."""
    end_time: int
    """End of the period, at most 3 months later. Unix time in seconds."""
    order: DeskTimeOrder | int
    """Order by time."""
    member_id: str
    """Mail address of the agent."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeMemberStatusTraceResponse(Response):
    """Answer to `desk_http_svc/describe_member_status_trace`."""

    _known = frozenset({*ENVELOPE, "Nick", "StatusList"})

    nick: str
    """Nickname."""
    status_list: list[DeskStatusChange]
    """Changes of the status."""


def decode_desk_status_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskStatusChange)
    model.timestamp = get("Timestamp")
    model.status = get("Status")
    model.clients = decode_list(decode_desk_client, get("Clients"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_status_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.clients) is not None:
        wire["Clients"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskStatusChange, encode_desk_status_change, decode_desk_status_change)


def decode_desk_client(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskClient)
    model.client_type = get("ClientType")
    model._extra, model._wire = None, wire
    return model


def encode_desk_client(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.client_type) is not None:
        wire["ClientType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskClient, encode_desk_client, decode_desk_client)


def decode_describe_member_status_trace_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeMemberStatusTraceRequest)
    model.begin_time = get("BeginTime")
    model.end_time = get("EndTime")
    model.order = get("Order")
    model.member_id = get("MemberID")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    DescribeMemberStatusTraceRequest,
    encode_describe_member_status_trace_request,
    decode_describe_member_status_trace_request,
)


def decode_describe_member_status_trace_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeMemberStatusTraceResponse)
    model.nick = get("Nick")
    model.status_list = decode_list(decode_desk_status_change, get("StatusList"))
    model._extra, model._wire = None, wire
    return model


def encode_describe_member_status_trace_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.status_list) is not None:
        wire["StatusList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    missing=("its list of private error codes (those of its siblings are given)",),
)
DescribeMemberStatusTraceRequest.operation = OPERATION
DescribeMemberStatusTraceResponse.operation = OPERATION
