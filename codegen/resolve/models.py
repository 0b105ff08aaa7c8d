"""Declared types -> the text of classes, enumerations and unions, with the imports that text needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from codegen import naming
from codegen.resolve.docstrings import describe_field, literal, paragraph
from codegen.resolve.module_layout import ModuleLayout
from codegen.resolve.output_model import EnumText, FieldText, MemberText, StructText, UnionText
from codegen.spec.catalog import Catalog, TypeOwner
from codegen.spec.type_defs import Enum, Field, Struct, TypeDef, Union
from codegen.spec.type_expr import ListOf, MapOf, Named, OneOf, Scalar, TypeExpr

_BASE = "timsdk_runtime.model.base"
_CODEC = "timsdk_runtime.model.codec"
_PYTHON = {"str": "str", "int": "int", "float": "float", "bool": "bool", "flag": "bool", "any": "Any"}


@attrs.define
class Imports:
    """The names a module takes from elsewhere: at run time, or for type checkers only."""

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

    # --- annotations ---

    def annotation(self, expr: TypeExpr, *, argument: bool = False, hint: bool = False) -> str:
        """The Python type. An `argument` takes any sequence or mapping of models; a `hint` is for checkers only."""
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

    # --- codecs ---

    def decoder(self, expr: TypeExpr) -> str | None:
        """An expression for the function that decodes `expr`, or None where the wire value is the value."""
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
        """The expression that decodes the wire value `wire`."""
        if isinstance(expr, ListOf | MapOf):
            item = self.decoder(expr.item)
            if item is None:
                return wire
            function = "decode_list" if isinstance(expr, ListOf) else "decode_map"
            return f"{self.imports.add(_CODEC, function)}({item}, {wire})"
        function = self.decoder(expr) or ""
        return f"{function}({wire})" if function else wire

    def decoded_field(self, expr: TypeExpr, name: str) -> str:
        """The same for the field `name`, which is taken out of its object."""
        if expr == Scalar("flag"):
            return f"{self.imports.add(_CODEC, 'pop_flag')}(wire, {literal(name)})"
        wire = f"wire.pop({literal(name)}, None)"
        return wire if self.models_in(expr) else self.decoded(expr, wire)

    def models_in(self, expr: TypeExpr) -> str | None:
        """The decoder of the items of a list of models."""
        return self.decoder(expr.item) if isinstance(expr, ListOf) and self.is_model(expr.item) else None

    def encoder(self, expr: TypeExpr) -> str | None:
        """The same for encoding; the function's module is imported where the expression is used."""
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
        """The expression that encodes `value`."""
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
        """The same for the value of a field, called `field`."""
        encoded = self.encoded(expr, "field")
        if isinstance(expr, ListOf) and self.is_model(expr.item):
            encode = self.imports.add(_CODEC, "encode")
            return f"[{encode}(item) for item in field] if field.__class__ is list else {encoded}"
        return encoded


def decoder_name(type_name: str) -> str:
    return f"decode_{naming.snake(type_name)}"


def encoder_name(type_name: str) -> str:
    return f"encode_{naming.snake(type_name)}"


def attribute_of(name: str, field: Field) -> str:
    return field.python or naming.attribute(name)


def struct_text(scope: Scope, name: str, body: Struct) -> StructText:
    """A structure of `spec/`; a variant of a union carries its tag."""
    variant = scope.layout.variants.get(name)
    scope.imports.add(_BASE, "Element" if variant else "Model")
    encoder, decoder = encoder_name(name), decoder_name(name)
    if variant:
        tag_field, tag, content = variant
        arguments = ", ".join([name, encoder, decoder, literal(tag_field), literal(tag), literal(content)])
        registration = f"{scope.imports.add(_CODEC, 'register_variant')}({arguments})"
    else:
        registration = f"{scope.imports.add(_CODEC, 'register')}({name}, {encoder}, {decoder})"
    base = "Element" if variant else "Model"
    beside = ("outer_fields",) if variant else ()
    return _class(scope, name, base, body.doc, body.fields, registration=registration, argument=False, beside=beside)


