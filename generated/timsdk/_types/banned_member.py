# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class BannedMember(Model):
    """A banned user."""

    __slots__ = {
        "member_account": "Member_Account",
        "banned_until": "BannedUntil",
        "reason": "Reason",
    }

    member_account: str
    """User ID."""
    banned_until: int
    """End of the ban. Unix time in seconds."""
    reason: str | None
    """Reason of the ban. Live rooms only."""

    def __init__(
        self,
        *,
        member_account: str,
        banned_until: int,
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.banned_until = banned_until
        self.reason = reason


def decode_banned_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BannedMember)
    model.member_account = wire.pop("Member_Account", None)
    model.banned_until = wire.pop("BannedUntil", None)
    model.reason = wire.pop("Reason", None)
    model.extra_fields = wire or None
    return model


def encode_banned_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.banned_until) is not None:
        wire["BannedUntil"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BannedMember, encode_banned_member, decode_banned_member)
