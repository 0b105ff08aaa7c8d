# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class AdminForbidType(StrEnum):
    """Value of the profile field Tag_Profile_IM_AdminForbidType."""

    NONE = "AdminForbid_Type_None"
    """The user may send friend requests. The default."""
    SEND_OUT = "AdminForbid_Type_SendOut"
    """The user may not send friend requests."""
