"""One call from start to end, without I/O: sign, encode, send, wait, decode, decide.

`exchange` is a generator. It yields what it wants done (`Sign`, `Send`, `Wait`) and gets the result sent in, so that
a blocking and an asynchronous driver of a few lines each run the same logic, and tests can step it by hand.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from typing import Any, TypeAlias
from urllib.parse import quote

import attrs

from timsdk_runtime.credentials import Signature, describe
from timsdk_runtime.errors import (
    ApiError,
    AuthError,
    CodeTable,
    DecodeError,
    OutcomeUnknown,
    TimError,
    TransportError,
    api_error,
)
from timsdk_runtime.http import HttpFailure, HttpReply, HttpRequest, Send, Sign, Wait
from timsdk_runtime.operation import Effect
from timsdk_runtime.retry import Phase, RetryPolicy, Verdict, after_code, after_failure, effective
from timsdk_runtime.wire import random_u32

Step: TypeAlias = Sign | Send | Wait
_SNIPPET = 200
_GATEWAY_FAULTS = frozenset({502, 503, 504})
_ONCE = Effect(kind="once")


@attrs.frozen(kw_only=True)
class Call:
    """What is to be done: an API, its body, and what the catalog says about it."""

    api: str
    body: Mapping[str, Any]
    effect: Effect = _ONCE
    errors: Mapping[int, str] = {}


@attrs.frozen(kw_only=True)
class Terms:
    """How it is to be done: the client's settings."""

    sdkappid: int
    identifier: str
    domains: tuple[str, ...]
    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    codes: Callable[[], CodeTable]
    clock: Callable[[], float]


@attrs.frozen(kw_only=True)
class Fault:
    """An attempt that did not succeed: what it means, and what may follow."""

    error: TimError
    verdict: Verdict
    throttled: bool = False
    elsewhere: bool = False
    """The next attempt goes to the other domain."""
    retry_after: float | None = None
    limit: int | None = None
    """Repeats at most, where a code has a limit of its own."""


