# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GiftLanguage(StrEnum):
    """Language of the texts of gifts and gift categories."""

    ENGLISH = "en"
    """English."""
    SIMPLIFIED_CHINESE = "zh-Hans"
    """Simplified Chinese."""
    TRADITIONAL_CHINESE = "zh-Hant"
    """Traditional Chinese."""
