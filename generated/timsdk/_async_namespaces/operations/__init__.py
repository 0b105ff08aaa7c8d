# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .config_svc import AsyncConfigSvcMethods
from .im_cos_msg import AsyncImCosMsgMethods
from .open_msg_svc import AsyncOpenMsgSvcMethods
from .openconfigsvr import AsyncOpenconfigsvrMethods


class AsyncOperationsNamespace(
    AsyncConfigSvcMethods,
    AsyncImCosMsgMethods,
    AsyncOpenMsgSvcMethods,
    AsyncOpenconfigsvrMethods,
):
    """Usage figures, history files, server addresses and stored objects."""

    __slots__ = ()
