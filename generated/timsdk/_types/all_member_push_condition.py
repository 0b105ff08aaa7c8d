# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AllMemberPushCondition(Model):
    """Who receives a push: conditions on attributes or on tags, never both.

    Both attribute conditions can be combined, and so can both tag conditions.
    """

    __slots__ = {
        "attrs_or": "AttrsOr",
        "attrs_and": "AttrsAnd",
        "tags_or": "TagsOr",
        "tags_and": "TagsAnd",
    }

    attrs_or: dict[str, str] | None
    """Attribute values by name, one of which must match."""
    attrs_and: dict[str, str] | None
    """Attribute values by name, all of which must match."""
    tags_or: list[str] | None
    """Tags of up to 50 bytes, one of which the user must have. At most 10 items."""
    tags_and: list[str] | None
    """Tags of up to 50 bytes, all of which the user must have. At most 10 items."""

    def __init__(
        self,
        *,
        attrs_or: dict[str, str] | None = None,
        attrs_and: dict[str, str] | None = None,
        tags_or: list[str] | None = None,
        tags_and: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.attrs_or = attrs_or
        self.attrs_and = attrs_and
        self.tags_or = tags_or
        self.tags_and = tags_and


def decode_all_member_push_condition(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllMemberPushCondition)
    model.attrs_or = wire.pop("AttrsOr", None)
    model.attrs_and = wire.pop("AttrsAnd", None)
    model.tags_or = wire.pop("TagsOr", None)
    model.tags_and = wire.pop("TagsAnd", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllMemberPushCondition, encode_all_member_push_condition, decode_all_member_push_condition)
