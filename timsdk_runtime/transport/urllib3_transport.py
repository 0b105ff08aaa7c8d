"""The built-in transport: urllib3's pool, one HTTP exchange for one request, every failure returned as a value.

urllib3 shows URLs in its log and in its exceptions. It never sees ours: the query, which holds the signature,
travels beside the headers, and the connection itself adds it to the path when it writes the request line.
"""

from __future__ import annotations

import re
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import urllib3
from urllib3.util import make_headers, parse_url

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.regions import split_domain
from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.attempt import HEADERS, RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

if TYPE_CHECKING:
    from timsdk_runtime.transport.fair_semaphore import FairSemaphore

_OLDEST_URLLIB3: Final = (2, 2, 1)  # 2.2.0 replaces the headers, which carry the query; as pyproject.toml says
_NO_RETRIES: Final = urllib3.Retry(False, redirect=False)
_LONGEST_ATTEMPT: Final = 86400.0
"""Seconds. Sockets and threads take no infinite timeout."""


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
            "maxsize": pool_size,
            "block": False,  # places are counted here
            "ca_certs": ca_certs,
            "ssl_context": ssl_context,
            "cert_reqs": "CERT_REQUIRED",
        }
        _check_urllib3()
        self._pool_size = pool_size
        self._proxy = proxy  # may hold a password
        self._lean = lean
        self._options = options
        self._start()
        register_after_fork(self)

    def _start(self) -> None:
        self._manager = _manager(self._options, self._proxy)
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
        pool, places = self._pool(request.domain)
        now = time.monotonic()
        left = min(request.deadline - now, _LONGEST_ATTEMPT)
        if left <= 0:
            return HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")
        attempt = Attempt(
            HEADERS,
            query=request.query,
            deadline=now + left,
            read_timeout=request.read_timeout,
            limit=RESPONSE_LIMIT,
        )
        place = places.acquire(left)
        request.queued = time.monotonic() - now
        if place is None:
            return HttpFailure(attempt.phase, "pool", "no connection of the pool became free in time")
        try:
            outcome = self._attempt(pool, request, attempt)
        finally:
            request.reused = attempt.reused
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
                retries=_NO_RETRIES,
                redirect=False,
                timeout=_timeout(attempt, request.connect_timeout),
            )
        except BaseException as error:
            from timsdk_runtime.stops import forget_locals, stop_behind  # noqa: PLC0415  after a failure only

            forget_locals(error)
            if stop := stop_behind(error):
                return stop
            if not isinstance(error, Exception):
                raise
            if attempt.response is None:  # otherwise the pool was closed meanwhile, or a tracer failed
                from timsdk_runtime.transport.failures import failure_of  # noqa: PLC0415

                return failure_of(error, attempt, request.domain)
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
        except Exception:  # noqa: BLE001  whatever a patching library raises, there is no connection
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
            from timsdk_runtime.transport.fair_semaphore import FairSemaphore  # noqa: PLC0415  for the first call

            with self._lock:
                scheme, host, port = split_domain(domain)
                self._manager.pool_classes_by_scheme = _pool_classes(lean=self._lean)
                self._places.setdefault(domain, FairSemaphore(self._pool_size))
                pool = self._pools[domain] = self._manager.connection_from_host(host, port, scheme)
        return pool, self._places[domain]

    def after_fork(self) -> None:
        """Start with new pools and locks in a forked child, and leave the parent's sockets alone."""
        self._start()


def _check_urllib3() -> None:
    """Refuse another version of urllib3, and urllib3-future, which niquests installs in its place.

    Raises:
        ConfigError: The connections of the SDK do not work in what is installed.
    """
    version = str(vars(urllib3).get("__version__", "?"))
    numbers = tuple(int(number) for number in re.findall(r"\d+", version))
    replaced = urllib3.HTTPConnectionPool.QueueCls.__module__.startswith("urllib3.")
    if _OLDEST_URLLIB3 <= numbers < (3,) and not replaced:
        return
    remedy = (
        "It is urllib3-future, which niquests installs in urllib3's place; have both side by side: pip uninstall -y "
        "urllib3 urllib3-future; URLLIB3_NO_OVERRIDE=1 pip install --no-binary urllib3-future urllib3 urllib3-future"
        if replaced and numbers >= (2,)
        else "Install another one: pip install 'urllib3>=2.2.1,<3'"
    )
    raise ConfigError(f"urllib3 is {version}, in {urllib3.__path__[0]}; the SDK needs 2.2.1 or later. {remedy}")


def _manager(options: dict[str, Any], proxy: Secret | None) -> urllib3.PoolManager:
    if proxy is None:
        return urllib3.PoolManager(**options)
    url = parse_url(proxy.reveal())
    headers = make_headers(proxy_basic_auth=unquote(url.auth)) if url.auth else None
    return urllib3.ProxyManager(url._replace(auth=None).url, proxy_headers=headers, **options)


def _pool_classes(*, lean: bool) -> dict[str, Any]:
    """Return the pools by scheme. The first call imports them, because a process that makes none needs none."""
    if lean:
        from timsdk_runtime.transport.lean_connection import POOLS  # noqa: PLC0415

        return POOLS
    from timsdk_runtime.transport.urllib3_connection import POOLS as URLLIB3_POOLS  # noqa: PLC0415

    return URLLIB3_POOLS


class _Timeout(urllib3.Timeout):
    """The time limits of one attempt. urllib3 would copy them twice, and check each copy."""

    def clone(self) -> _Timeout:
        """Return the object itself."""
        return self


def _timeout(attempt: Attempt, connect_timeout: float) -> urllib3.Timeout:
    left = max(attempt.deadline - time.monotonic(), 0.001)
    return _Timeout(connect=min(connect_timeout, left), read=min(attempt.read_timeout, left))
