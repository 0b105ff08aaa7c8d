# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .all_member_push import AsyncAllMemberPushMethods
from .timpush import AsyncTimpushMethods


class AsyncPushNamespace(
    AsyncAllMemberPushMethods,
    AsyncTimpushMethods,
):
    """Push to everybody, to tags, attributes or single devices, and its statistics."""

    __slots__ = ()
