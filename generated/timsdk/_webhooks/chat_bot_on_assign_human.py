# Generated from spec/webhooks/ChatBot.OnAssignHuman.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ChatBotOnAssignHuman(BeforeEvent["ChatBotOnAssignHuman", "ChatBotOnAssignHumanReply"]):
    """A user of Desk wants an agent, and the app assigns one.

    Not everything is known about this webhook: how the group and the list of agents work together.
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


class ChatBotOnAssignHumanReply(EventReply):
    """Reply to `ChatBot.OnAssignHuman`.

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


def decode_chat_bot_on_assign_human(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatBotOnAssignHuman)
    model.session_id = wire.pop("SessionId", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.customer_service_id = wire.pop("CustomerServiceId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_chat_bot_on_assign_human(model: Any) -> dict[str, Any]:
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


register(ChatBotOnAssignHuman, encode_chat_bot_on_assign_human, decode_chat_bot_on_assign_human)


def decode_chat_bot_on_assign_human_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatBotOnAssignHumanReply)
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.agent_id_list = wire.pop("AgentIdList", None)
    model.extra_fields = wire or None
    return model


def encode_chat_bot_on_assign_human_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.agent_id_list) is not None:
        wire["AgentIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChatBotOnAssignHumanReply, encode_chat_bot_on_assign_human_reply, decode_chat_bot_on_assign_human_reply)

WEBHOOK: Final = Webhook(
    command="ChatBot.OnAssignHuman",
    family="desk",
    summary="A user of Desk wants an agent, and the app assigns one.",
    event_type=ChatBotOnAssignHuman,
    event_decoder=decode_chat_bot_on_assign_human,
    sources=(
        "https://cloud.tencent.com/document/product/679/116643",
        "https://www.tencentcloud.com/document/product/1229/68988",
    ),
    reply_type=ChatBotOnAssignHumanReply,
    reply_decoder=decode_chat_bot_on_assign_human_reply,
    time_unit="unix_ms",
    undocumented=("how the group and the list of agents work together",),
)
ChatBotOnAssignHuman.webhook = WEBHOOK
ChatBotOnAssignHumanReply.webhook = WEBHOOK
