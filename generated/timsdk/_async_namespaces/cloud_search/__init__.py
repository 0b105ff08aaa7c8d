# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_search import AsyncGroupSearchMethods
from .user_search import AsyncUserSearchMethods


class AsyncCloudSearchNamespace(
    AsyncGroupSearchMethods,
    AsyncUserSearchMethods,
):
    """Search users and groups."""

    __slots__ = ()
