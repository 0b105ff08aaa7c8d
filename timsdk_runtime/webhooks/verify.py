"""Verify: is a request of the service, for this app, and fresh? The query alone decides, before the body is parsed.

The signature covers neither body nor command: docs/webhooks.md says what follows from that.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from typing import Final, NamedTuple
from urllib.parse import parse_qsl

from timsdk_runtime.secret import Secret

_MOST_PARAMETERS: Final = 100
_TIME: Final = re.compile(r"[0-9]{1,15}")
_APP: Final = re.compile(r"[0-9]{1,15}")
_ONCE: Final = ("Sign", "RequestTime", "CallbackCommand", "ClientIP", "OptPlatform", "RequestID")


class Rejected(NamedTuple):
    """Why a request is refused before a handler runs, and the HTTP status that says so."""

    status: int
    reason: str
    """One word, for counting."""
    text: str


class Query(NamedTuple):
    """What the service says in the query."""

    sdkappid: int | None = None
    command: str = ""
    client_ip: str | None = None
    opt_platform: str | None = None
    request_id: str | None = None
    request_time: int | None = None
    sign: str = ""


def sign(token: str, request_time: int | str) -> str:
    """Return the signature of a request at a time in Unix seconds, as the service makes it."""
    return hashlib.sha256(f"{token}{request_time}".encode()).hexdigest()


def read_query(query: str) -> Query | Rejected:
    """Return what a query says. A parameter that stands there twice is refused: it could mean two things."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        return Rejected(400, "query", f"the query has more than {_MOST_PARAMETERS} parameters")
    found: dict[str, str] = {}
    for name, value in pairs:
        key = "SdkAppid" if name.lower() == "sdkappid" else name  # pages spell it in two ways
        if key != "SdkAppid" and key not in _ONCE:
            continue  # the address of the app may have a query of its own
        if key in found:
            return Rejected(400, "query", f"{key} stands in the query twice")
        found[key] = value
    app, time = found.get("SdkAppid", ""), found.get("RequestTime", "")
    return Query(
        sdkappid=int(app) if _APP.fullmatch(app) else None,
        command=found.get("CallbackCommand", ""),
        client_ip=found.get("ClientIP"),
        opt_platform=found.get("OptPlatform"),
        request_id=found.get("RequestID"),
        request_time=int(time) if _TIME.fullmatch(time) and time == str(int(time)) else None,
        sign=found.get("Sign", ""),
    )


def verify(query: Query, *, sdkappid: int, tokens: Sequence[Secret], window: float, now: float) -> Rejected | None:
    """Return why a request is not to be trusted, or None. Without tokens, only the app is compared."""
    if tokens:
        if not query.sign or query.request_time is None:
            return Rejected(401, "signature", "Sign or RequestTime is missing")
        given = query.sign.encode()
        # Every token is tried, so that the time taken does not tell which one fits.
        fits = [hmac.compare_digest(_expected(token, query.request_time), given) for token in tokens]
        if not any(fits):
            return Rejected(401, "signature", "Sign does not fit")
        if abs(now - query.request_time) > window:
            return Rejected(401, "time", f"RequestTime is more than {window:g} s away")
    if query.sdkappid != sdkappid:
        return Rejected(403, "app", "SdkAppid is missing, or that of another app")
    return None


def _expected(token: Secret, request_time: int) -> bytes:
    return sign(token.reveal(), request_time).encode()
