# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .official_account_open_http_svc import AsyncOfficialAccountOpenHttpSvcMethods


class AsyncOfficialAccountNamespace(
    AsyncOfficialAccountOpenHttpSvcMethods,
):
    """Official accounts, their subscribers and messages."""

    __slots__ = ()
