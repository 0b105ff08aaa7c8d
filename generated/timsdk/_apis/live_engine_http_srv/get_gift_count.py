# Generated from spec/apis/live_engine_http_srv/get_gift_count.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGiftCountRequest(Request["GetGiftCountResponse"]):
    """Get the totals of the gifts that a user received in a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "from_account": "From_Account",
        "start_time": "StartTime",
        "end_time": "EndTime",
    }

    room_id: str
    """Room."""
    from_account: str
    """User ID of the receiver."""
    start_time: int | None
    """Start of the period. Unix time in seconds."""
    end_time: int | None
    """End of the period. Unix time in seconds."""

    def __init__(
        self,
        *,
        room_id: str,
        from_account: str,
        start_time: int | None = None,
        end_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.from_account = from_account
        self.start_time = start_time
        self.end_time = end_time


class GetGiftCountResponse(Response):
    """Response to `live_engine_http_srv/get_gift_count`."""

    __slots__ = {
        "sequence": "Sequence",
        "total_count": "TotalCount",
        "total_coins": "TotalCoins",
        "gift_sender_count": "GiftSenderCount",
    }

    sequence: int | None
    """Number without a documented meaning."""
    total_count: int
    """Number of gifts."""
    total_coins: int
    """Value of the gifts in coins."""
    gift_sender_count: int
    """Number of users who sent gifts."""

    def __init__(
        self,
        *,
        sequence: int | None = None,
        total_count: int,
        total_coins: int,
        gift_sender_count: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.sequence = sequence
        self.total_count = total_count
        self.total_coins = total_coins
        self.gift_sender_count = gift_sender_count


def decode_get_gift_count_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCountRequest)
    model.room_id = wire.pop("RoomId", None)
    model.from_account = wire.pop("From_Account", None)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_count_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftCountRequest, encode_get_gift_count_request, decode_get_gift_count_request)


def decode_get_gift_count_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCountResponse)
    model.sequence = wire.pop("Sequence", None)
    model.total_count = wire.pop("TotalCount", None)
    model.total_coins = wire.pop("TotalCoins", None)
    model.gift_sender_count = wire.pop("GiftSenderCount", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_count_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sequence) is not None:
        wire["Sequence"] = field
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.total_coins) is not None:
        wire["TotalCoins"] = field
    if (field := model.gift_sender_count) is not None:
        wire["GiftSenderCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftCountResponse, encode_get_gift_count_response, decode_get_gift_count_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_count",
    method="live.get_gift_count",
    summary="Get the totals of the gifts that a user received in a live room.",
    request_type=GetGiftCountRequest,
    response_type=GetGiftCountResponse,
    request_decoder=decode_get_gift_count_request,
    response_decoder=decode_get_gift_count_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72557",
        "https://cloud.tencent.com/document/product/454/124236",
        "https://www.tencentcloud.com/document/product/1071/76862",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
    undocumented=("private error codes after 100002",),
)
GetGiftCountRequest.operation = OPERATION
GetGiftCountResponse.operation = OPERATION
