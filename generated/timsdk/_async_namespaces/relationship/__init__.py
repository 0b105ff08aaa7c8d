# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .follow import AsyncFollowMethods
from .sns import AsyncSnsMethods


class AsyncRelationshipNamespace(
    AsyncFollowMethods,
    AsyncSnsMethods,
):
    """Friends, friend lists, block lists and follows."""

    __slots__ = ()
