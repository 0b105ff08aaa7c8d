"""`Operation`: one API of the catalog, with the request and response classes it connects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, TypeVar

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.errors import DecodeError
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import copy_json, encode, get_path, record_nulls
from timsdk_runtime.model.envelope import ENVELOPE, SUCCESS, ServiceResponse
from timsdk_runtime.model.json_codec import loads
from timsdk_runtime.response_rules import ItemResults, Paging

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable

_NO_TEXTS: Final[Mapping[int, str]] = {}

R = TypeVar("R", bound="Response")


class Request(Model, Generic[R]):
    """The body of one call. `client.send(request)` sends it and returns its response of type `R`."""

    __slots__ = ()
    operation: ClassVar[Operation[Any, Any]]


class Meta:
    """What came with a response: its raw body, its envelope, and the request it answers."""

    __slots__ = ("_source", "envelope", "request", "wrapped")

    def __init__(
        self,
        *,
        envelope: Mapping[str, Any] = SUCCESS,
        wrapped: bool | None = None,
        request: Request[Any] | None = None,
        source: bytes | Mapping[str, Any] | None = None,
    ) -> None:
        self.envelope: Mapping[str, Any] = envelope
        """The fields around the payload."""
        self.wrapped: bool | None = wrapped
        self.request: Request[Any] | None = request
        """The request that got this response."""
        self._source = source

    @property
    def body(self) -> Mapping[str, Any]:
        """The response as received. Each access parses it, because models keep no second copy."""
        if isinstance(self._source, bytes):
            body: Mapping[str, Any] = loads(self._source)
            return body
        return self.envelope if self._source is None else self._source

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Meta) and (self.envelope, self.wrapped) == (other.envelope, other.wrapped)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

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
    """The service's response to one call."""

    __slots__ = ("meta",)
    operation: ClassVar[Operation[Any, Any]]
    _apart = frozenset({"meta"})

    meta: Meta
    """Envelope and raw body of the response."""

    def __init__(self, *, meta: Meta | None = None, extra_fields: Mapping[str, Any] | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.meta = Meta() if meta is None else meta

    def _to_envelope(self) -> dict[str, Any]:
        """Return the whole JSON object: the payload in its envelope."""
        return self.operation.encode_response(self)

    @classmethod
    def _from_envelope(cls, wire: Mapping[str, Any]) -> Response:
        """Return the response of a whole JSON object."""
        response: Response = cls.operation.decode_response(wire)
        return response

    # Responses only have it: with it, CPython reads attributes at half the speed, and encoding a request reads all.
    if not TYPE_CHECKING:  # a checker would take any name

        def __getattr__(self, name: str) -> Any:
            from timsdk_runtime.model.missing_field import missing_field  # noqa: PLC0415  after a failure only

            raise missing_field(self, name)


Q = TypeVar("Q", bound=Request[Any])


class Operation(Generic[Q, R]):
    """One API: its address, its models, and what the catalog declares about it."""

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
        error_codes: tuple[int, ...] = (),
        error_texts: Mapping[int, str] = _NO_TEXTS,
        code_table: Callable[[], CodeTable] | None = None,
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
        """Addresses of the vendor's pages."""
        self.rates: Final = rates
        self.wrapper: Final = wrapper
        """The field that holds the payload, where it does not stand beside the envelope."""
        self.error_codes: Final = error_codes
        """Codes that the vendor's page lists for this API."""
        self.error_texts: Final = error_texts
        """What a code means for this API, where that differs from its general meaning."""
        self.code_table: Final = code_table
        """Loads the codes of the service, where single items of a response have codes."""
        self.paging: Final = paging
        self.item_results: Final = item_results
        self.dropped_reason: Final = dropped_reason
        """Path to the field that says why a call with code 0 did nothing."""
        self.status: Final = status
        self.replaced_by: Final = replaced_by
        self.undocumented: Final = undocumented
        """What the vendor's pages do not say about this API."""

    def decode_request(self, body: Mapping[str, Any]) -> Q:
        """Return the request for a JSON object, which is not changed."""
        request: Q = self.request_decoder(copy_json(dict(body)))
        record_nulls(request, body)
        return request

    def encode_request(self, request: Q) -> dict[str, Any]:
        """Return the JSON object of a request."""
        wire: dict[str, Any] = encode(request)
        return wire

    def decode_response(self, body: bytes | Mapping[str, Any], *, request: Q | None = None) -> R:
        """Return the response for a JSON object, or for its text. An object is not changed.

        Raises:
            DecodeError: It is nested too deeply.
            ValueError: The text is not a JSON object.
        """
        try:
            if not isinstance(body, bytes):
                return self._decode(copy_json(dict(body)), body, True, request)
            found: Any = loads(body)
        except RecursionError:
            raise self._too_deep() from None
        if not isinstance(found, dict):
            raise ValueError(f"{self.api}: a response is a JSON object, not a {type(found).__name__}")
        return self.response_from(ServiceResponse(found, body), request)

    def response_from(self, received: ServiceResponse, request: Q | None = None) -> R:
        """Return the response for what a call received. Consumes `received.body`.

        Raises:
            DecodeError: It is nested too deeply.
        """
        if received.raw is None:
            return self.decode_response(received.body, request=request)
        try:
            may_hold_nulls = received.raw.rfind(b"null") >= 0  # twice as fast as `find`
            return self._decode(received.body, received.raw, may_hold_nulls, request)
        except RecursionError:
            raise self._too_deep() from None

    def _decode(
        self, body: dict[str, Any], source: bytes | Mapping[str, Any], may_hold_nulls: bool, request: Q | None
    ) -> R:
        """Decode with or without the wrapper, because some pages of the vendor forget it."""
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
        if may_hold_nulls:
            record_nulls(response, meta.body[self.wrapper] if self.wrapper and wrapped else meta.body)
        return response

    def reason_dropped(self, response: R) -> str:
        """Return why a call with code 0 did nothing; empty where it did its work."""
        return str(get_path(response, self.dropped_reason) or "") if self.dropped_reason else ""

    def _too_deep(self) -> DecodeError:
        return DecodeError(f"{self.api}: the response is nested too deeply", api=self.api)

    def encode_response(self, response: R) -> dict[str, Any]:
        """Return the JSON object of a response, in the envelope it came in or in that of a success."""
        payload: dict[str, Any] = encode(response)
        meta = response.meta
        wrapped = (bool(payload) and self.wrapper is not None) if meta.wrapped is None else meta.wrapped
        if wrapped and self.wrapper:
            return {**meta.envelope, self.wrapper: payload}
        return {**meta.envelope, **payload}

    def __repr__(self) -> str:
        return f"Operation({self.api!r})"
