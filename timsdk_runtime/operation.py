"""Requests, answers, and what the catalog says about the API between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Generic, Literal, TypeVar

import attrs

from timsdk_runtime.errors import DecodeError
from timsdk_runtime.wire import ENVELOPE, Model, encode, extra

_OK: Final[Mapping[str, Any]] = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}

R = TypeVar("R", bound="Response")


@attrs.define(kw_only=True, eq=False, repr=False)
class Request(Model, Generic[R]):
    """The body of one call. `client.send(request)` sends it and returns the answer of type `R`."""

    operation: ClassVar[Operation[Any, Any]]


@attrs.define(kw_only=True, eq=False, repr=False)
class Meta:
    """What came with an answer: its raw body, its envelope, and the call it answers."""

    body: Mapping[str, Any] = _OK
    """The answer as received, parsed."""
    wrapped: bool | None = None
    request: Request[Any] | None = attrs.field(default=None, eq=False)
    """The request this answers."""

    @property
    def status(self) -> Any:
        """`ActionStatus`: `OK` or `FAIL`."""
        return self.body.get("ActionStatus")

    @property
    def code(self) -> Any:
        """`ErrorCode`: 0."""
        return self.body.get("ErrorCode")

    @property
    def info(self) -> Any:
        """`ErrorInfo`: text for a developer."""
        return self.body.get("ErrorInfo")

    @property
    def request_id(self) -> Any:
        """`RequestId`, where the service sends one."""
        return self.body.get("RequestId")

    def __repr__(self) -> str:
        return f"Meta(code={self.code!r}, info={self.info!r}, request_id={self.request_id!r})"


@attrs.define(kw_only=True, eq=False, repr=False)
class Response(Model):
    """The answer to one call."""

    operation: ClassVar[Operation[Any, Any]]

    meta: Meta = attrs.field(factory=Meta, eq=False, repr=False)
    """Envelope and raw body of the answer."""

    def _keep_envelope_inside(self) -> None:
        """Inside a wrapper, what is named like the envelope is a field like any other."""
        if self._wire is not None and not ENVELOPE.isdisjoint(self._wire):
            self.extra_fields = extra(self._wire, self._known - ENVELOPE, self._flags)


Q = TypeVar("Q", bound=Request[Any])


@attrs.frozen(kw_only=True)
class Effect:
    """What repeating a call does.

    `read` changes nothing; `converge` leads to the same state; `keyed`: the server drops a repeat with the same
    values of the fields `by` within `within` seconds; `once`: every repeat acts again, unless the field `unless`
    is set.
    """

    kind: Literal["read", "converge", "keyed", "once"]
    by: tuple[str, ...] = ()
    within: float = 0.0
    identical: bool = False
    unless: str | None = None
    replayed: frozenset[int] = frozenset()
    """Codes that refuse a repeat because an earlier copy of the same call did it."""
    reason: str = ""


@attrs.frozen
class Rate:
    """At most `calls` within `seconds`."""

    calls: float
    seconds: int


@attrs.frozen(kw_only=True)
class Cursor:
    """Where the next page's `argument` comes from: a field of the answer, or of its last item."""

    argument: str
    path: tuple[str, ...]
    last_item: bool = False
    add: int = 0
    min: int | None = None
    """A cursor below it ends the walk."""


@attrs.frozen(kw_only=True)
class Step:
    """A request field that grows by the number of items received (`by` is 0) or by a constant."""

    argument: str
    by: int = 0
    first: int = 0


@attrs.frozen(kw_only=True)
class Done:
    """What ends a walk: a field that equals one of `values`, or `total` items received."""

    field: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    total: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Paging:
    """How the pages of an API follow each other, in Python names."""

    items: tuple[tuple[str, ...], ...]
    """Paths to the list; the first that leads to one is taken."""
    cursors: tuple[Cursor, ...] = ()
    steps: tuple[Step, ...] = ()
    done: tuple[Done, ...] = ()


@attrs.frozen(kw_only=True)
class Partial:
    """Where an answer says which of several items failed, in Python names."""

    items: tuple[str, ...]
    """Path to the list; through lists on the way, all their items are taken."""
    failures_only: bool = False
    key: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    ok: tuple[int, ...] = (0,)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Operation(Generic[Q, R]):
    """One API: its address, its models, and what the catalog knows about it."""

    service: str
    command: str
    method: str
    """`namespace.method` of the client."""
    summary: str
    request_type: type[Q]
    response_type: type[R]
    request_decoder: Callable[[Any], Any]
    response_decoder: Callable[[Any], Any]
    effect: Effect
    sources: tuple[str, ...]
    rates: tuple[Rate, ...] = ()
    wrapper: str | None = None
    errors: Mapping[int, str] = {}
    """What a code means here; empty text where the general meaning holds."""
    paging: Paging | None = None
    partial: Partial | None = None
    dropped: tuple[str, ...] = ()
    """Path to the field that says why a "successful" call did nothing."""
    status: Literal["current", "deprecated", "legacy"] = "current"
    instead: str | None = None
    missing: tuple[str, ...] = ()
    """What is not known about this API."""

    @property
    def api(self) -> str:
        """`service/command`."""
        return f"{self.service}/{self.command}"

    def decode_request(self, body: Mapping[str, Any]) -> Q:
        """JSON object -> request."""
        request: Q = self.request_decoder(body)
        return request

    def encode_request(self, request: Q) -> dict[str, Any]:
        """Request -> JSON object."""
        wire: dict[str, Any] = encode(request)
        return wire

    def decode_response(self, body: Mapping[str, Any], *, request: Q | None = None) -> R:
        """JSON object -> answer. Pages that forget the wrapper are read as well."""
        payload = body.get(self.wrapper) if self.wrapper else None
        wrapped = type(payload) is dict
        try:
            response: R = self.response_decoder(payload if wrapped else body)
        except RecursionError:
            raise DecodeError(f"{self.api}: the answer is nested too deeply", api=self.api) from None
        if wrapped:
            response._keep_envelope_inside()
        response.meta = Meta(body=body, wrapped=wrapped, request=request)
        return response

    def encode_response(self, response: R) -> dict[str, Any]:
        """Answer -> JSON object, with the envelope it came in or that of a success."""
        payload: dict[str, Any] = encode(response)
        meta = response.meta
        wrapped = (bool(payload) and self.wrapper is not None) if meta.wrapped is None else meta.wrapped
        if wrapped and self.wrapper:
            outer = {key: value for key, value in meta.body.items() if key != self.wrapper}
            return {**outer, self.wrapper: payload}
        return {**{key: meta.body[key] for key in meta.body if key in ENVELOPE}, **payload}

    def __repr__(self) -> str:
        return f"Operation({self.api!r})"
