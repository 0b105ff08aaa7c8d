# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class UserAttributeSet(Model):
    """Attribute values of one account."""

    _known = frozenset({"To_Account", "Attrs"})

    to_account: str
    """User ID. In timpush also a registration ID."""
    attrs: dict[str, str]
    """Values of up to 50 bytes by attribute name. The names are set for the app first."""


def decode_user_attribute_set(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UserAttributeSet)
    model.to_account = get("To_Account")
    model.attrs = get("Attrs")
    model._extra, model._wire = None, wire
    return model


def encode_user_attribute_set(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.attrs) is not None:
        wire["Attrs"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UserAttributeSet, encode_user_attribute_set, decode_user_attribute_set)
