# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods
from .openim import AsyncOpenimMethods
from .recentcontact import AsyncRecentcontactMethods


class AsyncConversationNamespace(
    AsyncGroupOpenHttpSvcMethods,
    AsyncOpenimMethods,
    AsyncRecentcontactMethods,
):
    """Conversation lists, marks, groups of conversations and unread counts."""

    __slots__ = ()
