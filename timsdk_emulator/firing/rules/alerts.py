"""The event of an API that comes near its rate, where rates are enforced."""

from __future__ import annotations

from timsdk.webhooks import AlertRequestOverLimit

_SHARE = 0.8
"""Share of a rate above which the service tells."""


def alert(api: str, calls: int, limit: float) -> AlertRequestOverLimit | None:
    """Return the event of the call that comes to be above the share, of the calls that a rate allows."""
    if not calls - 1 <= limit * _SHARE < calls:
        return None
    service, _, command = api.partition("/")
    return AlertRequestOverLimit(service_name=service, command=command, request=calls, limit=int(limit))
