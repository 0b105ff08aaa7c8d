# Generated from spec/apis/live_engine_http_srv/send_gift.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SendGiftRequest(Request["SendGiftResponse"]):
    """Send a gift on behalf of a user."""

    __slots__ = {
        "room_id": "RoomId",
        "gift_id": "GiftId",
        "count": "Count",
        "from_account": "From_Account",
        "receiver_list_account": "ReceiverList_Account",
    }

    room_id: str
    """Room."""
    gift_id: str
    """Gift, created with add_gift."""
    count: int | None
    """Number of gifts."""
    from_account: str
    """User ID of the sender."""
    receiver_list_account: list[str]
    """User IDs of the receivers."""

    def __init__(
        self,
        *,
        room_id: str,
        gift_id: str,
        count: int | None = None,
        from_account: str,
        receiver_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.gift_id = gift_id
        self.count = count
        self.from_account = from_account
        self.receiver_list_account = receiver_list_account


class SendGiftResponse(Response):
    """Response to `live_engine_http_srv/send_gift`."""

    __slots__ = ()


def decode_send_gift_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGiftRequest)
    model.room_id = wire.pop("RoomId", None)
    model.gift_id = wire.pop("GiftId", None)
    model.count = wire.pop("Count", None)
    model.from_account = wire.pop("From_Account", None)
    model.receiver_list_account = wire.pop("ReceiverList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_send_gift_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.receiver_list_account) is not None:
        wire["ReceiverList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGiftRequest, encode_send_gift_request, decode_send_gift_request)


def decode_send_gift_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGiftResponse)
    model.extra_fields = wire or None
    return model


def encode_send_gift_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGiftResponse, encode_send_gift_response, decode_send_gift_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="send_gift",
    method="live.send_gift",
    summary="Send a gift on behalf of a user.",
    request_type=SendGiftRequest,
    response_type=SendGiftResponse,
    request_decoder=decode_send_gift_request,
    response_decoder=decode_send_gift_response,
    effect=Effect(kind="once", reason="Every call sends the gift again."),
    sources=(
        "https://cloud.tencent.com/document/product/647/122443",
        "https://www.tencentcloud.com/document/product/647/72556",
        "https://www.tencentcloud.com/zh/document/product/1071/76861",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100003,
        102001,
        102002,
        102004,
        102008,
    ),
    error_texts={100003: "The room ID is not usable; presumably there is no such room."},
)
SendGiftRequest.operation = OPERATION
SendGiftResponse.operation = OPERATION
