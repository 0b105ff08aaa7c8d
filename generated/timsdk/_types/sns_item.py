# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.sns_tag import SnsTag


@attrs.define(kw_only=True, eq=False, repr=False)
class SnsItem(Model):
    """One field of a friend's entry."""

    _known = frozenset({"Tag", "Value"})

    tag: SnsTag | str
    """Field name."""
    value: Any
    """Field value: text, a number, or a list of texts for Tag_SNS_IM_Group."""


def decode_sns_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SnsItem)
    model.tag = get("Tag")
    model.value = get("Value")
    model._extra, model._wire = None, wire
    return model


def encode_sns_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.tag) is not None:
        wire["Tag"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SnsItem, encode_sns_item, decode_sns_item)