def exchange(call: Call, terms: Terms) -> Generator[Step, Any, Mapping[str, Any]]:
    """Make the call. Returns the answer, whose `ErrorCode` is 0; raises a `TimError` otherwise."""
    body = json.dumps(call.body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    deadline = terms.clock() + terms.timeout
    judge = _Judge(call, terms)
    signature: Signature = yield Sign()
    domain = 0
    while True:
        judge.attempts += 1
        sent_at = terms.clock()
        outcome: HttpReply | HttpFailure = yield Send(
            HttpRequest(
                domain=terms.domains[domain % len(terms.domains)],
                path=f"/v4/{call.api}",
                query=_query(terms, signature.text),
                body=body,
                connect_timeout=min(terms.connect_timeout, deadline - sent_at),
                read_timeout=min(terms.read_timeout, deadline - sent_at),
            )
        )
        result = judge.outcome(outcome, signature, sent_at)
        if not isinstance(result, Fault):
            return result
        delay = judge.delay(result)
        if delay is None or terms.clock() + delay >= deadline:
            raise judge.final(result)
        if result.verdict is Verdict.RESIGN:
            signature = yield Sign(signature.text)
        elif delay:
            yield Wait(delay)
        domain += result.elsewhere


@attrs.define
class _Judge:
    """Decides about one call; remembers what its attempts have done."""

    call: Call
    terms: Terms
    attempts: int = 0
    resigned: bool = False
    repeats: int = 0
    first_sent: float | None = None

    def outcome(
        self, outcome: HttpReply | HttpFailure, signature: Signature, sent_at: float
    ) -> Mapping[str, Any] | Fault:
        """The answer, or what is wrong."""
        if isinstance(outcome, HttpReply) or outcome.phase is not Phase.NOTHING_SENT:
            self.first_sent = sent_at if self.first_sent is None else self.first_sent
        if isinstance(outcome, HttpFailure):
            return self._failure(outcome)
        answer = _parse(outcome.body)
        code = None if isinstance(answer, str) else _code(answer)
        if isinstance(answer, str) or code is None:
            return self._no_answer(outcome, answer if isinstance(answer, str) else "there is no ErrorCode in it")
        return answer if code == 0 else self._refused(code, answer, signature, outcome)

    def delay(self, fault: Fault) -> float | None:
        """Seconds until the next attempt, or None where there is none."""
        if fault.verdict is Verdict.RESIGN:
            return 0.0
        if fault.verdict is not Verdict.RETRY or self.attempts >= self.terms.retry.attempts:
            return None
        self.repeats += 1
        if fault.limit is not None and self.repeats > fault.limit:
            return None
        return fault.retry_after or self.terms.retry.delay(self.attempts, throttled=fault.throttled)

    def final(self, fault: Fault) -> TimError:
        """What the caller gets. A write that may have happened is never reported as one that failed."""
        error = fault.error
        known_undone = isinstance(error, ApiError) and fault.verdict is not Verdict.UNKNOWN
        if known_undone or self.first_sent is None or self._kind() in ("read", "converge"):
            return error
        return OutcomeUnknown(
            f"{self.call.api}: it is not known whether this was done: {error}",
            api=self.call.api,
            body=self.call.body,
            reason=str(error),
            attempts=self.attempts,
        )

    def _kind(self) -> str:
        unless = self.call.effect.unless
        age = 0.0 if self.first_sent is None else self.terms.clock() - self.first_sent
        return effective(self.call.effect, field_set=bool(unless and unless in self.call.body), age=age)

    def _failure(self, failure: HttpFailure) -> Fault:
        nothing_sent = failure.phase is Phase.NOTHING_SENT
        error = TransportError(
            f"{self.call.api}: {failure.message}",
            kind=failure.kind,
            delivered="no" if nothing_sent and self.first_sent is None else "maybe",
            api=self.call.api,
            host=self.terms.domains[0],
        )
        verdict = Verdict.RAISE if failure.final else after_failure(self._kind(), failure.phase)  # type: ignore[arg-type]
        return Fault(error=error, verdict=verdict, elsewhere=nothing_sent and failure.kind != "pool")

    def _no_answer(self, reply: HttpReply, what: str) -> Fault:
        """An HTTP answer that is none of the service's."""
        api, status = self.call.api, reply.status
        if 300 <= status < 400:
            error: TimError = TransportError(
                f"{api}: HTTP {status} redirects elsewhere, which this service never does; is the domain right?",
                kind="redirect",
                api=api,
            )
            return Fault(error=error, verdict=Verdict.RAISE)
        snippet = reply.body[:_SNIPPET].decode("utf-8", "replace")
        error = DecodeError(
            f"{api}: HTTP {status} with an answer that is not the service's: {what}. It starts with {snippet!r}",
            api=api,
            http_status=status,
            snippet=snippet,
        )
        verdict = after_failure(self._kind(), Phase.PARTIAL_ANSWER)  # type: ignore[arg-type]
        return Fault(error=error, verdict=verdict, elsewhere=status in _GATEWAY_FAULTS and self.attempts > 1)

    def _refused(self, code: int, answer: Mapping[str, Any], signature: Signature, reply: HttpReply) -> Fault:
        facts = self.terms.codes().lookup(code, self.call.api)
        retry_after = _retry_after(reply.headers)
        error = api_error(
            facts,
            code=code,
            api=self.call.api,
            body=answer,
            here=self.call.errors.get(code, ""),
            retry_after=retry_after,
        )
        verdict = after_code(self._kind(), facts.retry)  # type: ignore[arg-type]
        if verdict is Verdict.RESIGN:
            if self.resigned or not signature.cached:
                verdict = Verdict.RAISE
            self.resigned = True
        if isinstance(error, AuthError):
            error.args = (f"{error.args[0]} {describe(signature.text)}",)
        return Fault(
            error=error,
            verdict=verdict,
            throttled=facts.retry == "throttle",
            retry_after=retry_after,
            limit=facts.max_retries,
        )


def _query(terms: Terms, usersig: str) -> str:
    return (
        f"sdkappid={terms.sdkappid}&identifier={quote(terms.identifier, safe='')}&usersig={quote(usersig, safe='')}"
        f"&random={random_u32()}&contenttype=json"
    )


def _parse(body: bytes) -> dict[str, Any] | str:
    """The JSON object of an answer, or what is wrong with it."""
    if not body:
        return "it is empty"
    try:
        answer: Any = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        return "it is not UTF-8"
    except RecursionError:
        return "it is nested too deeply"
    except ValueError as error:
        return f"it is not JSON ({error})"
    return answer if answer.__class__ is dict else f"it is a JSON {type(answer).__name__}, not an object"


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _code(answer: Mapping[str, Any]) -> int | None:
    """`ErrorCode`, read leniently; it wins over `ActionStatus`."""
    code = answer.get("ErrorCode")
    if type(code) is int:
        return code
    if isinstance(code, str):
        try:
            return int(code)
        except ValueError:
            return None
    return 0 if code is None and answer.get("ActionStatus") == "OK" else None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    try:
        seconds = float(headers.get("Retry-After", ""))
    except ValueError:
        return None
    return seconds if 0 < seconds < 86400 else None
