# Generated from spec/apis/; do not edit. `make generate` writes it again.

from __future__ import annotations

from pathlib import Path
from typing import Final

from timsdk_runtime.model.catalog import Catalog

catalog: Final = Catalog(
    {
        "ConfigSvc/GetIPList": ("timsdk._apis.ConfigSvc.GetIPList", "demo.get_ip_list"),
    },
    Path(__file__).parent / "_schema",
)
