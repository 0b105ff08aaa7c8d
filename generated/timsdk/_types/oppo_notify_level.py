# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class OppoNotifyLevel(IntEnum):
    """How an OPPO device reminds."""

    BAR = 1
    """Notification bar."""
    LOCK_SCREEN = 2
    """Notification bar and lock screen."""
    BANNER = 16
    """Notification bar, lock screen, banner, vibration and ring tone."""
