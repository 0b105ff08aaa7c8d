# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class OnOff(StrEnum):
    """A switch that the wire spells out."""

    ON = "On"
    """Switched on."""
    OFF = "Off"
    """Switched off."""
