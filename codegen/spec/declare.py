"""Declare: documents -> `Catalog`. It reports unknown keys and values of the wrong kind, with their places."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from cattrs.errors import ForbiddenExtraKeysError

from codegen.spec.catalog import Api, ApiBody, Catalog, SharedType
from codegen.spec.load import ROOT, Document, NodePath
from codegen.spec.problem import Position, Problem, did_you_mean, nearest
from codegen.spec.single_files import Codes, Regions, Services
from codegen.spec.structuring import known_keys, single_errors, structure
from codegen.spec.type_defs import TypeDef
from codegen.spec.webhooks import Webhook, WebhookBody

SINGLE_FILES: Mapping[str, type] = {
    f"{ROOT}/services.yaml": Services,
    f"{ROOT}/errors.yaml": Codes,
    f"{ROOT}/regions.yaml": Regions,
}
MISSING = "this file is missing"
_RENAMED: Mapping[str, str] = {
    "partial": "item_results",
    "instead": "replaced_by",
    "dropped": "dropped_reason",
    "missing": "undocumented",
    "replayed": "already_done",
}
"""Former key -> key."""


@attrs.frozen
class SpecFile:
    """One file as declared. Where only keys are wrong, there is a body and there are problems."""

    document: Document
    body: Any
    problems: tuple[Problem, ...] = ()


def declare(documents: Iterable[Document]) -> tuple[Catalog | None, list[Problem]]:
    """Declare every document and assemble the catalog."""
    return assemble([declare_file(document) for document in documents])


def declare_file(document: Document) -> SpecFile:
    """Structure what one file says by the class that its place asks for."""
    cls = _class_at(document.path)
    if cls is None:
        where = Position(document.file, 1, 1)
        return SpecFile(document, None, (Problem(where, "no such place in spec/: see docs/spec-format.md"),))
    if not document.readable:
        return SpecFile(document, None)
    try:
        return SpecFile(document, structure(document.data, cls))
    except Exception as error:  # noqa: BLE001  cattrs raises whatever a hook raised
        errors = list(single_errors(error, ()))
    problems = tuple(problem for path, error in errors for problem in _problems(document, path, error))
    if not all(isinstance(error, ForbiddenExtraKeysError) for _, error in errors):
        return SpecFile(document, None, problems)
    try:
        return SpecFile(document, structure(_with_corrected_keys(document.data, errors), cls), problems)
    except Exception:  # noqa: BLE001
        return SpecFile(document, None, problems)


def assemble(files: Iterable[SpecFile]) -> tuple[Catalog | None, list[Problem]]:
    """Put the catalog together. Without its three single files there is none.

    The catalog leaves out what could not be declared. It remembers the names that this would have defined, so that
    lint does not report references to them.
    """
    problems: list[Problem] = []
    singles: dict[str, Any] = {}
    apis: list[Api] = []
    webhooks: list[Webhook] = []
    shared: dict[str, SharedType] = {}
    broken: set[str] = set()
    documents: dict[str, Document] = {}
    types_unread = False
    for file in files:
        document = file.document
        documents[document.path] = document
        problems += file.problems
        cls = _class_at(document.path)
        if document.path in SINGLE_FILES:
            singles[document.path] = file.body
        elif cls is ApiBody:
            service = document.path.split("/")[2]
            api = Api(service=service, command=_stem(document.path), body=file.body, document=document)
            if file.body is not None:
                apis.append(api)
            if file.problems or file.body is None:
                broken.add(api.key)
        elif cls is WebhookBody:
            webhook = Webhook(command=_stem(document.path), body=file.body, document=document)
            if file.body is not None:
                webhooks.append(webhook)
            if file.problems or file.body is None:
                broken.add(webhook.key)
        elif cls is not None:
            types_unread |= not document.readable
            if file.problems or file.body is None:
                broken.update(map(str, document.data))
            problems += _add_types(file, shared)
    problems += [Problem(Position(path, 1, 1), MISSING) for path in SINGLE_FILES if path not in documents]
    if any(singles.get(path) is None for path in SINGLE_FILES):
        return None, problems
    services, codes, regions = (singles[path] for path in SINGLE_FILES)
    return Catalog(
        services=services,
        apis=tuple(sorted(apis, key=lambda api: api.key)),
        types=dict(sorted(shared.items())),
        codes=codes,
        regions=regions,
        documents=documents,
        webhooks=tuple(sorted(webhooks, key=lambda webhook: webhook.key)),
        broken=frozenset(broken),
        types_unread=types_unread,
    ), problems


def _class_at(path: str) -> Any:
    """Return the class of what a file at this place says, or None where no file belongs."""
    match path.split("/"):
        case [_, "apis", _, _]:
            return ApiBody
        case [_, "webhooks", _]:
            return WebhookBody
        case [_, "types", _]:
            return dict[str, TypeDef]
        case _:
            return SINGLE_FILES.get(path)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".yaml")


def _add_types(file: SpecFile, shared: dict[str, SharedType]) -> Iterator[Problem]:
    bodies: Mapping[str, TypeDef] = file.body or {}
    for name, body in bodies.items():
        if name in shared:
            where = file.document.at((name,), key=True)
            yield Problem(where, f"type {name!r} is defined in {shared[name].document.file} already")
        shared[name] = SharedType(name=name, body=body, document=file.document)


# --- errors of cattrs -> problems with a place ---


def _problems(document: Document, path: NodePath, error: BaseException) -> Iterator[Problem]:
    if isinstance(error, ForbiddenExtraKeysError):
        known = known_keys(error)
        for name in sorted(error.extra_fields, key=str):
            yield Problem(document.at((*path, name), key=True), _unknown_key(name, known))
    elif isinstance(error, KeyError):
        yield Problem(document.at((*path, error.args[0]), key=True), f"{error.args[0]!r} is missing")
    else:
        yield Problem(document.at(path), str(error) if isinstance(error, ValueError) else repr(error))


def _unknown_key(name: Any, known: list[str]) -> str:
    if _RENAMED.get(name) in known:
        return f"`{name}` is now `{_RENAMED[name]}`"
    return f"unknown key {name!r}{did_you_mean(str(name), known)}"


def _with_corrected_keys(data: Any, errors: list[tuple[NodePath, BaseException]]) -> Any:
    """Return a copy of `data` in which misspelt keys have their right names; other unknown keys are left out."""
    corrected = copy.deepcopy(data)
    for path, error in errors:
        node: Any = corrected
        for step in path:
            node = node[step]
        if not isinstance(error, ForbiddenExtraKeysError):
            continue
        known = known_keys(error)
        for key in error.extra_fields:
            value = node.pop(key)
            renamed = _RENAMED.get(key)
            meant = renamed if renamed in known else nearest(str(key), known)
            if meant and meant not in node:
                node[meant] = value
    return corrected
