# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class Gender(StrEnum):
    """Value of the profile field Tag_Profile_IM_Gender."""

    UNKNOWN = "Gender_Type_Unknown"
    """Not set."""
    FEMALE = "Gender_Type_Female"
    """Female."""
    MALE = "Gender_Type_Male"
    """Male."""
