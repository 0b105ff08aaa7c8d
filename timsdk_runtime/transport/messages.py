"""What passes between the exchange, which decides, and a transport, which sends; and what a transport is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Protocol

from timsdk_runtime.values import Value


class Phase(Enum):
    """How far an attempt got before it failed."""

    NOTHING_SENT = "nothing sent"
    MAYBE_SENT = "may have been sent"
    PARTIAL_RESPONSE = "part of a response came"


class HttpRequest:
    """One POST. The query holds the signature and is therefore not shown.

    Error reporters show the items of a tuple, but only the `repr` of an object: this is no `NamedTuple`.
    """

    __slots__ = (
        "body",
        "connect_timeout",
        "deadline",
        "domain",
        "path",
        "query",
        "queued",
        "read_timeout",
        "reused",
    )

    def __init__(
        self,
        domain: str,
        path: str,
        query: str,
        body: bytes,
        connect_timeout: float,
        read_timeout: float,
        deadline: float = float("inf"),
    ) -> None:
        self.domain: str = domain
        self.path: str = path
        self.query: str = query
        self.body: bytes = body
        self.connect_timeout: float = connect_timeout
        self.read_timeout: float = read_timeout
        self.deadline: float = deadline
        """Monotonic time, seconds, at which the whole attempt must be over."""
        self.queued: float = 0.0
        """Seconds for which the transport waited for a connection of the pool."""
        self.reused: bool = False
        """Whether the transport sent it over a connection that had served an earlier request."""

    def __repr__(self) -> str:
        return f"HttpRequest({self.domain}{self.path}, {len(self.body)} bytes)"


class HttpResponse:
    """A complete HTTP response. No `NamedTuple`, either: a gateway may have put the request's address into it."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        """By lower-case names."""
        self.body: bytes = body

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


class HttpFailure(Value):
    """An attempt without a complete response.

    `final` marks a failure that a retry cannot mend, such as a certificate that is not trusted.
    """

    phase: Phase
    kind: str
    message: str
    final: bool = False
    reused: bool = False
    """Whether the connection had served an earlier request; the other side may have closed it meanwhile."""


class AsyncTransport(Protocol):
    """Sends requests of one event loop. `AsyncClient(transport=...)` takes any object with these methods."""

    async def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before `request.deadline`. Does not raise."""
        ...

    async def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds."""
        ...

    async def close(self) -> None:
        """Close every idle connection. The next request opens new ones."""
        ...


class Transport(Protocol):
    """Sends requests; safe for many threads. `Client(transport=...)` takes any object with these methods."""

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before `request.deadline`. Does not raise."""
        ...

    def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds."""
        ...

    def close(self) -> None:
        """Close every idle connection. The next request opens new ones."""
        ...
