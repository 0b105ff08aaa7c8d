"""What callers of the app are told when a call of the service fails."""

from __future__ import annotations

import logging
import math
from typing import Final

from fastapi import Request
from fastapi.responses import JSONResponse
from timsdk import (
    ApiError,
    Conflict,
    InvalidArgument,
    NotFound,
    OutcomeUnknown,
    QuotaExceeded,
    RateLimitError,
    TransportError,
)

log = logging.getLogger(__name__)

STATUSES: Final[list[tuple[type[Exception], int]]] = [
    (NotFound, 404),
    (Conflict, 409),
    (InvalidArgument, 422),
    (RateLimitError, 429),
    (QuotaExceeded, 429),
    (OutcomeUnknown, 504),
    (TransportError, 503),
]
"""What the caller can do something about. Anything else is ours: a key, a right, a fault of the service."""
OURS: Final = 502


async def respond_to_tim_error(_: Request, error: Exception) -> JSONResponse:
    """Return the response to a request whose call of the service failed."""
    status = next((status for kind, status in STATUSES if isinstance(error, kind)), OURS)
    if status >= 500:
        log.error("%s", error)
    content: dict[str, str] = {"error": type(error).__name__}
    headers: dict[str, str] = {}
    if isinstance(error, ApiError) and status < 500:
        content |= {"error": error.name or content["error"], "detail": error.meaning or error.info}
    if isinstance(error, OutcomeUnknown):
        content["detail"] = "it is not known whether this was done; look before you do it again"
    if isinstance(error, RateLimitError) and error.retry_after is not None:
        headers["Retry-After"] = str(math.ceil(error.retry_after))
    return JSONResponse(content, status, headers)
