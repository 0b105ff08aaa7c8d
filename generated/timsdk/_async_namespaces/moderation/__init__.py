# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .im_msg_audit import AsyncImMsgAuditMethods
from .im_msg_audit_mgr import AsyncImMsgAuditMgrMethods


class AsyncModerationNamespace(
    AsyncImMsgAuditMethods,
    AsyncImMsgAuditMgrMethods,
):
    """Content checks and keyword lists."""

    __slots__ = ()
