# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .follow import FollowMethods
from .sns import SnsMethods


class RelationshipNamespace(
    FollowMethods,
    SnsMethods,
):
    """Friends, friend lists, block lists and follows."""

    __slots__ = ()
