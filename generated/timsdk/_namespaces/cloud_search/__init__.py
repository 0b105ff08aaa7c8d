# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_search import GroupSearch
from .user_search import UserSearch


class CloudSearch(
    GroupSearch,
    UserSearch,
):
    """Search users and groups."""

    __slots__ = ()
