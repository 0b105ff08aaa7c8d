"""What a call is made with: the call itself, the client's settings and shared state, and the actions it asks for.

Annotations are no texts here: NamedTuple compiles each text, which every start of a process would pay for.
"""

from collections.abc import Callable, Generator, Mapping
from contextlib import nullcontext
from random import SystemRandom
from random import random as uniform
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.call.failover import DomainHealth
from timsdk_runtime.call.rate_limit import Lock, RateLimiter
from timsdk_runtime.call.retry import RetryBudget, RetryPolicy
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.transport.messages import HttpRequest
from timsdk_runtime.values import Value

if TYPE_CHECKING:
    from timsdk_runtime.call.limiter import Pause, Reserve
    from timsdk_runtime.call.watch import CallWatch
    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.events import WaitReason
    from timsdk_runtime.model.base import Model
    from timsdk_runtime.model.catalog import Catalog
    from timsdk_runtime.model.envelope import ServiceResponse

RateLimits: TypeAlias = Literal["wait", "fail", "off"]

_ONCE: Final = Effect(kind="once")
_READ: Final = Effect(kind="read")
_system_random: Final = SystemRandom()


class Call(NamedTuple):
    """One call: an API, its body, and what the catalog declares about the API."""

    api: str
    body: Mapping[str, Any]
    effect: Effect = _ONCE
    error_texts: Mapping[int, str] = {}
    rates: tuple[Rate, ...] = ()
    source: "Model | None" = None
    """The request object that the body was made of."""
    method: str = ""
    """`namespace.method`; empty for an API that the catalog lacks."""
    watch: "CallWatch | None" = None
    """Tells observers about the call, where there are any."""
    began: float | None = None
    """Monotonic time, seconds, from which the timeout counts: a first call loads what it needs. None: from now."""

    def deadline(self, settings: "CallSettings") -> float:
        """Return the monotonic time, seconds, at which the call is over."""
        return (settings.clock() if self.began is None else self.began) + settings.timeout

    def reading(self, api: str, body: Mapping[str, Any]) -> "Call":
        """Return a call that reads something for this one. Its observers are told."""
        return Call(api=api, body=body, effect=_READ, watch=self.watch)

    def tell_wait(self, reason: "WaitReason", seconds: float) -> None:
        """Tell observers, if there are any, that the call waits."""
        if self.watch is not None:
            self.watch.waits(self.api, reason, seconds)


class ClientState:
    """State that all calls of one client share: rate limits, retry budget, domain health, clock skew.

    `make_lock` makes the locks that guard it where calls run in threads.
    """

    def __init__(
        self,
        domains: tuple[str, ...],
        *,
        make_lock: Callable[[], Lock] = nullcontext,
        app_rate: Rate | None = None,
        shares_limits: bool = False,
    ) -> None:
        self.shares_limits = shares_limits
        """Whether call rates are kept by a limiter that other processes use, too."""
        self.app_rate = app_rate
        self.limiter = RateLimiter(make_lock, None if shares_limits else app_rate)
        self.budget = RetryBudget(make_lock)
        self.health = DomainHealth(make_lock, domains)
        self.skew: float | None = None
        """Seconds by which this machine's clock is ahead of the service's. None before the first response."""
        register_after_fork(self)

    def after_fork(self) -> None:
        """Replace the locks in a forked child: another thread of the parent may hold them."""
        self.limiter.after_fork()
        self.budget.after_fork()
        self.health.after_fork()


def _random_u32() -> int:
    return _system_random.getrandbits(32)


def _no_catalog() -> None:
    return None


class CallSettings(Value):
    """How a call is made: the client's options and shared state, and where time and chance come from."""

    sdkappid: int
    identifier: str
    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    codes: "Callable[[], CodeTable]"
    clock: Callable[[], float]
    """Monotonic time, seconds."""
    wall: Callable[[], float]
    """Unix time, seconds."""
    shared: ClientState
    rate_limits: RateLimits = "wait"
    random: Callable[[], int] = _random_u32
    jitter: Callable[[], float] = uniform
    """Between 0 and 1: how much of the random part of a delay is used."""
    catalog: "Callable[[], Catalog | None]" = _no_catalog
    """Says what the fields of a request may be. Asked for texts of errors, and where `check_requests` is set."""
    check_requests: bool = False


class GetSignature:
    """Asks the driver for a `Signature`; `refused` is one that the service did not accept."""

    __slots__ = ("deadline", "refused")  # no tuple: error reporters show the items of one

    def __init__(self, refused: str | None = None, deadline: float = float("inf")) -> None:
        self.refused = refused
        self.deadline = deadline
        """Monotonic time, seconds, at which the signature must be there."""


class Sleep:
    """Asks the driver to wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Action: TypeAlias = "GetSignature | HttpRequest | Pause | Reserve | Sleep"
"""What an exchange yields; its driver carries it out and sends the result back in."""

Exchange: TypeAlias = "Generator[Action, Any, ServiceResponse]"
CallRunner: TypeAlias = "Callable[[Call, CallSettings], Exchange]"
"""`exchange`, or a generator function around it."""


def sleep_or_refund(seconds: float, refund: Callable[[], None]) -> Generator[Action, Any, None]:
    """Sleep. If the call is cancelled meanwhile, refund the reserved rate-limit slot or retry."""
    try:
        yield Sleep(seconds)
    except BaseException:
        refund()
        raise
