# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.topic_permission import TopicPermission


@attrs.define(kw_only=True, eq=False, repr=False)
class TopicGrant(Model):
    """What a permission group may do in one topic."""

    _known = frozenset({"TopicId", "Permission"})

    topic_id: str
    """Topic ID."""
    permission: TopicPermission | int
    """Sum of the rights."""


def decode_topic_grant(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TopicGrant)
    model.topic_id = get("TopicId")
    model.permission = get("Permission")
    model._extra, model._wire = None, wire
    return model


def encode_topic_grant(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.permission) is not None:
        wire["Permission"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(TopicGrant, encode_topic_grant, decode_topic_grant)
