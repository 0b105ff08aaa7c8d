# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DownloadFlag(IntEnum):
    """How a file is downloaded."""

    URL = 2
    """From the URL of the element. The only value there is."""
