"""An observer that writes events to the logger `timsdk`: attempts and waits at DEBUG, retries at INFO."""

from __future__ import annotations

import logging
from typing import Any, Final

from timsdk_runtime.events import Attempt, Event, Waiting
from timsdk_runtime.log import logger

_RETRIES: Final = {
    "retry": "%s: attempt %d failed, retry in %.2f s",
    "throttled": "%s: attempt %d failed, retry in %.2f s",
    "items": "%s: items failed in attempt %d, retry in %.2f s",
}


def log_event(event: Event) -> None:
    """Write one event. What it says is also in the fields `tim_...` of the record, for formatters."""
    if isinstance(event, Attempt):
        if logger.isEnabledFor(logging.DEBUG):
            shown = f"HTTP {event.http_status}" if event.http_status else event.outcome
            logger.debug("%s /v4/%s: %s", event.domain, event.api, shown, extra=_attempt_fields(event))
    elif isinstance(event, Waiting):
        fields = {
            "tim_api": event.api,
            "tim_attempt": event.attempts,
            "tim_wait_reason": event.reason,
            "tim_wait_ms": round(event.seconds * 1000, 3),
        }
        if retry := _RETRIES.get(event.reason):
            logger.info(retry, event.api, event.attempts, event.seconds, extra=fields)
        else:
            logger.debug("%s: waits %.2f s for its %s", event.api, event.seconds, event.reason, extra=fields)


def _attempt_fields(event: Attempt) -> dict[str, Any]:
    return {
        "tim_api": event.api,
        "tim_attempt": event.number,
        "tim_phase": event.phase,
        "tim_outcome": event.outcome,
        "tim_duration_ms": round(event.duration * 1000, 3),
        "tim_domain": event.domain,
        "tim_code": event.code,
        "tim_request_id": event.request_id,
    }
