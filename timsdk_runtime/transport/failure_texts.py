"""What can go wrong with an attempt, in words of our own: those of other libraries could show secrets."""

from __future__ import annotations

import ssl
import time
from typing import Final

from timsdk_runtime.transport.attempt import RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.messages import HttpFailure, Phase

_TEXTS: Final = {
    "proxy unreachable": ("proxy", "there is no connection to the proxy"),
    "no name": ("dns", "the name {domain} cannot be resolved"),
    "no thread": ("deadline", "no thread could be started to keep the deadline"),
    "refused": ("connect", "{domain} refused the connection"),
    "connect timeout": ("connect", "{domain} did not accept a connection in time"),
    "tls timeout": ("tls", "TLS with {domain} was not set up in time"),
    "read timeout": ("read", "{domain} did not respond in time"),
    "too large": ("too_large", f"the response of {{domain}} has more than {RESPONSE_LIMIT >> 20} MB"),
    "broken": ("protocol", "the connection to {domain} broke"),
}
_FINAL: Final = frozenset({"too large"})
"""What a retry cannot mend."""
_PROXY_WANTS_PASSWORD: Final = 407
_OUR_CERTIFICATE: Final = frozenset({
    "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_CERTIFICATE_EXPIRED", "SSLV3_ALERT_CERTIFICATE_REVOKED",
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "TLSV1_ALERT_ACCESS_DENIED", "TLSV1_ALERT_UNKNOWN_CA", "TLSV13_ALERT_CERTIFICATE_REQUIRED",
})  # fmt: skip
"""Alerts of a server that refuses the client's certificate."""


def failure(what: str, attempt: Attempt, domain: str) -> HttpFailure:
    """Return the failure that `what`, a key of the table above, describes."""
    kind, text = _TEXTS[what]
    return HttpFailure(attempt.phase, kind, text.format(domain=domain), what in _FINAL, attempt.reused)


def too_late_to_send(attempt: Attempt) -> HttpFailure | None:
    """Return the failure of an attempt whose connection was there when the time for the call was over."""
    if attempt.phase is Phase.NOTHING_SENT and attempt.connected and time.monotonic() >= attempt.deadline:
        return HttpFailure(attempt.phase, "deadline", "the time for the call was over before anything was sent")
    return None


def tunnel_failure(status: int, attempt: Attempt, domain: str) -> HttpFailure:
    """Return the failure for a proxy that did not connect to the host; `status` is its HTTP status, or 0."""
    text = f"the proxy did not connect to {domain}" + (f": it responded with HTTP {status}" if status else "")
    return HttpFailure(attempt.phase, "proxy", text, status == _PROXY_WANTS_PASSWORD, attempt.reused)


def tls_failure(cause: object, attempt: Attempt, domain: str) -> HttpFailure:
    """Return the failure for TLS that could not be set up, or broke."""
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


def foreign_failure(error: Exception, attempt: Attempt) -> HttpFailure:
    """Return the failure for an exception of a tracer or the like. Its text is not used: it could show secrets."""
    return HttpFailure(
        phase=attempt.phase,
        kind="protocol",
        message=f"something around the connection raised {type(error).__name__}",
        final=attempt.phase is Phase.NOTHING_SENT,
        reused=attempt.reused,
    )
