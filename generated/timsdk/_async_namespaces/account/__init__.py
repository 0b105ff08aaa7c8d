# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .im_open_login_svc import AsyncImOpenLoginSvcMethods
from .openim import AsyncOpenimMethods


class AsyncAccountNamespace(
    AsyncImOpenLoginSvcMethods,
    AsyncOpenimMethods,
):
    """Import, check, delete and sign out accounts; online status."""

    __slots__ = ()
