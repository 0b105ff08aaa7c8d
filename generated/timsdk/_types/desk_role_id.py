# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskRoleId(IntEnum):
    """Role of an agent.

    Custom roles have IDs of their own.
    """

    SUPER_ADMINISTRATOR = 1
    """Super administrator."""
    AGENT = 5
    """Agent for online sessions."""
    ADMINISTRATOR = 7
    """Administrator for online sessions."""
