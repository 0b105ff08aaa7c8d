# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class MsgPriority(StrEnum):
    """Priority of a group message when the group sends too fast; the lowest is dropped first."""

    HIGH = "High"
    """Delivered first."""
    NORMAL = "Normal"
    """The default."""
    LOW = "Low"
    """Dropped before normal ones."""
