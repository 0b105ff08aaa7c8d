# Generated from spec/apis/live_engine_http_srv/get_gift_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.gift_translation import GiftTranslation, decode_gift_translation
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGiftLanguageRequest(Request["GetGiftLanguageResponse"]):
    """Get the texts of a gift in one language."""

    __slots__ = {
        "gift_id": "GiftId",
        "language": "Language",
    }

    gift_id: str
    """Gift. At most 20 bytes."""
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


class GetGiftLanguageResponse(Response):
    """Response to `live_engine_http_srv/get_gift_language`."""

    __slots__ = {
        "gift_info": "GiftInfo",
    }

    gift_info: GiftTranslation
    """The texts."""

    def __init__(
        self,
        *,
        gift_info: GiftTranslation,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.gift_info = gift_info


def decode_get_gift_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftLanguageRequest)
    model.gift_id = wire.pop("GiftId", None)
    model.language = wire.pop("Language", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.language) is not None:
        wire["Language"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftLanguageRequest, encode_get_gift_language_request, decode_get_gift_language_request)


def decode_get_gift_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftLanguageResponse)
    model.gift_info = decode_gift_translation(wire.pop("GiftInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_gift_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_info) is not None:
        wire["GiftInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGiftLanguageResponse, encode_get_gift_language_response, decode_get_gift_language_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_language",
    method="live.get_gift_language",
    summary="Get the texts of a gift in one language.",
    request_type=GetGiftLanguageRequest,
    response_type=GetGiftLanguageResponse,
    request_decoder=decode_get_gift_language_request,
    response_decoder=decode_get_gift_language_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72855",
        "https://www.tencentcloud.com/document/product/1071/76856",
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
GetGiftLanguageRequest.operation = OPERATION
GetGiftLanguageResponse.operation = OPERATION
