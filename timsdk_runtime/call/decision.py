"""`RetryDecider`: what the outcome of an attempt means, and what may follow it. No I/O, no clock of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal
from urllib.parse import quote

from timsdk_runtime.call.context import Call, CallSettings
from timsdk_runtime.call.http_headers import clock_skew, retry_after
from timsdk_runtime.call.verdicts import Verdict, after_code, after_failure, effective
from timsdk_runtime.declarations import EffectKind
from timsdk_runtime.errors import (
    DecodeError,
    OutcomeUnknown,
    RateLimitError,
    TimError,
    TransportError,
    api_error,
)
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import ServiceResponse, error_code, parse
from timsdk_runtime.signatures import Signature, describe
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase
from timsdk_runtime.values import Value

_SNIPPET: Final = 2048
"""Bytes of a malformed response that `DecodeError` keeps."""
_TOO_MANY_REQUESTS: Final = 429
_UNAVAILABLE: Final = 503
_GATEWAY_FAULTS: Final = frozenset({502, _UNAVAILABLE, 504})
_REDIRECTS: Final = range(300, 400)
_AFTER_ACTING: Final = frozenset({303, 304})
"""Redirects by which HTTP says that the request was carried out, or that its result is known."""
_NOTABLE_SKEW: Final = 60.0
"""Seconds; a smaller clock skew is not reported, since signatures allow for it."""
_MAX_RENEWALS: Final = 2
"""New signatures for one call: one for a cached signature that was refused, one of the secondary key."""
_WHOLE_APP: Final = frozenset({60011, 60018, 60019})
"""Throttle codes about all calls of the app."""


class FailedAttempt(Value):
    """An attempt that did not succeed: what it means, and what may follow."""

    error: TimError
    verdict: Verdict
    throttle_scope: Literal["", "api", "app"] = ""
    """Which calls were too many: those of the API, or those of the app. All their callers are held back."""
    use_other_domain: bool = False
    retry_immediately: bool = False
    """No delay is needed: the other side had closed a persistent connection."""
    retry_after: float | None = None
    max_retries: int | None = None
    """The limit of the code, where it has one of its own."""


class RetryDecider:
    """Decides about one call, and remembers what its attempts may have done."""

    def __init__(self, call: Call, settings: CallSettings) -> None:
        self.call = call
        self.settings = settings
        self.attempts = 0
        self.spent = False
        """Whether the next retry has been taken out of the budget."""
        self._retries = 0
        self._signatures_renewed = 0
        self._retried_immediately = False
        self._in_doubt_since: float | None = None
        """Time of the first attempt that may have acted without a response that says so."""
        self._window_since: float | None = None
        """Time of the first attempt that the service may have begun to execute. Dedupe windows open then."""

    def outcome(
        self, outcome: HttpResponse | HttpFailure, signature: Signature, sent_at: float, domain: str
    ) -> ServiceResponse | FailedAttempt:
        """Return the response, or what is wrong with the attempt."""
        if isinstance(outcome, HttpFailure):
            return self._transport_failed(outcome, sent_at, domain)
        self.settings.shared.health.mark_up(domain)
        if self.settings.shared.skew is None:
            self._report_skew(outcome)
        found = "a redirect" if outcome.status in _REDIRECTS else parse(outcome.body)
        code = None if isinstance(found, str) else error_code(found)
        if code != 0 and (body := _redacted(outcome.body, signature.text)) != outcome.body:
            outcome = HttpResponse(outcome.status, outcome.headers, body)
            found = found if isinstance(found, str) else parse(body)
        if isinstance(found, str) or code is None:
            what = found if isinstance(found, str) else "there is no ErrorCode in it"
            return self._not_from_the_service(outcome, what, sent_at, domain)
        if code == 0:
            self.settings.shared.limiter.release(self.call.api)
            return ServiceResponse(found, outcome.body)
        if self._in_doubt_since is not None and code in self.call.effect.already_done:
            return self._already_done(found)
        return self._error_code(code, found, signature, outcome, sent_at)

    def may_own(self, failed: FailedAttempt) -> bool:
        """Whether an earlier attempt, then in doubt, may have made what this refusal calls taken."""
        owned = self.call.effect.owned
        in_doubt = self._in_doubt_since is not None
        return in_doubt and owned is not None and getattr(failed.error, "code", None) == owned.code

    def delay(self, failed: FailedAttempt) -> float | None:
        """Return the seconds until the next attempt, or None where there is none."""
        if failed.verdict is Verdict.SIGN_AGAIN:
            return 0.0
        if failed.verdict is not Verdict.RETRY or self.attempts >= self.settings.retry.attempts:
            return None
        self._retries += 1
        if failed.max_retries is not None and self._retries > failed.max_retries:
            return None
        self.spent = self._spends_budget(failed)
        if self.spent and not self.settings.shared.budget.spend():
            return None
        if failed.retry_immediately and not self._retried_immediately:
            self._retried_immediately = True
            return 0.0
        return failed.retry_after or self.settings.retry.delay(
            self.attempts, throttled=bool(failed.throttle_scope), jitter=self.settings.jitter
        )

    def _spends_budget(self, failed: FailedAttempt) -> bool:
        """Whether the retry counts against the budget that is meant for outages.

        One of a throttled call does not: the service did not execute the call, and a pause holds the retry back. It
        does once the service throttles every call for longer than a short burst.
        """
        limiter = self.settings.shared.limiter
        return not failed.throttle_scope or limiter.throttled_for_long(self.call.api, self.settings.clock())

    def final_error(self, failed: FailedAttempt) -> TimError:
        """Return what the caller gets. A write that may have happened is never reported as one that failed."""
        if self._in_doubt_since is None or self._kind() in ("read", "idempotent"):
            return failed.error
        return OutcomeUnknown(
            f"{self.call.api}: it is not known whether this was done: {failed.error}",
            api=self.call.api,
            body=self.call.body,
            reason=str(failed.error),
            attempts=self.attempts,
        )

    def held_back(self, wait: float) -> FailedAttempt:
        """Return the failure of a call that its call rate does not allow in time."""
        error = RateLimitError(
            f"{self.call.api}: its call rate allows the next call in {wait:.2f} s; nothing was sent{self._doubt()}",
            api=self.call.api,
            category="rate_limit",
            retryable=True,
            retry_after=wait,
        )
        return FailedAttempt(error=error, verdict=Verdict.RAISE)

    def deadline_exceeded(self) -> FailedAttempt:
        """Return the failure of a call whose time was over before anything could be sent."""
        error = TransportError(
            f"{self.call.api}: the timeout of {self.settings.timeout:g} s was over before anything was sent",
            kind="deadline",
            delivered="no",
            api=self.call.api,
        )
        return FailedAttempt(error=error, verdict=Verdict.RAISE)

    def dedupe_window_closed(self) -> bool:
        """Whether the server's dedupe window has closed since the retry was decided on.

        The retry would then act a second time.
        """
        return self._window_since is not None and self._kind() == "once"

    def _kind(self) -> EffectKind:
        unless = self.call.effect.unless
        age = 0.0 if self._window_since is None else self.settings.clock() - self._window_since
        return effective(self.call.effect, field_set=bool(unless and unless in self.call.body), age=age)

    def _doubt(self) -> str:
        """Return what an `ApiError` adds: a refused retry of an idempotent call does not undo an earlier attempt."""
        if self._in_doubt_since is None or self._kind() != "idempotent":
            return ""
        return " An earlier attempt of this call may have been carried out."

    def _mark_in_doubt(self, sent_at: float) -> None:
        self._mark_started(sent_at)
        if self._in_doubt_since is None:
            self._in_doubt_since = sent_at

    def _mark_started(self, sent_at: float) -> None:
        if self._window_since is None:
            self._window_since = sent_at

    def _delivered(self) -> Literal["no", "maybe"]:
        return "no" if self._in_doubt_since is None else "maybe"

    def _transport_failed(self, failure: HttpFailure, sent_at: float, domain: str) -> FailedAttempt:
        nothing_sent = failure.phase is Phase.NOTHING_SENT
        domain_down = nothing_sent and not failure.final and failure.kind not in ("pool", "deadline")
        if domain_down:
            self.settings.shared.health.mark_down(domain, self.settings.clock())
        if not nothing_sent:
            self._mark_in_doubt(sent_at)
        error = TransportError(
            f"{self.call.api}: {failure.message}",
            kind=failure.kind,
            delivered=self._delivered(),
            api=self.call.api,
            host=domain,
        )
        closed_unseen = failure.reused and failure.phase is Phase.MAYBE_SENT and failure.kind == "protocol"
        return FailedAttempt(
            error=error,
            verdict=Verdict.RAISE if failure.final else after_failure(self._kind(), failure.phase),
            use_other_domain=domain_down,
            retry_immediately=closed_unseen,
        )

    def _not_from_the_service(self, response: HttpResponse, what: str, sent_at: float, domain: str) -> FailedAttempt:
        """Return the failure of an attempt that a gateway or another server responded to."""
        api, status = self.call.api, response.status
        if status in _REDIRECTS:
            if status in _AFTER_ACTING:
                self._mark_in_doubt(sent_at)
            error: TimError = TransportError(
                f"{api}: HTTP {status} redirects to {_host(response.headers)}, which this service never does; "
                "is the domain right?",
                kind="redirect",
                delivered=self._delivered(),
                api=api,
                host=domain,
            )
            return FailedAttempt(error=error, verdict=Verdict.RAISE)
        if status == _TOO_MANY_REQUESTS:
            return self._throttled(response)
        self._mark_in_doubt(sent_at)
        snippet = response.body[:_SNIPPET].decode("utf-8", "replace")
        error = DecodeError(
            f"{api}: HTTP {status} with a response that is not the service's: {what}. It begins {snippet[:200]!r}",
            api=api,
            http_status=status,
            snippet=snippet,
        )
        return FailedAttempt(
            error=error,
            verdict=after_failure(self._kind(), Phase.PARTIAL_RESPONSE),
            use_other_domain=status in _GATEWAY_FAULTS and self.attempts > 1,
            retry_after=self._retry_after(response) if status == _UNAVAILABLE else None,
        )

    def _throttled(self, response: HttpResponse) -> FailedAttempt:
        pause = self._retry_after(response)
        error = RateLimitError(
            f"{self.call.api}: HTTP 429: called too often{self._doubt()}",
            api=self.call.api,
            category="rate_limit",
            retryable=True,
            retry_after=pause,
        )
        return FailedAttempt(error=error, verdict=Verdict.RETRY, throttle_scope="api", retry_after=pause)

    def _error_code(
        self, code: int, body: Mapping[str, Any], signature: Signature, response: HttpResponse, sent_at: float
    ) -> FailedAttempt:
        facts = self.settings.codes().lookup(code, self.call.api)
        if facts.retry == "unknown":
            self._mark_in_doubt(sent_at)
        elif facts.retry in ("transient", "conflict"):
            self._mark_started(sent_at)
        kind = self._kind()
        verdict = after_code(kind, facts.retry)
        if verdict is Verdict.SIGN_AGAIN:
            can_renew = signature.spare or (signature.cached and not self._signatures_renewed)
            if self._signatures_renewed >= _MAX_RENEWALS or not can_renew:
                verdict = Verdict.RAISE
            self._signatures_renewed += 1
        detail = ""
        if facts.retry == "transient" and kind == "once":  # an internal error does not say that nothing was done
            facts = facts._replace(retry="never")
            detail = " Whether anything was done is not known: look before you call again."
        if facts.category == "auth":
            skew = clock_skew(response.headers, self.settings.wall())
            detail += f" {describe(signature.text)}{_skew_message(skew)}"
        if facts.category == "invalid_argument":
            detail += self._differences()
        pause = self._retry_after(response)
        return FailedAttempt(
            error=api_error(
                facts,
                code=code,
                api=self.call.api,
                body=body,
                meaning_here=self.call.error_texts.get(code, ""),
                detail=f"{detail}{self._doubt()}",
                retry_after=pause,
            ),
            verdict=verdict,
            throttle_scope="" if facts.retry != "throttle" else "app" if code in _WHOLE_APP else "api",
            retry_after=pause,
            max_retries=facts.max_retries,
        )

    def _differences(self) -> str:
        """Return what an `InvalidArgument` adds: where the request differs from what the catalog says."""
        from timsdk_runtime.model.argument_texts import differences, listed  # noqa: PLC0415  after a refusal only

        found = differences(self.settings.catalog(), self.call.api, self.call.body)
        return f" What the catalog says against the request: {listed(found)}." if found else ""

    def _already_done(self, body: Mapping[str, Any]) -> ServiceResponse:
        """Return success: the service refuses the retry because an earlier attempt, then in doubt, has acted."""
        unless = self.call.effect.unless
        chosen = {unless: self.call.body[unless]} if unless and unless in self.call.body else {}
        return ServiceResponse({**body, **chosen, "ActionStatus": "OK", "ErrorCode": 0})

    def _retry_after(self, response: HttpResponse) -> float | None:
        return retry_after(response.headers, self.settings.wall())

    def _report_skew(self, response: HttpResponse) -> None:
        """Report a wrong clock once per client, since signatures depend on the clock."""
        self.settings.shared.skew = skew = clock_skew(response.headers, self.settings.wall())
        if text := _skew_message(skew):
            logger.warning(text.strip())


def _skew_message(skew: float | None) -> str:
    if skew is None or abs(skew) < _NOTABLE_SKEW:
        return ""
    return f" This machine's clock is {abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the service's."


def _redacted(body: bytes, usersig: str) -> bytes:
    """Replace our signature in a response body, raw or percent-encoded, so that no exception can show it."""
    for shown in {usersig, quote(usersig, safe="")}:
        body = body.replace(shown.encode(), b"***")
    return body


def _host(headers: Mapping[str, str]) -> str:
    """Return scheme and host of a redirect. The rest of its address may hold secrets."""
    scheme, separator, rest = headers.get("location", "").partition("://")
    return f"{scheme}://{rest.split('/')[0].split('?')[0].split('@')[-1]}"[:200] if separator else "another path"
