"""What aiohttp's exceptions mean for an attempt: each becomes an `HttpFailure`.

aiohttp tells neither TLS from connecting when the time is over, nor that a part of a head has come.
"""

from __future__ import annotations

import asyncio
import ssl
from http.client import HTTPException

import aiohttp

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.failure_texts import (
    failure,
    foreign_failure,
    tls_failure,
    too_late_to_send,
    tunnel_failure,
)
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.messages import HttpFailure

_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (aiohttp.ClientProxyConnectionError, "proxy unreachable"),
    (aiohttp.ClientConnectorDNSError, "no name"),
    (aiohttp.ClientConnectorError, "refused"),
    (ResponseTooLarge, "too large"),
    (aiohttp.ClientError, "broken"),
    (OSError, "broken"),
    (HTTPException, "broken"),
)


def failure_of(error: Exception, attempt: Attempt, domain: str, *, proxy: bool) -> HttpFailure:
    """Return what an exception means."""
    if late := too_late_to_send(attempt):
        return late
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return tunnel_failure(error.status, attempt, domain)
    if cause := _tls_error(error):
        return tls_failure(cause, attempt, domain)
    if isinstance(error, asyncio.TimeoutError):
        if attempt.connected:
            return failure("read timeout", attempt, domain)
        return tunnel_failure(0, attempt, domain) if proxy else failure("connect timeout", attempt, domain)
    for cls, kind in _KINDS:
        if isinstance(error, cls):
            if proxy and kind == "broken" and not attempt.connected:
                return tunnel_failure(0, attempt, domain)
            return failure(kind, attempt, domain)
    return foreign_failure(error, attempt)


def _tls_error(error: BaseException) -> BaseException | None:
    """Return the error of `ssl` that an exception of aiohttp wraps, if there is one."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return error.certificate_error
    for found in (getattr(error, "os_error", None), error.__cause__, error):
        if isinstance(found, ssl.SSLError):
            return found
    return None
