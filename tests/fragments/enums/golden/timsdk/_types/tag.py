# Generated from spec/types/level.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class Tag(StrEnum):
    """A list that callers extend."""

    TAG_NICK = "Tag_Nick"
    """Name shown to others."""
