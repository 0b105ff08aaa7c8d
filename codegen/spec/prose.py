"""Texts of the spec that name fields: `{MaxCnt}` stands for a field by its wire name, `{{` for a brace.

`{Type.Field}` names a field of a type. A bare name is looked up in the fields around the text, then in the bodies
(request and response, event and reply) and in the types of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from codegen.spec.catalog import Catalog, TypeOwner
from codegen.spec.type_defs import Field, Struct, attribute_of

_MARK = re.compile(r"\{(?:\{|([^{}\n]*)\}|)")
"""A doubled brace, a reference, or a brace that nothing closes."""


def references(text: str) -> Iterator[str | None]:
    """Yield the names that a text refers to, and None for each brace that nothing closes."""
    for match in _MARK.finditer(text):
        if match[0] != "{{":
            yield match[1]


def in_python(catalog: Catalog, owner: TypeOwner, text: str, near: Mapping[str, Field]) -> str:
    """Return a text with the Python names of the fields that it refers to, in backticks."""

    def name(reference: str) -> str:
        field = find_field(catalog, owner, reference, near)
        assert field is not None, reference  # lint refuses unknown fields
        type_name, dot, wire = reference.rpartition(".")
        return f"{type_name}{dot}{attribute_of(wire, field)}"

    return _filled(text, name)


def in_wire_names(text: str) -> str:
    """Return a text with the wire names of the fields that it refers to, in backticks."""
    return _filled(text, str)


def find_field(catalog: Catalog, owner: TypeOwner, reference: str, near: Mapping[str, Field]) -> Field | None:
    """Return the field that a reference in a text of `owner` leads to, if there is one."""
    type_name, _, name = reference.rpartition(".")
    if type_name:
        body = catalog.type_of(owner, type_name)
        return body.fields.get(name) if isinstance(body, Struct) else None
    return next((fields[name] for fields in (near, *_bodies(owner)) if name in fields), None)


def names_in_sight(owner: TypeOwner, near: Mapping[str, Field]) -> set[str]:
    """Return the names that a text of `owner` can refer to without naming a type."""
    return {name for fields in (near, *_bodies(owner)) for name in fields}


def _bodies(owner: TypeOwner) -> Iterable[Mapping[str, Field]]:
    yield from owner.bodies.values()
    for body in owner.types.values():
        if isinstance(body, Struct):
            yield body.fields


def _filled(text: str, name: Callable[[str], str]) -> str:
    return _MARK.sub(lambda match: "{" if match[0] == "{{" else f"`{name(match[1])}`", text) if "{" in text else text
