# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.topic_permission import TopicPermission
    from timsdk_runtime.model.base import JsonObject


class TopicGrant(Model):
    """What a permission group may do in one topic."""

    __slots__ = {
        "topic_id": "TopicId",
        "permission": "Permission",
    }

    topic_id: str
    """Topic ID."""
    permission: TopicPermission | int
    """Sum of the rights."""

    def __init__(
        self,
        *,
        topic_id: str,
        permission: TopicPermission | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.topic_id = topic_id
        self.permission = permission


def decode_topic_grant(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TopicGrant)
    model.topic_id = wire.pop("TopicId", None)
    model.permission = wire.pop("Permission", None)
    model.extra_fields = wire or None
    return model


def encode_topic_grant(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.permission) is not None:
        wire["Permission"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TopicGrant, encode_topic_grant, decode_topic_grant)
