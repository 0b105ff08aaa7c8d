# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class DeskPermission(StrEnum):
    """What the agents of a custom role may do."""

    CHAT_WORKBENCH = "CHAT_WORKBENCH"
    """Use the workbench for online sessions. The only one so far."""
