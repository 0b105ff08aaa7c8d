# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MemberRef(Model):
    """Names one member of a group or of a live room, or a user to add or to remove."""

    __slots__ = {
        "member_account": "Member_Account",
    }

    member_account: str
    """User ID."""

    def __init__(
        self,
        *,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account


def decode_member_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MemberRef)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_member_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MemberRef, encode_member_ref, decode_member_ref)
