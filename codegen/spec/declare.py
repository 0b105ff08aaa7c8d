"""Declare: documents -> `Catalog`, by cattrs. A key nobody knows is an error, and so is a value of the wrong kind."""

from __future__ import annotations

import copy
import math
import re
import types
import typing
from collections import abc
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import cattrs
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import (
    make_dict_structure_fn,
    mapping_structure_factory,  # pyright: ignore[reportUnknownVariableType]
    override,
)

from codegen.cache import Cache, digest
from codegen.spec import type_expr as typeexpr
from codegen.spec.catalog import (
    Api,
    ApiBody,
    Catalog,
    Codes,
    Done,
    Effect,
    Enum,
    EnumValue,
    LastItem,
    Rate,
    Regions,
    Services,
    SharedType,
    Source,
    Struct,
    TypeDef,
    Union,
)
from codegen.spec.load import Document, NodePath
from codegen.spec.problem import Position, Problem, did_you_mean, nearest

_RATE = re.compile(r"(\d+(?:\.\d+)?)/(s|min|h|day)")
_SECONDS = {"s": 1, "min": 60, "h": 3600, "day": 86400}
_SINGLE_FILES: Mapping[str, type] = {
    "spec/services.yaml": Services,
    "spec/errors.yaml": Codes,
    "spec/regions.yaml": Regions,
}


def declare(documents: list[Document], cache: Cache | None = None) -> tuple[Catalog | None, list[Problem]]:
    """Structure every document.

    What has problems or could not be read is left out of the catalog, and the names it would have defined are
    remembered, so that lint can go on without blaming others for them. Without the three single files there is no
    catalog.
    """
    problems: list[Problem] = []
    singles: dict[str, Any] = {}
    apis: list[Api] = []
    shared: dict[str, SharedType] = {}
    broken: set[str] = set()
    types_unread = False
    cache = cache or Cache()
    for document in documents:
        parts = document.path.split("/")
        if document.path in _SINGLE_FILES:
            singles[document.path], found = _structure(document, _SINGLE_FILES[document.path], cache)
        elif len(parts) == 4 and parts[1] == "apis":
            body, found = _structure(document, ApiBody, cache)
            api = Api(service=parts[2], command=parts[3].removesuffix(".yaml"), body=body, document=document)
            if body is not None:
                apis.append(api)
            if found or body is None:
                broken.add(api.key)
        elif len(parts) == 3 and parts[1] == "types":
            types_unread |= not document.readable
            found = _declare_types(document, shared, broken, cache)
        else:
            found = [Problem(Position(document.path, 1, 1), "no such place in spec/: see docs/spec-format.md")]
        problems += found
    known = {document.path for document in documents}
    problems += [Problem(Position(path, 1, 1), "this file is missing") for path in _SINGLE_FILES if path not in known]
    if any(singles.get(path) is None for path in _SINGLE_FILES):
        return None, problems
    return Catalog(
        services=singles["spec/services.yaml"],
        apis=tuple(sorted(apis, key=lambda api: api.key)),
        types=dict(sorted(shared.items())),
        codes=singles["spec/errors.yaml"],
        regions=singles["spec/regions.yaml"],
        documents={document.path: document for document in documents},
        broken=frozenset(broken),
        types_unread=types_unread,
        shared=digest(*sorted({document.digest for document in documents} - {api.document.digest for api in apis})),
    ), problems


def _declare_types(
    document: Document, shared: dict[str, SharedType], broken: set[str], cache: Cache
) -> list[Problem]:
    types_of_file, problems = _structure(document, dict[str, TypeDef], cache)
    if problems or types_of_file is None:
        broken.update(map(str, document.data))
    if types_of_file is None:
        return problems
    for name, body in types_of_file.items():
        if name in shared:
            where = document.at((name,), key=True)
            problems.append(Problem(where, f"type {name!r} is defined in {shared[name].document.path} already"))
        shared[name] = SharedType(name=name, body=body, document=document)
    return problems


