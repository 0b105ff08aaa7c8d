# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .profile import AsyncProfileMethods


class AsyncProfileNamespace(
    AsyncProfileMethods,
):
    """Read and write user profiles."""

    __slots__ = ()
