# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class WebPushInfo(Model):
    """A notification that browsers show."""

    __slots__ = {
        "title": "Title",
        "desc": "Desc",
        "ext": "Ext",
        "url": "URL",
    }

    title: str | None
    """Title."""
    desc: str | None
    """Text."""
    ext: str | None
    """Data of the app, a JSON text."""
    url: str | None
    """Address that a click opens."""

    def __init__(
        self,
        *,
        title: str | None = None,
        desc: str | None = None,
        ext: str | None = None,
        url: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.title = title
        self.desc = desc
        self.ext = ext
        self.url = url


def decode_web_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WebPushInfo)
    model.title = wire.pop("Title", None)
    model.desc = wire.pop("Desc", None)
    model.ext = wire.pop("Ext", None)
    model.url = wire.pop("URL", None)
    model.extra_fields = wire or None
    return model


def encode_web_push_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.ext) is not None:
        wire["Ext"] = field
    if (field := model.url) is not None:
        wire["URL"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WebPushInfo, encode_web_push_info, decode_web_push_info)
