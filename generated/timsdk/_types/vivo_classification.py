# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class VivoClassification(IntEnum):
    """Older message class of vivo."""

    OPERATION = 0
    """Operational message."""
    SYSTEM = 1
    """System message."""
