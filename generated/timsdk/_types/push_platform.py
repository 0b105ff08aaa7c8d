# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class PushPlatform(IntEnum):
    """Push service of a vendor."""

    UNKNOWN = 0
    """Unknown, and all online pushes."""
    APPLE = 1
    """Apple APNs."""
    XIAOMI = 2
    """Xiaomi."""
    HUAWEI = 3
    """Huawei."""
    GOOGLE = 4
    """Google FCM."""
    MEIZU = 5
    """Meizu."""
    OPPO = 6
    """OPPO."""
    VIVO = 7
    """vivo."""
    HONOR = 8
    """Honor."""
