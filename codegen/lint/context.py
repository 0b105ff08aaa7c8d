"""What all rules share: looking names up, reporting problems with their places, and judging texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import Catalog, SingleFile, TypeOwner
from codegen.spec.load import Document, NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.prose import find_field, names_in_sight, references
from codegen.spec.single_files import Source
from codegen.spec.type_defs import Field, Struct, TypeDef
from codegen.spec.type_expr import ListOf, Named, TypeExpr

Fields: TypeAlias = Mapping[str, Field]

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_READ = re.compile(r"20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?")


@attrs.frozen
class LintContext:
    """Collects the problems of one file. Names mean what they mean inside `owner`."""

    catalog: Catalog
    owner: TypeOwner
    problems: list[Problem] = attrs.field(factory=list[Problem])

    @property
    def document(self) -> Document:
        return self.owner.document

    def report(self, path: NodePath, message: str, *, key: bool = False) -> None:
        """Add the problem at `path`, or at its key."""
        self.problems.append(Problem(self.document.at(path, key=key), message))

    def item(self, path: NodePath, index: int) -> NodePath:
        """Return the path of a list's item, which is the list's own where the only item stands without a list."""
        return (*path, index) if (*path, index) in self.document.values else path

    # --- types ---

    def lookup(self, name: str) -> TypeDef | None:
        """Return the definition of a type name, if there is one."""
        return self.catalog.type_of(self.owner, name)

    def type_name(self, path: NodePath, name: str) -> None:
        """Report an undefined type name, unless the file that may define it could not be read."""
        if self.lookup(name) is not None or self.catalog.types_unread or name in self.catalog.broken:
            return
        known: Iterable[str] = [*self.catalog.types, *self.owner.types, *typeexpr.SCALARS]
        self.report(path, f"unknown type {name!r}{did_you_mean(name, known)}")

    def fields_of(self, expr: TypeExpr) -> Fields | None:
        """Return the fields of a structure, none for any other type, and None for an unknown definition."""
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
        """Return the field that a dotted name leads to. Report a name that leads nowhere."""
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

    def text(
        self,
        path: NodePath,
        text: str,
        *,
        near: Fields | None = None,
        limit: int | None = None,
        sentence: bool = True,
    ) -> None:
        """Report empty texts, control characters, sentences without an end, and lines longer than `limit`."""
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
        if not text.isprintable():  # a line break is not, either
            for character in _CONTROL.findall(text):
                self.report(path, f"control character {character!r} in text")
        if "{" in text and not isinstance(self.owner, SingleFile):
            self._references(path, text, near or {})

    def _references(self, path: NodePath, text: str, near: Fields) -> None:
        for reference in references(text):
            if reference is None:
                self.report(path, "a brace stands for itself as {{; {Name} names a field")
            elif find_field(self.catalog, self.owner, reference, near) is None:
                self._unknown_field(path, reference, near)

    def _unknown_field(self, path: NodePath, reference: str, near: Fields) -> None:
        type_name, _, name = reference.rpartition(".")
        if not type_name:
            hint = did_you_mean(name, names_in_sight(self.owner, near))
            self.report(path, f"the text names {name!r}, which is no field here{hint}")
        elif (fields := self.fields_of(Named(type_name))) is not None:
            self.report(
                path,
                f"the text names {reference!r}, but {type_name} has no field {name!r}{did_you_mean(name, fields)}",
            )
        else:
            self.type_name(path, type_name)

    def sources(self, path: NodePath, sources: Iterable[Source]) -> None:
        """Report addresses and dates that cannot be right."""
        for index, source in enumerate(sources):
            here = self.item(path, index)
            if not source.url.startswith("https://"):
                self.report((*here, "url"), f"expected an https address, found {source.url!r}")
            if not _READ.fullmatch(source.read):
                self.report((*here, "read"), f"expected a date such as 2024-12-24 or 2024-12, found {source.read!r}")


def item_type(expr: TypeExpr) -> TypeExpr:
    """Return the type of a list's items, or the type itself where it is no list."""
    return expr.item if isinstance(expr, ListOf) else expr
