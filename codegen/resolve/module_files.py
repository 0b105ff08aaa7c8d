"""Files of the package that hold models: of an API, of a webhook, of shared types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from codegen.resolve.facades import path_of
from codegen.resolve.models import enum_text, struct_text, union_text
from codegen.resolve.output_model import (
    DeclarationText,
    EnumText,
    File,
    ModelModule,
    StructText,
    UnionText,
)
from codegen.resolve.scope import Imports, Scope
from codegen.spec.type_defs import Enum, Struct, TypeDef, Union

_MODEL = "timsdk/_model.py.j2"
Texts: TypeAlias = tuple[list[EnumText], list[StructText], list[UnionText]]


def type_texts(scope: Scope, bodies: Mapping[str, TypeDef]) -> Texts:
    """Return the texts of types: enumerations, structures, unions."""
    enums = [enum_text(scope, name, body) for name, body in bodies.items() if isinstance(body, Enum)]
    structs = [struct_text(scope, name, body) for name, body in bodies.items() if isinstance(body, Struct)]
    unions = [union_text(scope, name, body) for name, body in bodies.items() if isinstance(body, Union)]
    return enums, structs, unions


def model_file(
    module: str, source: str, imports: Imports, texts: Texts, declaration: DeclarationText | None = None
) -> File:
    """Return a module with models."""
    enums, structs, unions = texts
    typing_lines = imports.typing_lines()
    if typing_lines:
        imports.add("typing", "TYPE_CHECKING")
    return File(
        path=path_of(module),
        template=_MODEL,
        source=source,
        context={
            "module": ModelModule(
                imports=imports.runtime_lines("from __future__ import annotations"),
                typing_imports=typing_lines,
                enums=tuple(enums),
                structs=tuple(structs),
                unions=tuple(unions),
                declaration=declaration,
            )
        },
    )
