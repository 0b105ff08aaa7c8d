# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvc
from .openim import Openim
from .recentcontact import Recentcontact


class Conversation(
    GroupOpenHttpSvc,
    Openim,
    Recentcontact,
):
    """Conversation lists, marks, groups of conversations and unread counts."""

    __slots__ = ()
