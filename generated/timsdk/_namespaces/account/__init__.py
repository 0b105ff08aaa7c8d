# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .im_open_login_svc import ImOpenLoginSvcMethods
from .openim import OpenimMethods


class AccountNamespace(
    ImOpenLoginSvcMethods,
    OpenimMethods,
):
    """Import, check, delete and sign out accounts; online status."""

    __slots__ = ()
