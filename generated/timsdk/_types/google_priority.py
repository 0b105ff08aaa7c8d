# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GooglePriority(StrEnum):
    """Delivery priority of Google."""

    NORMAL = "normal"
    """A sleeping device gets the message later."""
    HIGH = "high"
    """The message wakes the device."""
