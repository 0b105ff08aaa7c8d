# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskRobotType(IntEnum):
    """Kind of robot behind a consulting entry."""

    BUILT_IN = 0
    """Robot of Desk. The only kind in the standard edition."""
    THIRD_PARTY = 1
    """Third-party robot that your app connected."""
    ADP = 2
    """Robot of the Agent Development Platform."""
