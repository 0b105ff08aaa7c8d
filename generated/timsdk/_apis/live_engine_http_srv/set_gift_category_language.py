# Generated from spec/apis/live_engine_http_srv/set_gift_category_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject


class SetGiftCategoryLanguageRequest(Request["SetGiftCategoryLanguageResponse"]):
    """Set the texts of a gift category in one language."""

    __slots__ = {
        "category_id": "CategoryId",
        "language": "Language",
        "category_name": "CategoryName",
        "category_desc": "CategoryDesc",
    }

    category_id: str
    """Category."""
    language: GiftLanguage | str
    """Language."""
    category_name: str | None
    """Name in this language. Needed the first time."""
    category_desc: str | None
    """Description in this language."""

    def __init__(
        self,
        *,
        category_id: str,
        language: GiftLanguage | str,
        category_name: str | None = None,
        category_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.language = language
        self.category_name = category_name
        self.category_desc = category_desc


class SetGiftCategoryLanguageResponse(Response):
    """Response to `live_engine_http_srv/set_gift_category_language`."""

    __slots__ = ()


def decode_set_gift_category_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetGiftCategoryLanguageRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.language = wire.pop("Language", None)
    model.category_name = wire.pop("CategoryName", None)
    model.category_desc = wire.pop("CategoryDesc", None)
    model.extra_fields = wire or None
    return model


def encode_set_gift_category_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.category_name) is not None:
        wire["CategoryName"] = field
    if (field := model.category_desc) is not None:
        wire["CategoryDesc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SetGiftCategoryLanguageRequest,
    encode_set_gift_category_language_request,
    decode_set_gift_category_language_request,
)


def decode_set_gift_category_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetGiftCategoryLanguageResponse)
    model.extra_fields = wire or None
    return model


def encode_set_gift_category_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SetGiftCategoryLanguageResponse,
    encode_set_gift_category_language_response,
    decode_set_gift_category_language_response,
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="set_gift_category_language",
    method="live.set_gift_category_language",
    summary="Set the texts of a gift category in one language.",
    request_type=SetGiftCategoryLanguageRequest,
    response_type=SetGiftCategoryLanguageResponse,
    request_decoder=decode_set_gift_category_language_request,
    response_decoder=decode_set_gift_category_language_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/72857",
        "https://cloud.tencent.com/document/product/647/121325",
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
SetGiftCategoryLanguageRequest.operation = OPERATION
SetGiftCategoryLanguageResponse.operation = OPERATION
