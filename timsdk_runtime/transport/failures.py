"""What the exceptions of an attempt mean: each becomes an `HttpFailure` in words of our own.

urllib3's own texts are not used, because they could show more than they should.
"""

from __future__ import annotations

import ssl
import time
from typing import Any, Final

from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from timsdk_runtime.transport.attempt import RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.base_connection import NoThread, TunnelFailed
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.messages import HttpFailure, Phase

_OUR_CERTIFICATE: Final = frozenset({
    "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_CERTIFICATE_EXPIRED", "SSLV3_ALERT_CERTIFICATE_REVOKED",
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "TLSV1_ALERT_ACCESS_DENIED", "TLSV1_ALERT_UNKNOWN_CA", "TLSV13_ALERT_CERTIFICATE_REQUIRED",
})  # fmt: skip
"""Alerts of a server that refuses the client's certificate."""


def failure_of(error: Exception, attempt: Attempt, domain: str) -> HttpFailure:
    """Return what an exception means. Its own text is not used, because it could show secrets."""
    return _urllib3_failure(error, attempt, domain) if isinstance(error, HTTPError) else _foreign(error, attempt)


def _foreign(error: Exception, attempt: Attempt) -> HttpFailure:
    """Return the failure for an exception of a tracer or the like."""
    return HttpFailure(
        phase=attempt.phase,
        kind="protocol",
        message=f"something around urllib3 raised {type(error).__name__}",
        final=attempt.phase is Phase.NOTHING_SENT,
        reused=attempt.reused,
    )


def _urllib3_failure(error: HTTPError, attempt: Attempt, domain: str) -> HttpFailure:
    phase = attempt.phase
    if phase is Phase.NOTHING_SENT and attempt.connected and time.monotonic() >= attempt.deadline:
        return HttpFailure(phase, "deadline", "the time for the call was over before anything was sent")

    def failure(kind: str, message: str, *, final: bool = False) -> HttpFailure:
        return HttpFailure(phase=phase, kind=kind, message=message, final=final, reused=attempt.reused)

    cause = error.args[-1] if error.args else None
    if isinstance(cause, TunnelFailed):
        status = f": it responded with HTTP {cause.status}" if cause.status else ""
        return failure("proxy", f"the proxy did not connect to {domain}{status}", final=cause.status == 407)
    if isinstance(cause, NoThread):
        return failure("deadline", "no thread could be started to keep the deadline")
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
