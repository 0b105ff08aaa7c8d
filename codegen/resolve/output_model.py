"""The package to be written, as frozen values. All strings are finished Python text; templates only lay them out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from codegen.resolve.module_layout import ModuleLayout
from codegen.spec.catalog import Catalog


class FieldText(NamedTuple):
    """One attribute of a model, the argument and the value it is set from, and how it crosses the wire."""

    name: str
    slot: str
    """The name as a literal."""
    annotation: str
    argument: str
    value: str
    doc: str
    wire: str
    decode: str
    items: str | None
    """The decoder of the items of a list of models. Calling it directly saves the time that counts."""
    encode: str


class StructText(NamedTuple):
    name: str
    bases: str
    doc: str
    fields: tuple[FieldText, ...]
    decoder: str
    encoder: str
    constants: tuple[str, ...]
    """Class attributes."""
    registration: str
    inherited: tuple[tuple[str, str], ...]
    """Arguments that the base takes, with their types. All are None when omitted."""
    unset: tuple[str, ...]
    """Attributes of the base that a decoded object starts with as None."""


class MemberText(NamedTuple):
    name: str
    value: str
    doc: str


class EnumText(NamedTuple):
    name: str
    base: str
    doc: str
    members: tuple[MemberText, ...]


class UnionText(NamedTuple):
    name: str
    alias: str
    doc: str
    decoder: str
    table: str
    """Name of the table that maps tags to decoders."""
    tag: str
    content: str
    variants: tuple[tuple[str, str], ...]
    """Tag -> decoder."""


class DeclarationText(NamedTuple):
    """What a module declares about its classes: a value, its arguments in order, and the classes that carry it."""

    name: str
    cls: str
    arguments: tuple[tuple[str, str], ...]
    attribute: str
    carriers: tuple[str, ...]


class ModelModule(NamedTuple):
    """A module with models: one API, one webhook, or shared types."""

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    enums: tuple[EnumText, ...] = ()
    structs: tuple[StructText, ...] = ()
    unions: tuple[UnionText, ...] = ()
    declaration: DeclarationText | None = None


class ParameterText(NamedTuple):
    name: str
    annotation: str
    default: str


class MethodText(NamedTuple):
    name: str
    parameters: tuple[ParameterText, ...]
    extra_fields: str
    response: str
    doc: str
    module: str
    request: str


class ClientKind(NamedTuple):
    """What the templates of the two clients differ in."""

    client: str
    base: str
    base_module: str
    folder: str
    """Below the package: where the namespaces are."""
    namespace: str
    """Base of the namespaces."""
    prefix: str
    """Begins the names of their classes."""
    defines: str
    awaits: str


class NamespaceModule(NamedTuple):
    """The methods of one service within one family, for both clients."""

    doc: str
    typing_imports: tuple[str, ...]
    methods: tuple[MethodText, ...]


class Export(NamedTuple):
    """A public name and the module that defines it."""

    name: str
    module: str
    key: str
    value: str
    """Name and module as literals."""


class File(NamedTuple):
    """One file of the output: a template and what it is given."""

    path: str
    template: str
    source: str
    """What the header names."""
    context: Mapping[str, Any]


class FileSet(NamedTuple):
    """The files of one unit. Those in `data` need no template."""

    files: tuple[File, ...] = ()
    data: Mapping[str, str] = {}


class Unit(NamedTuple):
    """Files that are made together, from a part of the catalog that holds nothing else."""

    name: tuple[str, ...]
    part: Catalog
    layout: ModuleLayout
    resolve: Callable[..., FileSet]

    def files(self) -> FileSet:
        return self.resolve(self.part, self.layout, *self.name[1:])
