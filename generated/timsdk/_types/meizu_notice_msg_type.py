# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class MeizuNoticeMsgType(IntEnum):
    """Message class of Meizu."""

    PUBLIC = 0
    """Public message."""
    PRIVATE = 1
    """Private message."""
