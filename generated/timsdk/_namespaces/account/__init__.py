# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .im_open_login_svc import ImOpenLoginSvc
from .openim import Openim


class Account(
    ImOpenLoginSvc,
    Openim,
):
    """Import, check, delete and sign out accounts; online status."""

    __slots__ = ()
