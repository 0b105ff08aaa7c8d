"""APIs -> the methods of the client's namespaces, with all a caller needs to know in their docstrings."""

from __future__ import annotations

from collections.abc import Sequence

from codegen import naming
from codegen.resolve.docstrings import docstring, wrap
from codegen.resolve.module_layout import ModuleLayout
from codegen.resolve.operations import method_name, request_name, response_name
from codegen.resolve.output_model import ClientKind, MethodText, NamespaceModule, ParameterText
from codegen.resolve.scope import Imports, Scope
from codegen.spec.catalog import Api, Catalog, Rate
from codegen.spec.type_defs import attribute_of

_BASE = "timsdk_runtime.model.base"
_INDENT = 8
_MAY_ACT_TWICE = ("deduplicated", "once")
"""Effects whose calls may end as `OutcomeUnknown`. With any other effect, a second call does no harm."""
_RATE_UNITS = {1: "second", 60: "minute", 3600: "hour", 86400: "day"}


BLOCKING = ClientKind(
    client="Client",
    base="BaseClient",
    base_module="timsdk_runtime.client",
    folder="_namespaces",
    namespace="Namespace",
    prefix="",
    defines="def",
    awaits="",
)
ASYNCIO = ClientKind(
    client="AsyncClient",
    base="AsyncBaseClient",
    base_module="timsdk_runtime.async_client",
    folder="_async_namespaces",
    namespace="AsyncNamespace",
    prefix="Async",
    defines="async def",
    awaits="await ",
)
KINDS = {kind.folder: kind for kind in (BLOCKING, ASYNCIO)}


def module_class(kind: ClientKind, module: str) -> str:
    """Return the name of the class with the methods of one module."""
    return f"{kind.prefix}{naming.pascal(module)}Methods"


def family_class(kind: ClientKind, family: str) -> str:
    """Return the name of the class of `client.<family>`."""
    return f"{kind.prefix}{naming.pascal(family)}Namespace"


def namespace_module(catalog: Catalog, layout: ModuleLayout, family: str, apis: Sequence[Api]) -> NamespaceModule:
    """Return the methods of some APIs of one service that belong to `family`."""
    imports = Imports("")  # what it names is defined elsewhere
    methods = tuple(_method(Scope(catalog, layout, api, imports), api) for api in apis)
    return NamespaceModule(
        doc=docstring(f"{catalog.services.families[family].title}: the APIs of `{apis[0].service}`."),
        typing_imports=imports.typing_lines(),
        methods=methods,
    )


def _method(scope: Scope, api: Api) -> MethodText:
    required: list[ParameterText] = []
    optional: list[ParameterText] = []
    for wire, field in api.body.request.items():
        annotation = scope.parameter(field.type, hint=True)
        name = attribute_of(wire, field)
        if field.required and not field.fill:
            required.append(ParameterText(name=name, annotation=annotation, default=""))
        else:
            annotation = annotation if annotation == "Any" else f"{annotation} | None"
            optional.append(ParameterText(name=name, annotation=annotation, default=" = None"))
    module = scope.layout.api_module(api)
    response = scope.imports.hint(module, response_name(api))
    return MethodText(
        name=method_name(api),
        parameters=(*required, *optional),
        extra_fields=f"{scope.imports.hint(_BASE, 'JsonObject')} | None",
        response=response,
        doc=docstring("\n".join(_doc(scope, api)), indent=_INDENT),
        module=module,
        request=request_name(api),
    )


