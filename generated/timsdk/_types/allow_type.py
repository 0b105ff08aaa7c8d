# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class AllowType(StrEnum):
    """Value of the profile field Tag_Profile_IM_AllowType."""

    NEED_CONFIRM = "AllowType_Type_NeedConfirm"
    """The user decides on each friend request."""
    ALLOW_ANY = "AllowType_Type_AllowAny"
    """Friend requests are accepted automatically."""
    DENY_ANY = "AllowType_Type_DenyAny"
    """Friend requests are refused automatically."""
