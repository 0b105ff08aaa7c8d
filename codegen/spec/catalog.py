"""The catalog: all that `spec/` declares, as frozen values. These classes are the format of docs/spec-format.md."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, Protocol, TypeAlias

import attrs

from codegen.spec.load import Document
from codegen.spec.single_files import Codes, Regions, Services, Source, Wrapper
from codegen.spec.type_defs import Bodies, Field, TypeDef
from codegen.spec.webhooks import Webhook

ENVELOPE = ("ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId")

Status: TypeAlias = Literal["current", "deprecated", "legacy"]
Known: TypeAlias = Literal["full", "partial"]
EffectKind: TypeAlias = Literal["read", "idempotent", "deduplicated", "once"]


class Absent(enum.Enum):
    """Stands for a value that was not given, where `null` could be one."""

    ABSENT = enum.auto()


@attrs.frozen(slots=False)
class Rate:
    """At most `calls` per `seconds`."""

    calls: float
    seconds: int


@attrs.frozen(kw_only=True, slots=False)
class Owned:
    """How to learn whose a thing is whose ID the service calls taken."""

    code: int
    read: str
    """The API, `service/command`, that returns the thing."""
    id: str
    """Wire name of the request field with its ID; a dot reaches into a structure."""
    owner: str
    """Wire name of the field with its owner, in the request and in the response of `read`."""


@attrs.frozen(kw_only=True, slots=False)
class Effect:
    """What a second call does."""

    kind: EffectKind
    by: tuple[str, ...] = ()
    """Wire names of the request fields by which the service drops a second call."""
    within: str | None = None
    identical: bool = False
    unless: str | None = None
    """Wire name of the request field that makes a second call harmless."""
    already_done: tuple[int, ...] = ()
    """Codes that refuse a second call because an earlier attempt of the same call did it."""
    owned: Owned | None = None
    """Tells whether a refusal means that, where its code is also for things of others."""
    reason: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class LastItem:
    """A cursor taken from the last item of a page."""

    last: str
    add: int = 0


@attrs.frozen(kw_only=True, slots=False)
class Done:
    """What ends a walk. Exactly one of `field`, `total` and `empty` is given."""

    field: str | None = None
    equals: Any = Absent.ABSENT
    total: str | None = None
    empty: bool = False


@attrs.frozen(kw_only=True, slots=False)
class Paging:
    items: tuple[str, ...]
    """Fields with the list; the first one that the response has is taken."""
    carry: Mapping[str, str | LastItem] = {}
    advance: Mapping[str, str | int] = {}
    first: Mapping[str, int] = {}
    done: tuple[Done, ...]
    overlap: tuple[str, ...] = ()
    """Fields of an item that tell it from all others, where pages share items."""


@attrs.frozen(kw_only=True, slots=False)
class ItemResults:
    """Where a response says which of several items failed."""

    items: str | None = None
    failed: str | None = None
    key: str | None = None
    code: str | None = None
    info: str | None = None
    ok: tuple[int, ...] = (0,)
    of: str | None = None
    """The request's list that the items come from, and the member of its entries that equals the key."""

    @property
    def list_field(self) -> str:
        return self.items or self.failed or ""


@attrs.frozen(kw_only=True, slots=False)
class Example:
    doc: str | None = None
    request: Mapping[str, Any] | None = None
    response: Mapping[str, Any] | None = None


@attrs.frozen(kw_only=True, slots=False)
class ApiBody:
    """What one file under `spec/apis/` says."""

    summary: str
    title_zh: str | None = None
    """The vendor's Chinese name of the API."""
    doc: str = ""
    source: tuple[Source, ...]
    family: str | None = None
    python: str | None = None
    status: Status = "current"
    replaced_by: str | None = None
    known: Known = "full"
    undocumented: tuple[str, ...] = ()
    rate_limit: tuple[Rate, ...] = ()
    effect: Effect
    destructive: bool = False
    """Whether the call takes something away that no other call brings back, or reaches everybody."""
    wrapper: Wrapper | None = None
    request: Mapping[str, Field] = {}
    response: Mapping[str, Field] = {}
    types: Mapping[str, TypeDef] = {}
    paging: Paging | None = None
    item_results: ItemResults | None = None
    dropped_reason: str | None = None
    """The response field that says why a "successful" call did nothing."""
    errors: Mapping[int, str | None] = {}
    examples: tuple[Example, ...] = ()


