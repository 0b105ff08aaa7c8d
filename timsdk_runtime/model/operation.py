"""Requests, answers, and what the catalog says about the API between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NamedTuple, TypeVar

from timsdk_runtime.errors import DecodeError
from timsdk_runtime.model.codec import ENVELOPE, Model, copy_json, encode, record_nulls
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.json_codec import loads

if TYPE_CHECKING:
    from timsdk_runtime.model.item_results import ItemResults
    from timsdk_runtime.paging import Paging

SUCCESS: Final[Mapping[str, Any]] = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
"""The envelope of an answer that says yes."""
_NONE: Final[Mapping[int, str]] = {}

R = TypeVar("R", bound="Response")


class Request(Model, Generic[R]):
    """The body of one call. `client.send(request)` sends it and returns the answer of type `R`."""

    __slots__ = ()
    operation: ClassVar[Operation[Any, Any]]


class Meta:
    """What came with an answer: its raw body, its envelope, and the call it answers."""

    __slots__ = ("_source", "envelope", "request", "wrapped")

    def __init__(
        self,
        *,
        envelope: Mapping[str, Any] = SUCCESS,
        wrapped: bool | None = None,
        request: Request[Any] | None = None,
        source: bytes | Mapping[str, Any] | None = None,
    ) -> None:
        self.envelope = envelope
        """What stood around the fields of the answer."""
        self.wrapped = wrapped
        self.request = request
        """The request this answers."""
        self._source = source

    @property
    def body(self) -> Mapping[str, Any]:
        """The answer as received, parsed; each time it is asked for, since models hold no second copy of it."""
        if isinstance(self._source, bytes):
            body: Mapping[str, Any] = loads(self._source)
            return body
        return self.envelope if self._source is None else self._source

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Meta) and (self.envelope, self.wrapped) == (other.envelope, other.wrapped)

    __hash__ = None  # type: ignore[assignment]

    @property
    def status(self) -> Any:
        """`ActionStatus`: `OK` or `FAIL`."""
        return self.envelope.get("ActionStatus")

    @property
    def code(self) -> Any:
        """`ErrorCode`: 0."""
        return self.envelope.get("ErrorCode")

    @property
    def info(self) -> Any:
        """`ErrorInfo`: text for a developer."""
        return self.envelope.get("ErrorInfo")

    @property
    def request_id(self) -> Any:
        """`RequestId`, where the service sends one."""
        return self.envelope.get("RequestId")

    def __repr__(self) -> str:
        return f"Meta(code={self.code!r}, info={self.info!r}, request_id={self.request_id!r})"


class Response(Model):
    """The answer to one call."""

    __slots__ = ("meta",)
    operation: ClassVar[Operation[Any, Any]]
    _apart = frozenset({"meta"})

    meta: Meta
    """Envelope and raw body of the answer."""

    def __init__(self, *, meta: Meta | None = None, extra_fields: Mapping[str, Any] | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.meta = Meta() if meta is None else meta


Q = TypeVar("Q", bound=Request[Any])


class Effect(NamedTuple):
    """What repeating a call does.

    `read` changes nothing; `idempotent` leads to the same state; `deduplicated`: the server drops a repeat with the
    same values of the fields `by` within `within` seconds; `once`: every repeat acts again, unless the field
    `unless` is set.
    """

    kind: Literal["read", "idempotent", "deduplicated", "once"]
    by: tuple[str, ...] = ()
    within: float = 0.0
    identical: bool = False
    unless: str | None = None
    already_done: frozenset[int] = frozenset()
    """Codes that refuse a repeat because an earlier copy of the same call did it."""
    reason: str = ""


class Rate(NamedTuple):
    """At most `calls` within `seconds`."""

    calls: float
    seconds: int


class Operation(Generic[Q, R]):
    """One API: its address, its models, and what the catalog knows about it."""

    def __init__(
        self,
        *,
        service: str,
        command: str,
        method: str,
        summary: str,
        request_type: type[Q],
        response_type: type[R],
        request_decoder: Callable[[Any], Any],
        response_decoder: Callable[[Any], Any],
        effect: Effect,
        sources: tuple[str, ...],
        rates: tuple[Rate, ...] = (),
        wrapper: str | None = None,
        errors: Mapping[int, str] = _NONE,
        paging: Paging | None = None,
        item_results: ItemResults | None = None,
        dropped_reason: tuple[str, ...] = (),
        status: Literal["current", "deprecated", "legacy"] = "current",
        replaced_by: str | None = None,
        undocumented: tuple[str, ...] = (),
    ) -> None:
        self.service: Final = service
        self.command: Final = command
        self.api: Final = f"{service}/{command}"
        self.method: Final = method
        """`namespace.method` of the client."""
        self.summary: Final = summary
        self.request_type: Final = request_type
        self.response_type: Final = response_type
        self.request_decoder: Final = request_decoder
        self.response_decoder: Final = response_decoder
        self.effect: Final = effect
        self.sources: Final = sources
        self.rates: Final = rates
        self.wrapper: Final = wrapper
        self.errors: Final = errors
        """What a code means here; empty text where the general meaning holds."""
        self.paging: Final = paging
        self.item_results: Final = item_results
        self.dropped_reason: Final = dropped_reason
        """Path to the field that says why a "successful" call did nothing."""
        self.status: Final = status
        self.replaced_by: Final = replaced_by
        self.undocumented: Final = undocumented
        """What is not known about this API."""

    def decode_request(self, body: Mapping[str, Any]) -> Q:
        """JSON object -> request."""
        request: Q = self.request_decoder(copy_json(dict(body)))
        record_nulls(request, body)
        return request

    def encode_request(self, request: Q) -> dict[str, Any]:
        """Request -> JSON object."""
        wire: dict[str, Any] = encode(request)
        return wire

    def decode_response(self, body: bytes | Mapping[str, Any], *, request: Q | None = None) -> R:
        """JSON object, or its text -> answer.

        Raises:
            DecodeError: It is nested too deeply.
            ValueError: The text is no JSON object.
        """
        try:
            if not isinstance(body, bytes):
                return self._response(copy_json(dict(body)), body, True, request)
            found: Any = loads(body)
        except RecursionError:
            raise self._too_deep() from None
        if found.__class__ is not dict:
            raise ValueError(f"{self.api}: an answer is a JSON object, not a {type(found).__name__}")
        return self.response_from(ServiceResponse(found, body), request)

    def response_from(self, answer: ServiceResponse, request: Q | None = None) -> R:
        """The same for an answer that was received; its body is used up."""
        text = answer.text
        if text is None:
            return self.decode_response(answer.body, request=request)
        try:
            nulls = text.rfind(b"null") >= 0  # twice as fast as `find`
            return self._response(answer.body, text, nulls, request)
        except RecursionError:
            raise self._too_deep() from None

    def _response(self, body: dict[str, Any], source: bytes | Mapping[str, Any], nulls: bool, request: Q | None) -> R:
        """Pages that forget the wrapper are read as well. `nulls`: there may be some in it."""
        inner = body.get(self.wrapper) if self.wrapper else None
        wrapped = inner.__class__ is dict
        response: R
        if wrapped:
            envelope = {key: value for key, value in body.items() if key != self.wrapper}
            response = self.response_decoder(inner)
        else:
            envelope = {key: value for key, value in body.items() if key in ENVELOPE}
            response = self.response_decoder(body)
            for key in envelope:
                body.pop(key, None)
            response.extra_fields = body or None
        response.meta = meta = Meta(envelope=envelope, wrapped=wrapped, request=request, source=source)
        if nulls:
            record_nulls(response, meta.body[self.wrapper] if self.wrapper and wrapped else meta.body)
        return response

    def _too_deep(self) -> DecodeError:
        return DecodeError(f"{self.api}: the answer is nested too deeply", api=self.api)

    def encode_response(self, response: R) -> dict[str, Any]:
        """ServiceResponse -> JSON object, with the envelope it came in or that of a success."""
        payload: dict[str, Any] = encode(response)
        meta = response.meta
        wrapped = (bool(payload) and self.wrapper is not None) if meta.wrapped is None else meta.wrapped
        if wrapped and self.wrapper:
            return {**meta.envelope, self.wrapper: payload}
        return {**meta.envelope, **payload}

    def __repr__(self) -> str:
        return f"Operation({self.api!r})"
