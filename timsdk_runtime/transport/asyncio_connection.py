"""`AsyncioConnection`: one HTTP/1.1 connection of an event loop. It writes requests and feeds the parser."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from http.client import HTTPException
from typing import Any

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import IDLE_LIMIT
from timsdk_runtime.transport.http1 import ParsedResponse, Parser


class AsyncioConnection(asyncio.Protocol):
    """Serves one request after the other. A request that does not end well ends the connection."""

    _last_used: float
    """When it was connected, or its last request ended."""
    _heard: float
    """When the other side last took or sent something; a request sets it, as the next two."""
    _unwritten: int
    _timer_at: float

    def __init__(self, loop: asyncio.AbstractEventLoop, lost: Callable[[AsyncioConnection], None]) -> None:
        self._loop = loop
        self._lost = lost
        self.closed: asyncio.Future[None] = loop.create_future()
        """Done once the connection is closed."""
        self.begun = False
        """Whether an attempt was made to connect."""
        self.used = False
        """Whether it has served a request."""
        self._ended = False
        """Whether no other request can be written: one side has closed, or wants to."""
        self._transport: Any = None
        self._parser: Parser | None = None
        self._attempt: Attempt | None = None
        self._response: asyncio.Future[ParsedResponse] | None = None
        self._timer: asyncio.TimerHandle | None = None

    @property
    def usable(self) -> bool:
        """Whether the connection can serve another request."""
        return not self._ended and time.monotonic() - self._last_used < IDLE_LIMIT

    @property
    def transport(self) -> Any:
        """The transport of asyncio that carries the bytes."""
        return self._transport

    async def exchange(self, data: bytes, parser: Parser, attempt: Attempt) -> ParsedResponse:
        """Write a request and return the response that the parser reads.

        Raises:
            OSError, HTTPException: The connection broke, or what came is no response.
        """
        if self._ended:
            raise ConnectionError("the connection was closed before the request")
        next(parser)
        self._parser, self._attempt = parser, attempt
        response: asyncio.Future[ParsedResponse] = self._loop.create_future()
        self._response = response
        self._heard = time.monotonic()
        self._set_timer(min(attempt.deadline, self._heard + attempt.read_timeout))
        attempt.started = True
        try:
            self._transport.write(data)
            self._unwritten = self._transport.get_write_buffer_size()
            return await response
        except BaseException:
            self.abort()  # the rest of this response would be taken for the next one
            raise
        finally:
            self._parser = self._attempt = self._response = None
            del response  # the traceback of its exception refers to this frame
            self.used, self._last_used = True, time.monotonic()

    def abort(self) -> None:
        """Close the connection at once, without waiting for the other side."""
        self._ended = True
        if self._transport is not None:
            self._transport.abort()

    def close(self) -> None:
        """Close the connection, at the end of the request that it serves. Under TLS, say so to the other side."""
        self._ended = True
        if self._attempt is None and self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note the transport: for TLS after the handshake, inside a proxy's tunnel for the second time."""
        self._transport = transport
        self._last_used = time.monotonic()

    def data_received(self, data: bytes) -> None:
        """Feed the parser. Data that nobody asked for ends the connection."""
        if self._attempt is None or self._parser is None:
            self.abort()
            return
        self._attempt.response_begun = True
        self._heard = time.monotonic()
        self._feed(data)

    def eof_received(self) -> None:
        """Tell the parser that nothing more will come. The transport closes itself."""
        self._ended = True
        if self._parser is not None:
            self._feed(b"")

    def connection_lost(self, exc: Exception | None) -> None:
        """End the attempt that is under way, and tell the pool."""
        self.abort()  # on Python 3.10 asyncio complains of a TLS transport that only the other side closed
        self._transport = None  # it refers to this object: both would wait for the garbage collector
        if self._timer is not None:
            self._timer.cancel()
        if self._parser is not None:
            self._feed(b"") if exc is None else self._fail(exc)
        if not self.closed.done():
            self.closed.set_result(None)
        self._lost(self)

    def _feed(self, data: bytes) -> None:
        assert self._parser is not None
        try:
            self._parser.send(data)
        except StopIteration as stop:
            self._parser = None
            if self._response is not None and not self._response.done():
                self._response.set_result(stop.value)
        except HTTPException as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        if self._response is not None and not self._response.done():
            self._response.set_exception(error)

    def _set_timer(self, limit: float) -> None:
        """Look at the attempt at `limit`, or before: a timer that runs already serves the next attempts, too."""
        if self._timer is not None:
            if self._timer_at <= limit:
                return
            self._timer.cancel()
        self._timer_at = limit
        self._timer = self._loop.call_later(limit - time.monotonic(), self._watch)

    def _watch(self) -> None:
        """End the attempt at its deadline, or when nothing moved for `read_timeout`; until then look again."""
        self._timer = None
        attempt = self._attempt
        if attempt is None:
            return
        now, unwritten = time.monotonic(), self._transport.get_write_buffer_size()
        if unwritten < self._unwritten:  # the other side still takes the request
            self._heard, self._unwritten = now, unwritten
        limit = min(attempt.deadline, self._heard + attempt.read_timeout)
        if limit <= now:
            self._fail(TimeoutError())
        else:
            self._set_timer(limit)
