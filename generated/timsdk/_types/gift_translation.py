# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject


class GiftTranslation(Model):
    """The texts of a gift in one language."""

    __slots__ = {
        "language": "Language",
        "name": "Name",
        "desc": "Desc",
    }

    language: GiftLanguage | str | None
    """Language. Missing if the request names it."""
    name: str
    """Name of the gift."""
    desc: str | None
    """Description of the gift."""

    def __init__(
        self,
        *,
        language: GiftLanguage | str | None = None,
        name: str,
        desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language = language
        self.name = name
        self.desc = desc


def decode_gift_translation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftTranslation)
    model.language = wire.pop("Language", None)
    model.name = wire.pop("Name", None)
    model.desc = wire.pop("Desc", None)
    model.extra_fields = wire or None
    return model


def encode_gift_translation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftTranslation, encode_gift_translation, decode_gift_translation)
