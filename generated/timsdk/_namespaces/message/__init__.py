# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvc
from .openim import Openim
from .openim_msg_ext_http_svc import OpenimMsgExtHttpSvc
from .stream_msg import StreamMsg


class Message(
    GroupOpenHttpSvc,
    Openim,
    OpenimMsgExtHttpSvc,
    StreamMsg,
):
    """Send, import, read, recall and modify messages; receipts and extensions."""

    __slots__ = ()
