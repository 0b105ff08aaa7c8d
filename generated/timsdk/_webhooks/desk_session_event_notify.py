# Generated from spec/webhooks/Desk.SessionEventNotify.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class DeskSessionEventNotify(AfterEvent["DeskSessionEventNotify"]):
    """Something happened in a session of Desk.

    Not everything is known about this webhook: the list of events; which fields come with which event.
    """

    __slots__ = {
        "session_id": "SessionId",
        "event": "Event",
        "event_time": "EventTime",
        "channel_type": "ChannelType",
        "client_user_id": "ClientUserId",
        "customer_service_id": "CustomerServiceId",
        "agent_id": "AgentId",
        "msg_key": "MsgKey",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "is_contact_user": "IsContactUser",
        "satisfaction_selected": "SatisfactionSelected",
        "forward_from_agent_id": "ForwardFromAgentId",
    }

    session_id: str
    """Session ID."""
    event: str
    """What happened, such as ChatBot.UserSendMsg."""
    event_time: int
    """When it happened. Unix time in milliseconds."""
    channel_type: str | None
    """Kind of channel, such as SDK."""
    client_user_id: str | None
    """User ID."""
    customer_service_id: str | None
    """Customer service account."""
    agent_id: str | None
    """Agent."""
    msg_key: str | None
    """Key of the message; recalls and edits name it."""
    msg_body: list[MsgElement] | None
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    is_contact_user: bool | None
    """Whether the agent began the session."""
    satisfaction_selected: int | None
    """Rating."""
    forward_from_agent_id: str | None
    """Agent who handed the session over."""

    def __init__(
        self,
        *,
        session_id: str,
        event: str,
        event_time: int,
        channel_type: str | None = None,
        client_user_id: str | None = None,
        customer_service_id: str | None = None,
        agent_id: str | None = None,
        msg_key: str | None = None,
        msg_body: list[MsgElement] | None = None,
        cloud_custom_data: str | None = None,
        is_contact_user: bool | None = None,
        satisfaction_selected: int | None = None,
        forward_from_agent_id: str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.session_id = session_id
        self.event = event
        self.event_time = event_time
        self.channel_type = channel_type
        self.client_user_id = client_user_id
        self.customer_service_id = customer_service_id
        self.agent_id = agent_id
        self.msg_key = msg_key
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.is_contact_user = is_contact_user
        self.satisfaction_selected = satisfaction_selected
        self.forward_from_agent_id = forward_from_agent_id


def decode_desk_session_event_notify(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSessionEventNotify)
    model.session_id = wire.pop("SessionId", None)
    model.event = wire.pop("Event", None)
    model.event_time = wire.pop("EventTime", None)
    model.channel_type = wire.pop("ChannelType", None)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.customer_service_id = wire.pop("CustomerServiceId", None)
    model.agent_id = wire.pop("AgentId", None)
    model.msg_key = wire.pop("MsgKey", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.is_contact_user = wire.pop("IsContactUser", None)
    model.satisfaction_selected = wire.pop("SatisfactionSelected", None)
    model.forward_from_agent_id = wire.pop("ForwardFromAgentId", None)
    model.extra_fields = wire or None
    return model


def encode_desk_session_event_notify(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.event) is not None:
        wire["Event"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if (field := model.channel_type) is not None:
        wire["ChannelType"] = field
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if (field := model.customer_service_id) is not None:
        wire["CustomerServiceId"] = field
    if (field := model.agent_id) is not None:
        wire["AgentId"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.is_contact_user) is not None:
        wire["IsContactUser"] = field
    if (field := model.satisfaction_selected) is not None:
        wire["SatisfactionSelected"] = field
    if (field := model.forward_from_agent_id) is not None:
        wire["ForwardFromAgentId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSessionEventNotify, encode_desk_session_event_notify, decode_desk_session_event_notify)

WEBHOOK: Final = Webhook(
    command="Desk.SessionEventNotify",
    family="desk",
    summary="Something happened in a session of Desk.",
    event_type=DeskSessionEventNotify,
    event_decoder=decode_desk_session_event_notify,
    sources=(
        "https://cloud.tencent.com/document/product/269/111212",
        "https://www.tencentcloud.com/document/product/1229/68989",
    ),
    dedupe=(
        ("session_id",),
        ("event_time",),
        ("event",),
    ),
    time_unit="unix_ms",
    undocumented=(
        "the list of events",
        "which fields come with which event",
    ),
)
DeskSessionEventNotify.webhook = WEBHOOK
