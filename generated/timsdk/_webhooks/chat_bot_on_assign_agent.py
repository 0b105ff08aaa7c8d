# Generated from spec/webhooks/ChatBot.OnAssignAgent.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ChatBotOnAssignAgent(BeforeEvent["ChatBotOnAssignAgent", "ChatBotOnAssignAgentReply"]):
    """A user of Desk wants an agent, and the app assigns one: the older name.

    Its successor is ChatBot.OnAssignHuman. Not everything is known about this webhook: how the group and the
    list of agents work together.
    """

    __slots__ = {
        "session_id": "SessionId",
        "client_user_id": "ClientUserId",
        "customer_service_id": "CustomerServiceId",
        "event_time": "EventTime",
    }

    session_id: str
    """Session ID."""
    client_user_id: str
    """User who wants an agent."""
    customer_service_id: str | None
    """Customer service account. Only with the light SDK integration."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        session_id: str,
        client_user_id: str,
        customer_service_id: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.session_id = session_id
        self.client_user_id = client_user_id
        self.customer_service_id = customer_service_id
        self.event_time = event_time


class ChatBotOnAssignAgentReply(EventReply):
    """Reply to `ChatBot.OnAssignAgent`.

    It cannot refuse as a whole.
    """

    __slots__ = {
        "agent_group_id": "AgentGroupId",
        "agent_id_list": "AgentIdList",
    }

    agent_group_id: int | None
    """Agent group that gets the session."""
    agent_id_list: list[str] | None
    """Agents to choose from."""

    def __init__(
        self,
        *,
        agent_group_id: int | None = None,
        agent_id_list: list[str] | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.agent_group_id = agent_group_id
        self.agent_id_list = agent_id_list


def decode_chat_bot_on_assign_agent(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatBotOnAssignAgent)
    model.session_id = wire.pop("SessionId", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.customer_service_id = wire.pop("CustomerServiceId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_chat_bot_on_assign_agent(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if (field := model.customer_service_id) is not None:
        wire["CustomerServiceId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChatBotOnAssignAgent, encode_chat_bot_on_assign_agent, decode_chat_bot_on_assign_agent)


def decode_chat_bot_on_assign_agent_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatBotOnAssignAgentReply)
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.agent_id_list = wire.pop("AgentIdList", None)
    model.extra_fields = wire or None
    return model


def encode_chat_bot_on_assign_agent_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.agent_id_list) is not None:
        wire["AgentIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChatBotOnAssignAgentReply, encode_chat_bot_on_assign_agent_reply, decode_chat_bot_on_assign_agent_reply)

WEBHOOK: Final = Webhook(
    command="ChatBot.OnAssignAgent",
    family="desk",
    summary="A user of Desk wants an agent, and the app assigns one: the older name.",
    event_type=ChatBotOnAssignAgent,
    event_decoder=decode_chat_bot_on_assign_agent,
    sources=("https://trtc.io/document/63270",),
    reply_type=ChatBotOnAssignAgentReply,
    reply_decoder=decode_chat_bot_on_assign_agent_reply,
    time_unit="unix_ms",
    undocumented=("how the group and the list of agents work together",),
)
ChatBotOnAssignAgent.webhook = WEBHOOK
ChatBotOnAssignAgentReply.webhook = WEBHOOK
