"""The page of a webhook: when it comes, what a reply can do, a handler, its fields, an example."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import jinja2

from codegen.resolve.scope import Scope
from codegen.resolve.webhooks import classes, event_name
from codegen.site import markdown, places, subject
from codegen.site.commands import pretty
from codegen.site.fields import FieldList
from codegen.spec.type_defs import Field, attribute_of
from codegen.spec.webhooks import Webhook

_KINDS = {
    "before": "before-event: it waits for a reply",
    "after": "after-event: it has happened",
    "switch": "switch: the console names it, and it is never sent",
}


def webhook_page(environment: jinja2.Environment, scope: Scope, webhook: Webhook) -> str:
    """Return the page."""
    body, catalog = webhook.body, scope.catalog
    path = places.webhook_page(webhook)
    event = next((example.event for example in body.examples if example.event is not None), None)
    reply = next((example.reply for example in body.examples if example.reply is not None), None)
    return environment.get_template("site/webhook.md.j2").render(
        heading=subject.heading(event_name(webhook), scope.prose(body.summary.strip()), subject.title_zh(webhook)),
        title=event_name(webhook),
        description=subject.quoted(scope.prose(body.summary.strip()).replace("`", "")),
        command=webhook.command,
        family_title=catalog.services.families[body.family].title,
        family=body.family,
        badges=["**partly known**{ .badge .warn }"] if body.known == "partial" else [],
        doc="\n\n".join(markdown.paragraphs(scope.prose(body.doc))),
        classes=classes(webhook),
        package=scope.layout.package,
        sent=body.fired != "switch",
        guide=places.link(path, "guides/webhooks.md"),
        facts=_facts(webhook),
        fields=FieldList(scope, "e").lines(body.event),
        reply_fields=FieldList(scope, "y").lines(body.reply),
        event_json=pretty(event) if event is not None else "",
        reply_json=pretty(reply) if reply is not None else "",
        unknown=subject.unknown(scope, body.undocumented),
        sources=list(subject.sources(body.source)),
    )


def _facts(webhook: Webhook) -> list[str]:
    body = webhook.body
    found = [("Kind", f"{_KINDS[body.fired][0].upper()}{_KINDS[body.fired][1:]}.")]
    if body.also:
        found.append(("Other spellings", ", ".join(f"`{name}`" for name in body.also)))
    if body.fired == "before":
        verdict = "lets it pass" if body.on_timeout == "pass" else "refuses it"
        found.append(("Without a reply in time", f"The service {verdict}."))
    if body.reply:
        found.append(("A reply can set", _names(body.reply, body.reply)))
    if refusal := body.refusal:
        own = f", or codes of your own from {refusal.from_} to {refusal.to}" if refusal.from_ is not None else ""
        seen = f" The caller then gets {refusal.seen_as}." if refusal.seen_as else ""
        dropped = " `drop()` drops silently." if refusal.drop else ""
        found.append(("A reply can refuse", f"`refuse()` with code 1{own}.{seen}{dropped}"))
    if body.each:
        items, results = _names([body.each.of], body.event), _names([body.each.results], body.reply)
        found.append(("For each item", f"A reply judges each entry of {items} in {results}."))
    if body.dedupe:
        found.append(("Delivered twice", f"Known by {_names(body.dedupe, body.event)}: `event.dedupe_key`."))
    return [line for name, text in found for line in (name, f":   {markdown.text(text)}", "")]


def _names(wires: Iterable[str], fields: Mapping[str, Field]) -> str:
    """Return the Python names of fields. A path into a structure keeps its wire names."""
    return ", ".join(f"`{attribute_of(wire, fields[wire]) if wire in fields else wire}`" for wire in wires)
