"""Webhooks before and after: their classes, what a reply may say, and the fields of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from functools import partial
from itertools import groupby
from typing import TypeAlias

import attrs

from codegen import naming
from codegen.diff.change import Change
from codegen.diff.fields import Body
from codegen.resolve.webhooks import classes, event_name
from codegen.spec.catalog import Catalog
from codegen.spec.webhooks import Webhook, WebhookBody

_VERDICTS = {1: "`refuse()`", 2: "`drop()`"}
"""Codes of a reply that every refusal of their kind has, and how users write them."""
_TEXTS = ("summary", "title_zh", "doc", "source", "family", "known", "undocumented")

_Make: TypeAlias = Callable[..., Change]


def webhook_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield what differs between the webhooks of two catalogs."""
    before = {webhook.key: webhook for webhook in old.webhooks}
    after = {webhook.key: webhook for webhook in new.webhooks}
    came = {event_name(webhook): webhook for key, webhook in after.items() if key not in before}
    for key, webhook in before.items():
        if other := after.get(key) or came.pop(event_name(webhook), None):
            yield from _webhook(old, new, webhook, other)
        else:
            yield _change(webhook, "webhook_removed", old=key)
    for webhook in came.values():
        yield _change(webhook, "webhook_added", new=webhook.key)


def _classes(webhook: Webhook) -> tuple[str, ...]:
    """Return the classes that users import. A switch, which is never sent, has none."""
    return () if webhook.body.fired == "switch" else classes(webhook)


def _change(webhook: Webhook, kind: str, place: str = "", *, old: str = "", new: str = "") -> Change:
    """Return a change of a webhook as a whole, or of one of its classes."""
    names = (place,) if place else (*_classes(webhook), *webhook.types, f"webhooks.{naming.snake(webhook.key)}")
    return Change(kind=kind, place=place or event_name(webhook), wire=webhook.key, old=old, new=new, python=names)


def _webhook(old: Catalog, new: Catalog, one: Webhook, other: Webhook) -> Iterator[Change]:
    change = partial(_change, one)
    if one.key != other.key:
        yield change("wire_name_changed", old=one.key, new=other.key)
    yield from _names(change, one, other)
    yield from _rules(change, one.body, other.body)
    for what in _TEXTS:
        if getattr(one.body, what) != getattr(other.body, what):
            yield change("text_changed", new=what)
    if one.body.examples != other.body.examples:
        more = all(example in other.body.examples for example in one.body.examples)
        yield change("example_added") if more else change("text_changed", new="examples")
    lookups = partial(old.type_of, one), partial(new.type_of, other)
    event, *replies = classes(one)
    yield from Body("response", f"{one.key} event", (event,), "", *lookups).changes(one.body.event, other.body.event)
    if replies and other.body.fired == "before":
        body = Body("request", f"{one.key} reply", tuple(replies), "", *lookups)
        yield from body.changes(one.body.reply, other.body.reply)
        yield from _verdicts(partial(change, place=replies[0]), one.body, other.body)


def _names(change: _Make, one: Webhook, other: Webhook) -> Iterator[Change]:
    """Yield classes that went, came or have another name now."""
    before, after = _classes(one), _classes(other)
    for name, now in zip(before, after, strict=False):
        if name != now:
            yield change("type_renamed", name, new=now)
    if before and not after:
        yield change("webhook_removed", old=one.key)
    elif after and not before:
        yield change("webhook_added", new=other.key)
    elif len(before) > len(after):
        yield change("reply_removed", before[-1])
    elif len(before) < len(after):
        yield change("reply_added", after[-1])


def _rules(change: _Make, one: WebhookBody, other: WebhookBody) -> Iterator[Change]:
    """Yield what happens to an event, or to a reply that stays as it was."""
    before, after = map(_described, (one, other))
    for what, was in before.items():
        if was != after[what]:
            yield change("webhook_changed", old=f"{what} {was}", new=f"{what} {after[what]}")


def _described(body: WebhookBody) -> dict[str, str]:
    each = " ".join(attrs.astuple(body.each)) if body.each else ""
    rules = {
        "other spellings": ", ".join(body.also),
        "dedupe by": ", ".join(body.dedupe),
        "verdicts on each item by": each,
        "on timeout": body.on_timeout,
        "refused with 1, seen as": str(body.refusal.seen_as or 1) if body.refusal else "",
    }
    return {what: value or "nothing" for what, value in rules.items()}


def _verdicts(change: _Make, one: WebhookBody, other: WebhookBody) -> Iterator[Change]:
    before, after = _codes(one), _codes(other)
    if gone := before - after:
        yield change("value_removed", old=_spoken(gone))
    if came := after - before:
        yield change("value_added", new=_spoken(came))


def _codes(body: WebhookBody) -> Set[int]:
    """Return the codes that a reply can refuse with."""
    refusal = body.refusal
    if refusal is None:
        return frozenset()
    own = range(refusal.from_, refusal.to + 1) if refusal.from_ is not None and refusal.to is not None else ()
    return {1, *((2,) if refusal.drop else ()), *own}


def _spoken(codes: Set[int]) -> str:
    """Return codes in words: `refuse()`, codes 10100 to 10200."""
    words = [word for code, word in _VERDICTS.items() if code in codes]
    own = sorted(codes - _VERDICTS.keys())
    for _, run in groupby(enumerate(own), key=lambda pair: pair[1] - pair[0]):
        first, *rest = [code for _, code in run]
        words.append(f"codes {first} to {rest[-1]}" if rest else f"code {first}")
    return ", ".join(words)
