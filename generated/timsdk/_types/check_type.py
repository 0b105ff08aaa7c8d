# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CheckType(StrEnum):
    """Which directions of a friendship are checked."""

    SINGLE = "CheckResult_Type_Single"
    """Only whether To_Account is a friend of From_Account."""
    BOTH = "CheckResult_Type_Both"
    """Both directions."""