def root_text(scope: Scope, name: str, bases: str, doc: str, fields: Mapping[str, Field]) -> StructText:
    """The class of a request or an answer."""
    registration = f"{scope.imports.add(_CODEC, 'register')}({name}, {encoder_name(name)}, {decoder_name(name)})"
    request = name.endswith("Request")
    return _class(scope, name, bases, doc, fields, registration=registration, argument=request, envelope=not request)


def _class(
    scope: Scope,
    name: str,
    bases: str,
    doc: str,
    fields: Mapping[str, Field],
    *,
    registration: str,
    argument: bool,
    envelope: bool = False,
    beside: tuple[str, ...] = (),
) -> StructText:
    texts = tuple(_field(scope, wire, field, argument=argument) for wire, field in fields.items())
    scope.imports.add("typing", "Any")
    for function in ("merge_extra_fields", "new_instance"):
        scope.imports.add(_CODEC, function)
    hidden = [literal(attribute_of(wire, field)) for wire, field in fields.items() if field.secret]
    constants = [f"_hidden = frozenset({{{', '.join(hidden)}}})"] if hidden else []
    inherited: list[tuple[str, str]] = []
    if fields:
        inherited += [("meta", scope.imports.hint("timsdk_runtime.model.operation", "Meta"))] if envelope else []
        inherited += [(each, scope.imports.hint(_BASE, "JsonObject")) for each in (*beside, "extra_fields")]
    return StructText(
        name=name,
        bases=bases,
        doc=paragraph(doc),
        fields=texts,
        decoder=decoder_name(name),
        encoder=encoder_name(name),
        constants=tuple(constants),
        registration=registration,
        inherited=tuple(inherited),
        unset=beside,
    )


def _field(scope: Scope, wire: str, field: Field, *, argument: bool) -> FieldText:
    name = attribute_of(wire, field)
    annotation = scope.annotation(field.type, argument=argument)
    optional = annotation if annotation == "Any" else f"{annotation} | None"
    if not (field.required or field.fill):
        annotation = optional
    return FieldText(
        name=name,
        slot=literal(name),
        annotation=annotation,
        argument=annotation if field.required and not field.fill else f"{optional} = None",
        value=f"{scope.imports.add(_CODEC, 'fill_u32')}({name})" if field.fill else name,
        doc=paragraph(describe_field(field)),
        wire=literal(wire),
        decode=scope.decoded_field(field.type, wire),
        items=scope.models_in(field.type),
        encode=scope.encoded_field(field.type),
    )


def enum_text(scope: Scope, name: str, body: Enum) -> EnumText:
    """An enumeration: texts, whole numbers, or bits that are added up."""
    if body.numeric:
        base = scope.imports.add("enum", "IntFlag" if body.bits else "IntEnum")
    else:
        base = scope.imports.add("timsdk_runtime.model.enums", "StrEnum")
    return EnumText(
        name=name,
        base=base,
        doc=paragraph(body.doc),
        members=tuple(
            MemberText(name=entry.name or naming.constant(str(value)), value=literal(value), doc=paragraph(entry.doc))
            for value, entry in body.values.items()
        ),
    )


def union_text(scope: Scope, name: str, body: Union) -> UnionText:
    """A tagged union: an alias for type checkers, and the table its decoder goes by."""
    for variant in body.variants.values():
        scope.imports.add(scope.module(variant), decoder_name(variant))
        scope.imports.add(scope.module(variant), variant)
    for module, function in ((_CODEC, "decode_variant"), ("typing", "Any"), ("typing", "TypeAlias")):
        scope.imports.add(module, function)
    return UnionText(
        name=name,
        alias=" | ".join([*dict.fromkeys(body.variants.values()), "dict[str, Any]"]),
        doc=paragraph(f"{body.doc.strip()} One whose {body.tag} is unknown stays the JSON object it was.", indent=0),
        decoder=decoder_name(name),
        table=f"_{naming.constant(name)}_VARIANTS",
        tag=literal(body.tag),
        content=literal(body.content),
        variants=tuple((literal(tag), decoder_name(variant)) for tag, variant in body.variants.items()),
    )


def _lines(names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    modules: dict[str, list[str]] = {}
    for module, name in sorted(names):
        modules.setdefault(module, []).append(name)
    return tuple(f"from {module} import {', '.join(names)}" for module, names in sorted(modules.items()))
