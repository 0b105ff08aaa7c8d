# Generated from spec/apis/demo_svc/put_tree.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_list,
    decode_map,
    encode,
    encode_list,
    encode_map,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Cell(Model):
    """A cell, perhaps with cells inside."""

    _known = frozenset({"Value", "Inner", "Next"})

    value: str
    """Content."""
    inner: list[Cell] | None = None
    """Cells inside."""
    next: Cell | None = None
    """The cell behind."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PutTreeRequest(Request["PutTreeResponse"]):
    """Store lists of lists and maps of lists."""

    _known = frozenset({"Rows", "Named", "Grouped", "Layers", "Numbers", "Corner"})

    rows: list[list[Cell]]
    """Rows of cells."""
    named: Mapping[str, Cell] | None = None
    """Cells by name."""
    grouped: Mapping[str, list[Cell]] | None = None
    """Cells by group."""
    layers: list[dict[str, list[Cell]]] | None = None
    """Layers of groups."""
    numbers: list[list[int]] | None = None
    """Rows of numbers."""
    corner: Cell | None = None
    """One cell."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PutTreeResponse(Response):
    """Answer to `demo_svc/put_tree`."""

    _known = frozenset({*ENVELOPE, "Rows", "Grouped", "Numbers"})

    rows: list[list[Cell]]
    """Rows of cells."""
    grouped: dict[str, list[Cell]] | None = None
    """Cells by group."""
    numbers: dict[str, list[int]] | None = None
    """Numbers by name."""


def decode_cell(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(Cell)
    model.value = get("Value")
    model.inner = decode_list(decode_cell, get("Inner"))
    model.next = decode_cell(get("Next"))
    model._extra, model._wire = None, wire
    return model


def encode_cell(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.value) is not None:
        wire["Value"] = field
    if (field := model.inner) is not None:
        wire["Inner"] = encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(Cell, encode_cell, decode_cell)


def decode_put_tree_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PutTreeRequest)
    model.rows = decode_list(lambda wire: decode_list(decode_cell, wire), get("Rows"))
    model.named = decode_map(decode_cell, get("Named"))
    model.grouped = decode_map(lambda wire: decode_list(decode_cell, wire), get("Grouped"))
    model.layers = decode_list(
        lambda wire: decode_map(lambda wire: decode_list(decode_cell, wire), wire), get("Layers")
    )
    model.numbers = get("Numbers")
    model.corner = decode_cell(get("Corner"))
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PutTreeRequest, encode_put_tree_request, decode_put_tree_request)


def decode_put_tree_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PutTreeResponse)
    model.rows = decode_list(lambda wire: decode_list(decode_cell, wire), get("Rows"))
    model.grouped = decode_map(lambda wire: decode_list(decode_cell, wire), get("Grouped"))
    model.numbers = get("Numbers")
    model._extra, model._wire = None, wire
    return model


def encode_put_tree_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.rows) is not None:
        wire["Rows"] = encode_list(field, lambda value: encode_list(value))
    if (field := model.grouped) is not None:
        wire["Grouped"] = encode_map(field, lambda value: encode_list(value))
    if (field := model.numbers) is not None:
        wire["Numbers"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://example.com/do",),
)
PutTreeRequest.operation = OPERATION
PutTreeResponse.operation = OPERATION
