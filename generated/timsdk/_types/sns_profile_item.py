# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SnsProfileItem(Model):
    """One friend field or profile field of a friend."""

    _known = frozenset({"Tag", "Value"})

    tag: str
    """Field name, Tag_SNS_ or Tag_Profile_ at its start."""
    value: Any
    """Field value: text, a number or a list of texts."""


def decode_sns_profile_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SnsProfileItem)
    model.tag = get("Tag")
    model.value = get("Value")
    model._extra, model._wire = None, wire
    return model


def encode_sns_profile_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.tag) is not None:
        wire["Tag"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SnsProfileItem, encode_sns_profile_item, decode_sns_profile_item)
