# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class BlackCheckType(StrEnum):
    """Which directions of blocking are checked."""

    SINGLE = "BlackCheckResult_Type_Single"
    """Only whether From_Account blocks To_Account."""
    BOTH = "BlackCheckResult_Type_Both"
    """Both directions."""
