# Generated from spec/types/level.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntFlag


class Right(IntFlag):
    """Numbers that are added up."""

    READ = 1
    """May read."""
    WRITE = 2
    """May write."""
    ADMIN = 4
    """May do all."""
