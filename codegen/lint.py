"""Lint: `Catalog` -> everything that is wrong with it, never stopping at the first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import partial as bind
from typing import Any, TypeAlias

import attrs

from codegen import naming, typeexpr
from codegen.catalog import (
    ENVELOPE,
    Absent,
    Api,
    Catalog,
    Enum,
    Field,
    LastItem,
    Paging,
    Struct,
    TypeDef,
    Union,
)
from codegen.fit import body_misfits, misfits
from codegen.load import Document, NodePath
from codegen.problem import Problem, did_you_mean
from codegen.typeexpr import ListOf, MapOf, Named, Scalar, TypeExpr

Fields: TypeAlias = Mapping[str, Field]
_SUMMARY_LENGTH = 80
_WITHIN = re.compile(r"\d+(s|m|h)|forever")
_READ = re.compile(r"20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?")
_LIMITS = {"max_items": "a list", "max_bytes": "str", "max_length": "str", "min": "a number", "max": "a number"}


def lint(catalog: Catalog) -> list[Problem]:
    """All problems, sorted by place."""
    found: list[Problem] = []
    _services(catalog, found)
    _codes(catalog, found)
    _shared_types(catalog, found)
    _names(catalog, found)
    for api in catalog.apis:
        _ApiRules(catalog, api, found).run()
    if not catalog.broken:
        _unused(catalog, found)
    return sorted(set(found))


@attrs.define
class _Rules:
    """What the rules over one document share: where they look names up and where they report."""

    catalog: Catalog
    document: Document
    found: list[Problem]
    api: Api | None = None

    def report(self, path: NodePath, message: str, *, key: bool = False) -> None:
        self.found.append(Problem(self.document.at(path, key=key), message))

    def lookup(self, name: str) -> TypeDef | None:
        return self.catalog.type_of(self.api, name)

    def known_types(self) -> Iterable[str]:
        return [*self.catalog.types, *(self.api.body.types if self.api else ()), *typeexpr.SCALARS]

    def text(self, path: NodePath, text: str, *, limit: int | None = None) -> None:
        if not text.strip():
            self.report(path, "empty text")
            return
        if text.rstrip()[-1] not in ".?!":
            self.report(path, f"a sentence ends with a full stop: {text.rstrip()[-30:]!r}")
        if limit and (len(text) > limit or "\n" in text.strip()):
            self.report(path, f"one line of at most {limit} characters, found {len(text)}")
        for character in text:
            if character != "\n" and unicodedata.category(character) == "Cc":
                self.report(path, f"control character {character!r} in text")

    def type_def(self, path: NodePath, name: str, body: TypeDef) -> None:
        if fault := naming.class_fault(name):
            self.report(path, fault, key=True)
        self.text((*path, "doc"), body.doc)
        match body:
            case Struct():
                if not body.fields:
                    self.report((*path, "fields"), "a structure without fields: use `any` or `map[any]`")
                self.fields((*path, "fields"), body.fields)
            case Enum():
                self.enum((*path, "values"), body)
            case Union():
                self.union((*path, "variants"), body)

    def enum(self, path: NodePath, body: Enum) -> None:
        if len({type(value) for value in body.values}) > 1:
            self.report(path, "an enumeration has either text or whole numbers as values")
        if body.bits and not body.numeric:
            self.report(path, "`bits` is for whole numbers")
        members: dict[str, str | int] = {}
        for value, entry in body.values.items():
            self.text((*path, value), entry.doc)
            if entry.name is None and isinstance(value, int):
                self.report((*path, value), f"the number {value} needs a name: {{name: ..., doc: ...}}")
                continue
            member = entry.name or naming.constant(str(value))
            if fault := naming.constant_fault(member):
                self.report((*path, value), f"{fault}: give it a `name`", key=True)
            if member in members:
                self.report((*path, value), f"{member!r} is also the name of {members[member]!r}", key=True)
            members[member] = value

    def union(self, path: NodePath, body: Union) -> None:
        for tag, name in body.variants.items():
            target = self.lookup(name)
            if target is None and name not in self.catalog.broken:
                self.report((*path, tag), f"unknown type {name!r}{did_you_mean(name, self.known_types())}")
            elif isinstance(target, Enum | Union):
                self.report((*path, tag), f"{name!r} is no structure")

    def fields(self, path: NodePath, fields: Fields) -> None:
        attributes: dict[str, str] = {}
        for name, field in fields.items():
            here = (*path, name)
            attribute = field.python or naming.attribute(name)
            if fault := naming.attribute_fault(attribute):
                self.report(here, f"{fault}: give {name!r} another name with `python:`", key=True)
            if attribute in attributes:
                self.report(
                    here, f"{name!r} and {attributes[attribute]!r} are both {attribute!r} in Python", key=True
                )
            attributes[attribute] = name
            self.field(here, field)

    def field(self, path: NodePath, field: Field) -> None:
        self.text((*path, "doc"), field.doc)
        for name in typeexpr.names(field.type):
            if self.lookup(name) is None and name not in self.catalog.broken:
                hint = did_you_mean(name, self.known_types())
                self.report((*path, "type"), f"unknown type {name!r}{hint}")
        self.limits(path, field)
        lookup = self.lookup
        if field.default is not None:
            for _, message in misfits(field.default, field.type, lookup):
                self.report((*path, "default"), message)
        for index, value in enumerate(field.values):
            for _, message in misfits(value, _item(field.type), lookup):
                self.report((*path, "values", index), message)

    def limits(self, path: NodePath, field: Field) -> None:
        kind = field.type.name if isinstance(field.type, Scalar) else None
        fits = {
            "max_items": isinstance(field.type, ListOf | MapOf),
            "max_bytes": kind == "str" or _item_kind(field.type) == "str",
            "max_length": kind == "str" or _item_kind(field.type) == "str",
            "min": kind in ("int", "float"),
            "max": kind in ("int", "float"),
        }
        for limit, what in _LIMITS.items():
            if getattr(field, limit) is not None and not fits[limit]:
                self.report((*path, limit), f"{limit} is for {what}, not for {field.type}", key=True)
        if field.min is not None and field.max is not None and field.min > field.max:
            self.report((*path, "min"), f"min {field.min} is above max {field.max}")
        if field.fill and kind != "int":
            self.report((*path, "fill"), f"fill is for int, not for {field.type}")


class _ApiRules(_Rules):
    """The rules for one file under `spec/apis/`."""

    def __init__(self, catalog: Catalog, api: Api, found: list[Problem]) -> None:
        super().__init__(catalog, api.document, found, api)
        self.body = api.body
        self.key = api.key

    def run(self) -> None:
        self.head()
        self.bodies()
        self.effect()
        if self.body.paging:
            self.paging(self.body.paging)
        self.partial()
        self.errors()
        self.examples()

    def head(self) -> None:
        body = self.body
        service, _, command = self.key.partition("/")
        if service not in self.catalog.services.services:
            known = self.catalog.services.services
            self.report((), f"service {service!r} is not in spec/services.yaml{did_you_mean(service, known)}")
        if body.family and body.family not in self.catalog.services.families:
            known_families = self.catalog.services.families
            self.report(("family",), f"unknown family {body.family!r}{did_you_mean(body.family, known_families)}")
        if fault := naming.attribute_fault(body.python or naming.attribute(command)):
            self.report(("python",), f"{fault}: give the method a name with `python:`")
        self.text(("summary",), body.summary, limit=_SUMMARY_LENGTH)
        if body.doc:
            self.text(("doc",), body.doc)
        for index, source in enumerate(body.source):
            path = ("source", index) if ("source", index) in self.document.values else ("source",)
            if not source.url.startswith("https://"):
                self.report((*path, "url"), f"expected an https address, found {source.url!r}")
            if not _READ.fullmatch(source.read):
                self.report((*path, "read"), f"expected a date such as 2024-12-24 or 2024-12, found {source.read!r}")
        keys = {api.key for api in self.catalog.apis} | self.catalog.broken
        if body.instead and body.instead not in keys:
            self.report(("instead",), f"unknown API {body.instead!r}{did_you_mean(body.instead, keys)}")
        if (body.known == "partial") != bool(body.missing):
            self.report(("known",), "`known: partial` and `missing: [...]` go together")

    def bodies(self) -> None:
        for side in ("request", "response"):
            fields: Fields = getattr(self.body, side)
            self.fields((side,), fields)
            for name in ENVELOPE if side == "response" else ():
                if name in fields:
                    self.report((side, name), f"{name!r} belongs to the envelope and is not declared", key=True)
            for name, field in fields.items():
                if side == "response" and field.fill:
                    self.report((side, name, "fill"), "fill is for requests")
        for name, body in self.body.types.items():
            if name in self.catalog.types:
                where = self.catalog.types[name].document.path
                self.report(("types", name), f"{name!r} is defined in {where} already: one name, one type", key=True)
            self.type_def(("types", name), name, body)

    def effect(self) -> None:
        effect = self.body.effect
        for index, name in enumerate(effect.by):
            self.request_field(("effect", "by", index), name)
        if effect.unless:
            self.request_field(("effect", "unless"), effect.unless)
        if (effect.kind == "keyed") != bool(effect.by):
            self.report(("effect",), "`by: [...]` names the dedupe key of a keyed effect, and of no other")
        if (effect.kind == "keyed") != bool(effect.within):
            self.report(("effect",), "`within: 1s` (or 5m, forever) is the window of a keyed effect, and of no other")
        if effect.within and not _WITHIN.fullmatch(effect.within):
            self.report(
                ("effect", "within"), f"expected a window such as 1s, 5m, 24h or forever; found {effect.within!r}"
            )
        if effect.unless and effect.kind != "once":
            self.report(("effect", "unless"), "`unless` is for `once`")
        if effect.reason:
            self.text(("effect", "reason"), effect.reason)

    def request_field(self, path: NodePath, name: str, *, key: bool = False) -> None:
        self.field_at(path, name, self.body.request, "request", key=key)

    def field_at(
        self, path: NodePath, name: str, fields: Fields, side: str, *, through_lists: bool = False, key: bool = False
    ) -> Field | None:
        """The field a dotted name leads to; reports where it leads nowhere."""
        field: Field | None = None
        for part in name.split("."):
            field = fields.get(part)
            if field is None:
                self.report(path, f"the {side} has no field {part!r}{did_you_mean(part, fields)}", key=key)
                return None
            fields = self.struct_fields(_item(field.type) if through_lists else field.type)
        return field

    def struct_fields(self, expr: TypeExpr) -> Fields:
        body = self.lookup(expr.name) if isinstance(expr, Named) else None
        return body.fields if isinstance(body, Struct) else {}

    def paging(self, paging: Paging) -> None:
        response = bind(self.field_at, fields=self.body.response, side="response")
        item_fields: Fields = {}
        for index, name in enumerate(paging.items):
            path = (
                ("paging", "items", index)
                if ("paging", "items", index) in self.document.values
                else ("paging", "items")
            )
            items = response(path, name)
            if items and not isinstance(items.type, ListOf):
                self.report(path, f"{name!r} is {items.type}, not a list")
            elif items:
                item_fields = self.struct_fields(_item(items.type))
        for name, source in paging.carry.items():
            carry: NodePath = ("paging", "carry", name)
            self.request_field(carry, name, key=True)
            if isinstance(source, LastItem):
                self.field_at((*carry, "last"), source.last, item_fields, "item")
            else:
                response(carry, source)
        for name, step in paging.advance.items():
            self.request_field(("paging", "advance", name), name, key=True)
            if step != "items" and not isinstance(step, int):
                self.report(("paging", "advance", name), f"expected `items` or a number, found {step!r}")
        for name in paging.first:
            if name not in paging.advance:
                self.report(("paging", "first", name), f"{name!r} is not among the fields of `advance`", key=True)
        if not paging.carry and not paging.advance:
            self.report(("paging",), "`carry` or `advance` says how the next page is asked for")
        for index, done in enumerate(paging.done):
            path = (
                ("paging", "done", index) if ("paging", "done", index) in self.document.values else ("paging", "done")
            )
            given = [done.field is not None, done.total is not None, done.empty]
            if sum(given) != 1 or (done.field is not None) != (done.equals is not Absent.ABSENT):
                self.report(path, "one of {field: F, equals: V}, {total: F}, {empty: true}")
            for key in ("field", "total"):
                if name := getattr(done, key):
                    response((*path, key), name)

    def partial(self) -> None:
        partial = self.body.partial
        if partial is None:
            return
        if (partial.items is None) == (partial.failed is None):
            self.report(("partial",), "one of `items` (all results) and `failed` (failures only)")
            return
        kind = "items" if partial.items else "failed"
        field = self.field_at(
            ("partial", kind), partial.list_field, self.body.response, "response", through_lists=True
        )
        if field is None:
            return
        if not isinstance(field.type, ListOf):
            self.report(("partial", kind), f"{partial.list_field!r} is {field.type}, not a list")
            return
        item_fields = self.struct_fields(field.type.item)
        if partial.items and not partial.code:
            self.report(("partial",), "`code` names the field that tells a failed item from a good one")
        for key in ("key", "code", "info"):
            if name := getattr(partial, key):
                self.field_at(("partial", key), name, item_fields, "item")

    def errors(self) -> None:
        for code, text in self.body.errors.items():
            if code not in self.catalog.codes.codes:
                self.report(("errors", code), f"code {code} is not in spec/errors.yaml", key=True)
            if text is not None:
                self.text(("errors", code), text)

    def examples(self) -> None:
        if not self.body.examples:
            self.report(("examples",), "at least one example is needed")
        if all(example.request is None for example in self.body.examples) and self.body.examples:
            self.report(("examples",), "at least one example has a request")
        for index, example in enumerate(self.body.examples):
            path = ("examples", index)
            if example.request is not None:
                for where, message in body_misfits(example.request, self.body.request, self.lookup):
                    self.report((*path, "request", *where), f"example does not fit: {message}")
            if example.response is not None:
                self.response_example((*path, "response"), example.response)

    def response_example(self, path: NodePath, answer: Mapping[str, Any]) -> None:
        api = self.api
        wrapper = self.catalog.wrapper(api) if api and api.service in self.catalog.services.services else None
        ok = answer.get("ErrorCode", 0) == 0
        payload = {name: value for name, value in answer.items() if name not in ENVELOPE}
        if wrapper and isinstance(answer.get(wrapper), dict):
            payload, path = answer[wrapper], (*path, wrapper)
        for where, message in body_misfits(payload, self.body.response, self.lookup, complete=ok):
            self.report((*path, *where), f"example does not fit: {message}")


def _item(expr: TypeExpr) -> TypeExpr:
    return expr.item if isinstance(expr, ListOf) else expr


def _item_kind(expr: TypeExpr) -> str | None:
    item = expr.item if isinstance(expr, ListOf | MapOf) else expr
    return item.name if isinstance(item, Scalar) else None


def _services(catalog: Catalog, found: list[Problem]) -> None:
    rules = _Rules(catalog, catalog.documents["spec/services.yaml"], found)
    for name, family in catalog.services.families.items():
        if fault := naming.attribute_fault(name):
            rules.report(("families", name), fault, key=True)
        rules.text(("families", name, "doc"), family.doc)
    for name, service in catalog.services.services.items():
        if service.family not in catalog.services.families:
            hint = did_you_mean(service.family, catalog.services.families)
            rules.report(("services", name, "family"), f"unknown family {service.family!r}{hint}")


def _codes(catalog: Catalog, found: list[Problem]) -> None:
    rules = _Rules(catalog, catalog.documents["spec/errors.yaml"], found)
    names: dict[str, int] = {}
    places = {*catalog.services.services, *(api.key for api in catalog.apis), *catalog.broken}
    for code, entry in catalog.codes.codes.items():
        path = ("codes", code)
        if fault := naming.constant_fault(entry.name):
            rules.report((*path, "name"), fault)
        if entry.name in names:
            rules.report((*path, "name"), f"{entry.name!r} is also the name of {names[entry.name]}")
        names[entry.name] = code
        rules.text((*path, "doc"), entry.doc)
        if entry.remedy:
            rules.text((*path, "remedy"), entry.remedy)
        for place, override in entry.in_.items():
            if place not in places:
                rules.report(
                    (*path, "in", place), f"unknown service or API {place!r}{did_you_mean(place, places)}", key=True
                )
            for key in ("doc", "remedy"):
                if text := getattr(override, key):
                    rules.text((*path, "in", place, key), text)


def _shared_types(catalog: Catalog, found: list[Problem]) -> None:
    variants: dict[str, str] = {}
    for name, shared in catalog.types.items():
        rules = _Rules(catalog, shared.document, found)
        rules.type_def((name,), name, shared.body)
        if isinstance(shared.body, Union):
            for tag, variant in shared.body.variants.items():
                if variant in variants:
                    rules.report(
                        (name, "variants", tag), f"{variant!r} is a variant of {variants[variant]!r} already"
                    )
                variants[variant] = name


def _names(catalog: Catalog, found: list[Problem]) -> None:
    """Methods are unique in their family, local types everywhere, and no type is called like a request."""
    methods: dict[tuple[str, str], str] = {}
    classes: dict[str, str] = {}
    for api in catalog.apis:
        if api.service not in catalog.services.services:
            continue
        report = bind(_report, api.document, found)
        family, method = catalog.family(api), api.body.python or naming.attribute(api.command)
        if (family, method) in methods:
            other = methods[family, method]
            report(("python",), f"{other} is also called {method!r} in {family!r}: give one a name with `python:`")
        methods[family, method] = api.key
        for name in api.body.types:
            if name in classes:
                report(
                    ("types", name),
                    f"{classes[name]} defines {name!r} too: move it to spec/types/, or rename one",
                    key=True,
                )
            classes[name] = api.key
    taken = {naming.pascal(method) + end for _, method in methods for end in ("Request", "Response")}
    for api in catalog.apis:
        for name in api.body.types:
            if name in taken:
                _report(
                    api.document, found, ("types", name), f"{name!r} is the name of a request or an answer", key=True
                )
    for name, shared in catalog.types.items():
        if name in taken:
            _report(shared.document, found, (name,), f"{name!r} is the name of a request or an answer", key=True)


def _unused(catalog: Catalog, found: list[Problem]) -> None:
    used: set[str] = set()
    for api in catalog.apis:
        local: set[str] = set()
        for fields in (api.body.request, api.body.response):
            local.update(_names_in(fields))
        for body in api.body.types.values():
            local.update(_names_of(body))
        for name in api.body.types.keys() - local:
            _report(api.document, found, ("types", name), f"type {name!r} is not used", key=True)
        used |= local
    for shared in catalog.types.values():
        used.update(_names_of(shared.body))
        if isinstance(shared.body, Enum):  # a doc may name an enumeration for values that no type can say
            used.add(shared.name)
    for name in catalog.types.keys() - used:
        _report(catalog.types[name].document, found, (name,), f"type {name!r} is not used", key=True)


def _names_of(body: TypeDef) -> Iterator[str]:
    match body:
        case Struct():
            yield from _names_in(body.fields)
        case Union():
            yield from body.variants.values()
        case Enum():
            return


def _names_in(fields: Fields) -> Iterator[str]:
    for field in fields.values():
        yield from typeexpr.names(field.type)


def _report(document: Document, found: list[Problem], path: NodePath, message: str, *, key: bool = False) -> None:
    found.append(Problem(document.at(path, key=key), message))