def _doc(scope: Scope, api: Api) -> list[str]:
    body, catalog = api.body, scope.catalog
    lines = [scope.prose(body.summary.strip())]
    if body.doc:
        lines += ["", *wrap(scope.prose(body.doc), indent=_INDENT)]
    if body.status != "current":
        use = f" Use `{method_path(catalog, body.replaced_by)}` instead." if body.replaced_by else ""
        lines += ["", *wrap(f"This API is {body.status}.{use}", indent=_INDENT)]
    if body.undocumented:
        text = (
            "Not everything is known about this API: "
            + "; ".join(scope.prose(item).rstrip(".") for item in body.undocumented)
            + "."
        )
        lines += ["", *wrap(text, indent=_INDENT)]
    lines += ["", "Args:"]
    ordered = sorted(body.request.items(), key=lambda entry: not entry[1].required or bool(entry[1].fill))
    for wire, field in ordered:
        text = f"{attribute_of(wire, field)}: {scope.describe(field, body.request)}"
        lines += [f"    {line}" for line in wrap(text, indent=_INDENT + 4, hanging=4)]
    lines.append("    extra_fields: JSON to send beside these fields, by wire names.")
    lines += _returns(api, scope.layout.package)
    lines += ["", "Raises:", *_raises(scope, api)]
    lines += ["", *_facts(scope, api)]
    return lines


def _returns(api: Api, package: str) -> list[str]:
    """Return how to use a response beyond its fields."""
    hints: list[str] = []
    if api.body.paging:
        hints.append(f"One page; `{package}.paginate` walks all of them.")
    if api.body.item_results:
        hints.append("A result for each item; `raise_for_failed()` raises where one failed.")
    return ["", "Returns:", *(f"    {hint}" for hint in hints)] if hints else []


def _raises(scope: Scope, api: Api) -> list[str]:
    """Return codes with a meaning of their own here, one a line, and the other codes by name only."""
    lines: list[str] = []
    plain: list[str] = []
    for code, text in sorted(api.body.errors.items()):
        name = scope.catalog.codes.codes[code].name
        if text:
            entry = f"ApiError: {code} {name}: {scope.prose(text.strip())}"
            lines += [f"    {line}" for line in wrap(entry, indent=_INDENT + 4, hanging=4)]
        else:
            plain.append(f"{code} {name}")
    if plain:
        lines += [f"    {line}" for line in wrap(f"ApiError: {', '.join(plain)}.", indent=_INDENT + 4, hanging=4)]
    if api.body.dropped_reason:
        lines.append("    MessageDropped: The service reported success and dropped the message.")
    lines.append("    TransportError: No response came.")
    if api.body.effect.kind in _MAY_ACT_TWICE:
        lines.append("    OutcomeUnknown: No response came, and the call may have acted.")
    return lines


def _facts(scope: Scope, api: Api) -> list[str]:
    facts = [f"Effect: {effect_text(scope, api)}"]
    if api.body.rate_limit:
        facts.insert(0, f"Rate: {' and '.join(rate_text(rate) for rate in api.body.rate_limit)}.")
    lines = [line for fact in facts for line in wrap(fact, indent=_INDENT, hanging=4)]
    return [*lines, *(f"Source: {source.url} (read {source.read})" for source in api.body.source)]


def rate_text(rate: Rate) -> str:
    """Return a rate in words."""
    calls = int(rate.calls) if rate.calls == int(rate.calls) else rate.calls
    if rate.calls < 1:
        return f"at most one call in {round(rate.seconds / rate.calls)} seconds"
    return f"at most {calls} {'call' if calls == 1 else 'calls'} a {_RATE_UNITS[rate.seconds]}"


def effect_text(scope: Scope, api: Api) -> str:
    """Return what a second call does, in words."""
    effect, request = api.body.effect, api.body.request
    keys = ", ".join(f"`{attribute_of(name, request[name])}`" for name in effect.by)
    window = "at any time" if effect.within == "forever" else f"within {effect.within}"
    text = {
        "read": "reads; calling it again is harmless.",
        "idempotent": "calling it again leads to the same state.",
        "deduplicated": f"the service drops a second call with the same {keys} {window}.",
        "once": "every call acts again"
        + (f", unless `{attribute_of(effect.unless, request[effect.unless])}` is set." if effect.unless else "."),
    }[effect.kind]
    return f"{text} {scope.prose(effect.reason.strip())}" if effect.reason else text


def method_path(catalog: Catalog, key: str) -> str:
    """Return `family.method` of an API, or its key where the catalog lacks it."""
    api = next((api for api in catalog.apis if api.key == key), None)
    return f"{catalog.family(api)}.{method_name(api)}" if api else key
