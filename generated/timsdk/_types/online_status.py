# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class OnlineStatus(StrEnum):
    """Whether a user is connected."""

    ONLINE = "Online"
    """Connected, on one device at least."""
    PUSH_ONLINE = "PushOnline"
    """A mobile app was closed or cut off, less than 7 days ago; offline push still reaches it."""
    OFFLINE = "Offline"
    """Logged out, or not logged in for 7 days."""
