# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class LiveStatistic(Model):
    """Closing statistics of a live room."""

    __slots__ = {
        "total_viewers": "TotalViewers",
        "total_gifts_sent": "TotalGiftsSent",
        "total_gift_coins": "TotalGiftCoins",
        "total_unique_gift_senders": "TotalUniqueGiftSenders",
        "total_likes_received": "TotalLikesReceived",
    }

    total_viewers: int
    """Number of entries. A user who comes back counts again."""
    total_gifts_sent: int
    """Number of gifts."""
    total_gift_coins: int
    """Value of the gifts in coins."""
    total_unique_gift_senders: int
    """Number of users who sent gifts."""
    total_likes_received: int
    """Number of likes."""

    def __init__(
        self,
        *,
        total_viewers: int,
        total_gifts_sent: int,
        total_gift_coins: int,
        total_unique_gift_senders: int,
        total_likes_received: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.total_viewers = total_viewers
        self.total_gifts_sent = total_gifts_sent
        self.total_gift_coins = total_gift_coins
        self.total_unique_gift_senders = total_unique_gift_senders
        self.total_likes_received = total_likes_received


def decode_live_statistic(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveStatistic)
    model.total_viewers = wire.pop("TotalViewers", None)
    model.total_gifts_sent = wire.pop("TotalGiftsSent", None)
    model.total_gift_coins = wire.pop("TotalGiftCoins", None)
    model.total_unique_gift_senders = wire.pop("TotalUniqueGiftSenders", None)
    model.total_likes_received = wire.pop("TotalLikesReceived", None)
    model.extra_fields = wire or None
    return model


def encode_live_statistic(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_viewers) is not None:
        wire["TotalViewers"] = field
    if (field := model.total_gifts_sent) is not None:
        wire["TotalGiftsSent"] = field
    if (field := model.total_gift_coins) is not None:
        wire["TotalGiftCoins"] = field
    if (field := model.total_unique_gift_senders) is not None:
        wire["TotalUniqueGiftSenders"] = field
    if (field := model.total_likes_received) is not None:
        wire["TotalLikesReceived"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveStatistic, encode_live_statistic, decode_live_statistic)
