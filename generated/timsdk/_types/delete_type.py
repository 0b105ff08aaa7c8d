# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class DeleteType(StrEnum):
    """Whether a friend is deleted on one side or on both."""

    SINGLE = "Delete_Type_Single"
    """One-way; the other user keeps the friend."""
    BOTH = "Delete_Type_Both"
    """Two-way; both users lose the friend."""
