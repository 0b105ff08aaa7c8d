# Generated from spec/apis/demo_svc/builtins.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BuiltinItem(Model):
    """An item with such names."""

    __slots__ = {
        "int_": "Int",
        "number": "Number",
        "dict_": "Dict",
        "map": "Map",
    }

    int_: int | None
    """A number called int."""
    number: int | None
    """A number behind it."""
    dict_: dict[str, str] | None
    """A map called dict."""
    map: dict[str, str] | None
    """A map behind it."""

    def __init__(
        self,
        *,
        int_: int | None = None,
        number: int | None = None,
        dict_: dict[str, str] | None = None,
        map: dict[str, str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.int_ = int_
        self.number = number
        self.dict_ = dict_
        self.map = map


class BuiltinsRequest(Request["BuiltinsResponse"]):
    """Use the names of builtins."""

    __slots__ = {
        "list_": "List",
        "other": "Other",
        "str_": "Str",
        "text": "Text",
        "int_": "Int",
        "number": "Number",
        "bool_": "Bool",
        "switch": "Switch",
        "dict_": "Dict",
        "map": "Map",
        "float_": "Float",
        "object": "Object",
        "type": "Type",
        "id": "Id",
        "input": "Input",
    }

    list_: list[str]
    """A list called list."""
    other: list[str] | None
    """A list behind it."""
    str_: str | None
    """A text called str."""
    text: str | None
    """A text behind it."""
    int_: int | None
    """A number called int."""
    number: int | None
    """A number behind it."""
    bool_: bool | None
    """A switch called bool."""
    switch: bool | None
    """A switch behind it."""
    dict_: Mapping[str, int] | None
    """A map called dict."""
    map: Mapping[str, Any] | None
    """A map behind it."""
    float_: float | None
    """A number called float."""
    object: float | None
    """A number behind it."""
    type: str | None
    """A text called type."""
    id: int | None
    """A number called id."""
    input: list[str] | None
    """A list called input."""

    def __init__(
        self,
        *,
        list_: list[str],
        other: list[str] | None = None,
        str_: str | None = None,
        text: str | None = None,
        int_: int | None = None,
        number: int | None = None,
        bool_: bool | None = None,
        switch: bool | None = None,
        dict_: Mapping[str, int] | None = None,
        map: Mapping[str, Any] | None = None,
        float_: float | None = None,
        object: float | None = None,
        type: str | None = None,
        id: int | None = None,
        input: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.list_ = list_
        self.other = other
        self.str_ = str_
        self.text = text
        self.int_ = int_
        self.number = number
        self.bool_ = bool_
        self.switch = switch
        self.dict_ = dict_
        self.map = map
        self.float_ = float_
        self.object = object
        self.type = type
        self.id = id
        self.input = input


class BuiltinsResponse(Response, Page["BuiltinItem"]):
    """Response to `demo_svc/builtins`."""

    __slots__ = {
        "list_": "List",
        "other": "Other",
        "str_": "Str",
        "text": "Text",
        "property": "Property",
    }

    list_: list[BuiltinItem] | None
    """A list called list."""
    other: list[BuiltinItem] | None
    """A list behind it."""
    str_: str | None
    """A text called str."""
    text: str | None
    """A text behind it."""
    property: str | None
    """A text called property."""

    def __init__(
        self,
        *,
        list_: list[BuiltinItem] | None = None,
        other: list[BuiltinItem] | None = None,
        str_: str | None = None,
        text: str | None = None,
        property: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.list_ = list_
        self.other = other
        self.str_ = str_
        self.text = text
        self.property = property


def decode_builtin_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BuiltinItem)
    model.int_ = wire.pop("Int", None)
    model.number = wire.pop("Number", None)
    model.dict_ = wire.pop("Dict", None)
    model.map = wire.pop("Map", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BuiltinItem, encode_builtin_item, decode_builtin_item)


def decode_builtins_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BuiltinsRequest)
    model.list_ = wire.pop("List", None)
    model.other = wire.pop("Other", None)
    model.str_ = wire.pop("Str", None)
    model.text = wire.pop("Text", None)
    model.int_ = wire.pop("Int", None)
    model.number = wire.pop("Number", None)
    model.bool_ = pop_flag(wire, "Bool")
    model.switch = pop_flag(wire, "Switch")
    model.dict_ = wire.pop("Dict", None)
    model.map = wire.pop("Map", None)
    model.float_ = wire.pop("Float", None)
    model.object = wire.pop("Object", None)
    model.type = wire.pop("Type", None)
    model.id = wire.pop("Id", None)
    model.input = wire.pop("Input", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BuiltinsRequest, encode_builtins_request, decode_builtins_request)


def decode_builtins_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BuiltinsResponse)
    if (value := wire.pop("List", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_builtin_item(item)
    model.list_ = value
    if (value := wire.pop("Other", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_builtin_item(item)
    model.other = value
    model.str_ = wire.pop("Str", None)
    model.text = wire.pop("Text", None)
    model.property = wire.pop("Property", None)
    model.extra_fields = wire or None
    return model


def encode_builtins_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.list_) is not None:
        wire["List"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.other) is not None:
        wire["Other"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.str_) is not None:
        wire["Str"] = field
    if (field := model.text) is not None:
        wire["Text"] = field
    if (field := model.property) is not None:
        wire["Property"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
