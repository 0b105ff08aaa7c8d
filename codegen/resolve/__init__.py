"""Resolve: `Catalog` -> units of the package. It decides which files there are and finishes every text in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from codegen import naming
from codegen.resolve import command_index, editor_schemas, schema_data, webhooks
from codegen.resolve.docstrings import docstring, literal
from codegen.resolve.facades import export, facade
from codegen.resolve.models import root_text
from codegen.resolve.module_files import model_file, type_texts
from codegen.resolve.module_layout import ModuleLayout, lay_out, types_within
from codegen.resolve.namespaces import KINDS, family_class, module_class, namespace_module
from codegen.resolve.operations import item_type, operation_text, request_name, response_name
from codegen.resolve.output_model import Export, File, FileSet, Unit
from codegen.resolve.package import fixed_modules, package
from codegen.resolve.scope import Imports, Scope
from codegen.spec.catalog import Api, Catalog

_MOST_METHODS = 50
"""Methods in one module of a namespace: some 40 lines each, and a generated file stays under 2,000."""


def units(catalog: Catalog, package: str = naming.TIMSDK) -> Iterator[Unit]:
    """Yield the units of the package. Each sees only the part of the catalog that it is made from.

    Those with little Python come last: they are made while others are formatted.
    """
    layout = lay_out(catalog, package)
    shared = catalog.part(())

    def unit(resolve: Callable[..., FileSet], part: Catalog, *names: str) -> Unit:
        return Unit((resolve.__name__, *names), part, layout, resolve)

    families = catalog.by_family()
    for family, apis in families.items():
        for those in _by_service(apis).values():
            for module in _by_module(those):
                yield unit(_namespace, catalog.part(those), family, module)
    for api in catalog.apis:
        yield unit(_api, catalog.part([api]), api.key)
    for webhook in catalog.webhooks:
        yield unit(_webhook, catalog.part((), [webhook]), webhook.key)
    if catalog.webhooks:
        yield unit(_webhooks, catalog.part((), catalog.webhooks))
    yield unit(_shared, shared)
    yield unit(_package, catalog)
    for family, apis in families.items():
        yield unit(_family, catalog.part(apis), family)
    for service, apis in _by_service(catalog.apis).items():
        yield unit(_schema, catalog.part(apis), service)


def _by_service(apis: Iterable[Api]) -> dict[str, list[Api]]:
    found: dict[str, list[Api]] = {}
    for api in apis:
        found.setdefault(api.service, []).append(api)
    return dict(sorted(found.items()))


def _by_module(apis: Iterable[Api]) -> dict[str, list[Api]]:
    """APIs of a family by module of its namespace. A large service has one for what reads, one for what writes."""
    found: dict[str, list[Api]] = {}
    for service, those in _by_service(apis).items():
        name = naming.snake(service)
        if len(those) <= _MOST_METHODS:
            found[name] = those
            continue
        for api in those:
            found.setdefault(f"{name}_{'reads' if api.body.effect.kind == 'read' else 'writes'}", []).append(api)
    return dict(sorted(found.items()))


def _schema(catalog: Catalog, layout: ModuleLayout, service: str) -> FileSet:
    data = schema_data.of_service(catalog, service)
    return FileSet(data={layout.path(name): text for name, text in data.items()})


# --- models ---


def _api(catalog: Catalog, layout: ModuleLayout, key: str) -> FileSet:
    (api,) = (api for api in catalog.apis if api.key == key)
    module = layout.api_module(api)
    imports = Imports(module)
    scope = Scope(catalog, layout, api, imports)
    request, response = request_name(api), response_name(api)
    enums, structs, unions = type_texts(scope, api.body.types)
    imports.add("timsdk_runtime.model.operation", "Request")
    doc = f"Response to `{api.key}`."
    base = imports.add(*_response_base(api))
    if api.body.paging:
        imports.add("timsdk_runtime.paging", "Page")
        base += f", Page[{item_type(scope, api, api.body.paging)!r}]"
    structs += [
        root_text(scope, request, f'Request["{response}"]', api.body.summary, api.body.request),
        root_text(scope, response, base, doc, api.body.response),
    ]
    operation = operation_text(scope, api)
    return FileSet(files=(model_file(module, api.document.path, imports, (enums, structs, unions), operation),))


def _webhook(catalog: Catalog, layout: ModuleLayout, key: str) -> FileSet:
    (webhook,) = (webhook for webhook in catalog.webhooks if webhook.key == key)
    if webhook.body.fired == "switch":
        return FileSet()
    module = layout.webhook_module(webhook)
    imports = Imports(module)
    scope = Scope(catalog, layout, webhook, imports)
    enums, structs, unions = type_texts(scope, webhook.types)
    structs += webhooks.structs(scope, webhook)
    declaration = webhooks.declaration(scope, webhook)
    texts = (enums, structs, unions)
    return FileSet(files=(model_file(module, webhook.document.path, imports, texts, declaration),))


def _webhooks(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    """Return the modules that know all webhooks: the receiver, the public names, the schemas."""
    tables = {**schema_data.of_webhooks(catalog), **command_index.of_webhooks(catalog, layout)}
    data = {**tables, "_webhooks/__init__.py": ""}
    return FileSet(
        files=webhooks.common_files(catalog, layout), data={layout.path(name): text for name, text in data.items()}
    )


def _response_base(api: Api) -> tuple[str, str]:
    if api.body.item_results:
        return "timsdk_runtime.model.item_results", "BatchResponse"
    return "timsdk_runtime.model.operation", "Response"


def _type_files(catalog: Catalog, layout: ModuleLayout) -> Iterator[File]:
    modules: dict[str, list[str]] = {}
    for name, module in layout.modules.items():
        modules.setdefault(module, []).append(name)
    for module, names in sorted(modules.items()):
        imports = Imports(module)
        texts = [
            type_texts(Scope(catalog, layout, catalog.types[name], imports), {name: catalog.types[name].body})
            for name in names
        ]
        parts = (
            [enum for enums, _, _ in texts for enum in enums],
            [struct for _, structs, _ in texts for struct in structs],
            [union for _, _, unions in texts for union in unions],
        )
        sources = sorted({catalog.types[name].document.path for name in names})
        yield model_file(module, ", ".join(sources), imports, parts)


# --- namespaces ---


def _namespace(catalog: Catalog, layout: ModuleLayout, family: str, name: str) -> FileSet:
    apis = _by_module(catalog.by_family()[family])[name]
    module = namespace_module(catalog, layout, family, apis)
    files = (
        File(
            path=layout.path(f"{folder}/{family}/{name}.py"),
            template="timsdk/namespaces/service.py.j2",
            source=f"spec/apis/{apis[0].service}/",
            context={"kind": kind, "cls": module_class(kind, name), "module": module},
        )
        for folder, kind in KINDS.items()
    )
    return FileSet(files=tuple(files))


def _family(catalog: Catalog, layout: ModuleLayout, family: str) -> FileSet:
    apis = catalog.by_family()[family]
    namespaces = tuple(
        File(
            path=layout.path(f"{folder}/{family}/__init__.py"),
            template="timsdk/namespaces/family.py.j2",
            source="spec/services.yaml",
            context={
                "cls": family_class(kind, family),
                "doc": docstring(catalog.services.families[family].doc.strip()),
                "parts": [(module, module_class(kind, module)) for module in _by_module(apis)],
            },
        )
        for folder, kind in KINDS.items()
    )
    doc = f"{catalog.services.families[family].title}: models of the APIs of `client.{family}`."
    return FileSet(
        files=(*namespaces, facade(f"{layout.package}.{family}", doc, _family_exports(catalog, layout, apis))),
        data={layout.path(name): text for name, text in command_index.of_family(catalog, layout, family).items()},
    )


def _family_exports(catalog: Catalog, layout: ModuleLayout, apis: Iterable[Api]) -> list[Export]:
    """Return all that the methods of a family take and return, whichever module defines it."""
    found: set[tuple[str, str]] = set()
    for api in apis:
        found |= {(name, layout.api_module(api)) for name in (request_name(api), response_name(api), *api.body.types)}
        found |= {(name, layout.module(api, name)) for name in types_within(catalog, api)}
    return [export(name, module) for name, module in sorted(found)]


# --- the package itself ---


def _package(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    return package(catalog, layout, list(_by_service(catalog.apis)))


def _shared(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    doc = "Types that several APIs share: message elements, enumerations, items."
    files = (
        *_type_files(catalog, layout),
        facade(f"{layout.package}.types", doc, [export(name, module) for name, module in layout.modules.items()]),
        *fixed_modules(layout),
        File(path=layout.path("_regions.py"), template="timsdk/_regions.py.j2", source="spec/regions.yaml", context={
            "regions": [
                (literal(name), literal(region.domain), literal(region.backup))
                for name, region in sorted(catalog.regions.regions.items())
            ],
        }),
        File(path=layout.path("_codes.py"), template="timsdk/_codes.py.j2", source="spec/errors.yaml", context={}),
        _error_codes(catalog, layout),
    )  # fmt: skip
    shared = {**schema_data.of_types(catalog), **command_index.of_types(catalog), "py.typed": ""}
    data = {layout.path(name): text for name, text in shared.items()}
    return FileSet(files=files, data={**data, **editor_schemas.files()})


def _error_codes(catalog: Catalog, layout: ModuleLayout) -> File:
    codes = sorted(catalog.codes.codes.items())
    members = [(entry.name, code, docstring(entry.doc.strip())) for code, entry in codes]
    return File(
        path=layout.path("_error_code.py"),
        template="timsdk/_error_code.py.j2",
        source="spec/errors.yaml",
        context={"members": members},
    )
