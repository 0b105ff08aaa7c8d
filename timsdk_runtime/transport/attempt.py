"""`Attempt`: the headers of one attempt, which carry its query, deadline and progress through urllib3.

urllib3's pool passes a request's URL, headers and body to the connection, and nothing else. It also prints the URL in
its log and in its exceptions. Ours must not show up there, because the query holds the signature
(docs/decisions/0006). And the connection needs a deadline for the whole attempt, where urllib3 knows only timeouts
of single reads. So both travel in the one argument that urllib3 hands on untouched: the headers, as a `dict` with
attributes. On the way back, the connection notes in them how far the attempt got, which decides whether a retry is
safe. `copy` returns the object itself, because urllib3 copies the headers before it hands them on, and a plain copy
would lose the attributes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timsdk_runtime.transport.messages import Phase
from timsdk_runtime.version import __version__

RESPONSE_LIMIT: Final = 8 * 1024 * 1024
"""Bytes of a response, unpacked; the service's own limit is 1 MB."""

HEADERS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("Content-Type", "Accept"), "application/json"),
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"timsdk/{__version__}",
}
"""What every request sends beside `Host` and `Content-Length`."""


class Attempt(dict[str, str]):
    """Headers of one attempt, with what travels beside them."""

    __slots__ = (
        "connected",
        "deadline",
        "limit",
        "query",
        "read_timeout",
        "response",
        "response_begun",
        "reused",
        "started",
    )

    def __init__(
        self, headers: Mapping[str, str], *, query: str, deadline: float, read_timeout: float, limit: int
    ) -> None:
        super().__init__(headers)
        self.query = query
        self.deadline = deadline
        """Monotonic time, seconds."""
        self.read_timeout = read_timeout
        self.limit = limit
        """Bytes of the response's body at most."""
        self.connected = False
        """Whether there is a connection, TLS included."""
        self.started = False
        """Whether a byte of the request may have left."""
        self.response_begun = False
        """Whether a byte of the response has come."""
        self.reused = False
        """Whether the connection had served an earlier request."""
        self.response: Any = None
        """The response, once it is complete: whatever fails after that cannot undo it."""

    @property
    def phase(self) -> Phase:
        """How far the attempt got."""
        if self.response_begun:
            return Phase.PARTIAL_RESPONSE
        return Phase.MAYBE_SENT if self.started else Phase.NOTHING_SENT

    def copy(self) -> Attempt:
        """Return the object itself; see above."""
        return self
