# Generated from spec/apis/live_engine_http_srv/get_room_statistic.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomStatisticRequest(Request["GetRoomStatisticResponse"]):
    """Get the running statistics of a live room."""

    _known = frozenset({"RoomId"})

    room_id: str
    """Room. At most 48 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomStatisticResponse(Response):
    """Answer to `live_engine_http_srv/get_room_statistic`."""

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


def decode_get_room_statistic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomStatisticRequest)
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_statistic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomStatisticRequest, encode_get_room_statistic_request, decode_get_room_statistic_request)


def decode_get_room_statistic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomStatisticResponse)
    model.total_viewers = get("TotalViewers")
    model.total_gifts_sent = get("TotalGiftsSent")
    model.total_gift_coins = get("TotalGiftCoins")
    model.total_unique_gift_senders = get("TotalUniqueGiftSenders")
    model.total_likes_received = get("TotalLikesReceived")
    model.total_msg_count = get("TotalMsgCount")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_statistic_response(model: Any) -> dict[str, Any]:
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


register(GetRoomStatisticResponse, encode_get_room_statistic_response, decode_get_room_statistic_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_room_statistic",
    method="live.get_room_statistic",
    summary="Get the running statistics of a live room.",
    request_type=GetRoomStatisticRequest,
    response_type=GetRoomStatisticResponse,
    request_decoder=decode_get_room_statistic_request,
    response_decoder=decode_get_room_statistic_response,
    effect=Effect(kind="read"),
    sources=(
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
        "https://trtc.io/document/80421",
    ),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    missing=(
        "a page of its own",
        "rate limit",
        "private error codes",
    ),
)
GetRoomStatisticRequest.operation = OPERATION
GetRoomStatisticResponse.operation = OPERATION
