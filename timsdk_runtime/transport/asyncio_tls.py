"""`TLSLayer`: TLS for one connection of an event loop, at half the cost of asyncio's own, and also inside another."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from typing import Any, Final

_RECORD: Final = 16 * 1024
"""Bytes of the longest record."""


class TLSLayer(asyncio.Protocol, asyncio.Transport):
    """The protocol of a transport that carries TLS, and the transport of the connection that is encrypted by it."""

    def __init__(self, below: Any, above: Any, context: ssl.SSLContext, host: str) -> None:
        super().__init__()
        self._below = below
        self._above: Any = above
        self._received, self._to_send = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._received, self._to_send, server_hostname=host)
        self._unwritten = memoryview(b"")
        self._error: ssl.SSLError | None = None
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done once the handshake is."""
        below.set_protocol(self)
        self._advance()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Encrypt and send."""
        self._unwritten = memoryview(data)
        self._advance()

    def get_write_buffer_size(self) -> int:
        """Return the number of bytes that have not left yet."""
        size: int = self._below.get_write_buffer_size()
        return size + len(self._unwritten)

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """Put a protocol in the place of the one above: another layer."""
        self._above = protocol

    def close(self) -> None:
        """Tell the other side that nothing more will come, and close the transport. Its consent is not waited for."""
        with suppress(ssl.SSLError):
            self._tls.unwrap()
        self._flush()
        self._below.close()

    def abort(self) -> None:
        """Close the transport at once."""
        self._below.abort()

    def data_received(self, data: bytes) -> None:
        """Decrypt it."""
        self._received.write(data)
        self._advance()

    def eof_received(self) -> None:
        """Pass the end on, which not every server announces by TLS. The transport closes itself."""
        if self.ready.done():
            self._above.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """End the handshake that is under way, and tell the connection."""
        error = self._error or exc
        if not self.ready.done():
            self.ready.set_exception(error or ConnectionError("the other side closed the connection"))
        self._above.connection_lost(error)

    def _advance(self) -> None:
        """Do what can be done with the bytes that have come, and with those that are to be written."""
        try:
            if not self.ready.done():
                self._tls.do_handshake()
                self.ready.set_result(None)
            self._decrypt()
            self._encrypt()
        except ssl.SSLWantReadError:
            pass  # the rest of a record or of the handshake has not come yet
        except ssl.SSLError as error:
            self._error = error
        self._flush()
        if self._error is not None:
            self._below.abort()

    def _decrypt(self) -> None:
        while self._received.pending or self._tls.pending():
            data = self._tls.read(_RECORD)
            if not data:
                self._above.eof_received()
                self.close()
                return
            self._above.data_received(data)

    def _encrypt(self) -> None:
        """Encrypt what is to be written. Where TLS 1.2 negotiates once more, the rest waits for bytes to come."""
        while self._unwritten:
            self._unwritten = self._unwritten[self._tls.write(self._unwritten) :]

    def _flush(self) -> None:
        if self._to_send.pending:
            self._below.write(self._to_send.read())
