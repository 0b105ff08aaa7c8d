# Generated from spec/apis/desk_http_svc/get_session_state.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskSessionState(StrEnum):
    """State of a session."""

    NOT_IN_SESSION = "NotInSession"
    """There is no session."""
    CHATBOT = "Chatbot"
    """The robot serves the user."""
    WAITING_FOR_AGENT_ANSWERING = "WaitingForAgentAnswering"
    """An agent was chosen and has not accepted yet."""
    QUEUEING = "Queueing"
    """The user waits in the queue."""
    AGENT = "Agent"
    """An agent serves the user."""


class GetSessionStateRequest(Request["GetSessionStateResponse"]):
    """Get the state of a user's session."""

    __slots__ = {
        "session_id": "SessionId",
        "client_user_id": "ClientUserId",
        "customer_service_id": "CustomerServiceId",
    }

    session_id: str | None
    """Session."""
    client_user_id: str | None
    """User ID of the user."""
    customer_service_id: str | None
    """User ID of the customer service account."""

    def __init__(
        self,
        *,
        session_id: str | None = None,
        client_user_id: str | None = None,
        customer_service_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.client_user_id = client_user_id
        self.customer_service_id = customer_service_id


class GetSessionStateResponse(Response):
    """Response to `desk_http_svc/get_session_state`."""

    __slots__ = {
        "session_id": "SessionId",
        "current_state": "CurrentState",
        "agent_id": "AgentId",
    }

    session_id: str
    """Session."""
    current_state: DeskSessionState | str
    """State of the session."""
    agent_id: str | None
    """Mail address of the agent who was chosen or serves the user. Empty in other states."""

    def __init__(
        self,
        *,
        session_id: str,
        current_state: DeskSessionState | str,
        agent_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.session_id = session_id
        self.current_state = current_state
        self.agent_id = agent_id


def decode_get_session_state_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSessionStateRequest)
    model.session_id = wire.pop("SessionId", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.customer_service_id = wire.pop("CustomerServiceId", None)
    model.extra_fields = wire or None
    return model


def encode_get_session_state_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if (field := model.customer_service_id) is not None:
        wire["CustomerServiceId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetSessionStateRequest, encode_get_session_state_request, decode_get_session_state_request)


def decode_get_session_state_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSessionStateResponse)
    model.session_id = wire.pop("SessionId", None)
    model.current_state = wire.pop("CurrentState", None)
    model.agent_id = wire.pop("AgentId", None)
    model.extra_fields = wire or None
    return model


def encode_get_session_state_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.current_state) is not None:
        wire["CurrentState"] = field
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetSessionStateResponse, encode_get_session_state_response, decode_get_session_state_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_session_state",
    method="desk.get_session_state",
    summary="Get the state of a user's session.",
    request_type=GetSessionStateRequest,
    response_type=GetSessionStateResponse,
    request_decoder=decode_get_session_state_request,
    response_decoder=decode_get_session_state_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/679/116639",
        "https://www.tencentcloud.com/document/product/1229/68825",
    ),
    error_codes=(
        141002,
        141004,
        141005,
    ),
    undocumented=("error codes after 141005",),
)
GetSessionStateRequest.operation = OPERATION
GetSessionStateResponse.operation = OPERATION
