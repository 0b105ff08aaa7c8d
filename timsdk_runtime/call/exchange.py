"""One call from start to end, without I/O: sign, encode, send, wait, decode, decide.

`exchange` is a generator. It yields what it wants done (`Sign`, `HttpRequest`, `Wait`) and gets the result sent in,
so that a blocking and an asynchronous driver of a few lines each run the same logic, and tests can step it by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import nullcontext
from functools import lru_cache
from random import random as chance
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import quote

from timsdk_runtime.call.failover import FAILOVER_TIMEOUT, DomainHealth
from timsdk_runtime.call.rate_limit import Lock, RateLimiter, RetryBudget
from timsdk_runtime.call.retry import EffectKind, Phase, RetryPolicy, Verdict, after_code, after_failure, effective
from timsdk_runtime.credentials import Signature, describe
from timsdk_runtime.errors import (
    ApiError,
    AuthError,
    ConfigError,
    DecodeError,
    OutcomeUnknown,
    RateLimitError,
    TimError,
    TransportError,
    api_error,
)
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.log import logger
from timsdk_runtime.model.codec import random_u32
from timsdk_runtime.model.envelope import ServiceResponse, clock_skew, error_code, parse, retry_after
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.model.operation import Effect, Rate
from timsdk_runtime.transport.messages import GetSignature, HttpFailure, HttpRequest, HttpResponse, Sleep

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable

Action: TypeAlias = GetSignature | HttpRequest | Sleep
RateLimits: TypeAlias = Literal["wait", "fail", "off"]

_SNIPPET: Final = 2048
_GATEWAY_FAULTS: Final = frozenset({502, 503, 504})
_TOO_MANY_REQUESTS: Final = 429
_UNAVAILABLE: Final = 503
_LONGEST_PAUSE: Final = 60.0  # a hint of a day concerns the call that got it; others find out anew every minute
_SKEW: Final = 60.0
_SIGNATURES: Final = 2
"""New signatures for one call at most: one for a kept one that was refused, one of the spare key."""
_ONCE: Final = Effect(kind="once")
_WHOLE_APP: Final = frozenset({60011, 60018, 60019})
"""Throttle codes that speak of all calls of the app."""


class Call(NamedTuple):
    """What is to be done: an API, its body, and what the catalog says about it."""

    api: str
    body: Mapping[str, Any]
    effect: Effect = _ONCE
    errors: Mapping[int, str] = {}
    rates: tuple[Rate, ...] = ()


class ClientState:
    """What the calls of a client know of each other. `make_lock` guards it where calls run in threads."""

    def __init__(
        self,
        domains: tuple[str, ...],
        *,
        make_lock: Callable[[], Lock] = nullcontext,
        app_rate: Rate | None = None,
    ) -> None:
        self.limiter = RateLimiter(make_lock, app_rate)
        self.budget = RetryBudget(make_lock)
        self.health = DomainHealth(make_lock, domains)
        self.skew: float | None = None
        """Seconds by which this machine's clock is ahead of the service's, once an answer has told."""
        register_after_fork(self)

    def after_fork(self) -> None:
        """In a child: locks of its own."""
        self.limiter.after_fork()
        self.budget.after_fork()
        self.health.after_fork()


class CallSettings(NamedTuple):
    """How it is to be done: the client's settings, clocks and chance."""

    sdkappid: int
    identifier: str
    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    codes: Callable[[], CodeTable]
    clock: Callable[[], float]
    wall: Callable[[], float]
    shared: ClientState
    rate_limits: RateLimits = "wait"
    random: Callable[[], int] = random_u32
    chance: Callable[[], float] = chance
    """Between 0 and 1: how much of the random part of a delay is taken."""


CallRunner: TypeAlias = Callable[[Call, CallSettings], Generator[Action, Any, ServiceResponse]]
"""An `exchange`, or something around one."""


class FailedAttempt(NamedTuple):
    """An attempt that did not succeed: what it means, and what may follow."""

    error: TimError
    verdict: Verdict
    pause: Literal["", "api", "app"] = ""
    """Whose calls were too many: all callers of this API, or of the app, are held back."""
    elsewhere: bool = False
    """The next attempt goes to another domain."""
    at_once: bool = False
    """The next attempt needs no delay: a connection that was kept had been closed by the other side."""
    retry_after: float | None = None
    limit: int | None = None
    """Repeats at most, where a code has a limit of its own."""


