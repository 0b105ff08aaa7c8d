# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class DeskAgentStatus(StrEnum):
    """Status of an agent at the workbench."""

    FREE = "STATUS_FREE"
    """Free."""
    NOT_READY = "STATUS_NOT_READY"
    """Busy."""
    REST = "STATUS_REST"
    """On a break."""
    OFFLINE = "STATUS_OFFLINE"
    """Offline. Only in responses."""
