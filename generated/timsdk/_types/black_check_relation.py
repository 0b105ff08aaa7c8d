# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class BlackCheckRelation(StrEnum):
    """Blocking between From_Account (A) and To_Account (B).

    A one-way check knows only A's side.
    """

    NO_RELATION = "BlackCheckResult_Type_NO"
    """A does not block B."""
    A_WITH_B = "BlackCheckResult_Type_AWithB"
    """A blocks B."""
    B_WITH_A = "BlackCheckResult_Type_BWithA"
    """B blocks A, but not the other way round."""
    BOTH_WAY = "BlackCheckResult_Type_BothWay"
    """Each blocks the other."""
