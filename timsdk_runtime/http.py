"""What passes between the exchange, which decides, and a transport, which sends."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from timsdk_runtime.retry import Phase


@attrs.frozen(kw_only=True)
class HttpRequest:
    """One POST. The query holds the signature and is therefore not shown."""

    domain: str
    path: str
    query: str = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    connect_timeout: float
    read_timeout: float
    deadline: float = float("inf")
    """Monotonic time at which the whole attempt must be over."""


@attrs.frozen(kw_only=True)
class HttpReply:
    """A complete HTTP answer."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names in small letters."""
    body: bytes = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class HttpFailure:
    """No complete answer came.

    `final` marks what a repeat cannot mend, such as a certificate that is not trusted.
    """

    phase: Phase
    kind: str
    message: str
    final: bool = False
    reused: bool = False
    """The connection had been used before; the other side may have closed it unseen."""


# What the exchange asks its driver to do; the driver sends the result back in.


@attrs.frozen
class Send:
    """Send this; the result is an `HttpReply` or an `HttpFailure`."""

    request: HttpRequest


@attrs.frozen
class Wait:
    """Wait; the result is None."""

    seconds: float


@attrs.frozen(repr=False)
class Sign:
    """Give a signature; the result is a `Signature`. `refused` is one that the service did not take."""

    refused: str | None = None
