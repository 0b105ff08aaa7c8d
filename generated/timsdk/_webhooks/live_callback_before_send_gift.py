# Generated from spec/webhooks/Live.CallbackBeforeSendGift.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GiftOffer(Model):
    """A gift on its way."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "time": "Time",
        "gift_id": "GiftId",
        "count": "Count",
        "coins": "Coins",
    }

    from_account: str
    """User ID of the giver."""
    to_account: list[str]
    """User IDs of the receivers."""
    time: int
    """When it was sent. Unix time in seconds."""
    gift_id: str
    """Gift ID."""
    count: int
    """How many."""
    coins: int
    """Value in coins."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        time: int,
        gift_id: str,
        count: int,
        coins: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.time = time
        self.gift_id = gift_id
        self.count = count
        self.coins = coins


class LiveBeforeSendGift(BeforeEvent["LiveBeforeSendGift", "LiveBeforeSendGiftReply"]):
    """A user is about to send a gift in a live room.

    A reply that is late refuses the gift, unless Live.CallbackBeforeCallBackNotBlock is switched on.
    """

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "gift_water": "GiftWater",
    }

    operator_account: str
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    gift_water: GiftOffer
    """The gift."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str,
        gift_water: GiftOffer,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.gift_water = gift_water


class LiveBeforeSendGiftReply(RefusableReply):
    """Reply to `Live.CallbackBeforeSendGift`.

    `refuse()` refuses (with code 1), or with a code of yours from 102100 to 102200.
    """

    __slots__ = ()


def decode_gift_offer(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftOffer)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.time = wire.pop("Time", None)
    model.gift_id = wire.pop("GiftId", None)
    model.count = wire.pop("Count", None)
    model.coins = wire.pop("Coins", None)
    model.extra_fields = wire or None
    return model


def encode_gift_offer(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.time) is not None:
        wire["Time"] = field
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.coins) is not None:
        wire["Coins"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftOffer, encode_gift_offer, decode_gift_offer)


def decode_live_before_send_gift(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveBeforeSendGift)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.gift_water = decode_gift_offer(wire.pop("GiftWater", None))
    model.extra_fields = wire or None
    return model


def encode_live_before_send_gift(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.gift_water) is not None:
        wire["GiftWater"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveBeforeSendGift, encode_live_before_send_gift, decode_live_before_send_gift)


def decode_live_before_send_gift_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveBeforeSendGiftReply)
    model.extra_fields = wire or None
    return model


def encode_live_before_send_gift_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveBeforeSendGiftReply, encode_live_before_send_gift_reply, decode_live_before_send_gift_reply)

WEBHOOK: Final = Webhook(
    command="Live.CallbackBeforeSendGift",
    family="live",
    summary="A user is about to send a gift in a live room.",
    event_type=LiveBeforeSendGift,
    event_decoder=decode_live_before_send_gift,
    sources=("https://trtc.io/document/72210",),
    reply_type=LiveBeforeSendGiftReply,
    reply_decoder=decode_live_before_send_gift_reply,
    on_timeout="refuse",
    own_codes=range(102100, 102201),
)
LiveBeforeSendGift.webhook = WEBHOOK
LiveBeforeSendGiftReply.webhook = WEBHOOK
