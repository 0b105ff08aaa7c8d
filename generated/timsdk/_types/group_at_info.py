# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, decode_flag, encode_flag, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupAtInfo(Model):
    """One mention in a group message, in the order of the text."""

    _known = frozenset({"GroupAtAllFlag", "GroupAt_Account"})
    _flags = ("GroupAtAllFlag",)

    group_at_all_flag: bool
    """Whether everybody is meant. Not for live groups."""
    group_at_account: str | None = None
    """User ID of the mentioned member."""


def decode_group_at_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupAtInfo)
    model.group_at_all_flag = decode_flag(get("GroupAtAllFlag"))
    model.group_at_account = get("GroupAt_Account")
    model._extra, model._wire = None, wire
    return model


def encode_group_at_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_at_all_flag) is not None:
        wire["GroupAtAllFlag"] = encode_flag(field)
    if (field := model.group_at_account) is not None:
        wire["GroupAt_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupAtInfo, encode_group_at_info, decode_group_at_info)
