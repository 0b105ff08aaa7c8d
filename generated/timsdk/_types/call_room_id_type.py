# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class CallRoomIdType(IntEnum):
    """How the TRTC room of a call is named."""

    NONE = 0
    """The call has no room. Only in responses."""
    NUMBER = 1
    """The room ID is a number."""
    STRING = 2
    """The room ID is a string."""
