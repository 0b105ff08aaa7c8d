# Generated from spec/apis/live_engine_http_srv/get_gift_category_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.gift_category_translation import GiftCategoryTranslation, decode_gift_category_translation
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGiftCategoryLanguageRequest(Request["GetGiftCategoryLanguageResponse"]):
    """Get the texts of a gift category in one language."""

    __slots__ = {
        "category_id": "CategoryId",
        "language": "Language",
    }

    category_id: str
    """Category."""
    language: GiftLanguage | str
    """Language."""

    def __init__(
        self,
        *,
        category_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.language = language


class GetGiftCategoryLanguageResponse(Response):
    """Response to `live_engine_http_srv/get_gift_category_language`."""

    __slots__ = {
        "category_info": "CategoryInfo",
    }

    category_info: GiftCategoryTranslation
    """The texts."""

    def __init__(
        self,
        *,
        category_info: GiftCategoryTranslation,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.category_info = category_info


def decode_get_gift_category_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryLanguageRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.language = wire.pop("Language", None)
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.language) is not None:
        wire["Language"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGiftCategoryLanguageRequest,
    encode_get_gift_category_language_request,
    decode_get_gift_category_language_request,
)


def decode_get_gift_category_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGiftCategoryLanguageResponse)
    model.category_info = decode_gift_category_translation(wire.pop("CategoryInfo", None))
    model.extra_fields = wire or None
    return model


def encode_get_gift_category_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_info) is not None:
        wire["CategoryInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGiftCategoryLanguageResponse,
    encode_get_gift_category_language_response,
    decode_get_gift_category_language_response,
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_gift_category_language",
    method="live.get_gift_category_language",
    summary="Get the texts of a gift category in one language.",
    request_type=GetGiftCategoryLanguageRequest,
    response_type=GetGiftCategoryLanguageResponse,
    request_decoder=decode_get_gift_category_language_request,
    response_decoder=decode_get_gift_category_language_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/72858",
        "https://cloud.tencent.com/document/product/647/120501",
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
GetGiftCategoryLanguageRequest.operation = OPERATION
GetGiftCategoryLanguageResponse.operation = OPERATION
