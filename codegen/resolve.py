"""Resolve: `Catalog` -> `Package`. Here it is decided which files there are; everything in them is finished text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import TypeAlias

from codegen import facts, naming, schema
from codegen.catalog import Api, Catalog, Enum, Struct, TypeDef, Union
from codegen.models import Imports, Scope, enum_text, root_text, struct_text, union_text
from codegen.namespaces import family_class, namespace_module, service_class
from codegen.operations import item_type, method_name, operation_text, request_name, response_name
from codegen.package import (
    EnumText,
    Export,
    File,
    ModelModule,
    OperationText,
    Package,
    StructText,
    UnionText,
)
from codegen.places import Places, api_module, places
from codegen.text import docstring, literal

_MODEL = "timsdk/_model.py.j2"
_Texts: TypeAlias = tuple[list[EnumText], list[StructText], list[UnionText]]


def resolve(catalog: Catalog) -> Package:
    """Every file of `generated/`."""
    where = places(catalog)
    files = [
        *(_api_file(catalog, where, api) for api in catalog.apis),
        *_type_files(catalog, where),
        *_namespace_files(catalog, where),
        *_facade_files(catalog, where),
        *_package_files(catalog),
    ]
    packages = {folder for file in files for folder in PurePosixPath(file.path).parents} - {PurePosixPath(".")}
    missing = {f"{folder}/__init__.py" for folder in packages} - {file.path for file in files}
    data = {**facts.files(catalog), **schema.files(), **dict.fromkeys(missing, ""), "timsdk/py.typed": ""}
    return Package(files=tuple(sorted(files, key=lambda file: file.path)), data=data)


def families(catalog: Catalog) -> dict[str, list[Api]]:
    """APIs by family; a family without APIs is left out."""
    found: dict[str, list[Api]] = {name: [] for name in sorted(catalog.services.families)}
    for api in catalog.apis:
        found[catalog.family(api)].append(api)
    return {name: apis for name, apis in found.items() if apis}


# --- models ---


def _api_file(catalog: Catalog, where: Places, api: Api) -> File:
    module = api_module(api)
    imports = Imports(module)
    scope = Scope(catalog, where, api, imports)
    request, response = request_name(api), response_name(api)
    enums, structs, unions = _types(scope, api.body.types)
    imports.add("timsdk_runtime.operation", "Request")
    answer = f"Answer to `{api.key}`."
    base = imports.add(*_response_base(api))
    if api.body.paging:
        imports.add("timsdk_runtime.paging", "Page")
        base += f", Page[{item_type(scope, api, api.body.paging)!r}]"
    structs += [
        root_text(scope, request, f'Request["{response}"]', api.body.summary, api.body.request),
        root_text(scope, response, base, answer, api.body.response),
    ]
    operation = operation_text(scope, api)
    return _model_file(module, api.document.path, imports, (enums, structs, unions), operation)


def _response_base(api: Api) -> tuple[str, str]:
    return (
        ("timsdk_runtime.partial", "BatchResponse") if api.body.partial else ("timsdk_runtime.operation", "Response")
    )


def _type_files(catalog: Catalog, where: Places) -> Iterator[File]:
    modules: dict[str, list[str]] = {}
    for name, module in where.modules.items():
        modules.setdefault(module, []).append(name)
    for module, names in sorted(modules.items()):
        imports = Imports(module)
        parts = _types(Scope(catalog, where, None, imports), {name: catalog.types[name].body for name in names})
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
    plain = ["from __future__ import annotations"]
    if structs:
        plain.append("import attrs")
    typing_lines = imports.typing_lines()
    if typing_lines:
        imports.add("typing", "TYPE_CHECKING")
    return File(
        path=_path(module),
        template=_MODEL,
        source=source,
        context={
            "module": ModelModule(
                imports=imports.runtime_lines(*plain),
                typing_imports=typing_lines,
                enums=tuple(enums),
                structs=tuple(structs),
                unions=tuple(unions),
                operation=operation,
            )
        },
    )


# --- namespaces ---


def _namespace_files(catalog: Catalog, where: Places) -> Iterator[File]:
    for family, apis in families(catalog).items():
        services = sorted({api.service for api in apis})
        for service in services:
            module = f"timsdk._namespaces.{family}.{naming.snake(service)}"
            yield File(
                path=_path(module),
                template="timsdk/_namespaces/service.py.j2",
                source=f"spec/apis/{service}/",
                context={"module": namespace_module(catalog, where, family, service, module)},
            )
        yield File(
            path=f"timsdk/_namespaces/{family}/__init__.py",
            template="timsdk/_namespaces/family.py.j2",
            source="spec/services.yaml",
            context={
                "cls": family_class(family),
                "doc": docstring(catalog.services.families[family].doc.strip()),
                "parts": [(naming.snake(service), service_class(service)) for service in services],
            },
        )


# --- facades: lazy modules that re-export models ---


def _facade_files(catalog: Catalog, where: Places) -> Iterator[File]:
    for family, apis in families(catalog).items():
        exports = [
            Export(name=name, module=api_module(api))
            for api in apis
            for name in (request_name(api), response_name(api), *api.body.types)
        ]
        title = catalog.services.families[family].title
        yield _facade(f"timsdk.{family}", f"{title}: models of the APIs of `client.{family}`.", exports)
    shared = [Export(name=name, module=module) for name, module in where.modules.items()]
    yield _facade("timsdk.types", "Types that several APIs share: message elements, enumerations, items.", shared)


def _facade(module: str, doc: str, exports: list[Export]) -> File:
    return File(
        path=_path(module),
        template="timsdk/facade.py.j2",
        source="spec/",
        context={"doc": docstring(doc), "exports": sorted(exports, key=lambda export: export.name)},
    )


# --- the package itself ---

_PUBLIC = {
    "timsdk._catalog": ("catalog",),
    "timsdk._client": ("Client",),
    "timsdk._error_code": ("ErrorCode",),
    "timsdk_runtime.batches": ("in_batches",),
    "timsdk_runtime.converter": ("converter",),
    "timsdk_runtime.errors": (
        "ApiError", "AuthError", "ConfigError", "Conflict", "DecodeError", "InvalidArgument",
        "MessageDropped", "NotFound", "OutcomeUnknown", "PartialFailure", "PermissionDenied", "QuotaExceeded",
        "RateLimitError", "ServerError", "TimError", "TransportError",
    ),
    "timsdk_runtime.paging": ("paginate",),
    "timsdk_runtime.partial": ("ItemFailure",),
    "timsdk_runtime.retry": ("RetryPolicy",),
    "timsdk_runtime.operation": ("Meta", "Rate", "Request", "Response"),
    "timsdk_runtime.wire": ("Model",),
}  # fmt: skip


def _public() -> Iterator[Export]:
    """What `from timsdk import ...` gives."""
    return (Export(name=name, module=module) for module, names in _PUBLIC.items() for name in names)


def _package_files(catalog: Catalog) -> Iterator[File]:
    docs = {name: docstring(catalog.services.families[name].doc.strip(), indent=8) for name in families(catalog)}
    yield File(path="timsdk/__init__.py", template="timsdk/__init__.py.j2", source="spec/", context={
        "exports": sorted(_public(), key=lambda export: export.name),
        "modules": [literal(name) for name in sorted([*families(catalog), "types", "usersig"])],
    })  # fmt: skip
    yield File(path="timsdk/usersig.py", template="timsdk/usersig.py.j2", source="templates/", context={})
    yield File(path="timsdk/_client.py", template="timsdk/_client.py.j2", source="spec/services.yaml", context={
        "namespaces": [(name, family_class(name), doc) for name, doc in docs.items()],
    })  # fmt: skip
    yield File(path="timsdk/_regions.py", template="timsdk/_regions.py.j2", source="spec/regions.yaml", context={
        "regions": [
            (literal(name), literal(region.domain), literal(region.backup))
            for name, region in sorted(catalog.regions.regions.items())
        ],
    })  # fmt: skip
    yield File(path="timsdk/_codes.py", template="timsdk/_codes.py.j2", source="spec/errors.yaml", context={})
    yield File(path="timsdk/_error_code.py", template="timsdk/_error_code.py.j2", source="spec/errors.yaml", context={
        "members": [
            (entry.name, code, docstring(entry.doc.strip())) for code, entry in sorted(catalog.codes.codes.items())
        ],
    })  # fmt: skip
    yield File(path="timsdk/_catalog.py", template="timsdk/_catalog.py.j2", source="spec/apis/", context={
        "apis": [
            (literal(api.key), literal(api_module(api)), literal(f"{catalog.family(api)}.{method_name(api)}"))
            for api in catalog.apis
        ],
    })  # fmt: skip


def _path(module: str) -> str:
    return module.replace(".", "/") + ".py"
