# Generated from spec/apis/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Final

from timsdk_runtime.model.catalog import Catalog

catalog: Final = Catalog(
    __name__.rpartition(".")[0],
    {
        "ConfigSvc/GetIPList": "demo.get_ip_list",
    },
)
