# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CheckType(StrEnum):
    """Which directions of a friendship are checked."""

    SINGLE = "CheckResult_Type_Single"
    """Only whether To_Account is a friend of From_Account."""
    BOTH = "CheckResult_Type_Both"
    """Both directions."""
