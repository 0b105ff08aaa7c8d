"""`RedisLimiter`: call rates that processes and machines share through one Redis."""

from __future__ import annotations

import math
import os
import time
from typing import Any, Final, Literal, NamedTuple, NoReturn, TypeAlias
from urllib.parse import parse_qs, urlsplit

from timsdk_runtime.call.limiter import Grant, NamedRate, Pause, Reserve
from timsdk_runtime.call.rate_limit import is_quota, quota, spacing
from timsdk_runtime.errors import ConfigError, RateLimitError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.limits.connections import Connections, failures, timeouts
from timsdk_runtime.limits.share import LATE_FOR_A_QUOTA, Share, lateness
from timsdk_runtime.log import logger
from timsdk_runtime.secret import Secret

OnOutage: TypeAlias = Literal["local", "refuse"]

_BURST: Final = 0.01
"""Share of a rate that may go at once. 4 % are left, for calls that leave a little after their slot."""
_MICRO: Final = 1_000_000
_LONGEST: Final = 1e9
"""Seconds that stand for an endless patience."""
_SLOWEST: Final = 0.5
"""Seconds; a limiter that takes longer would cost calls more than it is worth."""
_KINDS: Final = ("redis", "rediss", "unix")


class _Question(NamedTuple):
    """Keys and arguments of the script."""

    keys: list[str]
    arguments: list[str | int]


class RedisLimiter:
    """Keeps call rates for all processes and machines that use one Redis. One limiter serves any number of clients.

        limiter = RedisLimiter("redis://localhost:6379/0")
        tim = Client(limiter=limiter)

    Args:
        url: Address of the server: `redis://`, `rediss://` for TLS, or `unix://`.
        on_outage: What happens while Redis does not respond. `local`: each process keeps its share of each rate,
            which is the rate divided by the processes seen in the last minute. `refuse`: a call that has a rate
            raises `RateLimitError`.
        timeout: Seconds for which a call waits for Redis, at most 0.5.
        cluster: Whether the address is that of a node of a Redis Cluster.

    Raises:
        ConfigError: The settings cannot work, or redis-py is not installed.
    """

    def __init__(
        self, url: str, *, on_outage: OnOutage = "local", timeout: float = 0.05, cluster: bool = False
    ) -> None:
        hidden = Secret(url if isinstance(url, str) else "")
        del url  # tracebacks show the locals of a frame, and it may hold a password
        _check(hidden, on_outage, timeout)
        self._on_outage = on_outage
        self._timeout = timeout
        self._connections = Connections(hidden, timeout, cluster=cluster)
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Start with connections and a name of its own in a forked child."""
        self._connections.forget()
        self._shares: dict[int, Share] = {}
        self._member = f"{os.getpid()}-{os.urandom(6).hex()}"
        self._entries = 0
        self._quickest = math.inf
        """Seconds of the quickest question: those that the way to Redis and back takes."""

    # --- for clients ---

    def reserve(self, request: Reserve, /) -> Grant:
        """Reserve a slot for a call of a thread.

        Raises:
            RateLimitError: Redis does not respond, and `on_outage` is `refuse`.
        """
        alone = self._without_asking(request)
        if alone is not None:
            return alone
        question, started = self._question(request), time.monotonic()
        try:
            reply = self._connections.blocking().reserve(*question)
        except failures() as error:
            return self._failed(request, error, started)
        return self._granted(request, question, reply, started)

    async def areserve(self, request: Reserve, /) -> Grant:
        """Reserve a slot for a call of a task.

        Raises:
            RateLimitError: Redis does not respond, and `on_outage` is `refuse`.
        """
        alone = self._without_asking(request)
        if alone is not None:
            return alone
        question, started = self._question(request), time.monotonic()
        try:
            reply = await self._connections.of_loop().reserve(*question)
        except failures() as error:
            return self._failed(request, error, started)
        return self._granted(request, question, reply, started)

    def pause(self, request: Pause, /) -> None:
        """Hold calls back in all processes, because the service had too many."""
        if self._share(request.sdkappid).down:
            return
        started = time.monotonic()
        try:
            self._connections.blocking().pause(*_pause_question(request))
        except failures() as error:
            self._note_failure(request, error, started)

    async def apause(self, request: Pause, /) -> None:
        """Hold calls back in all processes, because the service had too many."""
        if self._share(request.sdkappid).down:
            return
        started = time.monotonic()
        try:
            await self._connections.of_loop().pause(*_pause_question(request))
        except failures() as error:
            self._note_failure(request, error, started)

    def close(self) -> None:
        """Close the connections of threads. A limiter that is used again opens new ones."""
        self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of the running event loop, and those of threads."""
        self._connections.close()
        await self._connections.aclose()

    def __enter__(self) -> RedisLimiter:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    async def __aenter__(self) -> RedisLimiter:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __getstate__(self) -> NoReturn:
        raise TypeError("a limiter cannot be pickled: it holds connections and a password; make one in each process")

    def __repr__(self) -> str:
        return f"RedisLimiter(on_outage={self._on_outage!r})"

    # --- what both ways share ---

    def _share(self, sdkappid: int) -> Share:
        """Return what this process does without Redis for an app."""
        return self._shares.get(sdkappid) or self._shares.setdefault(sdkappid, Share())

    def _without_asking(self, request: Reserve) -> Grant | None:
        """Return what is decided without Redis, or None where it is to be asked."""
        share, now = self._share(request.sdkappid), time.monotonic()
        with share.lock:
            if not share.may_ask(now):
                return self._alone(request, now)
            if self._on_outage == "refuse" or request.asked or not share.holds(now):
                return None
            grant = share.reserve(request.limits, now, request.patience)
            return grant.replace(ask_again=True) if grant.wait > 0 else None

    def _alone(self, request: Reserve, now: float) -> Grant:
        if self._on_outage == "local":
            return self._share(request.sdkappid).reserve(request.limits, now, request.patience)
        raise RateLimitError(
            f"{request.api}: the Redis that keeps the call rates does not respond, so nothing was sent; "
            "pass on_outage='local' to go on with a share of each rate",
            api=request.api,
            category="rate_limit",
            retryable=True,
            retry_after=1.0,
        )

    def _question(self, request: Reserve) -> _Question:
        share = self._share(request.sdkappid)
        with share.lock:
            beat, known = share.signs_of_life(time.monotonic())
            self._entries += 1
            entry = f"{self._member}-{self._entries}"
        app = _tag(request.sdkappid)
        keys = [f"{app}pause:{request.api}", f"{app}pause:", f"{app}members"]
        patience = int(min(max(request.patience, 0.0), _LONGEST) * _MICRO)
        arguments: list[str | int] = [patience, self._member, entry, int(beat), int(known)]
        for limit in request.limits:
            keys.append(f"{app}{_key(limit)}")
            arguments += _limit_arguments(limit)
        return _Question(keys, arguments)

    def _granted(self, request: Reserve, question: _Question, reply: list[Any], started: float) -> Grant:
        wait, members = reply[0] / _MICRO, reply[1]
        now = time.monotonic()
        self._quickest = min(self._quickest, now - started)
        share = self._share(request.sdkappid)
        with share.lock:
            if reply[0] < 0:
                share.lost(now)  # before it counts its members: it has yet to hear of the others
            if share.responded(members, now, beat=question.arguments[3] == 1):
                logger.warning("the Redis that keeps the call rates responds again")
            if reply[0] < 0 and self._on_outage == "local":
                return share.reserve(request.limits, now, request.patience).replace(ask_again=True)
            if len(reply) > 2:
                share.granted(request.limits, now + wait)
        if reply[0] < 0:
            return Grant(0.0, ask_again=True)
        if len(reply) == 2:
            return Grant(max(wait, request.patience + 1e-6))

        def refund() -> None:
            self._connections.note_refund(question.keys[3:], _refund_arguments(request.limits, reply[2:]))

        # a reply that took longer than others came late, and so does the call
        return Grant(wait, refund, expires=started + self._quickest + wait + lateness(request.limits))

    def _failed(self, request: Reserve, error: Exception, started: float) -> Grant:
        self._note_failure(request, error, started)
        with self._share(request.sdkappid).lock:
            return self._alone(request, time.monotonic())

    def _note_failure(self, request: Reserve | Pause, error: Exception, started: float) -> None:
        share = self._share(request.sdkappid)
        with share.lock:
            now, late = time.monotonic(), isinstance(error, timeouts())
            stalled = late and now - started > 2 * self._timeout  # this process was: it proves nothing about Redis
            begins = not stalled and share.failed(started, now, late=late)
            members = share.members
        if begins:
            does = f"keeps 1/{members} of each rate" if self._on_outage == "local" else "refuses calls"
            logger.warning(
                "the Redis that keeps the call rates does not respond (%s); this process %s until it does",
                type(error).__name__,
                does,
            )


