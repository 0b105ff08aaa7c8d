# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register

if TYPE_CHECKING:
    from timsdk._types.gift_language import GiftLanguage


@attrs.define(kw_only=True, repr=False)
class GiftTranslation(Model):
    """The texts of a gift in one language."""

    language: GiftLanguage | str | None = None
    """Language. Missing where the request names it."""
    name: str
    """Name of the gift."""
    desc: str | None = None
    """Description of the gift."""


_GIFT_TRANSLATION_KNOWN = frozenset({"Language", "Name", "Desc"})


def decode_gift_translation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GiftTranslation)
    model.language = get("Language")
    model.name = get("Name")
    model.desc = get("Desc")
    model.extra_fields = extra(wire, _GIFT_TRANSLATION_KNOWN)
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
        wire.update(model.extra_fields)
    return wire


register(GiftTranslation, encode_gift_translation, decode_gift_translation)
