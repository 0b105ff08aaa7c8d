"""The built-in transport: urllib3's pool, one HTTP exchange for one request, every failure returned as a value.

urllib3 shows URLs in its log and in its exceptions. It never sees ours: the query, which holds the signature,
travels beside the headers, and the connection itself adds it to the path when it writes the request line.
"""

from __future__ import annotations

import ssl
import threading
import time
from http.client import HTTPException
from typing import Any, Final
from urllib.parse import unquote

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationParseError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import make_headers, parse_url

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.secret import Secret
from timsdk_runtime.stops import stop_behind
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import IdleConnections, TunnelFailed
from timsdk_runtime.transport.fair_semaphore import FairSemaphore
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.lean_connection import LeanConnection, LeanTLSConnection
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase
from timsdk_runtime.version import __version__

RESPONSE_LIMIT: Final = 8 * 1024 * 1024
"""Bytes of a response, unpacked; the service's own limit is 1 MB."""

_OUR_CERTIFICATE: Final = frozenset({
    "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_CERTIFICATE_EXPIRED", "SSLV3_ALERT_CERTIFICATE_REVOKED",
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "TLSV1_ALERT_ACCESS_DENIED", "TLSV1_ALERT_UNKNOWN_CA", "TLSV13_ALERT_CERTIFICATE_REQUIRED",
})  # fmt: skip
"""Alerts of a server that refuses the client's certificate."""
_PLAIN_PORT: Final = 80
_HEADERS: Final = {
    **dict.fromkeys(("Content-Type", "Accept"), "application/json"),
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"timsdk/{__version__}",
}


class _Pool(urllib3.HTTPConnectionPool):
    QueueCls: Any = IdleConnections
    ConnectionCls: Any = LeanConnection


class _TLSPool(urllib3.HTTPSConnectionPool):
    QueueCls: Any = IdleConnections
    ConnectionCls: Any = LeanTLSConnection


_POOLS: Final[dict[str, Any]] = {"http": _Pool, "https": _TLSPool}


class Urllib3Transport:
    """A pool of persistent connections; safe for many threads, and for a fork.

    TLS is always verified. Plain HTTP has to be asked for (`http://127.0.0.1:8080`) and is for loopback only.
    """

    def __init__(
        self,
        *,
        pool_size: int,
        ca_certs: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: Secret | None = None,
        lean: bool = True,
    ) -> None:
        options: dict[str, Any] = {
            "num_pools": 8,
            "maxsize": pool_size,
            "block": False,  # places are counted here
            "retries": False,
            "ca_certs": ca_certs,
            "ssl_context": ssl_context,
            "cert_reqs": "CERT_REQUIRED",
        }
        self._pool_size = pool_size
        self._proxy = proxy  # may hold a password
        self._lean = lean
        self._options = options
        self._start()
        register_after_fork(self)

    def _start(self) -> None:
        self._manager = _manager(self._options, self._proxy, self._lean)
        self._pools: dict[str, urllib3.HTTPConnectionPool] = {}
        self._places: dict[str, FairSemaphore] = {}
        self._lock = threading.RLock()  # a signal handler may make a call while its thread is in here
        self._opened_before = 0

    @property
    def connections_opened(self) -> int:
        """Connections opened so far; one that was closed and reopened counts once."""
        return self._opened_before + sum(pool.num_connections for pool in self._pools.values())

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before the request's deadline."""
        left = request.deadline - time.monotonic()
        if left <= 0:
            return HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")
        attempt = Attempt(
            _HEADERS,
            query=request.query,
            deadline=request.deadline,
            read_timeout=request.read_timeout,
            limit=RESPONSE_LIMIT,
        )
        pool, places = self._pool(request.domain)
        place = places.acquire(left)
        if place is None:
            return HttpFailure(attempt.phase, "pool", "no connection of the pool became free in time")
        try:
            outcome = self._attempt(pool, request, attempt)
        finally:
            places.release(place)
            del place  # it may be another attempt's by now, and a traceback keeps this frame
        if isinstance(outcome, BaseException):
            try:
                raise outcome
            finally:
                del outcome  # its traceback refers to this frame: both would wait for the garbage collector
        return outcome

    @staticmethod
    def _attempt(
        pool: urllib3.HTTPConnectionPool, request: HttpRequest, attempt: Attempt
    ) -> HttpResponse | HttpFailure | BaseException:
        """Return the outcome of an attempt, or a stop from outside, to be raised without the exceptions around it."""
        try:
            response: Any = pool.urlopen(
                "POST",
                request.path,
                body=request.body,
                headers=attempt,
                retries=False,
                redirect=False,
                assert_same_host=False,
                timeout=_timeout(request),
            )
        except Exception as error:  # noqa: BLE001  tracers and other layers around urllib3 may raise anything
            if stop := stop_behind(error):
                return stop
            if isinstance(error, HTTPError):
                return _failure(error, attempt, request.domain)
            if attempt.response is None:
                return _foreign_failure(error, attempt)
            response = attempt.response
        return HttpResponse(status=response.status, headers=response.headers, body=response.data)

    def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds."""
        pool, _ = self._pool(domain)
        connection: Any = None
        try:
            connection = pool._new_conn()
            connection.timeout = timeout
            if pool.proxy is not None:
                pool._prepare_proxy(connection)
            else:
                connection.connect()
        except (HTTPError, HTTPException, OSError):
            return False
        finally:
            if connection is not None:
                connection.close()
        return True

    def close(self) -> None:
        """Close every idle connection. The next request opens new ones."""
        with self._lock:
            self._opened_before = self.connections_opened
            self._pools = {}
            self._manager.clear()

    def _pool(self, domain: str) -> tuple[urllib3.HTTPConnectionPool, FairSemaphore]:
        pool = self._pools.get(domain)
        if pool is None:
            with self._lock:
                scheme, host, port = split_domain(domain)
                self._places.setdefault(domain, FairSemaphore(self._pool_size))
                pool = self._pools[domain] = self._manager.connection_from_host(host, port, scheme)
        return pool, self._places[domain]

    def after_fork(self) -> None:
        """Start with new pools and locks in a forked child, and leave the parent's sockets alone."""
        self._start()


