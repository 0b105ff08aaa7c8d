# Generated from spec/apis/demo_svc/put_tree.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_list,
    decode_map,
    encode,
    encode_list,
    encode_map,
    merge_extra_fields,
    new_instance,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Cell(Model):
    """A cell, perhaps with cells inside."""

    __slots__ = {
        "value": "Value",
        "inner": "Inner",
        "next": "Next",
    }

    value: str
    """Content."""
    inner: list[Cell] | None
    """Cells inside."""
    next: Cell | None
    """The cell behind."""

    def __init__(
        self,
        *,
        value: str,
        inner: list[Cell] | None = None,
        next: Cell | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.value = value
        self.inner = inner
        self.next = next


class PutTreeRequest(Request["PutTreeResponse"]):
    """Store lists of lists and maps of lists."""

    __slots__ = {
        "rows": "Rows",
        "named": "Named",
        "grouped": "Grouped",
        "layers": "Layers",
        "numbers": "Numbers",
        "corner": "Corner",
    }

    rows: list[list[Cell]]
    """Rows of cells."""
    named: Mapping[str, Cell] | None
    """Cells by name."""
    grouped: Mapping[str, list[Cell]] | None
    """Cells by group."""
    layers: list[dict[str, list[Cell]]] | None
    """Layers of groups."""
    numbers: list[list[int]] | None
    """Rows of numbers."""
    corner: Cell | None
    """One cell."""

    def __init__(
        self,
        *,
        rows: list[list[Cell]],
        named: Mapping[str, Cell] | None = None,
        grouped: Mapping[str, list[Cell]] | None = None,
        layers: list[dict[str, list[Cell]]] | None = None,
        numbers: list[list[int]] | None = None,
        corner: Cell | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.rows = rows
        self.named = named
        self.grouped = grouped
        self.layers = layers
        self.numbers = numbers
        self.corner = corner


class PutTreeResponse(Response):
    """Response to `demo_svc/put_tree`."""

    __slots__ = {
        "rows": "Rows",
        "grouped": "Grouped",
        "numbers": "Numbers",
    }

    rows: list[list[Cell]]
    """Rows of cells."""
    grouped: dict[str, list[Cell]] | None
    """Cells by group."""
    numbers: dict[str, list[int]] | None
    """Numbers by name."""

    def __init__(
        self,
        *,
        rows: list[list[Cell]],
        grouped: dict[str, list[Cell]] | None = None,
        numbers: dict[str, list[int]] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.rows = rows
        self.grouped = grouped
        self.numbers = numbers


def decode_cell(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Cell)
    model.value = wire.pop("Value", None)
    if (value := wire.pop("Inner", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_cell(item)
    model.inner = value
    model.next = decode_cell(wire.pop("Next", None))
    model.extra_fields = wire or None
    return model


def encode_cell(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.value) is not None:
        wire["Value"] = field
    if (field := model.inner) is not None:
        wire["Inner"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Cell, encode_cell, decode_cell)


def decode_put_tree_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PutTreeRequest)
    model.rows = decode_list(lambda wire: decode_list(decode_cell, wire), wire.pop("Rows", None))
    model.named = decode_map(decode_cell, wire.pop("Named", None))
    model.grouped = decode_map(lambda wire: decode_list(decode_cell, wire), wire.pop("Grouped", None))
    model.layers = decode_list(
        lambda wire: decode_map(lambda wire: decode_list(decode_cell, wire), wire), wire.pop("Layers", None)
    )
    model.numbers = wire.pop("Numbers", None)
    model.corner = decode_cell(wire.pop("Corner", None))
    model.extra_fields = wire or None
    return model


def encode_put_tree_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.rows) is not None:
        wire["Rows"] = encode_list(field, lambda value: encode_list(value))
    if (field := model.named) is not None:
        wire["Named"] = encode_map(field)
    if (field := model.grouped) is not None:
        wire["Grouped"] = encode_map(field, lambda value: encode_list(value))
    if (field := model.layers) is not None:
        wire["Layers"] = encode_list(field, lambda value: encode_map(value, lambda value: encode_list(value)))
    if (field := model.numbers) is not None:
        wire["Numbers"] = field
    if (field := model.corner) is not None:
        wire["Corner"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PutTreeRequest, encode_put_tree_request, decode_put_tree_request)


def decode_put_tree_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PutTreeResponse)
    model.rows = decode_list(lambda wire: decode_list(decode_cell, wire), wire.pop("Rows", None))
    model.grouped = decode_map(lambda wire: decode_list(decode_cell, wire), wire.pop("Grouped", None))
    model.numbers = wire.pop("Numbers", None)
    model.extra_fields = wire or None
    return model


def encode_put_tree_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.rows) is not None:
        wire["Rows"] = encode_list(field, lambda value: encode_list(value))
    if (field := model.grouped) is not None:
        wire["Grouped"] = encode_map(field, lambda value: encode_list(value))
    if (field := model.numbers) is not None:
        wire["Numbers"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PutTreeResponse, encode_put_tree_response, decode_put_tree_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="put_tree",
    method="demo.put_tree",
    summary="Store lists of lists and maps of lists.",
    request_type=PutTreeRequest,
    response_type=PutTreeResponse,
    request_decoder=decode_put_tree_request,
    response_decoder=decode_put_tree_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
)
PutTreeRequest.operation = OPERATION
PutTreeResponse.operation = OPERATION
