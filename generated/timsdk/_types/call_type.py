# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CallType(StrEnum):
    """Number of parties of a call."""

    SINGLE = "SingleCall"
    """One-to-one call."""
    MULTI = "MultiCall"
    """Group call."""
