"""Scope: what generated text can name where it stands, and the imports that this needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from codegen import naming
from codegen.resolve.docstrings import describe_field, literal
from codegen.resolve.module_layout import ModuleLayout
from codegen.spec.catalog import Catalog, TypeOwner
from codegen.spec.prose import in_python
from codegen.spec.type_defs import Enum, Field, TypeDef, Union
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr

_CODEC = "timsdk_runtime.model.codec"
_PYTHON = {"str": "str", "int": "int", "float": "float", "bool": "bool", "flag": "bool", "any": "Any"}


@attrs.define
class Imports:
    """The names that a module imports, at run time or for type checkers only."""

    module: str
    runtime: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])
    typing: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])

    def add(self, module: str, name: str) -> str:
        if module != self.module:
            self.runtime.add((module, name))
        return name

    def hint(self, module: str, name: str) -> str:
        if module != self.module:
            self.typing.add((module, name))
        return name

    def runtime_lines(self, *plain: str) -> tuple[str, ...]:
        return (*plain, *_lines(self.runtime))

    def typing_lines(self) -> tuple[str, ...]:
        return _lines(self.typing - self.runtime)


@attrs.frozen
class Scope:
    """Where text is written: whose names it sees, and the imports of its module."""

    catalog: Catalog
    layout: ModuleLayout
    owner: TypeOwner
    imports: Imports

    def body(self, name: str) -> TypeDef:
        body = self.catalog.type_of(self.owner, name)
        assert body is not None, name  # lint refuses unknown types
        return body

    def module(self, name: str) -> str:
        return self.layout.module(self.owner, name)

    def prose(self, text: str, near: Mapping[str, Field] = MappingProxyType({})) -> str:
        """Return a text of the spec with Python names. The fields `near` it come first."""
        return in_python(self.catalog, self.owner, text, near)

    def describe(self, field: Field, near: Mapping[str, Field]) -> str:
        """Return what a docstring says about one of the fields `near`."""
        return describe_field(field, lambda text: self.prose(text, near))

    # --- annotations ---

    def annotation(self, expr: TypeExpr, *, argument: bool = False, hint: bool = False) -> str:
        """Return the Python type. An `argument` takes any sequence or mapping; a `hint` is for checkers only."""
        take = self.imports.hint
        match expr:
            case Scalar("any"):
                return take("typing", "Any") if hint else self.imports.add("typing", "Any")
            case Scalar(name):
                return _PYTHON[name]
            case OneOf(options):
                return " | ".join(dict.fromkeys(_PYTHON[option.name] for option in options))
            case ListOf(item):
                inner = self.annotation(item, hint=hint)
                if argument and self.is_model(item):
                    return f"{take('collections.abc', 'Sequence')}[{inner}]"
                return f"list[{inner}]"
            case MapOf(item):
                inner = self.annotation(item, hint=hint)
                return f"{take('collections.abc', 'Mapping')}[str, {inner}]" if argument else f"dict[str, {inner}]"
            case Named(name):
                body = self.body(name)
                if isinstance(body, Enum):
                    take(self.module(name), name)
                    return f"{name} | {'int' if body.numeric else 'str'}"
                if hint or isinstance(body, Union):
                    take(self.module(name), name)
                else:
                    self.imports.add(self.module(name), name)
                return name

    def is_model(self, expr: TypeExpr) -> bool:
        return isinstance(expr, Named) and not isinstance(self.body(expr.name), Enum)

    def parameter(self, expr: TypeExpr, *, argument: bool = True, hint: bool = False) -> str:
        """The type of an argument, which also takes a list that a variable holds.

        A list of elements may be one of their base: mypy joins several classes to it. A list of an enumeration may be
        one of its members alone, or of plain values alone, because `list` is invariant. It is no `Sequence`: a text
        would be one.
        """
        annotation = self.annotation(expr, argument=argument, hint=hint)
        item = expr.item if isinstance(expr, ListOf) else None
        if not isinstance(item, Named):
            return annotation
        match self.body(item.name):
            case Union():
                sequence = self.imports.hint("collections.abc", "Sequence")
                return f"{sequence}[{item.name} | {self.imports.hint('timsdk_runtime.model.base', 'Element')}]"
            case Enum():
                return " | ".join([annotation, *(f"list[{each}]" for each in annotation[5:-1].split(" | "))])
            case _:
                return annotation

    # --- codecs ---

    def decoder(self, expr: TypeExpr) -> str | None:
        """Return an expression for the function that decodes `expr`, or None where the wire value is the value."""
        match expr:
            case Scalar("flag"):
                return self.imports.add(_CODEC, "decode_flag")
            case Named(name) if self.is_model(expr):
                return self.imports.add(self.module(name), decoder_name(name))
            case ListOf() | MapOf() if self.decoder(expr.item):
                return f"lambda wire: {self.decoded(expr, 'wire')}"
            case _:
                return None

    def decoded(self, expr: TypeExpr, wire: str) -> str:
        """Return the expression that decodes the wire value `wire`."""
        if isinstance(expr, ListOf | MapOf):
            item = self.decoder(expr.item)
            if item is None:
                return wire
            function = "decode_list" if isinstance(expr, ListOf) else "decode_map"
            return f"{self.imports.add(_CODEC, function)}({item}, {wire})"
        function = self.decoder(expr) or ""
        return f"{function}({wire})" if function else wire

    def decoded_field(self, expr: TypeExpr, name: str) -> str:
        """Return the expression that takes the field `name` out of its object and decodes it."""
        if expr == Scalar("flag"):
            return f"{self.imports.add(_CODEC, 'pop_flag')}(wire, {literal(name)})"
        wire = f"wire.pop({literal(name)}, None)"
        return wire if self.models_in(expr) else self.decoded(expr, wire)

    def models_in(self, expr: TypeExpr) -> str | None:
        """Return the decoder of the items of a list of models."""
        return self.decoder(expr.item) if isinstance(expr, ListOf) and self.is_model(expr.item) else None

    def encoder(self, expr: TypeExpr) -> str | None:
        """Return an expression for the function that encodes `expr`. Users of it import its module."""
        match expr:
            case Scalar("flag"):
                return "encode_flag"
            case Named() if self.is_model(expr):
                return "encode"
            case ListOf() | MapOf() if self.encoder(expr.item):
                return f"lambda value: {self.encoded(expr, 'value')}"
            case _:
                return None

    def encoded(self, expr: TypeExpr, value: str) -> str:
        """Return the expression that encodes `value`."""
        if not isinstance(expr, ListOf | MapOf):
            function = self.encoder(expr)
            return f"{self.imports.add(_CODEC, function)}({value})" if function else value
        item = self.encoder(expr.item)
        if item is None:
            return value
        function = self.imports.add(_CODEC, "encode_list" if isinstance(expr, ListOf) else "encode_map")
        if item == "encode":
            return f"{function}({value})"
        if item.isidentifier():
            self.imports.add(_CODEC, item)
        return f"{function}({value}, {item})"

    def encoded_field(self, expr: TypeExpr) -> str:
        """Return the expression that encodes the value of a field, which is called `field`."""
        encoded = self.encoded(expr, "field")
        if isinstance(expr, ListOf) and self.is_model(expr.item):
            encode = self.imports.add(_CODEC, "encode")
            return f"[{encode}(item) for item in field] if field.__class__ is list else {encoded}"
        return encoded


def decoder_name(type_name: str) -> str:
    return f"decode_{naming.snake(type_name)}"


def encoder_name(type_name: str) -> str:
    return f"encode_{naming.snake(type_name)}"


def _lines(names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    modules: dict[str, list[str]] = {}
    for module, name in sorted(names):
        modules.setdefault(module, []).append(name)
    return tuple(f"from {module} import {', '.join(names)}" for module, names in sorted(modules.items()))
