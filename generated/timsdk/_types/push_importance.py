# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class PushImportance(StrEnum):
    """Message class of Huawei and Honor."""

    LOW = "LOW"
    """News and marketing."""
    NORMAL = "NORMAL"
    """Service and communication."""
