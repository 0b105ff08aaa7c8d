# Generated from spec/apis/live_engine_http_srv/del_gift_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject


class DelGiftLanguageRequest(Request["DelGiftLanguageResponse"]):
    """Delete the texts of a gift in one language."""

    __slots__ = {
        "gift_id": "GiftId",
        "language": "Language",
    }

    gift_id: str
    """Gift."""
    language: GiftLanguage | str
    """Language."""

    def __init__(
        self,
        *,
        gift_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id
        self.language = language


class DelGiftLanguageResponse(Response):
    """Response to `live_engine_http_srv/del_gift_language`."""

    __slots__ = ()


def decode_del_gift_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftLanguageRequest)
    model.gift_id = wire.pop("GiftId", None)
    model.language = wire.pop("Language", None)
    model.extra_fields = wire or None
    return model


def encode_del_gift_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.language) is not None:
        wire["Language"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftLanguageRequest, encode_del_gift_language_request, decode_del_gift_language_request)


def decode_del_gift_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelGiftLanguageResponse)
    model.extra_fields = wire or None
    return model


def encode_del_gift_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelGiftLanguageResponse, encode_del_gift_language_response, decode_del_gift_language_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="del_gift_language",
    method="live.del_gift_language",
    summary="Delete the texts of a gift in one language.",
    request_type=DelGiftLanguageRequest,
    response_type=DelGiftLanguageResponse,
    request_decoder=decode_del_gift_language_request,
    response_decoder=decode_del_gift_language_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/72856",),
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
DelGiftLanguageRequest.operation = OPERATION
DelGiftLanguageResponse.operation = OPERATION
