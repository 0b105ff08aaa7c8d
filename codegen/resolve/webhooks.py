"""What the catalog says about one webhook -> classes of its event and reply, and the arguments of its `Webhook`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from codegen import naming
from codegen.resolve.docstrings import literal
from codegen.resolve.facades import export, facade
from codegen.resolve.models import body_text
from codegen.resolve.module_layout import ModuleLayout
from codegen.resolve.output_model import DeclarationText, File, StructText
from codegen.resolve.scope import Scope, decoder_name
from codegen.spec.catalog import Catalog
from codegen.spec.type_defs import Field, Struct, attribute_of
from codegen.spec.type_expr import ListOf, Named
from codegen.spec.webhooks import Webhook

_EVENTS = "timsdk_runtime.webhooks.events"
_ENVELOPE = "timsdk_runtime.webhooks.envelope"
_PUBLIC: Mapping[str, tuple[str, ...]] = {
    "._receiver": ("Receiver", "parse"),
    _EVENTS: ("AfterEvent", "BeforeEvent", "Event", "EventReply", "UnknownEvent", "Webhook"),
    _ENVELOPE: ("EventMeta",),
    "timsdk_runtime.webhooks.delivery": ("Delivery", "Reply"),
    "timsdk_runtime.webhooks.outcomes": ("Outcome",),
    "timsdk_runtime.webhooks.replay": ("MemoryReplayStore", "RedisReplayStore", "ReplayStore"),
    "timsdk_runtime.webhooks.verify": ("sign",),
}
"""Module -> names that the facade gives beside the events. A module that begins with a dot is one of the package."""


def common_files(catalog: Catalog, layout: ModuleLayout) -> tuple[File, File]:
    """Return the module of the receiver, and the facade of all public names."""
    sent = [webhook for webhook in catalog.webhooks if webhook.body.fired != "switch"]
    exports = [
        export(name, layout.webhook_module(webhook))
        for webhook in sent
        for name in (*classes(webhook), *webhook.types)
    ]
    for module, names in _PUBLIC.items():
        full_name = f"{layout.package}{module}" if module.startswith(".") else module
        exports += [export(name, full_name) for name in names]
    modules = [
        (literal(command), literal(naming.snake(webhook.command)))
        for webhook in sent
        for command in (webhook.command, *webhook.body.also)
    ]
    receiver = File(
        path=layout.path("_receiver.py"),
        template="timsdk/_receiver.py.j2",
        source="spec/webhooks/",
        context={"modules": modules},
    )
    doc = "Webhooks: what the service sends to the app, verified and typed. See docs/webhooks.md."
    return receiver, facade(f"{layout.package}.webhooks", doc, exports)


def event_name(webhook: Webhook) -> str:
    return naming.event_class(webhook.command, webhook.body.python)


def classes(webhook: Webhook) -> tuple[str, ...]:
    """Return the classes of a webhook: its event, and its reply where one matters."""
    name = event_name(webhook)
    return (name, f"{name}Reply") if webhook.body.fired == "before" else (name,)


def structs(scope: Scope, webhook: Webhook) -> list[StructText]:
    """Return the text of these classes."""
    event, *replies = classes(webhook)
    base = scope.imports.add(_EVENTS, "BeforeEvent" if replies else "AfterEvent")
    doc = _doc(webhook)
    meta = (("meta", _ENVELOPE, "EventMeta"),)
    arguments = ", ".join(literal(name) for name in (event, *replies))
    texts = [body_text(scope, event, f"{base}[{arguments}]", doc, webhook.body.event, argument=False, inherited=meta)]
    for reply in replies:
        envelope = (("error_code", "", "int"), ("error_info", "", "str"))
        doc = f"Reply to `{webhook.command}`. {_refusals(webhook)}"
        base = scope.imports.add(_EVENTS, _reply_base(webhook))
        texts.append(body_text(scope, reply, base, doc, webhook.body.reply, argument=True, inherited=envelope))
    return texts


def _doc(webhook: Webhook) -> str:
    body = webhook.body
    parts = [body.summary.strip(), body.doc.strip()]
    if body.undocumented:
        known = "; ".join(text.strip().rstrip(".") for text in body.undocumented)
        parts.append(f"Not everything is known about this webhook: {known}.")
    return " ".join(part for part in parts if part)


def _reply_base(webhook: Webhook) -> str:
    refusal = webhook.body.refusal
    if refusal is None:
        return "EventReply"
    return "DroppableReply" if refusal.drop else "RefusableReply"


def _refusals(webhook: Webhook) -> str:
    refusal = webhook.body.refusal
    if refusal is None:
        return "It cannot refuse as a whole."
    seen = f"the caller gets {refusal.seen_as}" if refusal.seen_as else "with code 1"
    own = f", or with a code of yours from {refusal.from_} to {refusal.to}" if refusal.from_ is not None else ""
    dropped = " `drop()` drops silently." if refusal.drop else ""
    return f"`refuse()` refuses ({seen}){own}.{dropped}"


def declaration(scope: Scope, webhook: Webhook) -> DeclarationText:
    """Return the `Webhook(...)` of a webhook."""
    scope.imports.add(_EVENTS, "Webhook")
    scope.imports.add("typing", "Final")
    body, names = webhook.body, classes(webhook)
    arguments = [
        ("command", literal(webhook.command)),
        ("family", literal(body.family)),
        ("summary", literal(scope.prose(body.summary.strip()))),
        ("event_type", names[0]),
        ("event_decoder", decoder_name(names[0])),
        ("sources", _tuple(literal(source.url) for source in body.source)),
    ]
    if body.fired == "before":
        arguments += [("reply_type", names[1]), ("reply_decoder", decoder_name(names[1]))]
    if body.on_timeout != "pass":
        arguments.append(("on_timeout", literal(body.on_timeout)))
    if body.refusal and body.refusal.from_ is not None and body.refusal.to is not None:
        arguments.append(("own_codes", f"range({body.refusal.from_}, {body.refusal.to + 1})"))
    if body.refusal and body.refusal.seen_as is not None:
        arguments.append(("seen_as", str(body.refusal.seen_as)))
    if body.each:
        each = attrs.asdict(body.each)
        values = ", ".join(f"{key}={literal(value)}" for key, value in each.items())
        arguments.append(("each", f"{scope.imports.add(_ENVELOPE, 'EachResult')}({values})"))
    if body.dedupe:
        paths = [(_path(scope, body.event, name), _certain(scope, body.event, name)) for name in body.dedupe]
        for key, certain in (("dedupe", True), ("dedupe_also", False)):
            if found := [path for path, is_certain in paths if is_certain is certain]:
                arguments.append((key, _tuple(found)))
    if "EventTime" in body.event:
        arguments.append(("time_unit", literal(body.event["EventTime"].unit or "unix_ms")))
    if body.also:
        arguments.append(("also", _tuple(map(literal, body.also))))
    if body.undocumented:
        arguments.append(("undocumented", _tuple(literal(scope.prose(text)) for text in body.undocumented)))
    return DeclarationText(
        name="WEBHOOK", cls="Webhook", arguments=tuple(arguments), attribute="webhook", carriers=names
    )


def _path(scope: Scope, fields: Mapping[str, Field], dotted: str) -> str:
    return _tuple(literal(attribute_of(wire, field)) for wire, field in _way(scope, fields, dotted))


def _certain(scope: Scope, fields: Mapping[str, Field], dotted: str) -> bool:
    return all(field.required for _, field in _way(scope, fields, dotted))


def _way(scope: Scope, fields: Mapping[str, Field], dotted: str) -> Iterator[tuple[str, Field]]:
    """Yield the fields on the way to a field. The way leads through structures and lists of them."""
    for wire in dotted.split("."):
        field = fields[wire]
        yield wire, field
        inner = field.type.item if isinstance(field.type, ListOf) else field.type
        body = scope.body(inner.name) if isinstance(inner, Named) else None
        fields = body.fields if isinstance(body, Struct) else {}


def _tuple(texts: Iterable[str]) -> str:
    return f"({', '.join(texts)},)"
