# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class AddType(StrEnum):
    """Whether a friend is added on one side or on both."""

    SINGLE = "Add_Type_Single"
    """One-way; only the requester gets a friend."""
    BOTH = "Add_Type_Both"
    """Two-way; both users become friends."""