class TypeOwner(Protocol):
    """A part of the spec that can define types. Inside it, a name means these types first."""

    @property
    def key(self) -> str: ...

    @property
    def types(self) -> Mapping[str, TypeDef]: ...

    @property
    def bodies(self) -> Bodies:
        """The fields of both directions, by direction."""
        ...

    @property
    def document(self) -> Document: ...


@attrs.frozen(kw_only=True, slots=False)
class Api:
    """One API: its address, its body and the file it comes from."""

    service: str
    command: str
    body: ApiBody
    document: Document = attrs.field(eq=False, repr=False)

    @property
    def key(self) -> str:
        return f"{self.service}/{self.command}"

    @property
    def types(self) -> Mapping[str, TypeDef]:
        return self.body.types

    @property
    def bodies(self) -> Bodies:
        return {"request": self.body.request, "response": self.body.response}


@attrs.frozen(kw_only=True)
class SingleFile:
    """One of the three files that define no types."""

    document: Document
    types: Mapping[str, TypeDef] = {}
    bodies: Bodies = MappingProxyType({})

    @property
    def key(self) -> str:
        return self.document.path


@attrs.frozen(kw_only=True, slots=False)
class SharedType:
    """A type of `spec/types/` and the file it comes from."""

    name: str
    body: TypeDef
    document: Document = attrs.field(eq=False, repr=False)

    @property
    def key(self) -> str:
        return self.name

    @property
    def types(self) -> Mapping[str, TypeDef]:
        return {self.name: self.body}

    @property
    def bodies(self) -> Bodies:
        return {}


@attrs.frozen(kw_only=True, slots=False)
class Catalog:
    """Everything `spec/` says, sorted by name."""

    services: Services
    apis: tuple[Api, ...]
    types: Mapping[str, SharedType]
    codes: Codes
    regions: Regions
    documents: Mapping[str, Document] = attrs.field(eq=False, repr=False)
    webhooks: tuple[Webhook, ...] = ()
    broken: frozenset[str] = frozenset()
    """Types and APIs that could not be declared. Lint does not report references to them."""
    types_unread: bool = False
    """Whether a file of types could not be read. It may define any type that is unknown."""

    @property
    def owners(self) -> tuple[Api | Webhook, ...]:
        """All that has bodies."""
        return (*self.apis, *self.webhooks)

    def part(self, apis: Iterable[Api], webhooks: Iterable[Webhook] = ()) -> Catalog:
        """Return the catalog with these APIs and webhooks alone, and with the successors that the APIs name."""
        kept, hooks = tuple(apis), tuple(webhooks)
        if len(kept) == len(self.apis) and len(hooks) == len(self.webhooks):
            return self
        keys = {api.key for api in kept}
        named = {api.body.replaced_by for api in kept if api.body.replaced_by} - keys
        if named:
            kept = tuple(api for api in self.apis if api.key in keys | named)
        return attrs.evolve(self, apis=kept, webhooks=hooks, documents={})

    def by_family(self) -> dict[str, list[Api]]:
        """Return the APIs by family, sorted; a family without APIs is left out."""
        found: dict[str, list[Api]] = {}
        for api in self.apis:
            found.setdefault(self.family(api), []).append(api)
        return dict(sorted(found.items()))

    def family(self, api: Api) -> str:
        return api.body.family or self.services.services[api.service].family

    def wrapper(self, api: Api) -> str | None:
        wrapper = api.body.wrapper or self.services.services[api.service].wrapper
        return None if wrapper == "none" else wrapper

    def type_of(self, owner: TypeOwner, name: str) -> TypeDef | None:
        """Return the definition that a name stands for inside `owner`: a type of its own, or a shared one."""
        if name in owner.types:
            return owner.types[name]
        shared = self.types.get(name)
        return shared.body if shared else None
