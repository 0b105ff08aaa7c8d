# Generated from spec/types/level.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class Colour(StrEnum):
    """A closed list of texts."""

    RED = "Red"
    """The colour of stop."""
    GREEN = "DarkGreen"
    """The colour of go."""
    NONE = "None"
    """No colour."""
