# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .config_svc import ConfigSvcMethods
from .im_cos_msg import ImCosMsgMethods
from .open_msg_svc import OpenMsgSvcMethods
from .openconfigsvr import OpenconfigsvrMethods


class OperationsNamespace(
    ConfigSvcMethods,
    ImCosMsgMethods,
    OpenMsgSvcMethods,
    OpenconfigsvrMethods,
):
    """Usage figures, history files, server addresses and stored objects."""

    __slots__ = ()
