# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods
from .openim import AsyncOpenimMethods
from .openim_msg_ext_http_svc import AsyncOpenimMsgExtHttpSvcMethods
from .stream_msg import AsyncStreamMsgMethods


class AsyncMessageNamespace(
    AsyncGroupOpenHttpSvcMethods,
    AsyncOpenimMethods,
    AsyncOpenimMsgExtHttpSvcMethods,
    AsyncStreamMsgMethods,
):
    """Send, import, read, recall and modify messages; receipts and extensions."""

    __slots__ = ()