def _structure(document: Document, cls: Any, cache: Cache) -> tuple[Any, list[Problem]]:
    """The value, and what is wrong with it. Where only keys are wrong there is a value all the same, as meant."""
    if not document.readable:
        return None, []
    try:
        structured = cache.remember(document.digest, lambda: _converter.structure(document.data, cls))
    except Exception as error:  # noqa: BLE001  cattrs raises whatever a hook raised
        leaves = list(_leaves(error, ()))
        problems = [problem for path, leaf in leaves for problem in _problems(document, path, leaf)]
        if not all(isinstance(leaf, ForbiddenExtraKeysError) for _, leaf in leaves):
            return None, problems
        try:
            return _converter.structure(_with_corrected_keys(document.data, leaves), cls), problems
        except Exception:  # noqa: BLE001
            return None, problems
    return structured, []


def _with_corrected_keys(data: Any, leaves: list[tuple[NodePath, BaseException]]) -> Any:
    """A copy of `data` in which a misspelt key has its right name, and one that nobody knows is left out."""
    mended = copy.deepcopy(data)
    for path, leaf in leaves:
        node: Any = mended
        for step in path:
            node = node[step]
        if not isinstance(leaf, ForbiddenExtraKeysError):
            continue
        for key in leaf.extra_fields:
            value = node.pop(key)
            meant = nearest(str(key), _known_keys(leaf))
            if meant and meant not in node:
                node[meant] = value
    return mended


def _known_keys(error: ForbiddenExtraKeysError) -> list[str]:
    return [field.name.rstrip("_") for field in attrs.fields(error.cl)]


# --- errors of cattrs -> problems with a place ---


def _leaves(error: BaseException, path: NodePath) -> Iterator[tuple[NodePath, BaseException]]:
    """The single errors in the groups that cattrs raises, each with the path to its node."""
    if isinstance(error, IterableValidationError):
        indexed, others = error.group_exceptions()
        for inner, note in indexed:
            yield from _leaves(inner, (*path, note.index))
    elif isinstance(error, ClassValidationError):
        named, others = error.group_exceptions()
        for inner, attribute in named:
            name = attribute.name.rstrip("_")
            if isinstance(inner, KeyError) and inner.args == (name,):
                yield path, inner
            else:
                yield from _leaves(inner, (*path, name))
    else:
        yield path, error
        return
    for inner in others:
        yield from _leaves(inner, path)


