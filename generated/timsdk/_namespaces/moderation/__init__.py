# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .im_msg_audit import ImMsgAuditMethods
from .im_msg_audit_mgr import ImMsgAuditMgrMethods


class ModerationNamespace(
    ImMsgAuditMethods,
    ImMsgAuditMgrMethods,
):
    """Content checks and keyword lists."""

    __slots__ = ()
