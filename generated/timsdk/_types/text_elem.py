# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class TextElem(Element):
    """Text."""

    __slots__ = {
        "text": "Text",
    }
    __match_args__ = ("text",)

    text: str
    """The text; also what an offline push shows."""

    def __init__(
        self,
        *,
        text: str,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.text = text


def decode_text_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TextElem)
    model.text = wire.pop("Text", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_text_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(TextElem, encode_text_elem, decode_text_elem, "MsgType", "TIMTextElem", "MsgContent")
