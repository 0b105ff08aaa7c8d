"""The HTTP server in its thread, and the delivery of events in its event loop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import uvicorn

from timsdk_emulator.app import Application

if TYPE_CHECKING:
    from timsdk_emulator.firing.line import Line


class Lines:
    """What delivers the events of each app while the server runs."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self) -> None:
        """Deliver in this event loop from now on."""
        self._loop = asyncio.get_running_loop()

    async def end(self) -> None:
        """Deliver nothing more: what waits is discarded."""
        self._loop = None
        while self._lines:
            await self._lines.popitem()[1].stop()

    def of(self, app: Application) -> Line:
        """Return what delivers the events of an app whose webhooks are set. To be called in the event loop."""
        number = app.identity.sdkappid
        if number not in self._lines:
            from timsdk_emulator.firing.courier import Courier  # noqa: PLC0415 - for those who use webhooks
            from timsdk_emulator.firing.line import Line  # noqa: PLC0415

            webhooks = app.set_webhooks({})
            courier = Courier(number, app.clock_time, lambda: webhooks.settings)
            self._lines[number] = Line(webhooks, courier, lambda: app.world)
        return self._lines[number]

    def deliver(self, app: Application) -> None:
        """Deliver the events of an app that wait, from any thread; before the start they go on waiting."""
        if self._loop is not None and app.webhooks is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended just now
                self._loop.call_soon_threadsafe(self._start, app)

    def _start(self, app: Application) -> None:
        if self._loop is not None:
            self.of(app).start()


class UvicornServer(uvicorn.Server):
    """Tells when it listens, and closes every connection at the end."""

    def __init__(self, config: uvicorn.Config, lines: Lines) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen."""
        await super().startup(sockets=sockets)
        self._lines.begin()
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close every connection."""
        # An orderly end of TLS waits for the other side, and an idle client does not reply.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        await self._lines.end()
        await super().shutdown(sockets=sockets)
