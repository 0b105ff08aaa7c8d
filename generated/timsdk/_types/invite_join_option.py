# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class InviteJoinOption(StrEnum):
    """What happens when a member invites a user."""

    FREE_ACCESS = "FreeAccess"
    """Invited users join without approval."""
    NEED_PERMISSION = "NeedPermission"
    """The owner or an administrator decides."""
    DISABLE_INVITE = "DisableInvite"
    """Nobody can invite."""
