# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class LiveAdminOperation(StrEnum):
    """What to do with administrators of a live room."""

    ADD = "add"
    """Make the users administrators."""
    DELETE = "delete"
    """Take the role away."""