def exchange(call: Call, terms: CallSettings) -> Generator[Action, Any, ServiceResponse]:
    """Make the call. Returns the answer, whose `ErrorCode` is 0; raises a `TimError` otherwise."""
    body = encode_body(call)
    shared, deadline = terms.shared, terms.clock() + terms.timeout
    judge = RetryDecider(call, terms)
    signature: Signature = yield GetSignature()
    avoid: str | None = None
    fault: FailedAttempt | None = None
    while True:
        if terms.clock() < deadline:
            yield from _in_turn(call, terms, deadline, judge)
        sent_at = terms.clock()
        if sent_at >= deadline or (fault and judge.window_closed()):
            raise judge.final(fault or judge.too_late())
        judge.attempts += 1
        domain = shared.health.choose(avoid)
        connect = terms.connect_timeout
        if shared.health.has_spare(domain):
            connect = min(connect, FAILOVER_TIMEOUT)
        outcome: HttpResponse | HttpFailure = yield HttpRequest(
            domain=domain,
            path=f"/v4/{call.api}",
            query=_query(terms, signature.text),
            body=body,
            deadline=deadline,
            connect_timeout=min(connect, deadline - sent_at),
            read_timeout=min(terms.read_timeout, deadline - sent_at),
        )
        result = judge.outcome(outcome, signature, sent_at, domain)
        if not isinstance(result, FailedAttempt):
            shared.budget.refill()
            return result
        fault = result
        delay = judge.delay(fault)
        if fault.pause:
            rest = delay or fault.retry_after or terms.retry.throttle_delay
            shared.limiter.pause(call.api, terms.clock() + min(rest, _LONGEST_PAUSE), app=fault.pause == "app")
        if delay is None or terms.clock() + delay >= deadline:
            raise judge.final(fault)
        if fault.verdict is Verdict.SIGN_AGAIN:
            signature = yield GetSignature(signature.text)
        elif delay:
            logger.info("%s: attempt %d failed, again in %.2f s", call.api, judge.attempts, delay)
            yield from wait_for(delay, shared.budget.give_back)
        avoid = domain if fault.elsewhere else None


def encode_body(call: Call) -> bytes:
    """The body as it is sent; every attempt sends these bytes."""
    try:
        return dumps(call.body)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigError(f"{call.api}: the request cannot be written as JSON: {error}") from None


def _in_turn(call: Call, terms: CallSettings, deadline: float, judge: RetryDecider) -> Generator[Action, Any, None]:
    """Wait until the call rates allow another attempt."""
    if terms.rate_limits == "off":
        return
    now = terms.clock()
    patience = 0.0 if terms.rate_limits == "fail" else deadline - now
    wait = terms.shared.limiter.reserve(call.api, call.rates, now, patience)
    if wait > patience:
        error = RateLimitError(
            f"{call.api}: held back for {wait:.2f} s by its call rate; nothing was sent",
            api=call.api,
            category="rate_limit",
            retryable=True,
            retry_after=wait,
        )
        raise judge.final(FailedAttempt(error=error, verdict=Verdict.RAISE))
    if wait > 0:
        yield from wait_for(wait, lambda: terms.shared.limiter.give_back(call.api, now + wait))


def wait_for(seconds: float, give_back: Callable[[], None]) -> Generator[Action, Any, None]:
    """Wait; where the caller does not want to any more, give back what was taken for the time after."""
    try:
        yield Sleep(seconds)
    except BaseException:
        give_back()
        raise


