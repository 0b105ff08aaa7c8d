# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ModerationLabel(StrEnum):
    """What moderation found."""

    NORMAL = "Normal"
    """Nothing objectionable."""
    POLITY = "Polity"
    """Politics."""
    PORN = "Porn"
    """Pornography."""
    ILLEGAL = "Illegal"
    """Unlawful content."""
    ABUSE = "Abuse"
    """Insults."""
    TERROR = "Terror"
    """Terrorism."""
    AD = "Ad"
    """Advertising."""
    SEXY = "Sexy"
    """Suggestive content."""
    COMPOSITE = "Composite"
    """Mixed or other kinds."""
