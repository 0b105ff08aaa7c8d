# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvcMethods
from .openim import OpenimMethods
from .openim_msg_ext_http_svc import OpenimMsgExtHttpSvcMethods
from .stream_msg import StreamMsgMethods


class MessageNamespace(
    GroupOpenHttpSvcMethods,
    OpenimMethods,
    OpenimMsgExtHttpSvcMethods,
    StreamMsgMethods,
):
    """Send, import, read, recall and modify messages; receipts and extensions."""

    __slots__ = ()
