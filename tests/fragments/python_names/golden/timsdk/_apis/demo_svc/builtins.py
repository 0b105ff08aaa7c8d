# Generated from spec/apis/demo_svc/builtins.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Effect, Operation, Paging, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BuiltinItem(Model):
    """An item with such names."""

    _known = frozenset({"Int", "Number", "Dict", "Map"})

    int_: int | None = None
    """A number called int."""
    number: int | None = None
    """A number behind it."""
    dict_: dict[str, str] | None = None
    """A map called dict."""
    map: dict[str, str] | None = None
    """A map behind it."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BuiltinsRequest(Request["BuiltinsResponse"]):
    """Use the names of builtins."""

    _known = frozenset(
        {
            "List",
            "Other",
            "Str",
            "Text",
            "Int",
            "Number",
            "Bool",
            "Switch",
            "Dict",
            "Map",
            "Float",
            "Object",
            "Type",
            "Id",
            "Input",
        }
    )
    _flags = (
        "Bool",
        "Switch",
    )

    list_: list[str]
    """A list called list."""
    other: list[str] | None = None
    """A list behind it."""
    str_: str | None = None
    """A text called str."""
    text: str | None = None
    """A text behind it."""
    int_: int | None = None
    """A number called int."""
    number: int | None = None
    """A number behind it."""
    bool_: bool | None = None
    """A switch called bool."""
    switch: bool | None = None
    """A switch behind it."""
    dict_: Mapping[str, int] | None = None
    """A map called dict."""
    map: Mapping[str, Any] | None = None
    """A map behind it."""
    float_: float | None = None
    """A number called float."""
    object: float | None = None
    """A number behind it."""
    type: str | None = None
    """A text called type."""
    id: int | None = None
    """A number called id."""
    input: list[str] | None = None
    """A list called input."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BuiltinsResponse(Response, Page["BuiltinItem"]):
    """Answer to `demo_svc/builtins`."""

    _known = frozenset({*ENVELOPE, "List", "Other", "Str", "Text", "Property"})

    list_: list[BuiltinItem] | None = None
    """A list called list."""
    other: list[BuiltinItem] | None = None
    """A list behind it."""
    str_: str | None = None
    """A text called str."""
    text: str | None = None
    """A text behind it."""
    property: str | None = None
    """A text called property."""


def decode_builtin_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BuiltinItem)
    model.int_ = get("Int")
    model.number = get("Number")
    model.dict_ = get("Dict")
    model.map = get("Map")
    model._extra, model._wire = None, wire
    return model


def encode_builtin_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.int_) is not None:
        wire["Int"] = field
    if (field := model.number) is not None:
        wire["Number"] = field
    if (field := model.dict_) is not None:
        wire["Dict"] = field
    if (field := model.map) is not None:
        wire["Map"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BuiltinItem, encode_builtin_item, decode_builtin_item)


def decode_builtins_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BuiltinsRequest)
    model.list_ = get("List")
    model.other = get("Other")
    model.str_ = get("Str")
    model.text = get("Text")
    model.int_ = get("Int")
    model.number = get("Number")
    model.bool_ = decode_flag(get("Bool"))
    model.switch = decode_flag(get("Switch"))
    model.dict_ = get("Dict")
    model.map = get("Map")
    model.float_ = get("Float")
    model.object = get("Object")
    model.type = get("Type")
    model.id = get("Id")
    model.input = get("Input")
    model._extra, model._wire = None, wire
    return model


def encode_builtins_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.list_) is not None:
        wire["List"] = field
    if (field := model.other) is not None:
        wire["Other"] = field
    if (field := model.str_) is not None:
        wire["Str"] = field
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.int_) is not None:
        wire["Int"] = field
    if (field := model.number) is not None:
        wire["Number"] = field
    if (field := model.bool_) is not None:
        wire["Bool"] = encode_flag(field)
    if (field := model.switch) is not None:
        wire["Switch"] = encode_flag(field)
    if (field := model.dict_) is not None:
        wire["Dict"] = field
    if (field := model.map) is not None:
        wire["Map"] = field
    if (field := model.float_) is not None:
        wire["Float"] = field
    if (field := model.object) is not None:
        wire["Object"] = field
    if (field := model.type) is not None:
        wire["Type"] = field
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.input) is not None:
        wire["Input"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BuiltinsRequest, encode_builtins_request, decode_builtins_request)


def decode_builtins_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BuiltinsResponse)
    model.list_ = decode_list(decode_builtin_item, get("List"))
    model.other = decode_list(decode_builtin_item, get("Other"))
    model.str_ = get("Str")
    model.text = get("Text")
    model.property = get("Property")
    model._extra, model._wire = None, wire
    return model


def encode_builtins_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.list_) is not None:
        wire["List"] = encode_list(field)
    if (field := model.other) is not None:
        wire["Other"] = encode_list(field)
    if (field := model.str_) is not None:
        wire["Str"] = field
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.property) is not None:
        wire["Property"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BuiltinsResponse, encode_builtins_response, decode_builtins_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="builtins",
    method="demo.builtins",
    summary="Use the names of builtins.",
    request_type=BuiltinsRequest,
    response_type=BuiltinsResponse,
    request_decoder=decode_builtins_request,
    response_decoder=decode_builtins_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    paging=Paging(items=(("list_",),), cursors=(Cursor(argument="text", path=("text",)),)),
)
BuiltinsRequest.operation = OPERATION
BuiltinsResponse.operation = OPERATION
