# Generated from spec/apis/live_engine_http_srv/del_gift.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelGiftRequest(Request["DelGiftResponse"]):
    """Delete a gift."""

    __slots__ = {
        "gift_id": "GiftId",
    }

    gift_id: str
    """Gift."""

    def __init__(
        self,
        *,
        gift_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id


class DelGiftResponse(Response):
    """Response to `live_engine_http_srv/del_gift`."""

    __slots__ = ()


def decode_del_gift_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftRequest)
    model.gift_id = wire.pop("GiftId", None)
    model.extra_fields = wire or None
    return model


def encode_del_gift_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftRequest, encode_del_gift_request, decode_del_gift_request)


def decode_del_gift_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftResponse)
    model.extra_fields = wire or None
    return model


def encode_del_gift_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftResponse, encode_del_gift_response, decode_del_gift_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_gift",
    method="live.del_gift",
    summary="Delete a gift.",
    request_type=DelGiftRequest,
    response_type=DelGiftResponse,
    request_decoder=decode_del_gift_request,
    response_decoder=decode_del_gift_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/72847",
        "https://www.tencentcloud.com/document/product/1071/76848",
    ),
    rates=(Rate(1.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100006,
        100012,
        102001,
    ),
    error_texts={100006: "The caller is not an app administrator."},
)
DelGiftRequest.operation = OPERATION
DelGiftResponse.operation = OPERATION
