# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_search import GroupSearchMethods
from .user_search import UserSearchMethods


class CloudSearchNamespace(
    GroupSearchMethods,
    UserSearchMethods,
):
    """Search users and groups."""

    __slots__ = ()
