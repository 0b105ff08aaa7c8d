"""Sends events to the app over HTTP, in the event loop of the server and off the path of requests."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException
from urllib.parse import urlencode, urlsplit

import attrs

from timsdk_emulator.firing.fired import FiredEvent
from timsdk_emulator.firing.replies import Decision, decide
from timsdk_emulator.firing.settings import WebhookSettings
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.transport.http1 import ParsedResponse, parse_response
from timsdk_runtime.webhooks.registry import json_object
from timsdk_runtime.webhooks.verify import sign

BUDGET = 2.0
"""Seconds that the service waits for a reply, from its request on."""
RETRY_PAUSE = 1.0
"""Seconds between two attempts to send an event."""
_LARGEST_REPLY = 1 << 20
_PIECE = 1 << 16
_IDLE = 4
"""Connections that are kept open while nothing is sent."""
_OK = 200
_PORTS = {"http": 80, "https": 443}


@attrs.frozen
class _Connection:
    address: tuple[str, str, int]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class Courier:
    """Sends the events of one app.

    Args:
        sdkappid: The app.
        clock: Its clock, by which requests are signed.
        settings: Returns where events go now.
    """

    def __init__(self, sdkappid: int, clock: Callable[[], float], settings: Callable[[], WebhookSettings]) -> None:
        self._sdkappid = sdkappid
        self._clock = clock
        self._settings = settings
        self._idle: deque[_Connection] = deque()

    async def ask(self, fired: FiredEvent) -> Decision:
        """Send a before-event, and return what its reply means.

        Raises:
            ValueError: No valid reply came in time.
        """
        response = await self._attempt(fired)
        return decide(fired.webhook, fired.body, response.status, response.body)

    async def tell(self, fired: FiredEvent) -> None:
        """Send an event that has happened, again if the settings say so.

        Raises:
            ValueError: No valid reply came in time, the last time.
        """
        while True:
            try:
                response = await self._attempt(fired)
                if response.status != _OK:
                    raise ValueError(f"the response has status {response.status}, not 200")
                json_object(response.body)
            except ValueError:
                if fired.attempts > self._settings().retries:
                    raise
                await asyncio.sleep(RETRY_PAUSE)
            else:
                return

    def close(self) -> None:
        """Close the connections."""
        while self._idle:
            self._idle.pop().writer.close()

    async def _attempt(self, fired: FiredEvent) -> ParsedResponse:
        """Send an event once within the budget, and note the response."""
        fired.attempts += 1
        fired.http_status, fired.reply, fired.problem = None, None, ""
        try:
            response = await asyncio.wait_for(self._exchange(fired), BUDGET)
        except asyncio.TimeoutError:
            raise ValueError(f"no reply within {BUDGET:g} seconds") from None
        except (OSError, HTTPException) as error:
            raise ValueError(f"no reply: {error or type(error).__name__}") from None
        fired.http_status = response.status
        with suppress(ValueError):
            fired.reply = json_object(response.body)
        return response

    async def _exchange(self, fired: FiredEvent) -> ParsedResponse:
        settings = self._settings()
        if settings.url is None:
            raise ConnectionError("no address is set")
        request, address = self._request(settings, settings.url, fired)
        while self._idle:
            kept = self._idle.pop()
            if kept.address == address and not kept.reader.at_eof():
                with suppress(OSError, HTTPException, EOFError):  # the app may close an idle connection at any time
                    return await self._on(kept, request)
            kept.writer.close()
        context = ssl.create_default_context() if address[0] == "https" else None
        reader, writer = await asyncio.open_connection(address[1], address[2], ssl=context)
        return await self._on(_Connection(address, reader, writer), request)

    async def _on(self, connection: _Connection, request: bytes) -> ParsedResponse:
        """Send a request on a connection, and keep it where it can serve another."""
        keep = False
        try:
            connection.writer.write(request)
            await connection.writer.drain()
            response = await _read(connection.reader)
            keep = response.keep_alive and len(self._idle) < _IDLE
        finally:
            if keep:
                self._idle.append(connection)
            else:
                connection.writer.close()
        return response

    def _request(self, settings: WebhookSettings, url: str, fired: FiredEvent) -> tuple[bytes, tuple[str, str, int]]:
        parts = urlsplit(url)
        host = parts.hostname or ""
        named = f"[{host}]" if ":" in host else host
        body = dumps(fired.body)
        query = f"{parts.query}&" if parts.query else ""
        target = f"{parts.path or '/'}?{query}{urlencode(self._query(settings, fired))}"
        authority = named if parts.port is None else f"{named}:{parts.port}"
        head = (
            f"POST {target} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return head.encode("ascii") + body, (parts.scheme, host, parts.port or _PORTS[parts.scheme])

    def _query(self, settings: WebhookSettings, fired: FiredEvent) -> dict[str, str]:
        query = {
            "SdkAppid": str(self._sdkappid),
            "CallbackCommand": fired.command,
            "contenttype": "json",
            "ClientIP": "127.0.0.1",
            "OptPlatform": "RESTAPI",
        }
        if settings.token is not None:
            # A retry is signed later than the attempt before it, also where the clock of the emulator stands still.
            at = max(int(self._clock()), int(fired.time) + fired.attempts - 1)
            query.update(RequestTime=str(at), Sign=sign(settings.token.reveal(), at))
        return query


async def _read(reader: asyncio.StreamReader) -> ParsedResponse:
    parser = parse_response(_LARGEST_REPLY)
    next(parser)
    while True:
        data = await reader.read(_PIECE)
        try:
            parser.send(data)
        except StopIteration as done:
            response: ParsedResponse = done.value
            return response
