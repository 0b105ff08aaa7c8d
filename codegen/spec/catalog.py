"""The catalog: what `spec/` declares, as frozen values. The shapes here are the format of docs/spec-format.md."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from codegen.cache import digest
from codegen.spec.load import Document
from codegen.spec.type_expr import TypeExpr

ENVELOPE = ("ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId")

Unit: TypeAlias = Literal["unix_s", "unix_ms", "s", "ms", "min", "h", "day", "bytes", "px", "percent"]
Status: TypeAlias = Literal["current", "deprecated", "legacy"]
Known: TypeAlias = Literal["full", "partial"]
Wrapper: TypeAlias = Literal["Response", "none"]
EffectKind: TypeAlias = Literal["read", "idempotent", "deduplicated", "once"]
Category: TypeAlias = Literal[
    "auth", "permission", "invalid_argument", "not_found", "conflict", "quota", "rate_limit", "server", "blocked",
    "package", "webhook", "unknown",
]  # fmt: skip
RetryClass: TypeAlias = Literal["never", "transient", "unknown", "throttle", "conflict", "auth"]


class Absent(enum.Enum):
    """Stands for a value that was not given, where `null` could be one."""

    ABSENT = enum.auto()


@attrs.frozen(kw_only=True, slots=False)
class Field:
    """One field of a body; its wire name is the key it is stored under."""

    type: TypeExpr
    doc: str
    required: bool = False
    python: str | None = None
    default: Any = None
    fill: Literal["u32"] | None = None
    min: int | float | None = None
    max: int | float | None = None
    max_bytes: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: tuple[Any, ...] = ()
    unit: Unit | None = None
    secret: bool = False
    deprecated: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Struct:
    doc: str
    fields: Mapping[str, Field]


@attrs.frozen(kw_only=True, slots=False)
class Union:
    """One of several structures, told apart by a tag that stands beside their content."""

    doc: str
    tag: str
    content: str
    variants: Mapping[str, str]


@attrs.frozen(kw_only=True, slots=False)
class EnumValue:
    doc: str
    name: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Enum:
    """Named values. Of an `open` one the caller may make more; those of a `bits` one are added up."""

    doc: str
    values: Mapping[str | int, EnumValue]
    open: bool = False
    bits: bool = False

    @property
    def numeric(self) -> bool:
        return all(isinstance(value, int) for value in self.values)


TypeDef: TypeAlias = Struct | Union | Enum


@attrs.frozen(kw_only=True, slots=False)
class Source:
    url: str
    read: str
    note: str | None = None


@attrs.frozen(slots=False)
class Rate:
    """At most `calls` per `seconds`."""

    calls: float
    seconds: int


@attrs.frozen(kw_only=True, slots=False)
class Effect:
    """What repeating a call does."""

    kind: EffectKind
    by: tuple[str, ...] = ()
    within: str | None = None
    identical: bool = False
    unless: str | None = None
    already_done: tuple[int, ...] = ()
    """Codes that refuse a repeat because an earlier copy of the same call did it."""
    reason: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class LastItem:
    """A cursor taken from the last item of a page."""

    last: str
    add: int = 0


@attrs.frozen(kw_only=True, slots=False)
class Done:
    """What ends a walk; exactly one of `field`, `total` and `empty` is given."""

    field: str | None = None
    equals: Any = Absent.ABSENT
    total: str | None = None
    empty: bool = False


@attrs.frozen(kw_only=True, slots=False)
class Paging:
    items: tuple[str, ...]
    """Fields with the list; the first one that the answer has is taken."""
    carry: Mapping[str, str | LastItem] = {}
    advance: Mapping[str, str | int] = {}
    first: Mapping[str, int] = {}
    done: tuple[Done, ...]


@attrs.frozen(kw_only=True, slots=False)
class ItemResults:
    """Where an answer says which of several items failed."""

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


@attrs.frozen(kw_only=True, slots=False)
class Family:
    title: str
    doc: str


@attrs.frozen(kw_only=True, slots=False)
class Service:
    family: str
    wrapper: Wrapper = "none"


@attrs.frozen(kw_only=True, slots=False)
class Services:
    families: Mapping[str, Family]
    services: Mapping[str, Service]


@attrs.frozen(kw_only=True, slots=False)
class CodeOverride:
    """How one service means a code differently."""

    category: Category | None = None
    retry: RetryClass | None = None
    max_retries: int | None = None
    doc: str | None = None
    remedy: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Code:
    name: str
    area: str
    category: Category
    retry: RetryClass = "never"
    max_retries: int | None = None
    doc: str
    remedy: str = ""
    in_: Mapping[str, CodeOverride] = {}


@attrs.frozen(kw_only=True, slots=False)
class CodeRange:
    """Codes that the app's own webhook chooses."""

    from_: int
    to: int
    name: str
    category: Category
    doc: str
    remedy: str = ""


@attrs.frozen(kw_only=True, slots=False)
class Codes:
    codes: Mapping[int, Code]
    ranges: tuple[CodeRange, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Region:
    title: str
    domain: str
    backup: str | None = None
    doc: str = ""
    source: tuple[Source, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Regions:
    regions: Mapping[str, Region]
    source: tuple[Source, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class SharedType:
    """A type of `spec/types/` and the file it comes from."""

    name: str
    body: TypeDef
    document: Document = attrs.field(eq=False, repr=False)


@attrs.frozen(kw_only=True, slots=False)
class Catalog:
    """Everything `spec/` says, sorted by name."""

    services: Services
    apis: tuple[Api, ...]
    types: Mapping[str, SharedType]
    codes: Codes
    regions: Regions
    documents: Mapping[str, Document] = attrs.field(eq=False, repr=False)
    broken: frozenset[str] = frozenset()
    """Types and APIs that could not be declared: nobody is blamed for referring to them."""
    types_unread: bool = False
    """Whether a file of types could not even be read: then any unknown type may be in it."""
    shared: bytes = b""
    """Digest of the files that are no APIs."""

    def digest(self, apis: Iterable[Api]) -> bytes:
        """Of every file that the part with these APIs comes from."""
        return digest(self.shared, *(api.document.digest for api in self._with_successors(apis)))

    def part(self, apis: Iterable[Api]) -> Catalog:
        """The same with these APIs alone, and with the successors that they name."""
        return attrs.evolve(self, apis=self._with_successors(apis), documents={})

    def _with_successors(self, apis: Iterable[Api]) -> tuple[Api, ...]:
        kept = tuple(apis)
        if len(kept) == len(self.apis):
            return kept
        keys = {api.key for api in kept}
        named = {api.body.replaced_by for api in kept if api.body.replaced_by} - keys
        return tuple(api for api in self.apis if api.key in keys | named) if named else kept

    def family(self, api: Api) -> str:
        return api.body.family or self.services.services[api.service].family

    def wrapper(self, api: Api) -> str | None:
        wrapper = api.body.wrapper or self.services.services[api.service].wrapper
        return None if wrapper == "none" else wrapper

    def type_of(self, api: Api | None, name: str) -> TypeDef | None:
        """The definition a name stands for inside `api`, or among the shared types."""
        if api and name in api.body.types:
            return api.body.types[name]
        shared = self.types.get(name)
        return shared.body if shared else None
