# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class LoginPlatform(StrEnum):
    """Kind of device a user logged in with."""

    IPHONE = "iPhone"
    """iPhone."""
    ANDROID = "Android"
    """Android device."""
    WEB = "Web"
    """Web client."""
    PC = "PC"
    """PC client."""
    IPAD = "iPad"
    """iPad."""
    MAC = "Mac"
    """Mac client."""
