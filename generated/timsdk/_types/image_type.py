# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class ImageType(IntEnum):
    """Which size of a picture."""

    ORIGINAL = 1
    """The original."""
    LARGE = 2
    """The large version."""
    THUMBNAIL = 3
    """The thumbnail."""
