# Generated from spec/webhooks/Desk.CallbackBeforeIMContactUser.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class DeskBeforeIMContactUser(BeforeEvent["DeskBeforeIMContactUser", "DeskBeforeIMContactUserReply"]):
    """An agent of Desk is about to begin a session with a user.

    Premium edition only; Tencent switches it on. Not everything is known about this webhook: how a reply
    refuses.
    """

    __slots__ = {
        "client_user_id": "ClientUserId",
        "channel_id": "ChannelId",
        "channel_type": "ChannelType",
        "group_id": "GroupId",
        "member_id": "MemberId",
        "event_time": "EventTime",
    }

    client_user_id: str
    """User ID."""
    channel_id: str
    """Customer service account or consulting entry."""
    channel_type: str | None
    """Kind of channel, such as SDK."""
    group_id: int | str | None
    """Agent group."""
    member_id: str
    """Agent."""
    event_time: int
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        client_user_id: str,
        channel_id: str,
        channel_type: str | None = None,
        group_id: int | str | None = None,
        member_id: str,
        event_time: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.client_user_id = client_user_id
        self.channel_id = channel_id
        self.channel_type = channel_type
        self.group_id = group_id
        self.member_id = member_id
        self.event_time = event_time


class DeskBeforeIMContactUserReply(EventReply):
    """Reply to `Desk.CallbackBeforeIMContactUser`.

    It cannot refuse as a whole.
    """

    __slots__ = ()


def decode_desk_before_im_contact_user(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskBeforeIMContactUser)
    model.client_user_id = wire.pop("ClientUserId", None)
    model.channel_id = wire.pop("ChannelId", None)
    model.channel_type = wire.pop("ChannelType", None)
    model.group_id = wire.pop("GroupId", None)
    model.member_id = wire.pop("MemberId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_desk_before_im_contact_user(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.client_user_id) is not None:
        wire["ClientUserId"] = field
    if (field := model.channel_id) is not None:
        wire["ChannelId"] = field
    if (field := model.channel_type) is not None:
        wire["ChannelType"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskBeforeIMContactUser, encode_desk_before_im_contact_user, decode_desk_before_im_contact_user)


def decode_desk_before_im_contact_user_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskBeforeIMContactUserReply)
    model.extra_fields = wire or None
    return model


def encode_desk_before_im_contact_user_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeskBeforeIMContactUserReply, encode_desk_before_im_contact_user_reply, decode_desk_before_im_contact_user_reply
)

WEBHOOK: Final = Webhook(
    command="Desk.CallbackBeforeIMContactUser",
    family="desk",
    summary="An agent of Desk is about to begin a session with a user.",
    event_type=DeskBeforeIMContactUser,
    event_decoder=decode_desk_before_im_contact_user,
    sources=("https://cloud.tencent.com/document/product/679/138734",),
    reply_type=DeskBeforeIMContactUserReply,
    reply_decoder=decode_desk_before_im_contact_user_reply,
    time_unit="unix_ms",
    undocumented=("how a reply refuses",),
)
DeskBeforeIMContactUser.webhook = WEBHOOK
DeskBeforeIMContactUserReply.webhook = WEBHOOK
