"""What passes between the exchange, which decides, and a transport, which sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from timsdk_runtime.call.retry import Phase


class HttpRequest(NamedTuple):
    """One POST. The query holds the signature and is therefore not shown."""

    domain: str
    path: str
    query: str
    body: bytes
    connect_timeout: float
    read_timeout: float
    deadline: float = float("inf")
    """Monotonic time at which the whole attempt must be over."""

    def __repr__(self) -> str:
        return f"HttpRequest({self.domain}{self.path}, {len(self.body)} bytes)"


class HttpResponse(NamedTuple):
    """A complete HTTP answer."""

    status: int
    headers: Mapping[str, str]
    """Names in small letters."""
    body: bytes

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


class HttpFailure(NamedTuple):
    """No complete answer came.

    `final` marks what a repeat cannot mend, such as a certificate that is not trusted.
    """

    phase: Phase
    kind: str
    message: str
    final: bool = False
    reused: bool = False
    """The connection had been used before; the other side may have closed it unseen."""


# An exchange yields an `HttpRequest`, to be sent, or one of these; its driver sends the result back in.


class Sleep(NamedTuple):
    """Wait; the result is None."""

    seconds: float


class GetSignature(NamedTuple):
    """Give a signature; the result is a `Signature`. `refused` is one that the service did not take."""

    refused: str | None = None

    def __repr__(self) -> str:
        return "GetSignature()"
