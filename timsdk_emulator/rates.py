"""The call rates of the catalog, as the service would enforce them: calls of the last seconds, by API."""

from __future__ import annotations

from collections import defaultdict, deque

from timsdk import ErrorCode, catalog

from timsdk_emulator.registry import ErrorResponse
from timsdk_runtime.model.catalog import Catalog


class Rates:
    """Times of the last calls."""

    def __init__(self, apis: Catalog = catalog) -> None:
        self._apis = apis
        self._calls: defaultdict[tuple[str, int], deque[float]] = defaultdict(deque)

    def check(self, api: str, now: float) -> list[tuple[int, float]]:
        """Count a call, and return for each rate how many calls there were and how many it allows.

        Raises:
            ErrorResponse: The API has had as many calls as a rate of the catalog allows.
        """
        for rate in self._apis[api].rates:
            calls = self._calls[api, rate.seconds]
            while calls and calls[0] <= now - rate.seconds:
                calls.popleft()
            if len(calls) >= max(rate.calls, 1):
                unit = "a second" if rate.seconds == 1 else f"in {rate.seconds} seconds"
                raise ErrorResponse(ErrorCode.REST_API_RATE_LIMITED, f"{api} takes {rate.calls:g} calls {unit}")
        counted: list[tuple[int, float]] = []
        for rate in self._apis[api].rates:
            self._calls[api, rate.seconds].append(now)
            counted.append((len(self._calls[api, rate.seconds]), rate.calls))
        return counted
