# Generated from spec/apis/live_engine_http_srv/set_gift_language.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject


class SetGiftLanguageRequest(Request["SetGiftLanguageResponse"]):
    """Set the texts of a gift in one language."""

    __slots__ = {
        "gift_id": "GiftId",
        "language": "Language",
        "name": "Name",
        "desc": "Desc",
    }

    gift_id: str
    """Gift. At most 20 bytes."""
    language: GiftLanguage | str
    """Language."""
    name: str | None
    """Name in this language. Needed the first time. At most 20 bytes."""
    desc: str | None
    """Description in this language. At most 20 bytes."""

    def __init__(
        self,
        *,
        gift_id: str,
        language: GiftLanguage | str,
        name: str | None = None,
        desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.gift_id = gift_id
        self.language = language
        self.name = name
        self.desc = desc


class SetGiftLanguageResponse(Response):
    """Response to `live_engine_http_srv/set_gift_language`."""

    __slots__ = ()


def decode_set_gift_language_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetGiftLanguageRequest)
    model.gift_id = wire.pop("GiftId", None)
    model.language = wire.pop("Language", None)
    model.name = wire.pop("Name", None)
    model.desc = wire.pop("Desc", None)
    model.extra_fields = wire or None
    return model


def encode_set_gift_language_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.gift_id) is not None:
        wire["GiftId"] = field
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetGiftLanguageRequest, encode_set_gift_language_request, decode_set_gift_language_request)


def decode_set_gift_language_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetGiftLanguageResponse)
    model.extra_fields = wire or None
    return model


def encode_set_gift_language_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetGiftLanguageResponse, encode_set_gift_language_response, decode_set_gift_language_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="set_gift_language",
    method="live.set_gift_language",
    summary="Set the texts of a gift in one language.",
    request_type=SetGiftLanguageRequest,
    response_type=SetGiftLanguageResponse,
    request_decoder=decode_set_gift_language_request,
    response_decoder=decode_set_gift_language_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/72854",),
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
SetGiftLanguageRequest.operation = OPERATION
SetGiftLanguageResponse.operation = OPERATION
