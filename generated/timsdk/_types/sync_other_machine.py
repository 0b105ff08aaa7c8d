# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class SyncOtherMachine(IntEnum):
    """What the sender's own devices and history receive.

    Left out, only the history.
    """

    SYNC = 1
    """Online devices and roaming history of the sender."""
    NO_SYNC = 2
    """Nothing."""
