# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class HistoryBatch(IntEnum):
    """Whether a response holds as many messages as were asked for.

    Older ones may exist in every case but the last.
    """

    CUT = 0
    """Fewer than asked for; the response would have been too long."""
    COMPLETE = 1
    """As many as asked for."""
    EXPIRED = 2
    """Fewer than asked for, and all older ones have expired."""
