# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class UserAttributeRemoval(Model):
    """Attributes to take from one account."""

    _known = frozenset({"To_Account", "Attrs"})

    to_account: str
    """User ID. In timpush also a registration ID."""
    attrs: list[str]
    """Attribute names."""


def decode_user_attribute_removal(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UserAttributeRemoval)
    model.to_account = get("To_Account")
    model.attrs = get("Attrs")
    model._extra, model._wire = None, wire
    return model


def encode_user_attribute_removal(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.attrs) is not None:
        wire["Attrs"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UserAttributeRemoval, encode_user_attribute_removal, decode_user_attribute_removal)
