# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .boxed_svc import BoxedSvcMethods


class GuestNamespace(
    BoxedSvcMethods,
):
    """A family that lives in another's service."""

    __slots__ = ()
