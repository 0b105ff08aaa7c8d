"""The server of `timsdk webhooks listen`: it verifies, prints, passes on, and replies."""

from __future__ import annotations

import sys
import threading
from socketserver import ThreadingMixIn
from time import monotonic
from typing import Any, Final
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from timsdk import ConfigError, TransportError

from timsdk_cli import output
from timsdk_cli.webhooks.exchange import post
from timsdk_runtime.webhooks.admission import Admitted
from timsdk_runtime.webhooks.delivery import UNAVAILABLE, Reply, refusing
from timsdk_runtime.webhooks.settings import Core
from timsdk_runtime.webhooks.wsgi import WsgiApp

_TICK: Final = 0.2
"""Seconds between looks for Ctrl-C: Windows delivers none while a thread waits without a timeout."""


def serve(host: str, port: int, listener: Listener, printer: Printer, seconds: int | None) -> None:
    """Serve until there are enough events, or for a time.

    Raises:
        ConfigError: The port cannot be listened on.
        Exception: What ended it early, such as a closed pipe.
    """
    try:
        server = _Server((host, port), _Handler)
    except OSError as error:
        raise ConfigError(f"{host}:{port} cannot be listened on: {error.strerror or error}") from None
    with server:
        server.set_app(WsgiApp(listener))
        thread = threading.Thread(target=server.serve_forever, args=(_TICK,))
        thread.start()
        print(f"timsdk: listening on http://{host}:{server.server_port}; Ctrl-C ends it", file=sys.stderr, flush=True)
        try:
            printer.wait(seconds)
        finally:
            server.shutdown()
            thread.join()
    if printer.error is not None:
        raise printer.error


class _Server(ThreadingMixIn, WSGIServer):
    """Serves each request in a thread, and waits for them at its end."""

    daemon_threads = False


class _Handler(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: the query bears the signature."""


class Printer:
    """Prints events of all threads, one a line, until there are enough."""

    def __init__(self, query: output.Query | None, count: int | None) -> None:
        self._query = query
        self._count = count
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self.printed = 0
        self.error: Exception | None = None
        """What ended it early, such as a closed pipe."""

    def print(self, admitted: Admitted) -> None:
        """Print one event."""
        meta = admitted.event.meta
        line = {
            "command": meta.command,
            "event": type(admitted.event).__name__,
            "verified": meta.verified,
            "request_time": meta.request_time,
            "body": dict(meta.body),
        }
        with self._lock:
            if self._ended.is_set():
                return
            try:
                output.write([self._query.apply(line) if self._query else line], "jsonl")
                sys.stdout.flush()
            except (OSError, ConfigError) as error:
                self.error = error
                self._ended.set()
                return
            self.printed += 1
            if self.printed == self._count:
                self._ended.set()

    def wait(self, seconds: int | None) -> None:
        """Wait until there are enough events, or for a time."""
        end = None if seconds is None else monotonic() + seconds
        while not self._ended.wait(_TICK):
            if end is not None and monotonic() >= end:
                self._ended.set()


class Listener:
    """Replies to requests of the service: prints what is verified, and lets it pass."""

    def __init__(self, core: Core, printer: Printer, forward: str | None) -> None:
        self.core = core
        self._printer = printer
        self._forward = forward

    def run_since(self, started: float, query: str, body: bytes) -> Reply:
        """Return the reply to a request."""
        admitted = self.core.admit(query, body, started)
        if isinstance(admitted, Reply):
            print(f"timsdk: refused: HTTP {admitted.status}, {admitted.reason}", file=sys.stderr, flush=True)
            return admitted
        self._printer.print(admitted)
        return (
            self._passed_on(self._forward, query, body) if self._forward else self.core.unhandled(admitted, started)
        )

    def _passed_on(self, forward: str, query: str, body: bytes) -> Reply:
        address = f"{forward}{'&' if urlsplit(forward).query else '?'}{query}"
        try:
            received = post(address, body, self.core.budget)
        except TransportError as error:
            print(f"timsdk: {error}", file=sys.stderr, flush=True)
            return refusing(UNAVAILABLE, "forward", "the app did not reply")
        print(f"timsdk: the app replied with HTTP {received.status}", file=sys.stderr, flush=True)
        return Reply(received.status, received.body)
