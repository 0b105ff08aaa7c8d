# Generated from spec/apis/desk_http_svc/transfer_to_human.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class TransferToHumanRequest(Request["TransferToHumanResponse"]):
    """Hand a session over to an agent."""

    __slots__ = {
        "session_id": "SessionId",
        "agent_id_list": "AgentIdList",
        "agent_group_id": "AgentGroupId",
        "send_tip_if_no_agent_online": "SendTipIfNoAgentOnline",
        "check_if_during_working_hours": "CheckIfDuringWorkingHours",
        "send_prompt_not_during_working_hours": "SendPromptNotDuringWorkingHours",
        "end_session_when_no_member_online": "EndSessionWhenNoMemberOnline",
        "disable_queuing": "DisableQueuing",
        "allow_assign_busy_member": "AllowAssignBusyMember",
        "priority": "Priority",
        "queue_timeout": "QueueTimeout",
    }

    session_id: str
    """Session."""
    agent_id_list: list[str] | None
    """Mail addresses of the agents to choose from."""
    agent_group_id: int | None
    """Agent group. The usual routing applies when omitted."""
    send_tip_if_no_agent_online: bool | None
    """Tell the user when no agent is online. The service assumes False when omitted."""
    check_if_during_working_hours: bool | None
    """Look at the working hours first. The service assumes False when omitted."""
    send_prompt_not_during_working_hours: bool | None
    """Send the user a prompt outside working hours. The service assumes False when omitted."""
    end_session_when_no_member_online: bool | None
    """End the session when no agent is online. The service assumes False when omitted."""
    disable_queuing: bool | None
    """Refuse the call instead of placing the user in the queue. The service assumes False when omitted."""
    allow_assign_busy_member: bool | None
    """Agents with the status busy may get the session. The service assumes False when omitted."""
    priority: int | None
    """Priority in the queue. 0 is the highest. From 0 to 9."""
    queue_timeout: int | None
    """Longest wait in the queue. In seconds."""

    def __init__(
        self,
        *,
        session_id: str,
        agent_id_list: list[str] | None = None,
        agent_group_id: int | None = None,
        send_tip_if_no_agent_online: bool | None = None,
        check_if_during_working_hours: bool | None = None,
        send_prompt_not_during_working_hours: bool | None = None,
        end_session_when_no_member_online: bool | None = None,
        disable_queuing: bool | None = None,
        allow_assign_busy_member: bool | None = None,
        priority: int | None = None,
        queue_timeout: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.agent_id_list = agent_id_list
        self.agent_group_id = agent_group_id
        self.send_tip_if_no_agent_online = send_tip_if_no_agent_online
        self.check_if_during_working_hours = check_if_during_working_hours
        self.send_prompt_not_during_working_hours = send_prompt_not_during_working_hours
        self.end_session_when_no_member_online = end_session_when_no_member_online
        self.disable_queuing = disable_queuing
        self.allow_assign_busy_member = allow_assign_busy_member
        self.priority = priority
        self.queue_timeout = queue_timeout


class TransferToHumanResponse(Response):
    """Response to `desk_http_svc/transfer_to_human`."""

    __slots__ = {
        "agent_id": "AgentId",
        "is_in_queue": "IsInQueue",
    }

    agent_id: str | None
    """Mail address of the chosen agent."""
    is_in_queue: bool | None
    """Whether the user waits in the queue."""

    def __init__(
        self,
        *,
        agent_id: str | None = None,
        is_in_queue: bool | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.agent_id = agent_id
        self.is_in_queue = is_in_queue


def decode_transfer_to_human_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TransferToHumanRequest)
    model.session_id = wire.pop("SessionId", None)
    model.agent_id_list = wire.pop("AgentIdList", None)
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.send_tip_if_no_agent_online = pop_flag(wire, "SendTipIfNoAgentOnline")
    model.check_if_during_working_hours = pop_flag(wire, "CheckIfDuringWorkingHours")
    model.send_prompt_not_during_working_hours = pop_flag(wire, "SendPromptNotDuringWorkingHours")
    model.end_session_when_no_member_online = pop_flag(wire, "EndSessionWhenNoMemberOnline")
    model.disable_queuing = pop_flag(wire, "DisableQueuing")
    model.allow_assign_busy_member = pop_flag(wire, "AllowAssignBusyMember")
    model.priority = wire.pop("Priority", None)
    model.queue_timeout = wire.pop("QueueTimeout", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TransferToHumanRequest, encode_transfer_to_human_request, decode_transfer_to_human_request)


def decode_transfer_to_human_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TransferToHumanResponse)
    model.agent_id = wire.pop("AgentId", None)
    model.is_in_queue = pop_flag(wire, "IsInQueue")
    model.extra_fields = wire or None
    return model


def encode_transfer_to_human_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if (field := model.is_in_queue) is not None:
        wire["IsInQueue"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TransferToHumanResponse, encode_transfer_to_human_response, decode_transfer_to_human_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="transfer_to_human",
    method="desk.transfer_to_human",
    summary="Hand a session over to an agent.",
    request_type=TransferToHumanRequest,
    response_type=TransferToHumanResponse,
    request_decoder=decode_transfer_to_human_request,
    response_decoder=decode_transfer_to_human_response,
    effect=Effect(kind="once", reason="A retry may choose another agent or take another place in the queue."),
    sources=(
        "https://cloud.tencent.com/document/product/269/110581",
        "https://cloud.tencent.com/document/product/679/116634",
        "https://www.tencentcloud.com/document/product/1229/68820",
    ),
    error_codes=(
        90001,
        90002,
        90005,
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes after 90005 (the Desk codes of its siblings are listed)",),
)
TransferToHumanRequest.operation = OPERATION
TransferToHumanResponse.operation = OPERATION