def _problems(document: Document, path: NodePath, error: BaseException) -> Iterator[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        known = _known_keys(error)
        for name in sorted(error.extra_fields, key=str):
            where = document.at((*path, name), key=True)
            yield Problem(where, f"unknown key {name!r}{did_you_mean(str(name), known)}")
    elif isinstance(error, KeyError):
        yield Problem(document.at(path, key=True), f"{error.args[0]!r} is missing")
    else:
        yield Problem(document.at(path), str(error) if isinstance(error, ValueError) else repr(error))


# --- the converter ---

_KINDS = {str: "text", int: "a whole number", bool: "true or false", float: "a number"}


def _strict(cls: type) -> Any:
    accepted = (int, float) if cls is float else (cls,)

    def structure(value: Any, _: Any) -> Any:
        if type(value) not in accepted:
            raise ValueError(f"expected {_KINDS[cls]}, found {_shown(value)}")
        return value

    return structure


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "nothing" if value is None else repr(value)


def _is_literal(cls: Any) -> bool:
    return typing.get_origin(cls) is typing.Literal


def _literal(value: Any, cls: Any) -> Any:
    allowed = typing.get_args(cls)
    if value not in allowed or type(value) is not type(allowed[0]):
        hint = did_you_mean(str(value), map(str, allowed))
        raise ValueError(f"expected one of {', '.join(map(str, allowed))}; found {_shown(value)}{hint}")
    return value


def _is_optional(cls: Any) -> bool:
    return typing.get_origin(cls) in (typing.Union, types.UnionType) and type(None) in typing.get_args(cls)


def _optional(value: Any, cls: Any) -> Any:
    if value is None:
        return None
    inner = [option for option in typing.get_args(cls) if option is not type(None)]
    if set(inner) == {int, float}:
        return _strict(float)(value, float)
    return _converter.structure(value, inner[0])


def _is_tuple(cls: Any) -> bool:
    return typing.get_origin(cls) is tuple


def _sequence(value: Any, cls: Any) -> Any:
    """A tuple: a list in the file. Where one item is the rule, it can stand alone."""
    item = typing.get_args(cls)[0]
    if not isinstance(value, list):
        if item not in (Source, Rate, Done, str):
            raise ValueError(f"expected a list, found {_shown(value)}")
        return (_converter.structure(value, item),)
    return tuple(_converter.structure(value, list[item]))  # type: ignore[valid-type]


def _is_mapping(cls: Any) -> bool:
    return typing.get_origin(cls) in (dict, abc.Mapping)


def _mapping(cls: Any, converter: cattrs.Converter) -> Any:
    return _for_mappings(mapping_structure_factory(cls, converter))


def _expr(value: Any, _: Any) -> Any:
    return typeexpr.parse(_strict(str)(value, str))


def _type_def(value: Any, _: Any) -> Any:
    if not isinstance(value, dict):
        raise ValueError(f"expected a type definition, found {_shown(value)}")
    kinds: dict[str, type] = {"fields": Struct, "variants": Union, "values": Enum}
    found = [cls for key, cls in kinds.items() if key in value]
    if len(found) != 1:
        raise ValueError("a type has one of `fields` (structure), `values` (enumeration), `variants` (tagged union)")
    kind: Any = found[0]
    return _converter.structure(value, kind)


def _enum_value(value: Any, _: Any) -> Any:
    return EnumValue(doc=value) if isinstance(value, str) else _classes[EnumValue](value, EnumValue)


def _effect(value: Any, _: Any) -> Any:
    return _classes[Effect]({"kind": value} if isinstance(value, str) else value, Effect)


def _rate(value: Any, _: Any) -> Any:
    match = _RATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise ValueError(f"expected a rate such as 200/s, 0.1/s, 12000/min or 100/day; found {_shown(value)}")
    calls = float(match[1])
    if not 0 < calls < math.inf:
        raise ValueError(f"a rate is above 0, found {value!r}")
    return Rate(calls, _SECONDS[match[2]])


def _carry(value: Any, _: Any) -> Any:
    return value if isinstance(value, str) else _converter.structure(value, LastItem)


def _scalar_of(*accepted: type) -> Any:
    def structure(value: Any, _: Any) -> Any:
        if type(value) not in accepted:
            raise ValueError(f"expected {' or '.join(_KINDS[kind] for kind in accepted)}, found {_shown(value)}")
        return value

    return structure


def _attrs_class(cls: Any, converter: cattrs.Converter) -> Any:
    keywords = {
        field.name: override(rename=field.name[:-1]) for field in attrs.fields(cls) if field.name.endswith("_")
    }
    return _for_mappings(make_dict_structure_fn(cls, converter, **keywords))  # type: ignore[arg-type]


def _for_mappings(hook: Any) -> Any:
    def structure(value: Any, cls: Any) -> Any:
        if not isinstance(value, dict):
            raise ValueError(f"expected a mapping, found {_shown(value)}")
        return hook(value, cls)

    return structure


_converter = cattrs.Converter(detailed_validation=True, forbid_extra_keys=True)
_converter.register_structure_hook_factory(attrs.has, _attrs_class)
_converter.register_structure_hook_factory(_is_mapping, _mapping)
for _cls in (str, int, float, bool):
    _converter.register_structure_hook(_cls, _strict(_cls))
_converter.register_structure_hook_func(_is_literal, _literal)
_converter.register_structure_hook_func(_is_tuple, _sequence)
_converter.register_structure_hook_func(_is_optional, _optional)
_converter.register_structure_hook_func(lambda cls: cls == typeexpr.TypeExpr, _expr)
_converter.register_structure_hook_func(lambda cls: cls == TypeDef, _type_def)
_converter.register_structure_hook_func(lambda cls: cls == str | int, _scalar_of(str, int))
_converter.register_structure_hook_func(lambda cls: cls == str | LastItem, _carry)
_converter.register_structure_hook(Rate, _rate)
_classes = {cls: _attrs_class(cls, _converter) for cls in (EnumValue, Effect)}
_converter.register_structure_hook(EnumValue, _enum_value)
_converter.register_structure_hook(Effect, _effect)
