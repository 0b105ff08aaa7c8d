# Generated from spec/apis/demo_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk._apis.demo_svc.put_tree import Cell, PutTreeResponse
    from timsdk_runtime.model.base import JsonObject


class DemoSvcMethods(Namespace):
    """Demo: the APIs of `demo_svc`."""

    __slots__ = ()

    def put_tree(
        self,
        *,
        rows: list[list[Cell]],
        named: Mapping[str, Cell] | None = None,
        grouped: Mapping[str, list[Cell]] | None = None,
        layers: list[dict[str, list[Cell]]] | None = None,
        numbers: list[list[int]] | None = None,
        corner: Cell | None = None,
        extra_fields: JsonObject | None = None,
    ) -> PutTreeResponse:
        """Store lists of lists and maps of lists.

        Args:
            rows: Rows of cells.
            named: Cells by name.
            grouped: Cells by group.
            layers: Layers of groups.
            numbers: Rows of numbers.
            corner: One cell.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://example.com/do (read 2024-12-24)
        """
        from timsdk._apis.demo_svc.put_tree import PutTreeRequest

        return self._send(
            PutTreeRequest(
                rows=rows,
                named=named,
                grouped=grouped,
                layers=layers,
                numbers=numbers,
                corner=corner,
                extra_fields=extra_fields,
            )
        )
