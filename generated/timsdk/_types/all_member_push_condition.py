# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class AllMemberPushCondition(Model):
    """Who receives a push: conditions on attributes or on tags, never both. The two attribute conditions can be
    combined, and so can the two tag conditions.
    """

    _known = frozenset({"AttrsOr", "AttrsAnd", "TagsOr", "TagsAnd"})

    attrs_or: dict[str, str] | None = None
    """Attribute values by name, one of which must match."""
    attrs_and: dict[str, str] | None = None
    """Attribute values by name, all of which must match."""
    tags_or: list[str] | None = None
    """Tags of up to 50 bytes, one of which the user must have. At most 10 items."""
    tags_and: list[str] | None = None
    """Tags of up to 50 bytes, all of which the user must have. At most 10 items."""


def decode_all_member_push_condition(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AllMemberPushCondition)
    model.attrs_or = get("AttrsOr")
    model.attrs_and = get("AttrsAnd")
    model.tags_or = get("TagsOr")
    model.tags_and = get("TagsAnd")
    model._extra, model._wire = None, wire
    return model


def encode_all_member_push_condition(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.attrs_or) is not None:
        wire["AttrsOr"] = field
    if (field := model.attrs_and) is not None:
        wire["AttrsAnd"] = field
    if (field := model.tags_or) is not None:
        wire["TagsOr"] = field
    if (field := model.tags_and) is not None:
        wire["TagsAnd"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AllMemberPushCondition, encode_all_member_push_condition, decode_all_member_push_condition)
