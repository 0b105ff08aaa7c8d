# Generated from spec/webhooks/Chatbot.OnC2CSignalMessage.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ChatbotOnC2CSignalMessage(AfterEvent["ChatbotOnC2CSignalMessage"]):
    """A user sent a signal to a robot.

    Not everything is known about this webhook: the page: all that is known comes from a public Java client.
    """

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_key": "MsgKey",
        "event_time": "EventTime",
        "data": "Data",
    }

    from_account: str
    """User ID of the sender."""
    to_account: str
    """User ID of the robot."""
    msg_seq: int | None
    """Sequence number of the message."""
    msg_random: int | None
    """Random number of the message."""
    msg_key: str | None
    """Key of the message; recalls and edits name it."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""
    data: str | None
    """Content of the signal."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_key: str | None = None,
        event_time: int | None = None,
        data: str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_seq = msg_seq
        self.msg_random = msg_random
        self.msg_key = msg_key
        self.event_time = event_time
        self.data = data


def decode_chatbot_on_c2c_signal_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChatbotOnC2CSignalMessage)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.event_time = wire.pop("EventTime", None)
    model.data = wire.pop("Data", None)
    model.extra_fields = wire or None
    return model


def encode_chatbot_on_c2c_signal_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if (field := model.data) is not None:
        wire["Data"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChatbotOnC2CSignalMessage, encode_chatbot_on_c2c_signal_message, decode_chatbot_on_c2c_signal_message)

WEBHOOK: Final = Webhook(
    command="Chatbot.OnC2CSignalMessage",
    family="robot",
    summary="A user sent a signal to a robot.",
    event_type=ChatbotOnC2CSignalMessage,
    event_decoder=decode_chatbot_on_c2c_signal_message,
    sources=("https://github.com/doocs/qcloud-im-server-sdk-java",),
    dedupe_also=(("msg_key",),),
    time_unit="unix_ms",
    undocumented=("the page: all that is known comes from a public Java client",),
)
ChatbotOnC2CSignalMessage.webhook = WEBHOOK
