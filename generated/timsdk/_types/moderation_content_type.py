# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ModerationContentType(StrEnum):
    """Kind of content."""

    TEXT = "Text"
    """Text."""
    IMAGE = "Image"
    """Address of an image."""
    AUDIO = "Audio"
    """Address of an audio file."""
    VIDEO = "Video"
    """Address of a video file."""
