# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ModerationVerdict(StrEnum):
    """What moderation advises."""

    PASS = "Pass"
    """Let it pass."""
    REVIEW = "Review"
    """Have a person look at it."""
    BLOCK = "Block"
    """Block it."""
