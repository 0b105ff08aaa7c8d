# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timsdk_runtime.client import BaseClient
from timsdk_runtime.lazy import lazy_property

from ._regions import REGIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.model.catalog import Catalog
    from timsdk_runtime.regions import Region

    from ._namespaces.demo import DemoNamespace


class Client(BaseClient):
    """All APIs of the catalog, by namespace: `client.group.create_group(...)`."""

    _regions: ClassVar[Mapping[str, Region]] = REGIONS

    @staticmethod
    def _codes() -> CodeTable:
        from ._codes import code_table

        return code_table()

    @staticmethod
    def _catalog() -> Catalog:
        from ._catalog import catalog

        return catalog

    @lazy_property
    def demo(self) -> DemoNamespace:
        """A "family" with \""" and {% raw %}."""
        from ._namespaces.demo import DemoNamespace

        return DemoNamespace(self.send)


Client.__module__ = __name__.rpartition(".")[0]  # tracebacks and pickles name it as callers import it
