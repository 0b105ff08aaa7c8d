# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class PlaceMsg(IntEnum):
    """Whether a stored message still has its content."""

    NORMAL = 0
    """The message is there."""
    GONE = 1
    """Deleted, expired or never stored; the body is empty."""
    RECALLED = 2
    """The message was recalled."""
