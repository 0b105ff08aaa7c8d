"""What holds an attempt back: call rates, kept alone or with other processes, and the pauses of the service."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import Any, Final

from timsdk_runtime.call.context import Action, Call, CallSettings, sleep_or_refund
from timsdk_runtime.call.decision import FailedAttempt, RetryDecider
from timsdk_runtime.call.limiter import Grant, NamedRate, Pause, Reserve
from timsdk_runtime.call.verdicts import Verdict
from timsdk_runtime.errors import RateLimitError

_LONGEST_PAUSE: Final = 60.0
"""Seconds for which one throttled call holds the others back, however long a pause the service asks for."""


def wait_for_rate_limit(
    call: Call, settings: CallSettings, deadline: float, decider: RetryDecider
) -> Generator[Action, Any, None]:
    """Wait until the call rates allow another attempt.

    Raises:
        TimError: They do not allow one before the deadline.
    """
    if settings.rate_limits == "off":
        return
    shared = settings.shared
    limiter, own_rates = shared.limiter, () if shared.shares_limits else call.rates
    for reserve, refund in (
        (partial(limiter.reserve, call.api, own_rates), limiter.refund),
        (partial(limiter.reserve_app, call.api), limiter.refund_app),
    ):
        now = settings.clock()
        patience = _patience(settings, deadline)
        wait = reserve(now, patience)
        if wait > patience:
            raise decider.final_error(decider.held_back(wait))
        if wait > 0:
            call.tell_wait("rate", wait)
            yield from sleep_or_refund(wait, partial(refund, call.api, now + wait))
    if shared.shares_limits:
        for limits in _shared_limits(call, settings):
            yield from _wait_for_shared_limits(call, limits, settings, deadline, decider)


def pause_others(
    call: Call, settings: CallSettings, failed: FailedAttempt, delay: float | None
) -> Generator[Action, Any, None]:
    """Hold back the other calls of the API, or of the app, because the service said that there were too many."""
    rest = min(delay or failed.retry_after or settings.retry.throttle_delay, _LONGEST_PAUSE)
    whole_app = failed.throttle_scope == "app"
    now = settings.clock()
    settings.shared.limiter.pause(call.api, now + rest, now=now, app=whole_app)
    if settings.shared.shares_limits and rest > 0:
        yield Pause(settings.sdkappid, "" if whole_app else call.api, rest)


def _shared_limits(call: Call, settings: CallSettings) -> list[tuple[NamedRate, ...]]:
    """Return the limits to keep one after the other: first the API's, then the app's.

    A call that waits for its API takes no slot of the app from others. As calls may wait for the app unequally long,
    the API's rate is checked a second time with it.
    """
    found = [tuple((call.api, rate) for rate in call.rates)] if call.rates else []
    if app_rate := settings.shared.app_rate:
        found.append((("app", app_rate), *((f"{call.api} sent", rate) for rate in call.rates)))
    return found


def _wait_for_shared_limits(
    call: Call, limits: tuple[NamedRate, ...], settings: CallSettings, deadline: float, decider: RetryDecider
) -> Generator[Action, Any, None]:
    asked = False
    while True:
        patience = _patience(settings, deadline)
        try:
            grant: Grant = yield Reserve(settings.sdkappid, call.api, limits, patience, asked)
        except RateLimitError as error:
            error.api = call.api
            raise decider.final_error(FailedAttempt(error=error, verdict=Verdict.RAISE)) from None
        if grant.wait > patience:
            raise decider.final_error(decider.held_back(grant.wait))
        if grant.wait > 0:
            call.tell_wait("rate", grant.wait)
            yield from sleep_or_refund(grant.wait, grant.refund)
        if grant.ask_again:
            asked = True
        elif settings.clock() <= grant.expires:
            return
        else:
            grant.refund()


def _patience(settings: CallSettings, deadline: float) -> float:
    return 0.0 if settings.rate_limits == "fail" else deadline - settings.clock()
