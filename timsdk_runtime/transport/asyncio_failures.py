"""What exceptions of an asyncio connection mean for an attempt: each becomes an `HttpFailure`."""

from __future__ import annotations

import ssl
from http.client import HTTPException

from timsdk_runtime.transport.asyncio_connect import (
    ConnectTimeout,
    NoConnection,
    NoName,
    ProxyUnreachable,
    TLSTimeout,
)
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import TunnelFailed
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
    (ProxyUnreachable, "proxy unreachable"),
    (NoName, "no name"),
    (NoConnection, "refused"),
    (ConnectTimeout, "connect timeout"),
    (TLSTimeout, "tls timeout"),
    (TimeoutError, "read timeout"),
    (ResponseTooLarge, "too large"),
    (OSError, "broken"),
    (HTTPException, "broken"),
)


def failure_of(error: Exception, attempt: Attempt, domain: str) -> HttpFailure:
    """Return what an exception means."""
    if late := too_late_to_send(attempt):
        return late
    if isinstance(error, TunnelFailed):
        return tunnel_failure(error.status, attempt, domain)
    if isinstance(error, ssl.SSLError | ssl.CertificateError):
        return tls_failure(error, attempt, domain)
    for cls, kind in _KINDS:
        if isinstance(error, cls):
            return failure(kind, attempt, domain)
    return foreign_failure(error, attempt)
