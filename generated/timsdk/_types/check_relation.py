# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CheckRelation(StrEnum):
    """Friendship between From_Account (A) and To_Account (B).

    A one-way check knows only A's side.
    """

    NO_RELATION = "CheckResult_Type_NoRelation"
    """B is not a friend of A."""
    A_WITH_B = "CheckResult_Type_AWithB"
    """B is a friend of A."""
    B_WITH_A = "CheckResult_Type_BWithA"
    """A is a friend of B, but not the other way round."""
    BOTH_WAY = "CheckResult_Type_BothWay"
    """Each is a friend of the other."""
