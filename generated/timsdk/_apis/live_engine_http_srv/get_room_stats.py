# Generated from spec/apis/live_engine_http_srv/get_room_stats.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomStatsRequest(Request["GetRoomStatsResponse"]):
    """Get the running statistics of a live room."""

    _known = frozenset({"RoomId"})

    room_id: str
    """Room. At most 48 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomStatsResponse(Response):
    """Answer to `live_engine_http_srv/get_room_stats`."""

    _known = frozenset(
        {
            *ENVELOPE,
            "TotalViewers",
            "TotalGiftsSent",
            "TotalGiftCoins",
            "TotalUniqueGiftSenders",
            "TotalLikesReceived",
            "TotalMsgCount",
        }
    )

    total_viewers: int
    """Number of entries. Who comes again counts again."""
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


def decode_get_room_stats_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomStatsRequest)
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_stats_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomStatsRequest, encode_get_room_stats_request, decode_get_room_stats_request)


def decode_get_room_stats_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomStatsResponse)
    model.total_viewers = get("TotalViewers")
    model.total_gifts_sent = get("TotalGiftsSent")
    model.total_gift_coins = get("TotalGiftCoins")
    model.total_unique_gift_senders = get("TotalUniqueGiftSenders")
    model.total_likes_received = get("TotalLikesReceived")
    model.total_msg_count = get("TotalMsgCount")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={100001: "", 100002: "", 100004: ""},
)
GetRoomStatsRequest.operation = OPERATION
GetRoomStatsResponse.operation = OPERATION
