"""JSON of an example -> the Python expression that a user would write for it, and the classes it imports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from codegen import naming
from codegen.resolve.docstrings import literal
from codegen.resolve.scope import Scope
from codegen.spec.load import is_list, is_mapping
from codegen.spec.type_defs import Enum, Field, Struct, Union, attribute_of
from codegen.spec.type_expr import ListOf, MapOf, Named, Scalar, TypeExpr

_EXTRA = "extra_fields"


@attrs.define
class PythonValues:
    """Writes the values of one API and collects what they import."""

    scope: Scope
    family: str
    imports: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])
    """Module and name."""

    def arguments(self, fields: Mapping[str, Field], values: Mapping[str, Any]) -> Iterator[str]:
        """Yield `name=value` for each value. What no field declares becomes extra fields."""
        for wire, value in values.items():
            if wire in fields and value is not None:
                yield f"{attribute_of(wire, fields[wire])}={self.value(fields[wire].type, value)}"
        if extra := {wire: value for wire, value in values.items() if wire not in fields}:
            yield f"{_EXTRA}={literal(extra)}"

    def value(self, expr: TypeExpr, value: Any) -> str:
        """Return the expression for a value of a type."""
        match expr:
            case Scalar("flag") if value in (0, 1):
                return str(bool(value))
            case ListOf(item) if is_list(value):
                return f"[{', '.join(self.value(item, one) for one in value)}]"
            case MapOf(item) if is_mapping(value):
                return f"{{{', '.join(f'{literal(key)}: {self.value(item, one)}' for key, one in value.items())}}}"
            case Named(name):
                return self._named(name, value)
            case _:
                return literal(value)

    def _named(self, name: str, value: Any) -> str:
        body = self.scope.body(name)
        if isinstance(body, Enum):
            return self._member(name, body, value)
        if isinstance(body, Struct) and is_mapping(value):
            return self._call(name, body.fields, value)
        if isinstance(body, Union) and is_mapping(value):
            return self._element(body, value)
        return literal(value)

    def _member(self, name: str, body: Enum, value: Any) -> str:
        """Return a member for a number, which says nothing by itself; a text stays what it is."""
        if not body.numeric or value not in body.values:
            return literal(value)
        return f"{self._import(name)}.{body.values[value].name or naming.constant(str(value))}"

    def _element(self, body: Union, value: Mapping[str, Any]) -> str:
        variant = body.variants.get(value.get(body.tag, ""))
        content = value.get(body.content, {})
        struct = self.scope.body(variant) if variant else None
        if variant is None or not isinstance(struct, Struct) or value.keys() - {body.tag, body.content}:
            return literal(dict(value))
        return self._call(variant, struct.fields, content)

    def _call(self, name: str, fields: Mapping[str, Field], values: Mapping[str, Any]) -> str:
        return f"{self._import(name)}({', '.join(self.arguments(fields, values))})"

    def _import(self, name: str) -> str:
        shared = name not in self.scope.owner.types
        module = f"{self.scope.layout.package}.{'types' if shared else self.family}"
        self.imports.add((module, name))
        return name
