"""The rules for one file under `spec/webhooks/`."""

from __future__ import annotations

import re

from codegen import naming
from codegen.lint import types
from codegen.lint.conformance import check_body
from codegen.lint.context import LintContext
from codegen.spec.catalog import ENVELOPE, Catalog
from codegen.spec.load import NodePath
from codegen.spec.problem import Problem, did_you_mean
from codegen.spec.type_defs import attribute_of
from codegen.spec.webhooks import Refusal, Webhook

COMMAND_FIELD = "CallbackCommand"
_COMMAND = re.compile(r"[A-Za-z0-9]+\.[A-Za-z0-9]+")
_SUMMARY_LENGTH = 100


def lint_webhook(catalog: Catalog, webhook: Webhook) -> list[Problem]:
    """Return what is wrong with what one webhook says."""
    rules = LintContext(catalog, webhook)
    _head(rules, webhook)
    _bodies(rules, webhook)
    _reply(rules, webhook)
    for index, name in enumerate(webhook.body.dedupe):
        rules.field_at(rules.item(("dedupe",), index), name, webhook.body.event, "event", through_lists=True)
    _examples(rules, webhook)
    return rules.problems


def _head(rules: LintContext, webhook: Webhook) -> None:
    body, families = webhook.body, rules.catalog.services.families
    for index, command in enumerate((webhook.command, *body.also)):
        if not _COMMAND.fullmatch(command):
            path = ("also", index - 1) if index else ()
            rules.report(path, f"{command!r} is no command of a webhook, such as C2C.CallbackBeforeSendMsg")
    rules.text(("summary",), body.summary, limit=_SUMMARY_LENGTH)
    if body.doc:
        rules.text(("doc",), body.doc)
    rules.sources(("source",), body.source)
    if body.family not in families:
        rules.report(("family",), f"unknown family {body.family!r}{did_you_mean(body.family, families)}")
    if (body.known == "partial") != bool(body.undocumented):
        rules.report(("known",), "`known: partial` and `undocumented: [...]` go together")
    for index, text in enumerate(body.undocumented):
        rules.text(rules.item(("undocumented",), index), text, sentence=False)


def _bodies(rules: LintContext, webhook: Webhook) -> None:
    for side, fields in webhook.bodies.items():
        types.check_fields(rules, (side,), fields)
        for name, field in fields.items():
            if name in ((COMMAND_FIELD,) if side == "event" else ENVELOPE):
                rules.report((side, name), f"{name!r} belongs to the envelope and is not declared", key=True)
            if (attribute := attribute_of(name, field)) in naming.WEBHOOK:
                message = (
                    f"{attribute!r} is an attribute of events and replies: give {name!r} another name with `python:`"
                )
                rules.report((side, name), message, key=True)
            if field.fill:
                rules.report((side, name, "fill"), "fill is for requests")
    for name, body in webhook.body.types.items():
        if name in rules.catalog.types:
            where = rules.catalog.types[name].document.path
            rules.report(("types", name), f"{name!r} is defined in {where} already: one name, one type", key=True)
        types.check(rules, ("types", name), name, body)


def _reply(rules: LintContext, webhook: Webhook) -> None:
    """Report what only a webhook before its event has, and what a switch cannot have."""
    body = webhook.body
    if body.fired != "before":
        given: dict[str, object] = {"reply": body.reply, "refusal": body.refusal, "each": body.each}
        for key in [key for key, value in given.items() if value]:
            rules.report((key,), f"`{key}` is for webhooks fired before their event", key=True)
        if body.on_timeout != "pass":
            rules.report(("on_timeout",), "`on_timeout` is for webhooks fired before their event", key=True)
    if body.fired == "switch" and body.event:
        rules.report(("event",), "a switch is never sent, so it has no event", key=True)
    if body.refusal:
        _refusal(rules, ("refusal",), body.refusal)
    if body.each:
        rules.field_at(("each", "of"), f"{body.each.of}.{body.each.key}", body.event, "event", through_lists=True)
        for key, name in (("key", body.each.key), ("code", body.each.code), ("info", body.each.info)):
            rules.field_at(("each", key), f"{body.each.results}.{name}", body.reply, "reply", through_lists=True)
    if body.on_timeout == "refuse" and not body.refusal:
        rules.report(("on_timeout",), "without `refusal`, nothing says how to refuse")


def _refusal(rules: LintContext, path: NodePath, refusal: Refusal) -> None:
    if (refusal.from_ is None) != (refusal.to is None):
        rules.report(path, "`from` and `to` go together")
    elif refusal.from_ is not None and refusal.to is not None and refusal.from_ > refusal.to:
        rules.report((*path, "from"), f"from {refusal.from_} is above to {refusal.to}")
    if refusal.seen_as is not None and refusal.seen_as not in rules.catalog.codes.codes:
        rules.report((*path, "seen_as"), f"code {refusal.seen_as} is not in spec/errors.yaml")


def _examples(rules: LintContext, webhook: Webhook) -> None:
    examples = webhook.body.examples
    if webhook.body.fired != "switch" and all(example.event is None for example in examples):
        rules.report(("examples",), "at least one example has an event")
    for index, example in enumerate(examples):
        path = ("examples", index)
        if example.event is not None:
            event = {name: value for name, value in example.event.items() if name != COMMAND_FIELD}
            named = example.event.get(COMMAND_FIELD, webhook.command)
            if named not in (webhook.command, *webhook.body.also):
                rules.report((*path, "event", COMMAND_FIELD), f"this file is about {webhook.command}, not {named!r}")
            for where, message in check_body(event, webhook.body.event, rules.lookup):
                rules.report((*path, "event", *where), f"example does not fit: {message}")
        if example.reply is not None:
            reply = {name: value for name, value in example.reply.items() if name not in ENVELOPE}
            ok = example.reply.get("ErrorCode", 0) == 0
            for where, message in check_body(reply, webhook.body.reply, rules.lookup, complete=ok):
                rules.report((*path, "reply", *where), f"example does not fit: {message}")
