"""`receiver.wsgi`: a pure WSGI app. A framework mounts it; gunicorn serves it alone, best with threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final, Protocol

from timsdk_runtime.webhooks.admission import content_length, too_large
from timsdk_runtime.webhooks.delivery import Reply
from timsdk_runtime.webhooks.settings import Core, elapsed
from timsdk_runtime.webhooks.verify import Rejected

_PIECE: Final = 1 << 16
_NOT_POST = Rejected(405, "method", "a webhook is a POST")
_NO_LENGTH = Rejected(411, "length", "the request has no Content-Length")
_CUT = Rejected(400, "cut", "the body ends before its Content-Length")
_SLOW = Rejected(408, "slow_body", "the body did not come in time")


class Serving(Protocol):
    """What the app needs of a receiver."""

    @property
    def core(self) -> Core:
        """Its settings."""
        ...

    def run_since(self, started: float, query: str, body: bytes) -> Reply:
        """Return the reply to a request."""
        ...


class WsgiApp:
    """Replies to HTTP requests by a receiver."""

    def __init__(self, receiver: Serving) -> None:
        self._receiver = receiver

    def __call__(self, environ: Mapping[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Reply to one request."""
        reply = self._reply(environ, time.monotonic())
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", list(reply.headers))
        return [reply.body]

    def _reply(self, environ: Mapping[str, Any], started: float) -> Reply:
        core = self._receiver.core
        if environ["REQUEST_METHOD"] != "POST":
            return core.reject(_NOT_POST, started)
        body = _read(environ, core, started)
        if isinstance(body, Rejected):
            return core.reject(body, started)
        return self._receiver.run_since(started, environ.get("QUERY_STRING", ""), body)


def _read(environ: Mapping[str, Any], core: Core, started: float) -> bytes | Rejected:
    """Return the body, or why it is not read to its end.

    A read blocks until its piece is there: only the server can end one that never comes.
    """
    limit = core.admission.max_body
    length = content_length(str(environ.get("CONTENT_LENGTH") or ""))
    if length is None and not environ.get("wsgi.input_terminated"):
        return _NO_LENGTH
    if length is not None and length > limit:
        return too_large(limit)
    body, stream = bytearray(), environ["wsgi.input"]
    end = limit + 1 if length is None else length
    while len(body) < end:
        piece = stream.read(min(_PIECE, end - len(body)))
        if not piece:
            break
        body += piece
        if elapsed(started) > core.budget:
            return _SLOW
    if len(body) > limit:
        return too_large(limit)
    return bytes(body) if length in (None, len(body)) else _CUT
