# Generated from spec/errors.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.model import item_results as partial

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable


class BatchResponse(partial.BatchResponse):
    """An answer with a result for each item, and what the codes of items mean."""

    __slots__ = ()

    @staticmethod
    def _codes() -> CodeTable:
        from ._codes import CODES

        return CODES
