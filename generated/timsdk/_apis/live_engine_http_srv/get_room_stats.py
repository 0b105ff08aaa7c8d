# Generated from spec/apis/live_engine_http_srv/get_room_stats.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRoomStatsRequest(Request["GetRoomStatsResponse"]):
    """Get the running statistics of a live room."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room. At most 48 bytes."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class GetRoomStatsResponse(Response):
    """Response to `live_engine_http_srv/get_room_stats`."""

    __slots__ = {
        "total_viewers": "TotalViewers",
        "total_gifts_sent": "TotalGiftsSent",
        "total_gift_coins": "TotalGiftCoins",
        "total_unique_gift_senders": "TotalUniqueGiftSenders",
        "total_likes_received": "TotalLikesReceived",
        "total_msg_count": "TotalMsgCount",
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
    total_msg_count: int
    """Number of messages."""

    def __init__(
        self,
        *,
        total_viewers: int,
        total_gifts_sent: int,
        total_gift_coins: int,
        total_unique_gift_senders: int,
        total_likes_received: int,
        total_msg_count: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_viewers = total_viewers
        self.total_gifts_sent = total_gifts_sent
        self.total_gift_coins = total_gift_coins
        self.total_unique_gift_senders = total_unique_gift_senders
        self.total_likes_received = total_likes_received
        self.total_msg_count = total_msg_count


def decode_get_room_stats_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomStatsRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_stats_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomStatsRequest, encode_get_room_stats_request, decode_get_room_stats_request)


def decode_get_room_stats_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomStatsResponse)
    model.total_viewers = wire.pop("TotalViewers", None)
    model.total_gifts_sent = wire.pop("TotalGiftsSent", None)
    model.total_gift_coins = wire.pop("TotalGiftCoins", None)
    model.total_unique_gift_senders = wire.pop("TotalUniqueGiftSenders", None)
    model.total_likes_received = wire.pop("TotalLikesReceived", None)
    model.total_msg_count = wire.pop("TotalMsgCount", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_stats_response(model: Any) -> dict[str, Any]:
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
    if (field := model.total_msg_count) is not None:
        wire["TotalMsgCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomStatsResponse, encode_get_room_stats_response, decode_get_room_stats_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_room_stats",
    method="live.get_room_stats",
    summary="Get the running statistics of a live room.",
    request_type=GetRoomStatsRequest,
    response_type=GetRoomStatsResponse,
    request_decoder=decode_get_room_stats_request,
    response_decoder=decode_get_room_stats_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/80421",
        "https://cloud.tencent.com/document/product/647/132566",
    ),
    rates=(Rate(100.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
GetRoomStatsRequest.operation = OPERATION
GetRoomStatsResponse.operation = OPERATION
