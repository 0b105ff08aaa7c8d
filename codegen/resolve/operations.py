"""What the catalog says about one API -> the arguments of its `Operation`, in Python names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen import naming
from codegen.resolve.docstrings import literal
from codegen.resolve.output_model import DeclarationText
from codegen.resolve.scope import Scope, decoder_name
from codegen.spec.catalog import Api, Effect, ItemResults, LastItem, Owned, Paging
from codegen.spec.load import is_list
from codegen.spec.type_defs import Field, Struct, attribute_of
from codegen.spec.type_expr import ListOf, Named, TypeExpr

_OPERATION = "timsdk_runtime.model.operation"
_DECLARATIONS = "timsdk_runtime.declarations"
_RESPONSE_RULES = "timsdk_runtime.response_rules"
_SECONDS = {"s": 1, "m": 60, "h": 3600}


def method_name(api: Api) -> str:
    return api.body.python or naming.attribute(api.command)


def request_name(api: Api) -> str:
    return f"{naming.pascal(method_name(api))}Request"


def response_name(api: Api) -> str:
    return f"{naming.pascal(method_name(api))}Response"


def operation_text(scope: Scope, api: Api) -> DeclarationText:
    """Return the `Operation(...)` of an API."""
    scope.imports.add(_OPERATION, "Operation")
    scope.imports.add("typing", "Final")
    body, names = api.body, _Names(scope)
    request, response = request_name(api), response_name(api)
    arguments: list[tuple[str, str]] = [
        ("service", literal(api.service)),
        ("command", literal(api.command)),
        ("method", literal(f"{scope.catalog.family(api)}.{method_name(api)}")),
        ("summary", literal(scope.prose(body.summary))),
        ("request_type", request),
        ("response_type", response),
        ("request_decoder", decoder_name(request)),
        ("response_decoder", decoder_name(response)),
        ("effect", _effect(scope, body.effect)),
        ("sources", _tuple(literal(source.url) for source in body.source)),
    ]
    if body.rate_limit:
        rates = (
            f"{scope.imports.add(_DECLARATIONS, 'Rate')}({rate.calls}, {rate.seconds})" for rate in body.rate_limit
        )
        arguments.append(("rates", _tuple(rates)))
    if wrapper := scope.catalog.wrapper(api):
        arguments.append(("wrapper", literal(wrapper)))
    if body.errors:
        arguments.append(("error_codes", _tuple(map(str, sorted(body.errors)))))
    if texts := {code: scope.prose(text.strip()) for code, text in sorted(body.errors.items()) if text}:
        entries = ", ".join(f"{code}: {literal(text)}" for code, text in texts.items())
        arguments.append(("error_texts", f"{{{entries}}}"))
    if body.paging:
        arguments.append(("paging", names.paging(api, body.paging)))
    if body.item_results:
        arguments.append(("item_results", names.item_results(api, body.item_results)))
        arguments.append(("code_table", scope.imports.add(f"{scope.layout.package}._codes", "code_table")))
    if body.dropped_reason:
        arguments.append(("dropped_reason", names.path(body.response, body.dropped_reason)))
    if body.status != "current":
        arguments.append(("status", literal(body.status)))
    if body.replaced_by:
        arguments.append(("replaced_by", literal(body.replaced_by)))
    if body.undocumented:
        arguments.append(("undocumented", _tuple(literal(scope.prose(text)) for text in body.undocumented)))
    return DeclarationText(
        name="OPERATION",
        cls="Operation",
        arguments=tuple(arguments),
        attribute="operation",
        carriers=(request, response),
    )


def item_type(scope: Scope, api: Api, paging: Paging) -> str:
    """Return the annotation of the items that a page holds."""
    annotations = [
        scope.annotation(expr.item)
        for name in paging.items
        if isinstance(expr := _Names(scope).expr(api.body.response, name), ListOf)
    ]
    return " | ".join(dict.fromkeys(annotations))


def _effect(scope: Scope, effect: Effect) -> str:
    arguments = [("kind", literal(effect.kind))]
    if effect.by:
        arguments.append(("by", _tuple(map(literal, effect.by))))
    if effect.within:
        seconds = "inf" if effect.within == "forever" else str(int(effect.within[:-1]) * _SECONDS[effect.within[-1]])
        arguments.append(("within", f'float("{seconds}")' if seconds == "inf" else seconds))
    if effect.identical:
        arguments.append(("identical", "True"))
    if effect.unless:
        arguments.append(("unless", literal(effect.unless)))
    if effect.already_done:
        arguments.append(("already_done", f"frozenset({{{', '.join(map(str, sorted(effect.already_done)))}}})"))
    if effect.owned:
        arguments.append(("owned", _owned(scope, effect.owned)))
    if effect.reason:
        arguments.append(("reason", literal(scope.prose(effect.reason.strip()))))
    return _call(scope, "Effect", arguments)


def _owned(scope: Scope, owned: Owned) -> str:
    arguments = [("code", str(owned.code)), ("read", literal(owned.read))]
    arguments += [("id", _tuple(map(literal, owned.id.split("."))))]
    arguments += [("owner", _tuple(map(literal, owned.owner.split("."))))]
    service = owned.read.partition("/")[0]
    wrapper = scope.catalog.services.services[service].wrapper
    if wrapper != "none":
        arguments.append(("wrapper", literal(wrapper)))
    return _call(scope, "Owned", arguments)


class _Names:
    """Turns wire names of a body into paths of Python attributes."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope

    def paging(self, api: Api, paging: Paging) -> str:
        request, response = api.body.request, api.body.response
        first = self.expr(response, paging.items[0])
        item_fields: Mapping[str, Field] = self.fields(first.item) if isinstance(first, ListOf) else {}
        cursors: list[str] = []
        for wire, source in paging.carry.items():
            arguments = [("argument", literal(attribute_of(wire, request[wire])))]
            if isinstance(source, LastItem):
                arguments += [("path", self.path(item_fields, source.last)), ("last_item", "True")]
                if source.add:
                    arguments.append(("add", str(source.add)))
            else:
                arguments.append(("path", self.path(response, source)))
            if request[wire].min is not None:
                arguments.append(("min", str(request[wire].min)))
            cursors.append(_call(self.scope, "Cursor", arguments))
        steps = [
            _call(
                self.scope,
                "OffsetRule",
                [
                    ("argument", literal(attribute_of(wire, request[wire]))),
                    *([("by", str(step))] if isinstance(step, int) else []),
                    *([("first", str(paging.first[wire]))] if wire in paging.first else []),
                ],
            )
            for wire, step in paging.advance.items()
        ]
        done: list[str] = []
        for rule in paging.done:
            if rule.field:
                values = rule.equals if is_list(rule.equals) else [rule.equals]
                arguments = [("field", self.path(response, rule.field)), ("values", _tuple(map(literal, values)))]
                done.append(_call(self.scope, "StopRule", arguments))
            elif rule.total:
                done.append(_call(self.scope, "StopRule", [("total", self.path(response, rule.total))]))
        return _call(
            self.scope,
            "Paging",
            [
                ("items", _tuple(self.path(response, name) for name in paging.items)),
                *([("cursors", _tuple(cursors))] if cursors else []),
                *([("steps", _tuple(steps))] if steps else []),
                *([("done", _tuple(done))] if done else []),
                *([("overlap", self.names(item_fields, paging.overlap))] if paging.overlap else []),
            ],
        )

    def item_results(self, api: Api, declared: ItemResults) -> str:
        response = api.body.response
        arguments = [("items", self.path(response, declared.list_field))]
        expr = self.expr(response, declared.list_field)
        item_fields = self.fields(expr)
        if declared.failed:
            arguments.append(("failures_only", "True"))
        named = [("key", declared.key), ("code", declared.code), ("info", declared.info)]
        arguments += [(key, self.path(item_fields, name)) for key, name in named if name]
        if declared.ok != (0,):
            arguments.append(("ok", _tuple(map(literal, declared.ok))))
        if declared.of and declared.key and declared.code:
            of, *member = declared.of.split(".")
            item_retry = [
                ("of", literal(of)),
                ("member", _tuple(map(literal, member))),
                ("items", literal(declared.list_field)),
                ("key", _tuple(map(literal, declared.key.split(".")))),
                ("code", literal(declared.code)),
            ]
            arguments.append(("retry_rule", _call(self.scope, "ItemRetry", item_retry)))
        return _call(self.scope, "ItemResults", arguments)

    def names(self, fields: Mapping[str, Field], wires: tuple[str, ...]) -> str:
        return _tuple(literal(attribute_of(wire, fields[wire])) for wire in wires)

    def path(self, fields: Mapping[str, Field], dotted: str) -> str:
        return _tuple(literal(attribute_of(wire, field)) for wire, field in self.walk(fields, dotted))

    def expr(self, fields: Mapping[str, Field], dotted: str) -> TypeExpr:
        return list(self.walk(fields, dotted))[-1][1].type

    def walk(self, fields: Mapping[str, Field], dotted: str) -> Iterator[tuple[str, Field]]:
        for wire in dotted.split("."):
            field = fields[wire]
            yield wire, field
            fields = self.fields(field.type)

    def fields(self, expr: TypeExpr) -> Mapping[str, Field]:
        """Return the fields of a structure, or of the items of a list of structures."""
        inner = expr.item if isinstance(expr, ListOf) else expr
        body = self.scope.body(inner.name) if isinstance(inner, Named) else None
        return body.fields if isinstance(body, Struct) else {}


def _call(scope: Scope, cls: str, arguments: list[tuple[str, str]]) -> str:
    module = _DECLARATIONS if cls in ("Effect", "Owned") else _RESPONSE_RULES
    return f"{scope.imports.add(module, cls)}({', '.join(f'{name}={value}' for name, value in arguments)})"


def _tuple(texts: Any) -> str:
    items = list(texts)
    return f"({', '.join(items)},)" if items else "()"
