# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage
    from timsdk_runtime.model.base import JsonObject


class GiftCategoryTranslation(Model):
    """The texts of a gift category in one language."""

    __slots__ = {
        "language": "Language",
        "category_name": "CategoryName",
        "category_desc": "CategoryDesc",
    }

    language: GiftLanguage | str | None
    """Language. Missing if the request names it."""
    category_name: str
    """Name of the category."""
    category_desc: str | None
    """Description of the category."""

    def __init__(
        self,
        *,
        language: GiftLanguage | str | None = None,
        category_name: str,
        category_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language = language
        self.category_name = category_name
        self.category_desc = category_desc


def decode_gift_category_translation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GiftCategoryTranslation)
    model.language = wire.pop("Language", None)
    model.category_name = wire.pop("CategoryName", None)
    model.category_desc = wire.pop("CategoryDesc", None)
    model.extra_fields = wire or None
    return model


def encode_gift_category_translation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.category_name) is not None:
        wire["CategoryName"] = field
    if (field := model.category_desc) is not None:
        wire["CategoryDesc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GiftCategoryTranslation, encode_gift_category_translation, decode_gift_category_translation)
