"""Sending over urllib3: one HTTP exchange for one request, every failure told as a value.

urllib3 shows URLs in its log and in its exceptions. It never sees ours: the query, which holds the signature,
travels beside the headers and is put on the path by the connection itself, just before it is written.
"""

from __future__ import annotations

import ssl
from typing import Any, cast

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import (
    ConnectTimeoutError,
    EmptyPoolError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import parse_url

from timsdk_runtime.http import HttpFailure, HttpReply, HttpRequest
from timsdk_runtime.retry import Phase


class _Headers(dict[str, str]):
    """Headers of one attempt, with what travels beside them: the query, and how far the attempt got."""

    __slots__ = ("answered", "query", "started")

    def __init__(self, query: str) -> None:
        super().__init__(_HEADERS)
        self.query = query
        self.started = False
        self.answered = False

    def copy(self) -> _Headers:
        """Itself: urllib3 copies headers before it sends them, and a plain dict would lose the rest."""
        return self


_HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "timsdk",
}


class _HTTPConnection(HTTPConnection):
    """Puts the query on the path and notes how far the request got."""

    _progress: _Headers | None = None

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> None:
        if isinstance(headers, _Headers):
            headers.started = True
            self._progress = headers
            url = f"{url}?{headers.query}"
        super().request(method, url, body=body, headers=headers, **options)

    def getresponse(self) -> Any:
        response = super().getresponse()
        if self._progress is not None:
            self._progress.answered = True
        return response


class _HTTPSConnection(_HTTPConnection, HTTPSConnection):
    """The same over TLS."""


class _HTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _HTTPConnection


class _HTTPSPool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _HTTPSConnection


class Transport:
    """A pool of persistent connections; safe for many threads.

    TLS is always verified. Plain HTTP is for loopback only, and only where the domain says `http://`.
    """

    def __init__(self, *, pool_size: int, ca_certs: str | None, ssl_context: ssl.SSLContext | None) -> None:
        self._manager = urllib3.PoolManager(
            num_pools=8,
            maxsize=pool_size,
            block=True,
            retries=False,
            ca_certs=ca_certs,
            ssl_context=ssl_context,
            cert_reqs="CERT_REQUIRED",
        )
        pools: dict[str, Any] = {"http": _HTTPPool, "https": _HTTPSPool}
        self._manager.pool_classes_by_scheme = pools
        self._pools: dict[str, urllib3.HTTPConnectionPool] = {}

    @property
    def connections_opened(self) -> int:
        """Connections made since the start."""
        return sum(pool.num_connections for pool in self._pools.values())

    def send(self, request: HttpRequest) -> HttpReply | HttpFailure:
        """Send one request and read its whole answer."""
        headers = _Headers(request.query)
        try:
            response = self._pool(request.domain).urlopen(
                "POST",
                request.path,
                body=request.body,
                headers=headers,
                retries=False,
                redirect=False,
                assert_same_host=False,
                timeout=urllib3.Timeout(connect=request.connect_timeout, read=request.read_timeout),
                pool_timeout=cast(int, request.connect_timeout),  # annotated too narrowly
            )
        except HTTPError as error:
            return _failure(error, _phase(headers), request.domain)
        return HttpReply(status=response.status, headers=response.headers, body=response.data)

    def close(self) -> None:
        """Close every idle connection."""
        self._manager.clear()

    def _pool(self, domain: str) -> urllib3.HTTPConnectionPool:
        pool = self._pools.get(domain)
        if pool is None:
            scheme, _, rest = domain.rpartition("://")
            host, port = _split(rest)
            pool = self._manager.connection_from_host(host, port, scheme or "https")
            self._pools[domain] = pool
        return pool


def _split(authority: str) -> tuple[str, int | None]:
    url = parse_url(f"https://{authority}")
    return url.host or authority, url.port


def _phase(headers: _Headers) -> Phase:
    if headers.answered:
        return Phase.PARTIAL_ANSWER
    return Phase.MAYBE_SENT if headers.started else Phase.NOTHING_SENT


def _failure(error: HTTPError, phase: Phase, domain: str) -> HttpFailure:
    """What an exception of urllib3 means. Its own text is not used: it would show more than it should."""
    if isinstance(error, NameResolutionError):
        return HttpFailure(phase=phase, kind="dns", message=f"the name {domain} cannot be resolved")
    if isinstance(error, ProxyError):
        return HttpFailure(phase=phase, kind="proxy", message=f"the proxy did not connect to {domain}")
    if isinstance(error, SSLError):
        return _tls_failure(error, phase, domain)
    if isinstance(error, NewConnectionError):
        return HttpFailure(phase=phase, kind="connect", message=f"{domain} refused the connection")
    if isinstance(error, ConnectTimeoutError):
        return HttpFailure(phase=phase, kind="connect", message=f"{domain} did not accept a connection in time")
    if isinstance(error, EmptyPoolError):
        return HttpFailure(phase=phase, kind="pool", message="no connection of the pool became free in time")
    if isinstance(error, ReadTimeoutError):
        return HttpFailure(phase=phase, kind="read", message=f"{domain} did not answer in time")
    return HttpFailure(phase=phase, kind="protocol", message=f"the connection to {domain} broke")


def _tls_failure(error: SSLError, phase: Phase, domain: str) -> HttpFailure:
    cause = error.args[0] if error.args else None
    if isinstance(cause, ssl.SSLCertVerificationError):
        why = cause.verify_message or "verification failed"
        message = f"the certificate of {domain} is not trusted: {why}"
        return HttpFailure(phase=phase, kind="tls", message=message, final=True)
    return HttpFailure(phase=phase, kind="tls", message=f"TLS with {domain} failed")