def split_domain(domain: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a domain setting.

    Raises:
        ConfigError: It is not a host name with an optional port, or asks for plain HTTP beyond loopback.
    """
    scheme, separator, rest = domain.rpartition("://")
    if "@" in domain:
        del domain, rest, scheme  # may hold a password, and tracebacks show the locals of a frame
        raise ConfigError("a domain is a host name, perhaps with a port, without a user name or a password")
    try:
        url = parse_url(f"https://{rest}")
    except LocationParseError:
        url = None
    if url is None:
        raise ConfigError(f"{domain!r} is no domain")
    if not url.host or url.path or url.auth or url.query or url.fragment:
        raise ConfigError(f"a domain is a host name, perhaps with a port, not {domain!r}")
    if separator and scheme != "https" and not (scheme == "http" and url.host in ("127.0.0.1", "localhost", "[::1]")):
        raise ConfigError(f"the domain {domain!r} asks for {scheme}; only https is spoken, and http on loopback")
    if scheme in ("", "https") and url.port == _PLAIN_PORT:
        raise ConfigError(f"the domain {domain!r} names port 80, which is plain HTTP; leave the port out")
    return scheme or "https", url.host, url.port


def _manager(options: dict[str, Any], proxy: Secret | None, lean: bool) -> urllib3.PoolManager:
    if proxy is None:
        manager = urllib3.PoolManager(**options)
    else:
        url = parse_url(proxy.reveal())
        headers = make_headers(proxy_basic_auth=unquote(url.auth)) if url.auth else None
        manager = urllib3.ProxyManager(url._replace(auth=None).url, proxy_headers=headers, **options)
    manager.pool_classes_by_scheme = _POOLS if lean else _urllib3_pools()
    return manager


def _urllib3_pools() -> dict[str, Any]:
    from timsdk_runtime.transport.urllib3_connection import POOLS  # noqa: PLC0415  few clients need it

    return POOLS


def _timeout(request: HttpRequest) -> urllib3.Timeout:
    left = max(request.deadline - time.monotonic(), 0.001)
    return urllib3.Timeout(connect=min(request.connect_timeout, left), read=min(request.read_timeout, left))


def _foreign_failure(error: Exception, attempt: Attempt) -> HttpFailure:
    """Return the failure for an exception of a tracer or the like. Its text is not used: it could show secrets."""
    return HttpFailure(
        phase=attempt.phase,
        kind="protocol",
        message=f"something around urllib3 raised {type(error).__name__}",
        final=attempt.phase is Phase.NOTHING_SENT,
        reused=attempt.reused,
    )


def _failure(error: HTTPError, attempt: Attempt, domain: str) -> HttpFailure:
    """Return what an exception of urllib3 means. Its own text is not used, because it could show secrets."""
    phase = attempt.phase
    if phase is Phase.NOTHING_SENT and attempt.connected and time.monotonic() >= attempt.deadline:
        return HttpFailure(phase, "deadline", "the time for the call was over before anything was sent")

    def failure(kind: str, message: str, *, final: bool = False) -> HttpFailure:
        return HttpFailure(phase=phase, kind=kind, message=message, final=final, reused=attempt.reused)

    cause = error.args[-1] if error.args else None
    if isinstance(cause, TunnelFailed):
        status = f": it responded with HTTP {cause.status}" if cause.status else ""
        return failure("proxy", f"the proxy did not connect to {domain}{status}", final=cause.status == 407)
    if isinstance(error, ProxyError):
        return failure("proxy", "there is no connection to the proxy")
    if isinstance(error, NameResolutionError):
        return failure("dns", f"the name {domain} cannot be resolved")
    if isinstance(error, SSLError):
        return _tls_failure(error, attempt, domain)
    if isinstance(error, NewConnectionError):
        return failure("connect", f"{domain} refused the connection")
    if isinstance(error, ConnectTimeoutError):
        return failure("connect", f"{domain} did not accept a connection in time")
    if isinstance(error, ReadTimeoutError) and phase is Phase.NOTHING_SENT:
        return failure("tls", f"TLS with {domain} was not set up in time")
    if isinstance(error, ReadTimeoutError):
        return failure("read", f"{domain} did not respond in time")
    if isinstance(cause, ResponseTooLarge):
        return failure("too_large", f"the response of {domain} has more than {RESPONSE_LIMIT >> 20} MB", final=True)
    return failure("protocol", f"the connection to {domain} broke")


def _tls_failure(error: SSLError, attempt: Attempt, domain: str) -> HttpFailure:
    cause: Any = error.args[0] if error.args else None
    phase, final = attempt.phase, False
    message = f"TLS with {domain} failed"
    if isinstance(cause, ssl.SSLCertVerificationError):
        message = f"the certificate of {domain} is not trusted: {cause.verify_message or 'verification failed'}"
        final = True
    elif getattr(cause, "reason", None) in _OUR_CERTIFICATE and not (attempt.reused or attempt.response_begun):
        # TLS 1.3 lets the client speak first; a server that looks at certificates has not listened yet.
        message = f"{domain} refused TLS with this client; does it want a client certificate, or another one?"
        phase, final = Phase.NOTHING_SENT, True
    return HttpFailure(phase=phase, kind="tls", message=message, final=final, reused=attempt.reused)
