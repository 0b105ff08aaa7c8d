# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MutedMember(Model):
    """A muted member of a group."""

    __slots__ = {
        "member_account": "Member_Account",
        "muted_until": "MutedUntil",
    }

    member_account: str
    """User ID."""
    muted_until: int
    """End of the mute. Unix time in seconds."""

    def __init__(
        self,
        *,
        member_account: str,
        muted_until: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.muted_until = muted_until


def decode_muted_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MutedMember)
    model.member_account = wire.pop("Member_Account", None)
    model.muted_until = wire.pop("MutedUntil", None)
    model.extra_fields = wire or None
    return model


def encode_muted_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.muted_until) is not None:
        wire["MutedUntil"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MutedMember, encode_muted_member, decode_muted_member)
