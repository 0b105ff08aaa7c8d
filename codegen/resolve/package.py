"""The top of the package: what `from timsdk import ...` gives, and the two clients."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.resolve import command_index, schema_data
from codegen.resolve.docstrings import docstring, literal
from codegen.resolve.facades import export, facade
from codegen.resolve.module_layout import ModuleLayout
from codegen.resolve.namespaces import ASYNCIO, BLOCKING, KINDS, family_class
from codegen.resolve.operations import method_name
from codegen.resolve.output_model import Export, File, FileSet
from codegen.spec.catalog import Catalog

_FACADES: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "aiohttp": (
        "What sends the requests of `AsyncClient` with aiohttp.",
        {"timsdk_runtime.transport.aiohttp_transport": ("AiohttpTransport",)},
    ),
    "events": (
        "What observers are told: `Client(on_event=...)` gets these.",
        {"timsdk_runtime.events": ("Attempt", "CallEnded", "Event", "Observer", "Waiting")},
    ),
    "jobs": (
        "Send a file of millions of rows, each once, and account for every one in a ledger.",
        {
            "timsdk_runtime.jobs.again": ("send_again",),
            "timsdk_runtime.jobs.chunks": ("close_clients", "run_chunk"),
            "timsdk_runtime.jobs.job": ("ChunkResult", "Job", "JobStopped", "LedgerError"),
            "timsdk_runtime.jobs.ledger": ("RowProblem",),
            "timsdk_runtime.jobs.planning": ("plan",),
            "timsdk_runtime.jobs.report": ("Report", "open_chunks", "problem_rows", "report"),
            "timsdk_runtime.jobs.running": ("run",),
        },
    ),
    "limits": (
        "Call rates that processes and machines share: `Client(limiter=RedisLimiter(url))`; needs the extra `redis`.",
        {
            "timsdk_runtime.call.limiter": ("Grant", "Limiter", "Pause", "Reserve"),
            "timsdk_runtime.limits.redis_limiter": ("RedisLimiter",),
        },
    ),
    "otel": (
        "OpenTelemetry spans and metrics of calls; needs the extra `otel`, which brings `opentelemetry-api`.",
        {"timsdk_runtime.otel": ("instrument", "uninstrument")},
    ),
}
"""Public modules that do not depend on the catalog: what they say of themselves, and whose names they give."""
_TEMPLATES = ("usersig",)
"""Public modules that a template writes."""
_NO_FAMILIES = (*_FACADES, *_TEMPLATES, "types")
_CLIENTS = {"_client.py": BLOCKING, "_async_client.py": ASYNCIO}
_PUBLIC = {
    "._async_client": ("AsyncClient",),
    "._catalog": ("catalog",),
    "._client": ("Client",),
    "._error_code": ("ErrorCode",),
    "timsdk_runtime.async_paging": ("apaginate",),
    "timsdk_runtime.batches": ("ain_batches", "in_batches"),
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


def _public(package: str) -> Iterator[Export]:
    """Yield what the package gives by itself. A module that begins with a dot is one of its own."""
    for module, names in _PUBLIC.items():
        full_name = f"{package}{module}" if module.startswith(".") else module
        yield from (export(name, full_name) for name in names)


def fixed_modules(layout: ModuleLayout) -> Iterator[File]:
    """Yield the public modules that do not depend on the catalog."""
    for name, (doc, modules) in _FACADES.items():
        exports = [export(each, module) for module, names in modules.items() for each in names]
        yield facade(f"{layout.package}.{name}", doc, exports)
    for name in _TEMPLATES:
        file = f"{name}.py"
        yield File(path=layout.path(file), template=f"timsdk/{file}.j2", source="templates/", context={})


def package(catalog: Catalog, layout: ModuleLayout, services: list[str]) -> FileSet:
    """Return the files at the top of the package: what it exports, and the clients."""
    docs = {name: docstring(catalog.services.families[name].doc.strip(), indent=8) for name in catalog.by_family()}
    webhooks = ("webhooks",) if catalog.webhooks else ()
    files = (
        File(path=layout.path("__init__.py"), template="timsdk/__init__.py.j2", source="spec/", context={
            "package": layout.package,
            "exports": sorted(_public(layout.package), key=lambda export: export.name),
            "modules": [literal(name) for name in sorted([*catalog.by_family(), *_NO_FAMILIES, *webhooks])],
        }),
        *(File(path=layout.path(name), template="timsdk/client.py.j2", source="spec/services.yaml", context={
            "kind": kind,
            "namespaces": [(family, family_class(kind, family), doc) for family, doc in docs.items()],
        }) for name, kind in _CLIENTS.items()),
        File(path=layout.path("_catalog.py"), template="timsdk/_catalog.py.j2", source="spec/apis/", context={
            "apis": [
                (literal(api.key), literal(f"{catalog.family(api)}.{method_name(api)}"))
                for api in catalog.apis
            ],
        }),
    )  # fmt: skip
    folders = ["_apis", *KINDS, *(f"_apis/{service}" for service in services)]
    present = [*(folders if catalog.apis else ()), *(["_types"] if layout.modules else ())]
    packages = {layout.path(f"{folder}/__init__.py"): "" for folder in present}
    tables = {**schema_data.of_codes(catalog), **command_index.of_families(catalog)}
    data = {layout.path(name): text for name, text in tables.items()}
    return FileSet(files=files, data={**data, **packages})
