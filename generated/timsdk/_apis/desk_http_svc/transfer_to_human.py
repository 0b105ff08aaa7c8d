# Generated from spec/apis/desk_http_svc/transfer_to_human.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_flag, encode_flag, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class TransferToHumanRequest(Request["TransferToHumanResponse"]):
    """Hand a session to a human agent."""

    _known = frozenset(
        {
            "SessionId",
            "AgentIdList",
            "AgentGroupId",
            "SendTipIfNoAgentOnline",
            "CheckIfDuringWorkingHours",
            "SendPromptNotDuringWorkingHours",
            "EndSessionWhenNoMemberOnline",
            "DisableQueuing",
            "AllowAssignBusyMember",
            "Priority",
            "QueueTimeout",
        }
    )
    _flags = (
        "SendTipIfNoAgentOnline",
        "CheckIfDuringWorkingHours",
        "SendPromptNotDuringWorkingHours",
        "EndSessionWhenNoMemberOnline",
        "DisableQueuing",
        "AllowAssignBusyMember",
    )

    session_id: str
    """Session."""
    agent_id_list: list[str] | None = None
    """Mail addresses of the agents to choose from."""
    agent_group_id: int | None = None
    """Agent group. The usual routing when omitted."""
    send_tip_if_no_agent_online: bool | None = None
    """Tell the user when no agent is online. The service assumes False when omitted."""
    check_if_during_working_hours: bool | None = None
    """Check the working hours. The service assumes False when omitted."""
    send_prompt_not_during_working_hours: bool | None = None
    """Send the user a prompt outside working hours. The service assumes False when omitted."""
    end_session_when_no_member_online: bool | None = None
    """End the session when no agent is online. The service assumes False when omitted."""
    disable_queuing: bool | None = None
    """Refuse instead of queueing. The service assumes False when omitted."""
    allow_assign_busy_member: bool | None = None
    """Agents with the status busy may get the session. The service assumes False when omitted."""
    priority: int | None = None
    """Priority in the queue; 0 is the highest. From 0 to 9."""
    queue_timeout: int | None = None
    """Longest time in the queue. In seconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class TransferToHumanResponse(Response):
    """Answer to `desk_http_svc/transfer_to_human`."""

    _known = frozenset({*ENVELOPE, "AgentId", "IsInQueue"})
    _flags = ("IsInQueue",)

    agent_id: str | None = None
    """Mail address of the chosen agent."""
    is_in_queue: bool | None = None
    """Whether the user waits in the queue."""


def decode_transfer_to_human_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TransferToHumanRequest)
    model.session_id = get("SessionId")
    model.agent_id_list = get("AgentIdList")
    model.agent_group_id = get("AgentGroupId")
    model.send_tip_if_no_agent_online = decode_flag(get("SendTipIfNoAgentOnline"))
    model.check_if_during_working_hours = decode_flag(get("CheckIfDuringWorkingHours"))
    model.send_prompt_not_during_working_hours = decode_flag(get("SendPromptNotDuringWorkingHours"))
    model.end_session_when_no_member_online = decode_flag(get("EndSessionWhenNoMemberOnline"))
    model.disable_queuing = decode_flag(get("DisableQueuing"))
    model.allow_assign_busy_member = decode_flag(get("AllowAssignBusyMember"))
    model.priority = get("Priority")
    model.queue_timeout = get("QueueTimeout")
    model._extra, model._wire = None, wire
    return model


def encode_transfer_to_human_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.agent_id_list) is not None:
        wire["AgentIdList"] = field
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.send_tip_if_no_agent_online) is not None:
        wire["SendTipIfNoAgentOnline"] = encode_flag(field)
    if (field := model.check_if_during_working_hours) is not None:
        wire["CheckIfDuringWorkingHours"] = encode_flag(field)
    if (field := model.send_prompt_not_during_working_hours) is not None:
        wire["SendPromptNotDuringWorkingHours"] = encode_flag(field)
    if (field := model.end_session_when_no_member_online) is not None:
        wire["EndSessionWhenNoMemberOnline"] = encode_flag(field)
    if (field := model.disable_queuing) is not None:
        wire["DisableQueuing"] = encode_flag(field)
    if (field := model.allow_assign_busy_member) is not None:
        wire["AllowAssignBusyMember"] = encode_flag(field)
    if (field := model.priority) is not None:
        wire["Priority"] = field
    if (field := model.queue_timeout) is not None:
        wire["QueueTimeout"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(TransferToHumanRequest, encode_transfer_to_human_request, decode_transfer_to_human_request)


def decode_transfer_to_human_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TransferToHumanResponse)
    model.agent_id = get("AgentId")
    model.is_in_queue = decode_flag(get("IsInQueue"))
    model._extra, model._wire = None, wire
    return model


def encode_transfer_to_human_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if (field := model.is_in_queue) is not None:
        wire["IsInQueue"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(TransferToHumanResponse, encode_transfer_to_human_response, decode_transfer_to_human_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="transfer_to_human",
    method="desk.transfer_to_human",
    summary="Hand a session to a human agent.",
    request_type=TransferToHumanRequest,
    response_type=TransferToHumanResponse,
    request_decoder=decode_transfer_to_human_request,
    response_decoder=decode_transfer_to_human_response,
    effect=Effect(kind="once", reason="A repeat may choose another agent or take another place in the queue."),
    sources=(
        "https://cloud.tencent.com/document/product/269/110581",
        "https://www.tencentcloud.com/document/product/1229/68820",
    ),
    errors={90001: "", 90002: "", 90005: "", 141000: "", 141002: "", 141004: "", 141009: ""},
    missing=("its private error codes after 90005 (the Desk codes given are those of its siblings)",),
)
TransferToHumanRequest.operation = OPERATION
TransferToHumanResponse.operation = OPERATION
