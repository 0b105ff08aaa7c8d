"""Declared types -> the text of classes, enumerations and unions, with the imports that text needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen import naming
from codegen.resolve.docstrings import class_doc, literal, paragraph
from codegen.resolve.output_model import EnumText, FieldText, MemberText, StructText, UnionText
from codegen.resolve.scope import Scope, decoder_name, encoder_name
from codegen.spec.type_defs import Enum, Field, Struct, Union, attribute_of

_BASE = "timsdk_runtime.model.base"
_CODEC = "timsdk_runtime.model.codec"


def struct_text(scope: Scope, name: str, body: Struct) -> StructText:
    """Return the class of a structure. A variant of a union carries its tag."""
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
    """Return the class of a request or of a response."""
    request = name.endswith("Request")
    inherited = () if request else (("meta", "timsdk_runtime.model.operation", "Meta"),)
    return body_text(scope, name, bases, doc, fields, argument=request, inherited=inherited)


def body_text(
    scope: Scope,
    name: str,
    bases: str,
    doc: str,
    fields: Mapping[str, Field],
    *,
    argument: bool,
    inherited: Iterable[tuple[str, str, str]] = (),
) -> StructText:
    """Return the class of a whole body. `inherited` are arguments of its base: name, module and name of the type."""
    registration = f"{scope.imports.add(_CODEC, 'register')}({name}, {encoder_name(name)}, {decoder_name(name)})"
    return _class(scope, name, bases, doc, fields, registration=registration, argument=argument, inherited=inherited)


def _class(
    scope: Scope,
    name: str,
    bases: str,
    doc: str,
    fields: Mapping[str, Field],
    *,
    registration: str,
    argument: bool,
    inherited: Iterable[tuple[str, str, str]] = (),
    beside: tuple[str, ...] = (),
) -> StructText:
    received = bool(inherited) and not argument
    texts = tuple(
        _field(scope, wire, field, fields, argument=argument, response=received) for wire, field in fields.items()
    )
    scope.imports.add("typing", "Any")
    for function in ("merge_extra_fields", "new_instance"):
        scope.imports.add(_CODEC, function)
    hidden = [literal(attribute_of(wire, field)) for wire, field in fields.items() if field.secret]
    constants = [f"_hidden = frozenset({{{', '.join(hidden)}}})"] if hidden else []
    if beside and fields:  # elements are what `match` is for
        names = "".join(f"{literal(attribute_of(wire, field))}, " for wire, field in fields.items())
        constants.append(f"__match_args__ = ({names})")
    passed: list[tuple[str, str]] = []
    if fields:
        passed += [(each, scope.imports.hint(module, cls) if module else cls) for each, module, cls in inherited]
        passed += [(each, scope.imports.hint(_BASE, "JsonObject")) for each in (*beside, "extra_fields")]
    return StructText(
        name=name,
        bases=bases,
        doc=class_doc(scope.prose(doc, fields)),
        fields=texts,
        decoder=decoder_name(name),
        encoder=encoder_name(name),
        constants=tuple(constants),
        registration=registration,
        inherited=tuple(passed),
        unset=beside,
    )


def _field(
    scope: Scope, wire: str, field: Field, near: Mapping[str, Field], *, argument: bool, response: bool
) -> FieldText:
    name = attribute_of(wire, field)
    annotation = scope.annotation(field.type, argument=argument)
    required = field.required and not field.fill
    wide = annotation if response else scope.parameter(field.type, argument=argument)
    value = name if wide == annotation else f"{name}  # type: ignore[assignment]"
    optional = annotation if annotation == "Any" else f"{annotation} | None"
    if not (field.required or field.fill):
        annotation = optional
    return FieldText(
        name=name,
        slot=literal(name),
        annotation=annotation,
        argument=wide if required else wide + (" = None" if wide == "Any" else " | None = None"),
        value=f"{scope.imports.add(_CODEC, 'fill_u32')}({name})" if field.fill else value,
        doc=paragraph(scope.describe(field, near)),
        wire=literal(wire),
        decode=scope.decoded_field(field.type, wire),
        items=scope.models_in(field.type),
        encode=scope.encoded_field(field.type),
    )


def enum_text(scope: Scope, name: str, body: Enum) -> EnumText:
    """Return the class of an enumeration: texts, whole numbers, or bits that are added up."""
    if body.numeric:
        base = scope.imports.add("enum", "IntFlag" if body.bits else "IntEnum")
    else:
        base = scope.imports.add("timsdk_runtime.model.enums", "StrEnum")
    return EnumText(
        name=name,
        base=base,
        doc=class_doc(scope.prose(body.doc)),
        members=tuple(
            MemberText(
                name=entry.name or naming.constant(str(value)),
                value=literal(value),
                doc=paragraph(scope.prose(entry.doc)),
            )
            for value, entry in body.values.items()
        ),
    )


def union_text(scope: Scope, name: str, body: Union) -> UnionText:
    """Return a tagged union: an alias for type checkers, and the table that its decoder uses."""
    unknown = f"One whose {body.tag} is unknown stays the JSON object it was."
    for variant in body.variants.values():
        scope.imports.add(scope.module(variant), decoder_name(variant))
        scope.imports.add(scope.module(variant), variant)
    for module, function in ((_CODEC, "decode_variant"), ("typing", "Any"), ("typing", "TypeAlias")):
        scope.imports.add(module, function)
    return UnionText(
        name=name,
        alias=" | ".join([*dict.fromkeys(body.variants.values()), "dict[str, Any]"]),
        doc=class_doc(f"{scope.prose(body.doc.strip())} {unknown}", indent=0),
        decoder=decoder_name(name),
        table=f"_{naming.constant(name)}_VARIANTS",
        tag=literal(body.tag),
        content=literal(body.content),
        variants=tuple((literal(tag), decoder_name(variant)) for tag, variant in body.variants.items()),
    )
