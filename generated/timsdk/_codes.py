# Generated from spec/errors.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable


def code_table() -> CodeTable:
    """Return what the codes of the service mean. The first call reads the file."""
    from timsdk_runtime.codes import load_code_table

    return load_code_table(__name__.rpartition(".")[0])
