# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class SnsTag(StrEnum):
    """Standard friend field.

    Custom ones are called Tag_SNS_Custom_ and a keyword of up to 8 letters.
    """

    GROUP = "Tag_SNS_IM_Group"
    """Friend lists with this friend, up to 32 names of 30 bytes each."""
    REMARK = "Tag_SNS_IM_Remark"
    """Remark, at most 96 bytes."""
    ADD_SOURCE = "Tag_SNS_IM_AddSource"
    """Where the friend was added, AddSource_Type_ and up to 8 letters."""
    ADD_WORDING = "Tag_SNS_IM_AddWording"
    """Words of the friend request, at most 256 bytes."""
    ADD_TIME = "Tag_SNS_IM_AddTime"
    """Unix time at which the friend was added."""
