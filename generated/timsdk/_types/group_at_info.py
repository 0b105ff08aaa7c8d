# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class GroupAtInfo(Model):
    """One mention in a group message, in the order of the text."""

    __slots__ = {
        "group_at_all_flag": "GroupAtAllFlag",
        "group_at_account": "GroupAt_Account",
    }

    group_at_all_flag: bool
    """Whether everybody is meant. Not for live groups."""
    group_at_account: str | None
    """User ID of the mentioned member."""

    def __init__(
        self,
        *,
        group_at_all_flag: bool,
        group_at_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_at_all_flag = group_at_all_flag
        self.group_at_account = group_at_account


def decode_group_at_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAtInfo)
    model.group_at_all_flag = pop_flag(wire, "GroupAtAllFlag")
    model.group_at_account = wire.pop("GroupAt_Account", None)
    model.extra_fields = wire or None
    return model


def encode_group_at_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_at_all_flag) is not None:
        wire["GroupAtAllFlag"] = encode_flag(field)
    if (field := model.group_at_account) is not None:
        wire["GroupAt_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAtInfo, encode_group_at_info, decode_group_at_info)