def _check(url: Secret, on_outage: object, timeout: object) -> None:
    if on_outage not in ("local", "refuse"):
        raise ConfigError(f"on_outage is 'local' or 'refuse', not {on_outage!r}")
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout <= _SLOWEST:
        raise ConfigError(f"timeout is a number of seconds above 0, at most {_SLOWEST}, not {timeout!r}")
    parts = urlsplit(url.reveal())
    scheme, options = (
        parts.scheme,
        sorted(name for name in parse_qs(parts.query) if "timeout" in name or name == "retry"),
    )
    del parts
    if scheme not in _KINDS:
        raise ConfigError("url is the address of a Redis server: redis://host:6379/0, rediss://... or unix://...")
    if options:
        raise ConfigError(f"the url sets {options[0]}; pass timeout to RedisLimiter instead")


def _tag(sdkappid: int) -> str:
    """Return what all keys of an app begin with; the braces put them on one node of a cluster."""
    return f"{{timsdk:{sdkappid}}}:"


def _key(limit: NamedRate) -> str:
    name, rate = limit
    return f"{name}:{rate.calls:g}/{rate.seconds}"


def _limit_arguments(limit: NamedRate) -> list[str | int]:
    rate = limit[1]
    if is_quota(rate):
        calls, window = quota(rate)
        return ["log", calls, int((window + LATE_FOR_A_QUOTA) * _MICRO)]
    interval, tolerance = spacing(rate, _BURST)
    return ["spacing", round(interval * _MICRO), round(tolerance * _MICRO)]


def _refund_arguments(limits: tuple[NamedRate, ...], tokens: list[Any]) -> list[Any]:
    """Return three arguments a limit: its kind, the token of the slot, its interval."""
    found: list[Any] = []
    for limit, token in zip(limits, tokens, strict=True):
        kind, interval, _ = _limit_arguments(limit)
        found += [kind, token, interval]
    return found


def _pause_question(request: Pause) -> _Question:
    return _Question([f"{_tag(request.sdkappid)}pause:{request.api}"], [max(1, int(request.seconds * 1000))])
