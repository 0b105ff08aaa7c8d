"""Resolve: `Catalog` -> units of the package. It decides which files there are and finishes every text in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from codegen import naming
from codegen.resolve import editor_schemas, schema_data
from codegen.resolve.docstrings import docstring, literal
from codegen.resolve.models import enum_text, root_text, struct_text, union_text
from codegen.resolve.module_layout import ModuleLayout, lay_out
from codegen.resolve.namespaces import ASYNCIO, BLOCKING, KINDS, family_class, module_class, namespace_module
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


def units(catalog: Catalog) -> Iterator[Unit]:
    """Yield the units of `generated/`. Each sees only the part of the catalog that it is made from."""
    layout = lay_out(catalog)
    shared = catalog.part(())

    def unit(resolve: Callable[..., FileSet], part: Catalog, *names: str) -> Unit:
        return Unit((resolve.__name__, *names), part, layout, resolve)

    for api in catalog.apis:
        yield unit(_api, catalog.part([api]), api.key)
    for family, apis in catalog.by_family().items():
        yield unit(_family, catalog.part(apis), family)
        for those in _by_service(apis).values():
            for module in _by_module(those):
                for folder in KINDS:
                    yield unit(_namespace, catalog.part(those), folder, family, module)
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


def _schema(catalog: Catalog, _: ModuleLayout, service: str) -> FileSet:
    return FileSet(data=schema_data.of_service(catalog, service))


# --- models ---


def _api(catalog: Catalog, layout: ModuleLayout, key: str) -> FileSet:
    (api,) = (api for api in catalog.apis if api.key == key)
    module = api.module
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


def _namespace(catalog: Catalog, layout: ModuleLayout, folder: str, family: str, name: str) -> FileSet:
    module, kind = f"timsdk.{folder}.{family}.{name}", KINDS[folder]
    apis = _by_module(catalog.by_family()[family])[name]
    file = File(
        path=_path(module),
        template="timsdk/namespaces/service.py.j2",
        source=f"spec/apis/{apis[0].service}/",
        context={"kind": kind, "module": namespace_module(catalog, layout, kind, family, apis, module)},
    )
    return FileSet(files=(file,))


def _family(catalog: Catalog, _: ModuleLayout, family: str) -> FileSet:
    apis = catalog.by_family()[family]
    namespaces = tuple(
        File(
            path=f"timsdk/{folder}/{family}/__init__.py",
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
    exports = [
        _export(name, api.module) for api in apis for name in (request_name(api), response_name(api), *api.body.types)
    ]
    doc = f"{catalog.services.families[family].title}: models of the APIs of `client.{family}`."
    return FileSet(files=(*namespaces, _facade(f"timsdk.{family}", doc, exports)))


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

_FIXED = ("events", "limits", "otel", "usersig")
"""Public modules that do not depend on the catalog."""
_CLIENTS = {"timsdk._client": BLOCKING, "timsdk._async_client": ASYNCIO}
_PUBLIC = {
    "timsdk._catalog": ("catalog",),
    "timsdk._async_client": ("AsyncClient",),
    "timsdk._client": ("Client",),
    "timsdk._error_code": ("ErrorCode",),
    "timsdk_runtime.async_paging": ("apaginate",),
    "timsdk_runtime.batches": ("in_batches",),
    "timsdk_runtime.many_calls": ("amap_calls", "map_calls"),
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


def _public() -> Iterator[Export]:
    """Yield what `from timsdk import ...` gives."""
    return (_export(name, module) for module, names in _PUBLIC.items() for name in names)


def _package(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    docs = {name: docstring(catalog.services.families[name].doc.strip(), indent=8) for name in catalog.by_family()}
    files = (
        File(path="timsdk/__init__.py", template="timsdk/__init__.py.j2", source="spec/", context={
            "exports": sorted(_public(), key=lambda export: export.name),
            "modules": [literal(name) for name in sorted([*catalog.by_family(), "types", *_FIXED])],
        }),
        *(File(path=_path(module), template="timsdk/client.py.j2", source="spec/services.yaml", context={
            "kind": kind,
            "namespaces": [(name, family_class(kind, name), doc) for name, doc in docs.items()],
        }) for module, kind in _CLIENTS.items()),
        File(path="timsdk/_catalog.py", template="timsdk/_catalog.py.j2", source="spec/apis/", context={
            "apis": [
                (literal(api.key), literal(f"{catalog.family(api)}.{method_name(api)}"))
                for api in catalog.apis
            ],
        }),
    )  # fmt: skip
    folders = ["_apis", *KINDS, *(f"_apis/{service}" for service in _by_service(catalog.apis))]
    present = [*(folders if catalog.apis else ()), *(["_types"] if layout.modules else ())]
    packages = {f"timsdk/{folder}/__init__.py": "" for folder in present}
    return FileSet(files=files, data={**schema_data.of_codes(catalog), **packages})


def _shared(catalog: Catalog, layout: ModuleLayout) -> FileSet:
    doc = "Types that several APIs share: message elements, enumerations, items."
    files = (
        *_type_files(catalog, layout),
        _facade("timsdk.types", doc, [_export(name, module) for name, module in layout.modules.items()]),
        *(File(path=f"timsdk/{name}.py", template=f"timsdk/{name}.py.j2", source="templates/", context={})
          for name in _FIXED),
        File(path="timsdk/_regions.py", template="timsdk/_regions.py.j2", source="spec/regions.yaml", context={
            "regions": [
                (literal(name), literal(region.domain), literal(region.backup))
                for name, region in sorted(catalog.regions.regions.items())
            ],
        }),
        File(path="timsdk/_codes.py", template="timsdk/_codes.py.j2", source="spec/errors.yaml", context={}),
        File(path="timsdk/_error_code.py", template="timsdk/_error_code.py.j2", source="spec/errors.yaml", context={
            "members": [
                (entry.name, code, docstring(entry.doc.strip()))
                for code, entry in sorted(catalog.codes.codes.items())
            ],
        }),
    )  # fmt: skip
    return FileSet(
        files=files, data={**schema_data.of_types(catalog), **editor_schemas.files(), "timsdk/py.typed": ""}
    )


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"
