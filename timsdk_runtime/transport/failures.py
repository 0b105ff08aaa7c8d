"""What urllib3's exceptions mean for an attempt: each becomes an `HttpFailure`."""

from __future__ import annotations

from typing import Any

from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import NoThread, TunnelFailed
from timsdk_runtime.transport.failure_texts import (
    failure,
    foreign_failure,
    tls_failure,
    too_late_to_send,
    tunnel_failure,
)
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.messages import HttpFailure, Phase


def failure_of(error: Exception, attempt: Attempt, domain: str) -> HttpFailure:
    """Return what an exception means: urllib3's, or one of a tracer and the like."""
    if not isinstance(error, HTTPError):
        return foreign_failure(error, attempt)
    if late := too_late_to_send(attempt):
        return late
    cause: Any = error.args[-1] if error.args else None
    if isinstance(cause, TunnelFailed):
        return tunnel_failure(cause.status, attempt, domain)
    if isinstance(error, SSLError):
        return tls_failure(error.args[0] if error.args else None, attempt, domain)
    return failure(_kind(error, cause, attempt.phase), attempt, domain)


def _kind(error: HTTPError, cause: object, phase: Phase) -> str:
    if isinstance(cause, NoThread):
        return "no thread"
    if isinstance(error, ProxyError):
        return "proxy unreachable"
    if isinstance(error, NameResolutionError):
        return "no name"
    if isinstance(error, NewConnectionError):
        return "refused"
    if isinstance(error, ConnectTimeoutError):
        return "connect timeout"
    if isinstance(error, ReadTimeoutError):
        return "tls timeout" if phase is Phase.NOTHING_SENT else "read timeout"
    return "too large" if isinstance(cause, ResponseTooLarge) else "broken"
