"""`TLSLayer` beside a server in memory: what passes between both is moved by hand, whole or byte by byte."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import pytest
import trustme

from timsdk_runtime.transport.asyncio_tls import TLSLayer

HOST = "tim.test"
_authority: Any = trustme.CA()
VERSIONS = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)


class Below:
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        self.protocol: Any = None
        self.written = bytearray()
        self.ended = ""

    def set_protocol(self, protocol: Any) -> None:
        self.protocol = protocol

    def write(self, data: bytes) -> None:
        assert not self.ended
        self.written += data

    def get_write_buffer_size(self) -> int:
        return 7

    def close(self) -> None:
        self.ended = self.ended or "closed"

    def abort(self) -> None:
        self.ended = self.ended or "aborted"


class Above(asyncio.Protocol):
    """A connection that notes what happens to it."""

    def __init__(self) -> None:
        self.received = bytearray()
        self.seen: list[Any] = []

    def data_received(self, data: bytes) -> None:
        self.received += data

    def eof_received(self) -> None:
        self.seen.append("end")

    def connection_lost(self, exc: Exception | None) -> None:
        self.seen.append(exc)


class Pair:
    """A layer and the server at its other end."""

    def __init__(self, version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3, *, trusted: bool = True) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.maximum_version = version
        _authority.issue_cert(HOST).configure_cert(context)
        self.context: Any = ssl.create_default_context()
        if trusted:
            _authority.configure_trust(self.context)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.server = context.wrap_bio(self.incoming, self.outgoing, server_side=True)
        self.below, self.above = Below(), Above()
        self.refused = ""
        self.layer = TLSLayer(self.below, self.above, self.context, HOST)

    def to_server(self) -> None:
        self.incoming.write(bytes(self.below.written))
        self.below.written.clear()

    def to_layer(self, size: int = 1 << 20) -> None:
        data = self.outgoing.read()
        for at in range(0, len(data), size):
            self.below.protocol.data_received(data[at : at + size])

    def shake_hands(self, size: int = 1 << 20) -> None:
        for _ in range(4):
            self.to_server()
            try:
                self.server.do_handshake()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError as error:
                self.refused = self.refused or error.reason
            self.to_layer(size)

    def read(self) -> bytes:
        """Return what the server reads of what was written so far."""
        self.to_server()
        parts: list[bytes] = []
        with suppress(ssl.SSLWantReadError):
            while part := self.server.read(1 << 20):
                parts.append(part)
        return b"".join(parts)


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def connected(version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3, *, size: int = 1 << 20) -> Pair:
    pair = Pair(version)
    pair.shake_hands(size)
    assert pair.layer.ready.result() is None
    return pair


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("size", [1, 100, 1 << 20])
def test_bytes_pass_in_both_directions_in_pieces_of_any_size(version: ssl.TLSVersion, size: int) -> None:
    async def main() -> None:
        pair = connected(version, size=size)
        pair.layer.write(b"request")
        assert pair.read() == b"request"
        pair.server.write(b"response")
        pair.to_layer(size)
        assert pair.above.received == b"response"
        assert (pair.above.seen, pair.below.ended) == ([], "")

    run(main())


@pytest.mark.parametrize("version", VERSIONS)
def test_long_messages_pass_in_many_records(version: ssl.TLSVersion) -> None:
    text = bytes(range(256)) * 400

    async def main() -> None:
        pair = connected(version)
        pair.layer.write(text)
        assert pair.read() == text
        pair.server.write(text)
        pair.to_layer(10_000)
        assert pair.above.received == text
        assert pair.layer.get_write_buffer_size() == 7

    run(main())


def test_certificate_that_is_not_trusted_ends_the_handshake_and_the_server_is_told() -> None:
    async def main() -> None:
        pair = Pair(trusted=False)
        pair.shake_hands()
        assert pair.below.ended == "aborted"
        assert not pair.layer.ready.done()
        pair.layer.connection_lost(None)
        error = pair.layer.ready.exception()
        assert isinstance(error, ssl.SSLCertVerificationError)
        assert pair.above.seen == [error]
        assert pair.refused == "TLSV1_ALERT_UNKNOWN_CA"

    run(main())


@pytest.mark.parametrize("error", [None, ConnectionResetError("reset")])
def test_connection_that_is_lost_ends_the_handshake(error: Exception | None) -> None:
    async def main() -> None:
        pair = Pair()
        pair.layer.eof_received()
        assert pair.above.seen == []
        pair.layer.connection_lost(error)
        found = pair.layer.ready.exception()
        assert isinstance(found, ConnectionError)
        assert error in (None, found)
        assert pair.above.seen == [error]

    run(main())


@pytest.mark.parametrize("version", VERSIONS)
def test_close_says_so_to_the_server_without_waiting_for_it(version: ssl.TLSVersion) -> None:
    async def main() -> None:
        pair = connected(version)
        pair.layer.write(b"request")
        pair.layer.close()
        assert pair.below.ended == "closed"
        assert pair.read() == b"request"
        assert pair.server.read() == b""

    run(main())


@pytest.mark.parametrize("version", VERSIONS)
def test_end_that_the_server_announces_is_passed_on_and_announced_back(version: ssl.TLSVersion) -> None:
    async def main() -> None:
        pair = connected(version)
        pair.server.write(b"response")
        with suppress(ssl.SSLWantReadError):
            pair.server.unwrap()
        pair.to_layer()
        assert pair.above.received == b"response"
        assert (pair.above.seen, pair.below.ended) == (["end"], "closed")
        pair.to_server()
        pair.server.unwrap()

    run(main())


def test_end_that_the_server_does_not_announce_is_passed_on() -> None:
    async def main() -> None:
        pair = connected()
        pair.layer.eof_received()
        pair.layer.connection_lost(None)
        assert pair.above.seen == ["end", None]

    run(main())


def test_damaged_record_ends_the_connection_with_an_error_of_tls() -> None:
    async def main() -> None:
        pair = connected()
        pair.server.write(b"response")
        data = bytearray(pair.outgoing.read())
        data[-1] ^= 1
        pair.layer.data_received(bytes(data))
        assert (pair.above.received, pair.below.ended) == (b"", "aborted")
        pair.layer.connection_lost(None)
        (error,) = pair.above.seen
        assert isinstance(error, ssl.SSLError)

    run(main())


def test_write_during_a_negotiation_goes_on_with_what_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's `ssl` cannot make a server negotiate once more, so the object below says that it waits for bytes."""

    async def main() -> None:
        pair = connected()
        whole = pair.layer._tls
        waits = [True]

        class Negotiating:
            def write(self, data: Any) -> int:
                if waits:
                    raise ssl.SSLWantReadError
                return whole.write(data)

            def __getattr__(self, name: str) -> Any:
                return getattr(whole, name)

        monkeypatch.setattr(pair.layer, "_tls", Negotiating())
        pair.layer.write(b"request")
        assert (pair.read(), pair.layer.get_write_buffer_size()) == (b"", 7 + len(b"request"))
        waits.clear()
        pair.layer.data_received(b"")
        assert (pair.read(), pair.layer.get_write_buffer_size()) == (b"request", 7)

    run(main())


def test_tls_runs_inside_tls() -> None:
    async def main() -> None:
        outer = connected()
        inner = Pair()
        assert inner.below.written
        layer = TLSLayer(outer.layer, inner.above, inner.context, HOST)
        for _ in range(4):
            inner.incoming.write(outer.read())
            with suppress(ssl.SSLWantReadError):
                inner.server.do_handshake()
            if data := inner.outgoing.read():
                outer.server.write(data)
                outer.to_layer()
        assert layer.ready.result() is None
        layer.write(b"request")
        inner.incoming.write(outer.read())
        assert inner.server.read() == b"request"
        layer.close()
        inner.incoming.write(outer.read())
        assert inner.server.read() == b""
        assert outer.below.ended == "closed"

    run(main())
