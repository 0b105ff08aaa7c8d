# Generated from spec/webhooks/Chatbot.InterfaceInvocation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ChatbotInterfaceInvocation(BeforeEvent["ChatbotInterfaceInvocation", "ChatbotInterfaceInvocationReply"]):
    """A task of a Desk robot calls the app.

    The address is set at the node of the task. Not everything is known about this webhook: the other fields;
    the reply.
    """

    __slots__ = {
        "body": "Body",
    }

    body: dict[str, Any] | None
    """Variables of the task."""

    def __init__(
        self,
        *,
        body: dict[str, Any] | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.body = body


class ChatbotInterfaceInvocationReply(EventReply):
    """Reply to `Chatbot.InterfaceInvocation`.

    It cannot refuse as a whole.
    """

    __slots__ = ()


def decode_chatbot_interface_invocation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatbotInterfaceInvocation)
    model.body = wire.pop("Body", None)
    model.extra_fields = wire or None
    return model


def encode_chatbot_interface_invocation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.body) is not None:
        wire["Body"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChatbotInterfaceInvocation, encode_chatbot_interface_invocation, decode_chatbot_interface_invocation)


def decode_chatbot_interface_invocation_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatbotInterfaceInvocationReply)
    model.extra_fields = wire or None
    return model


def encode_chatbot_interface_invocation_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    ChatbotInterfaceInvocationReply,
    encode_chatbot_interface_invocation_reply,
    decode_chatbot_interface_invocation_reply,
)

WEBHOOK: Final = Webhook(
    command="Chatbot.InterfaceInvocation",
    family="desk",
    summary="A task of a Desk robot calls the app.",
    event_type=ChatbotInterfaceInvocation,
    event_decoder=decode_chatbot_interface_invocation,
    sources=("https://www.tencentcloud.com/zh/document/product/1229/68990",),
    reply_type=ChatbotInterfaceInvocationReply,
    reply_decoder=decode_chatbot_interface_invocation_reply,
    undocumented=(
        "the other fields",
        "the reply",
    ),
)
ChatbotInterfaceInvocation.webhook = WEBHOOK
ChatbotInterfaceInvocationReply.webhook = WEBHOOK
