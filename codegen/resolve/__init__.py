"""Resolve: `Catalog` -> units of the package. It decides which files there are and finishes every text in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from codegen import naming
from codegen.resolve import editor_schemas, schema_data
from codegen.resolve.docstrings import docstring, literal
from codegen.resolve.models import enum_text, root_text, struct_text, union_text
from codegen.resolve.module_layout import ModuleLayout, lay_out
from codegen.resolve.namespaces import family_class, module_class, namespace_module
from codegen.resolve.operations import item_type, method_name, operation_text, request_name, response_name
from codegen.resolve.output_model import (
    EnumText,
    Export,
    File,
    FileSet,
    ModelModule,
    OperationText,
    StructText,
    UnionText,
    Unit,
)
from codegen.resolve.scope import Imports, Scope
from codegen.spec.catalog import Api, Catalog
from codegen.spec.type_defs import Enum, Struct, TypeDef, Union

_MODEL = "timsdk/_model.py.j2"
_MOST_METHODS = 50
"""Methods in one module of a namespace: some 40 lines each, and a generated file stays under 2,000."""
_Texts: TypeAlias = tuple[list[EnumText], list[StructText], list[UnionText]]


def units(catalog: Catalog, package: str = naming.TIMSDK) -> Iterator[Unit]:
    """Yield the units of the package. Each sees only the part of the catalog that it is made from."""
    layout = lay_out(catalog, package)
    shared = catalog.part(())

    def unit(resolve: Callable[..., FileSet], part: Catalog, *names: str) -> Unit:
        return Unit((resolve.__name__, *names), part, layout, resolve)

    for api in catalog.apis:
        yield unit(_api, catalog.part([api]), api.key)
    for family, apis in catalog.by_family().items():
        yield unit(_family, catalog.part(apis), family)
        for those in _by_service(apis).values():
            for module in _by_module(those):
                yield unit(_namespace, catalog.part(those), family, module)
    for service, apis in _by_service(catalog.apis).items():
        yield unit(_schema, catalog.part(apis), service)
    yield unit(_shared, shared)
    yield unit(_package, catalog)


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
    enums, structs, unions = _types(scope, api.body.types)
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
    return FileSet(files=(_model_file(module, api.document.path, imports, (enums, structs, unions), operation),))


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
            _types(Scope(catalog, layout, catalog.types[name], imports), {name: catalog.types[name].body})
            for name in names
        ]
        parts = (
            [enum for enums, _, _ in texts for enum in enums],
            [struct for _, structs, _ in texts for struct in structs],
            [union for _, _, unions in texts for union in unions],
        )
        sources = sorted({catalog.types[name].document.path for name in names})
        yield _model_file(module, ", ".join(sources), imports, parts)


def _types(scope: Scope, types: Mapping[str, TypeDef]) -> _Texts:
    enums = [enum_text(scope, name, body) for name, body in types.items() if isinstance(body, Enum)]
    structs = [struct_text(scope, name, body) for name, body in types.items() if isinstance(body, Struct)]
    unions = [union_text(scope, name, body) for name, body in types.items() if isinstance(body, Union)]
    return enums, structs, unions


def _model_file(
    module: str, source: str, imports: Imports, texts: _Texts, operation: OperationText | None = None
) -> File:
    enums, structs, unions = texts
    typing_lines = imports.typing_lines()
    if typing_lines:
        imports.add("typing", "TYPE_CHECKING")
    return File(
        path=_path(module),
        template=_MODEL,
        source=source,
        context={
            "module": ModelModule(
                imports=imports.runtime_lines("from __future__ import annotations"),
                typing_imports=typing_lines,
                enums=tuple(enums),
                structs=tuple(structs),
                unions=tuple(unions),
                operation=operation,
            )
        },
    )


# --- namespaces ---


def _namespace(catalog: Catalog, layout: ModuleLayout, family: str, name: str) -> FileSet:
    module = f"{layout.package}._namespaces.{family}.{name}"
    apis = _by_module(catalog.by_family()[family])[name]
    file = File(
        path=_path(module),
        template="timsdk/_namespaces/service.py.j2",
        source=f"spec/apis/{apis[0].service}/",
        context={"module": namespace_module(catalog, layout, family, apis, module)},
    )
    return FileSet(files=(file,))


def _family(catalog: Catalog, layout: ModuleLayout, family: str) -> FileSet:
    apis = catalog.by_family()[family]
    namespace = File(
        path=layout.path(f"_namespaces/{family}/__init__.py"),
        template="timsdk/_namespaces/family.py.j2",
        source="spec/services.yaml",
        context={
            "cls": family_class(family),
            "doc": docstring(catalog.services.families[family].doc.strip()),
            "parts": [(module, module_class(module)) for module in _by_module(apis)],
        },
    )
    exports = [
        _export(name, layout.api_module(api))
        for api in apis
        for name in (request_name(api), response_name(api), *api.body.types)
    ]
    doc = f"{catalog.services.families[family].title}: models of the APIs of `client.{family}`."
    return FileSet(files=(namespace, _facade(f"{layout.package}.{family}", doc, exports)))


# --- facades: lazy modules that re-export models ---


def _export(name: str, module: str) -> Export:
    return Export(name=name, module=module, key=literal(name), value=literal(module))


def _facade(module: str, doc: str, exports: list[Export]) -> File:
    return File(
        path=_path(module),
        template="timsdk/facade.py.j2",
        source="spec/",
        context={"doc": docstring(doc), "exports": sorted(exports, key=lambda export: export.name)},
    )


# --- the package itself ---

_PUBLIC = {
    "._catalog": ("catalog",),
    "._client": ("Client",),
    "._error_code": ("ErrorCode",),
    "timsdk_runtime.batches": ("in_batches",),
    "timsdk_runtime.model.converter": ("converter",),
    "timsdk_runtime.errors": (
        "ApiError", "AuthError", "ConfigError", "Conflict", "DecodeError", "InvalidArgument",
        "MessageDropped", "NotFound", "OutcomeUnknown", "PartialFailure", "PermissionDenied", "QuotaExceeded",
        "RateLimitError", "ServerError", "TimError", "TransportError",
    ),
    "timsdk_runtime.paging": ("paginate",),
    "timsdk_runtime.model.item_results": ("ItemFailure",),
    "timsdk_runtime.call.retry": ("RetryPolicy",),
    "timsdk_runtime.declarations": ("Rate",),
    "timsdk_runtime.model.operation": ("Meta", "Request", "Response"),
    "timsdk_runtime.model.base": ("Model",),
    "timsdk_runtime.version": ("__version__",),
}  # fmt: skip


def _public(package: str) -> Iterator[Export]:
    """Yield what the package gives by itself. A module that begins with a dot is one of its own."""
    for module, names in _PUBLIC.items():
        full_name = f"{package}{module}" if module.startswith(".") else module
        yield from (_export(name, full_name) for name in names)


def _package(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    docs = {name: docstring(catalog.services.families[name].doc.strip(), indent=8) for name in catalog.by_family()}
    files = (
        File(path=layout.path("__init__.py"), template="timsdk/__init__.py.j2", source="spec/", context={
            "package": layout.package,
            "exports": sorted(_public(layout.package), key=lambda export: export.name),
            "modules": [literal(name) for name in sorted([*catalog.by_family(), "types", "usersig"])],
        }),
        File(path=layout.path("_client.py"), template="timsdk/_client.py.j2", source="spec/services.yaml", context={
            "namespaces": [(name, family_class(name), doc) for name, doc in docs.items()],
        }),
        File(path=layout.path("_catalog.py"), template="timsdk/_catalog.py.j2", source="spec/apis/", context={
            "apis": [
                (literal(api.key), literal(f"{catalog.family(api)}.{method_name(api)}"))
                for api in catalog.apis
            ],
        }),
    )  # fmt: skip
    folders = ["_apis", "_namespaces", *(f"_apis/{service}" for service in _by_service(catalog.apis))]
    present = [*(folders if catalog.apis else ()), *(["_types"] if layout.modules else ())]
    return FileSet(files=files, data={layout.path(f"{folder}/__init__.py"): "" for folder in present})


def _shared(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    doc = "Types that several APIs share: message elements, enumerations, items."
    files = (
        *_type_files(catalog, layout),
        _facade(f"{layout.package}.types", doc, [_export(name, module) for name, module in layout.modules.items()]),
        File(path=layout.path("usersig.py"), template="timsdk/usersig.py.j2", source="templates/", context={}),
        File(path=layout.path("_regions.py"), template="timsdk/_regions.py.j2", source="spec/regions.yaml", context={
            "regions": [
                (literal(name), literal(region.domain), literal(region.backup))
                for name, region in sorted(catalog.regions.regions.items())
            ],
        }),
        File(path=layout.path("_codes.py"), template="timsdk/_codes.py.j2", source="spec/errors.yaml", context={}),
        _error_codes(catalog, layout),
    )  # fmt: skip
    data = {layout.path(name): text for name, text in {**schema_data.of_all(catalog), "py.typed": ""}.items()}
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


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"
