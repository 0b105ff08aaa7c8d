"""What passes between the exchange, which decides, and a transport, which sends; and what a transport is.

Annotations are no texts here: see `declarations`.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple, Protocol


class Phase(Enum):
    """How far an attempt got before it failed."""

    NOTHING_SENT = "nothing sent"
    MAYBE_SENT = "may have been sent"
    PARTIAL_RESPONSE = "part of a response came"


class HttpRequest(NamedTuple):
    """One POST. The query holds the signature and is therefore not shown."""

    domain: str
    path: str
    query: str
    body: bytes
    connect_timeout: float
    read_timeout: float
    deadline: float = float("inf")
    """Monotonic time, seconds, at which the whole attempt must be over."""

    def __repr__(self) -> str:
        return f"HttpRequest({self.domain}{self.path}, {len(self.body)} bytes)"


class HttpResponse(NamedTuple):
    """A complete HTTP response."""

    status: int
    headers: Mapping[str, str]
    """By lower-case names."""
    body: bytes
    reused: bool = False
    """Whether the connection had served an earlier request."""
    queued: float = 0.0
    """Seconds for which the attempt waited for a connection of the pool."""

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


class HttpFailure(NamedTuple):
    """An attempt without a complete response.

    `final` marks a failure that a retry cannot mend, such as a certificate that is not trusted.
    """

    phase: Phase
    kind: str
    message: str
    final: bool = False
    reused: bool = False
    """Whether the connection had served an earlier request; the other side may have closed it meanwhile."""
    queued: float = 0.0
    """Seconds for which the attempt waited for a connection of the pool."""


NOTABLE_QUEUE: Final = 0.001
"""Seconds; a shorter wait for a connection is not told."""


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
