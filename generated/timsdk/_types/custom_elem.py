# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class CustomElem(Element):
    """Content of your own.

    Alone in a message, it is pushed offline only with a push text, here or in the push options.
    """

    __slots__ = {
        "data": "Data",
        "desc": "Desc",
        "ext": "Ext",
        "sound": "Sound",
    }
    __match_args__ = (
        "data",
        "desc",
        "ext",
        "sound",
    )

    data: str | None
    """Your data. Not part of an offline push."""
    desc: str | None
    """Text of the offline push. The push options of the message win."""
    ext: str | None
    """Passed through to the APNs payload. The push options of the message win."""
    sound: str | None
    """Sound file of the APNs push. The push options of the message win."""

    def __init__(
        self,
        *,
        data: str | None = None,
        desc: str | None = None,
        ext: str | None = None,
        sound: str | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.data = data
        self.desc = desc
        self.ext = ext
        self.sound = sound


def decode_custom_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CustomElem)
    model.data = wire.pop("Data", None)
    model.desc = wire.pop("Desc", None)
    model.ext = wire.pop("Ext", None)
    model.sound = wire.pop("Sound", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_custom_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.ext) is not None:
        wire["Ext"] = field
    if (field := model.sound) is not None:
        wire["Sound"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(CustomElem, encode_custom_elem, decode_custom_elem, "MsgType", "TIMCustomElem", "MsgContent")