class RetryDecider:
    """Decides about one call; remembers what its attempts have done."""

    def __init__(self, call: Call, terms: CallSettings) -> None:
        self.call = call
        self.terms = terms
        self.attempts = 0
        self.resigned = 0
        self.repeats = 0
        self.replayed = False
        self.in_doubt_since: float | None = None
        """When the first attempt was made that may have acted although no answer said so."""
        self.window_since: float | None = None
        """When the first attempt was made that the service may have begun to execute: dedupe windows start there."""

    def outcome(
        self, outcome: HttpResponse | HttpFailure, signature: Signature, sent_at: float, domain: str
    ) -> ServiceResponse | FailedAttempt:
        """The answer, or what is wrong."""
        if isinstance(outcome, HttpFailure):
            return self._failure(outcome, sent_at, domain)
        self.terms.shared.health.works(domain)
        if self.terms.shared.skew is None:
            self._report_skew(outcome)
        answer = "a redirect" if 300 <= outcome.status < 400 else parse(outcome.body)
        code = None if isinstance(answer, str) else error_code(answer)
        if code != 0 and (body := _redacted(outcome.body, signature.text)) != outcome.body:
            outcome = outcome._replace(body=body)
            answer = answer if isinstance(answer, str) else parse(body)
        if isinstance(answer, str) or code is None:
            what = answer if isinstance(answer, str) else "there is no ErrorCode in it"
            return self._no_answer(outcome, what, sent_at, domain)
        if code == 0:
            self.terms.shared.limiter.release(self.call.api)
            return ServiceResponse(answer, outcome.body)
        if self.in_doubt_since is not None and code in self.call.effect.already_done:
            return self._done_before(answer)
        return self._refused(code, answer, signature, outcome, sent_at)

    def delay(self, fault: FailedAttempt) -> float | None:
        """Seconds until the next attempt, or None where there is none."""
        if fault.verdict is Verdict.SIGN_AGAIN:
            return 0.0
        if fault.verdict is not Verdict.RETRY or self.attempts >= self.terms.retry.attempts:
            return None
        self.repeats += 1
        if fault.limit is not None and self.repeats > fault.limit:
            return None
        if not self.terms.shared.budget.spend():
            return None
        if fault.at_once and not self.replayed:
            self.replayed = True
            return 0.0
        return fault.retry_after or self.terms.retry.delay(
            self.attempts, throttled=bool(fault.pause), jitter=self.terms.chance
        )

    def final(self, fault: FailedAttempt) -> TimError:
        """What the caller gets. A write that may have happened is never reported as one that failed."""
        error = fault.error
        if self.in_doubt_since is None or self._kind() == "read":
            return error
        if self._kind() == "idempotent":
            if isinstance(error, ApiError):  # the others say so themselves
                error.args = (f"{error.args[0]} An earlier attempt of this call may have been carried out.",)
            return error
        return OutcomeUnknown(
            f"{self.call.api}: it is not known whether this was done: {error}",
            api=self.call.api,
            body=self.call.body,
            reason=str(error),
            attempts=self.attempts,
        )

    def too_late(self) -> FailedAttempt:
        """The time was over before anything could be sent."""
        error = TransportError(
            f"{self.call.api}: the {self.terms.timeout:g} s for the call were over before anything was sent",
            kind="deadline",
            delivered="no",
            api=self.call.api,
        )
        return FailedAttempt(error=error, verdict=Verdict.RAISE)

    def window_closed(self) -> bool:
        """Whether a repeat, harmless when it was decided on, would act again by now."""
        return self.window_since is not None and self._kind() == "once"

    def _kind(self) -> EffectKind:
        unless = self.call.effect.unless
        age = 0.0 if self.window_since is None else self.terms.clock() - self.window_since
        return effective(self.call.effect, field_set=bool(unless and unless in self.call.body), age=age)

    def _doubt(self, sent_at: float) -> None:
        self._begun(sent_at)
        if self.in_doubt_since is None:
            self.in_doubt_since = sent_at

    def _begun(self, sent_at: float) -> None:
        if self.window_since is None:
            self.window_since = sent_at

    def _failure(self, failure: HttpFailure, sent_at: float, domain: str) -> FailedAttempt:
        nothing_sent = failure.phase is Phase.NOTHING_SENT
        connecting = nothing_sent and not failure.final and failure.kind not in ("pool", "local")
        if connecting:
            self.terms.shared.health.failed(domain, self.terms.clock())
        if not nothing_sent:
            self._doubt(sent_at)
        error = TransportError(
            f"{self.call.api}: {failure.message}",
            kind=failure.kind,
            delivered="no" if self.in_doubt_since is None else "maybe",
            api=self.call.api,
            host=domain,
        )
        verdict = Verdict.RAISE if failure.final else after_failure(self._kind(), failure.phase)
        at_once = failure.reused and failure.phase is Phase.MAYBE_SENT and failure.kind == "protocol"
        return FailedAttempt(error=error, verdict=verdict, elsewhere=connecting, at_once=at_once)

    def _no_answer(self, reply: HttpResponse, what: str, sent_at: float, domain: str) -> FailedAttempt:
        """An HTTP answer that is none of the service's."""
        api, status = self.call.api, reply.status
        if 300 <= status < 400:
            error: TimError = TransportError(
                f"{api}: HTTP {status} redirects to {_host(reply.headers)}, which this service never does; "
                "is the domain right?",
                kind="redirect",
                delivered="no" if self.in_doubt_since is None else "maybe",
                api=api,
                host=domain,
            )
            return FailedAttempt(error=error, verdict=Verdict.RAISE)
        if status == _TOO_MANY_REQUESTS:
            return self._throttled(reply)
        self._doubt(sent_at)
        snippet = reply.body[:_SNIPPET].decode("utf-8", "replace")
        error = DecodeError(
            f"{api}: HTTP {status} with an answer that is not the service's: {what}. It begins {snippet[:200]!r}",
            api=api,
            http_status=status,
            snippet=snippet,
        )
        verdict = after_failure(self._kind(), Phase.PARTIAL_RESPONSE)
        pause = retry_after(reply.headers, self.terms.wall()) if status == _UNAVAILABLE else None
        elsewhere = status in _GATEWAY_FAULTS and self.attempts > 1
        return FailedAttempt(error=error, verdict=verdict, elsewhere=elsewhere, retry_after=pause)

    def _throttled(self, reply: HttpResponse) -> FailedAttempt:
        pause = retry_after(reply.headers, self.terms.wall())
        error = RateLimitError(
            f"{self.call.api}: HTTP 429: called too often",
            api=self.call.api,
            category="rate_limit",
            retryable=True,
            retry_after=pause,
        )
        return FailedAttempt(error=error, verdict=Verdict.RETRY, pause="api", retry_after=pause)

    def _refused(
        self, code: int, answer: Mapping[str, Any], signature: Signature, reply: HttpResponse, sent_at: float
    ) -> FailedAttempt:
        facts = self.terms.codes().lookup(code, self.call.api)
        pause = retry_after(reply.headers, self.terms.wall())
        error = api_error(
            facts,
            code=code,
            api=self.call.api,
            body=answer,
            here=self.call.errors.get(code, ""),
            retry_after=pause,
        )
        if facts.retry == "unknown":
            self._doubt(sent_at)
        elif facts.retry in ("transient", "conflict"):
            self._begun(sent_at)
        verdict = after_code(self._kind(), facts.retry)
        if verdict is Verdict.SIGN_AGAIN:
            again = signature.spare or (signature.cached and not self.resigned)
            if self.resigned >= _SIGNATURES or not again:
                verdict = Verdict.RAISE
            self.resigned += 1
        if isinstance(error, AuthError):
            skew = clock_skew(reply.headers, self.terms.wall())
            error.args = (f"{error.args[0]} {describe(signature.text)}{_told(skew)}",)
        return FailedAttempt(
            error=error,
            verdict=verdict,
            pause="" if facts.retry != "throttle" else "app" if code in _WHOLE_APP else "api",
            retry_after=pause,
            limit=facts.max_retries,
        )

    def _done_before(self, answer: Mapping[str, Any]) -> ServiceResponse:
        """The service refuses a repeat because an earlier attempt of this call, then in doubt, did it."""
        unless = self.call.effect.unless
        chosen = {unless: self.call.body[unless]} if unless and unless in self.call.body else {}
        return ServiceResponse({**answer, **chosen, "ActionStatus": "OK", "ErrorCode": 0})

    def _report_skew(self, reply: HttpResponse) -> None:
        """Once, since signatures depend on the clock."""
        self.terms.shared.skew = skew = clock_skew(reply.headers, self.terms.wall())
        if text := _told(skew):
            logger.warning(text.strip())


def _told(skew: float | None) -> str:
    if skew is None or abs(skew) < _SKEW:
        return ""
    return f" This machine's clock is {abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the service's."


def _query(terms: CallSettings, usersig: str) -> str:
    return f"{_signed(terms.sdkappid, terms.identifier, usersig)}&random={terms.random()}&contenttype=json"


@lru_cache(maxsize=4)
def _signed(sdkappid: int, identifier: str, usersig: str) -> str:
    """The part of a query that is the same for all calls with a signature."""
    return f"sdkappid={sdkappid}&identifier={quote(identifier, safe='')}&usersig={quote(usersig, safe='')}"


def _redacted(body: bytes, usersig: str) -> bytes:
    """Whatever sent our signature back to us, as it is or as it stood in the query: no exception may show it."""
    for said in {usersig, quote(usersig, safe="")}:
        body = body.replace(said.encode(), b"***")
    return body


def _host(headers: Mapping[str, str]) -> str:
    """Scheme and host of a redirect; the rest may hold what nobody should see."""
    scheme, separator, rest = headers.get("location", "").partition("://")
    return f"{scheme}://{rest.split('/')[0].split('?')[0].split('@')[-1]}"[:200] if separator else "another path"
