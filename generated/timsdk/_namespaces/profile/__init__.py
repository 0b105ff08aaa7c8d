# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .profile import ProfileMethods


class ProfileNamespace(
    ProfileMethods,
):
    """Read and write user profiles."""

    __slots__ = ()
