# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvcMethods
from .openim import OpenimMethods
from .recentcontact import RecentcontactMethods


class ConversationNamespace(
    GroupOpenHttpSvcMethods,
    OpenimMethods,
    RecentcontactMethods,
):
    """Conversation lists, marks, groups of conversations and unread counts."""

    __slots__ = ()
