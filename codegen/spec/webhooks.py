"""What one file under `spec/webhooks/` says: an event that the service sends, and what the app may reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from codegen.spec.load import Document
from codegen.spec.single_files import Source
from codegen.spec.type_defs import Bodies, Field, TypeDef

Fired: TypeAlias = Literal["before", "after", "switch"]
Verdict: TypeAlias = Literal["pass", "refuse"]


@attrs.frozen(kw_only=True, slots=False)
class Refusal:
    """How a reply refuses, and the codes of its own that an app may refuse with."""

    drop: bool = False
    """Whether code 2 drops silently: the sender sees a success."""
    from_: int | None = None
    to: int | None = None
    seen_as: int | None = None
    """The code that the caller gets for code 1."""


@attrs.frozen(kw_only=True, slots=False)
class EachResult:
    """Says that a reply judges each item of the event, and how. All are wire names."""

    of: str
    """The event's list."""
    key: str
    """The member that tells its items apart, in the event and in the reply."""
    results: str
    """The reply's list."""
    code: str
    info: str


@attrs.frozen(kw_only=True, slots=False)
class WebhookExample:
    doc: str | None = None
    event: Mapping[str, Any] | None = None
    reply: Mapping[str, Any] | None = None


@attrs.frozen(kw_only=True, slots=False)
class WebhookBody:
    """One webhook. `event` is what comes, `reply` what a reply may carry beside its envelope."""

    summary: str
    title_zh: str | None = None
    """The vendor's Chinese name of the webhook."""
    doc: str = ""
    source: tuple[Source, ...]
    family: str
    python: str | None = None
    fired: Fired
    also: tuple[str, ...] = ()
    """Other spellings of the command."""
    known: Literal["full", "partial"] = "full"
    undocumented: tuple[str, ...] = ()
    event: Mapping[str, Field] = {}
    reply: Mapping[str, Field] = {}
    refusal: Refusal | None = None
    on_timeout: Verdict = "pass"
    each: EachResult | None = None
    dedupe: tuple[str, ...] = ()
    """Wire names of the event's fields that are equal where one event comes twice, and only there."""
    types: Mapping[str, TypeDef] = {}
    examples: tuple[WebhookExample, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Webhook:
    """One webhook: its command, its body and the file it comes from."""

    command: str
    body: WebhookBody
    document: Document = attrs.field(eq=False, repr=False)

    @property
    def key(self) -> str:
        return self.command

    @property
    def types(self) -> Mapping[str, TypeDef]:
        return self.body.types

    @property
    def bodies(self) -> Bodies:
        return {"event": self.body.event, "reply": self.body.reply}
