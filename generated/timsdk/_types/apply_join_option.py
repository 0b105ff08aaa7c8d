# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ApplyJoinOption(StrEnum):
    """What happens when a user applies to join."""

    FREE_ACCESS = "FreeAccess"
    """Users join without approval."""
    NEED_PERMISSION = "NeedPermission"
    """The owner or an administrator decides."""
    DISABLE_APPLY = "DisableApply"
    """Nobody can apply."""
