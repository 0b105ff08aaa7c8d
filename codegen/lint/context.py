"""What all rules share: where they look names up, where they report, and what makes a good text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Api, Catalog, Field, Source, Struct, TypeDef
from codegen.spec.load import Document, NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.type_expr import ListOf, Named, TypeExpr

Fields: TypeAlias = Mapping[str, Field]

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_READ = re.compile(r"20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?")


@attrs.frozen
class LintContext:
    """The rules over one document; `api` is the one whose own types its names may mean."""

    catalog: Catalog
    document: Document
    found: list[Problem]
    api: Api | None = None

    def report(self, path: NodePath, message: str, *, key: bool = False) -> None:
        self.found.append(Problem(self.document.at(path, key=key), message))

    def item(self, path: NodePath, index: int) -> NodePath:
        """Where an item of a list stands; where the only item stands without a list, that is the list's place."""
        return (*path, index) if (*path, index) in self.document.values else path

    # --- types ---

    def lookup(self, name: str) -> TypeDef | None:
        return self.catalog.type_of(self.api, name)

    def type_name(self, path: NodePath, name: str) -> None:
        """Report a name that nothing defines, unless its definition is what could not be read."""
        if self.lookup(name) is not None or self.catalog.types_unread or name in self.catalog.broken:
            return
        known: Iterable[str] = [*self.catalog.types, *(self.api.body.types if self.api else ()), *typeexpr.SCALARS]
        self.report(path, f"unknown type {name!r}{did_you_mean(name, known)}")

    def fields_of(self, expr: TypeExpr) -> Fields | None:
        """The fields of a structure; nothing else has any. None where the definition is not known."""
        if not isinstance(expr, Named):
            return {}
        body = self.lookup(expr.name)
        if body is None:
            return None
        return body.fields if isinstance(body, Struct) else {}

    def field_at(
        self,
        path: NodePath,
        name: str,
        fields: Fields | None,
        side: str,
        *,
        through_lists: bool = False,
        key: bool = False,
    ) -> Field | None:
        """The field a dotted name leads to; reports where it leads nowhere, if that can be known."""
        field: Field | None = None
        for part in name.split("."):
            if fields is None:
                return None
            field = fields.get(part)
            if field is None:
                self.report(path, f"the {side} has no field {part!r}{did_you_mean(part, fields)}", key=key)
                return None
            fields = self.fields_of(item_type(field.type) if through_lists else field.type)
        return field

    # --- texts ---

    def text(self, path: NodePath, text: str, *, limit: int | None = None, sentence: bool = True) -> None:
        """A text is not empty and has no control characters; a sentence ends, and a `limit` is one of a line."""
        stripped = text.strip()
        if not stripped:
            self.report(path, "empty text")
            return
        if sentence and stripped[-1] not in ".?!":
            self.report(path, f"a sentence ends with a full stop: {stripped[-30:]!r}")
        if limit is not None and "\n" in stripped:
            self.report(path, f"one line is the limit, found {len(stripped.splitlines())} lines")
        elif limit is not None and len(stripped) > limit:
            self.report(path, f"{limit} characters are the limit, found {len(stripped)}")
        for character in _CONTROL.findall(text):
            self.report(path, f"control character {character!r} in text")

    def sources(self, path: NodePath, sources: Iterable[Source]) -> None:
        for index, source in enumerate(sources):
            here = self.item(path, index)
            if not source.url.startswith("https://"):
                self.report((*here, "url"), f"expected an https address, found {source.url!r}")
            if not _READ.fullmatch(source.read):
                self.report((*here, "read"), f"expected a date such as 2024-12-24 or 2024-12, found {source.read!r}")


def item_type(expr: TypeExpr) -> TypeExpr:
    """The type of a list's items; of anything else, the type itself."""
    return expr.item if isinstance(expr, ListOf) else expr
