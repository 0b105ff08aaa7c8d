# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class ImageFormat(IntEnum):
    """File format of a picture."""

    JPG = 1
    """JPEG."""
    GIF = 2
    """GIF."""
    PNG = 3
    """PNG."""
    BMP = 4
    """BMP."""
    OTHER = 255
    """Any other format."""
