# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .config_svc import ConfigSvc
from .im_cos_msg import ImCosMsg
from .open_msg_svc import OpenMsgSvc
from .openconfigsvr import Openconfigsvr


class Operations(
    ConfigSvc,
    ImCosMsg,
    OpenMsgSvc,
    Openconfigsvr,
):
    """Usage figures, history files, server addresses and stored objects."""

    __slots__ = ()
