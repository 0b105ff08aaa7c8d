# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class AndroidPushStyle(IntEnum):
    """Look of a notification on Android."""

    DEFAULT = 0
    """The default."""
    BIG_TEXT = 1
    """Long text."""
