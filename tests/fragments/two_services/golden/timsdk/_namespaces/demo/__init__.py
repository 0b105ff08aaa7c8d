# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .boxed_svc import BoxedSvcMethods
from .demo_svc import DemoSvcMethods


class DemoNamespace(
    BoxedSvcMethods,
    DemoSvcMethods,
):
    """A family of two services."""

    __slots__ = ()
