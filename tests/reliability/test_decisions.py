"""Faults without a network: what codes of the service, `Retry-After`, clocks and domains lead to."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, get_args
from urllib.parse import quote

import pytest
from support.code_places import api_of
from support.exchange_harness import EFFECTS, LOST, OK, call_settings, code, failure, http_response, run
from support.simulation import THROTTLED, TRANSIENT
from timsdk import AuthError, DecodeError, OutcomeUnknown, RateLimitError, TransportError
from timsdk._codes import code_table

from timsdk_runtime import fork
from timsdk_runtime.call import failover
from timsdk_runtime.call.context import Call, ClientState, Sleep
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.http_headers import retry_after
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.call.verdicts import Verdict, after_code, after_failure, effective
from timsdk_runtime.codes import RetryClass
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.envelope import parse
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import Phase


def test_retry_after_of_a_day_pauses_the_api_for_a_minute_at_most() -> None:
    shared = ClientState(("one.example",))
    result = run([http_response(b"", status=429, retry_after="86400"), OK], shared=shared)
    assert isinstance(result.error, RateLimitError)
    assert (result.sends, result.error.retry_after) == (1, 86400.0)
    result = run([OK], shared=shared)
    assert isinstance(result.error, RateLimitError)
    assert result.error.retry_after is not None
    assert result.error.retry_after <= 60.0


@pytest.mark.parametrize(("status", "waited"), [(503, 2.0), (502, 0.05)])
def test_retry_after_counts_for_http_503_but_not_502(status: int, waited: float) -> None:
    result = run([http_response(b"<html>", status=status, retry_after="2"), OK], jitter=lambda: 1.0)
    assert (result.error, result.waits) == (None, [waited])


TIMEOUT_LIKE = (30007, 50005, 60014, 70169, 70202)


ONE_RETRY = (90992, 60008)


FINAL = (
    *(90047, 10058, 70398, 72000),  # quotas of a day
    *(10056,),  # a conflict that only the caller can resolve
    *(60006, 60010, 60012, 60016, 60017, 60020, 60021, 70020, 70403, 90009),  # configuration
    *(30540, 31707, 70050, 70114),  # throttled by policy: a retry makes it worse
)


CONFLICTS = (30008, 20028)


REFUSED = (70001, 60004, 60005, 70003, 70009, 70013, 70014)


def sends(number: int, effect: str, **settings: Any) -> int:
    return run([code(number)], api=api_of(number), effect=effect, codes=code_table, timeout=60.0, **settings).sends


@pytest.mark.parametrize("number", TRANSIENT)
def test_transient_code_is_retried_where_harmless(number: int) -> None:
    assert {effect: sends(number, effect) for effect in EFFECTS} == {
        "read": 3, "idempotent": 3, "deduplicated": 3, "deduplicated for ever": 3, "once, id set": 3,
        "deduplicated, short": 1, "once": 1, "once, id not set": 1,
    }  # fmt: skip


@pytest.mark.parametrize("number", TIMEOUT_LIKE)
def test_timeout_code_of_the_service_leaves_the_outcome_open(number: int) -> None:
    for effect in EFFECTS:
        result = run([code(number)], api=api_of(number), effect=effect, codes=code_table)
        acts_again = effect in ("deduplicated, short", "once", "once, id not set")
        assert result.sends == (1 if acts_again else 3)
        assert isinstance(result.error, OutcomeUnknown) == (acts_again or effect.startswith("deduplicated"))


@pytest.mark.parametrize("number", ONE_RETRY)
def test_code_with_one_retry_is_retried_once(number: int) -> None:
    result = run([code(number)], api=api_of(number), codes=code_table)
    assert result.sends == 2
    if number == 90992:
        assert "webhook" in str(result.error) or "callback" in str(result.error)


@pytest.mark.parametrize("number", THROTTLED)
def test_throttle_code_is_retried_for_every_effect(number: int) -> None:
    for effect in EFFECTS:
        shared = ClientState(("one.example",))
        result = run([code(number), OK], api=api_of(number), effect=effect, codes=code_table, shared=shared)
        assert result.error is None
        assert 0.5 <= sum(result.waits) <= 1.0
        assert sends(number, effect) == 3


@pytest.mark.parametrize("number", FINAL)
def test_final_code_is_not_retried_and_shows_its_remedy(number: int) -> None:
    result = run([code(number)], api=api_of(number), codes=code_table)
    assert result.sends == 1
    assert code_table().lookup(number, api_of(number)).remedy in str(result.error)


@pytest.mark.parametrize("number", CONFLICTS)
def test_write_conflict_is_retried_only_if_harmless(number: int) -> None:
    assert (sends(number, "idempotent"), sends(number, "once")) == (3, 1)


@pytest.mark.parametrize("number", REFUSED)
def test_auth_code_renews_a_cached_signature_once(number: int) -> None:
    renewed = run([code(number), OK], cached=True, codes=code_table)
    assert (renewed.error, renewed.refused) == (None, [None, "sig1"])
    for cached in (True, False):
        result = run([code(number)], cached=cached, codes=code_table)
        assert isinstance(result.error, AuthError)
        assert result.sends == 1 + cached


def test_wrong_clock_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    shared = ClientState(("one.example",))
    date = "Tue, 14 Nov 2023 22:23:20 GMT"  # the client's clock says 22:13:20
    with caplog.at_level(logging.WARNING, logger="timsdk"):
        for _ in range(3):
            assert run([code(0, date=date)], shared=shared).error is None
    (line,) = caplog.messages
    assert line == "This machine's clock is 600 s behind the service's."
    right = "Tue, 14 Nov 2023 22:13:50 GMT"
    caplog.clear()
    run([code(0, date=right)])
    assert caplog.messages == []


def test_failed_domain_gets_one_probe_at_a_time() -> None:
    states = failover.DomainHealth(threading.Lock, ("a", "b"))
    for _ in range(64):  # 64 calls fail at the same time
        states.mark_down("a", 100.0)
    assert states.next_probe(104.9) is None
    assert [states.next_probe(105.0) for _ in range(3)] == ["a", None, None]
    states.mark_down("a", 105.5)  # a call that began before the probe
    assert states.next_probe(106.0) is None
    states.mark_down("a", 106.0, probe=True)
    assert (states.next_probe(115.9), states.next_probe(116.0)) == (None, "a")
    states.mark_up("a")
    assert (states.select(), states.next_probe(1000.0)) == ("a", None)


def test_rest_between_probes_grows_to_half_a_minute() -> None:
    states = failover.DomainHealth(threading.Lock, ("a", "b"))
    now = 0.0
    states.mark_down("a", now)
    rests: list[float] = []
    for _ in range(6):
        rest = next(t for t in range(1, 100) if states.next_probe(now + t))
        rests.append(rest)
        now += rest
        states.mark_down("a", now, probe=True)
    assert rests == [5, 10, 20, 30, 30, 30]


def test_cancelled_call_refunds_its_rate_limit_slot() -> None:
    given = call_settings(rate_limits="wait")
    call = Call(api="a/b", body={}, rates=(Rate(1, 10),))
    assert given.shared.limiter.reserve("a/b", call.rates, 1000.0, 0.0) == 0.0
    steps = exchange(call, given)
    next(steps)
    wait = steps.send(Signature("sig", cached=True))
    assert isinstance(wait, Sleep)
    steps.close()
    assert given.shared.limiter.reserve("a/b", call.rates, 1000.0, 100.0) == wait.seconds


def test_idempotent_call_in_doubt_mentions_the_earlier_attempt() -> None:
    result = run([LOST, code(10004)], effect="idempotent", codes=code_table)
    assert "An earlier attempt of this call may have been carried out." in str(result.error)
    assert "earlier" not in str(run([code(10004)], effect="idempotent", codes=code_table).error)
    assert "earlier" not in str(run([LOST, code(10004)], effect="read", codes=code_table).error)


@pytest.mark.parametrize("form", [str, lambda text: quote(text, safe="")], ids=["plain", "percent-encoded"])
def test_echoed_signature_is_not_shown(form: Callable[[str], str]) -> None:
    said = form("eJw*secret-of-ours_")
    result = run([http_response(f"<html>{said}".encode(), status=502)], usersig="eJw*secret-of-ours_")
    assert isinstance(result.error, DecodeError)
    assert "secret" not in f"{result.error}{vars(result.error)}"


# --- the retry policy ---


def test_retry_policy_makes_three_attempts_by_default() -> None:
    policy = RetryPolicy()
    assert (policy.attempts, policy.base_delay, policy.throttle_delay, policy.max_delay) == (3, 0.05, 1.0, 8.0)
    nothing = RetryPolicy(attempts=1, base_delay=0, throttle_delay=0, max_delay=0)
    assert nothing.delay(1, throttled=True) == 0.0


@pytest.mark.parametrize(
    ("within", "age", "kind"),
    [
        (4.9, 0.0, "once"),
        (5.0, 0.0, "deduplicated"),
        (300, 269.9, "deduplicated"),
        (300, 270.0, "once"),
        (5.5, 4.9, "deduplicated"),
    ],
)
def test_dedupe_window_is_trusted_for_nine_tenths_if_it_is_long_enough(within: float, age: float, kind: str) -> None:
    assert effective(Effect(kind="deduplicated", by=("Random",), within=within), field_set=False, age=age) == kind


def test_chosen_id_makes_a_retry_idempotent() -> None:
    once = Effect(kind="once", unless="GroupId")
    assert (effective(once, field_set=True, age=0.0), effective(once, field_set=False, age=0.0)) == (
        "idempotent",
        "once",
    )
    assert effective(Effect(kind="once"), field_set=True, age=0.0) == "once"
    assert effective(Effect(kind="read", unless="GroupId"), field_set=True, age=0.0) == "read"


def test_failure_is_retried_if_nothing_was_sent_or_a_retry_is_harmless() -> None:
    kinds = ("read", "idempotent", "deduplicated", "once")
    assert [after_failure(kind, Phase.NOTHING_SENT) for kind in kinds] == [Verdict.RETRY] * 4
    for phase in (Phase.MAYBE_SENT, Phase.PARTIAL_RESPONSE):
        assert [after_failure(kind, phase) for kind in kinds] == [Verdict.RETRY] * 3 + [Verdict.UNKNOWN]


def test_retry_class_and_effect_decide_what_follows_a_code() -> None:
    kinds = ("read", "idempotent", "deduplicated", "once")
    table = {retry: [after_code(kind, retry).name for kind in kinds] for retry in get_args(RetryClass)}
    assert table == {
        "never": ["RAISE"] * 4,
        "throttle": ["RETRY"] * 4,
        "auth": ["SIGN_AGAIN"] * 4,
        "conflict": ["RETRY"] * 3 + ["RAISE"],
        "transient": ["RETRY"] * 3 + ["RAISE"],
        "unknown": ["RETRY"] * 3 + ["UNKNOWN"],
    }


# --- edges ---


@pytest.mark.parametrize(("status", "redirect"), [(299, False), (300, True), (399, True), (400, False)])
def test_statuses_300_to_399_are_redirects(status: int, redirect: bool) -> None:
    result = run([http_response({"ErrorCode": 0}, status=status, Location="https://x.example/")])
    assert (result.error is not None) == redirect


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("https://user:pw@x.example/v4/a?usersig=s", "https://x.example, which"),
        ("https://x.example?usersig=s", "https://x.example, which"),
        ("/v4/a?usersig=s", "another path, which"),
    ],
)
def test_redirect_error_shows_only_the_host_of_its_target(location: str, shown: str) -> None:
    result = run([http_response(b"", status=302, Location=location)])
    assert isinstance(result.error, TransportError)
    assert f"HTTP 302 redirects to {shown} " in str(result.error)
    assert (result.error.kind, result.error.delivered, result.error.api) == (
        "redirect",
        "no",
        "some_service/some_command",
    )
    assert result.error.host == "one.example"


@pytest.mark.parametrize(("seconds", "reported"), [(59, False), (60, True), (-59, False), (-60, True)])
def test_clock_skew_is_reported_from_one_minute_on(
    caplog: pytest.LogCaptureFixture, seconds: int, reported: bool
) -> None:
    date = "Tue, 14 Nov 2023 22:13:20 GMT"
    with caplog.at_level(logging.WARNING, logger="timsdk"):
        run([code(0, date=date)], wall=lambda: 1_700_000_000.0 + seconds)
    word = "ahead of" if seconds > 0 else "behind"
    assert caplog.messages == ([f"This machine's clock is 60 s {word} the service's."] if reported else [])


@pytest.mark.parametrize(("number", "whole_app"), [(60011, True), (60018, True), (60019, True), (60007, False)])
def test_throttle_code_holds_back_its_api_or_the_whole_app(number: int, whole_app: bool) -> None:
    shared = ClientState(("one.example",))
    run([code(number)], codes=code_table, shared=shared, retry=RetryPolicy(attempts=1))
    assert shared.limiter.reserve("some_service/some_command", (), 1000.0, 100.0) == 1.0
    assert shared.limiter.reserve("another/api", (), 1000.0, 100.0) == (1.0 if whole_app else 0.0)


def test_call_beyond_its_rate_fails_at_once_with_rate_limits_fail() -> None:
    given = call_settings(rate_limits="fail")
    rates = (Rate(40, 20),)
    call = Call(api="a/b", body={}, rates=rates)
    assert [given.shared.limiter.reserve("a/b", rates, 1000.0, 0.0) for _ in range(2)] == [0.0, 0.0]
    steps = exchange(call, given)
    next(steps)
    with pytest.raises(
        RateLimitError, match=r"^a/b: its call rate allows the next call in 0.53 s; nothing was sent$"
    ) as held:
        steps.send(Signature("sig", cached=True))
    error = held.value
    assert (error.retry_after, error.api, error.category, error.retryable) == (
        pytest.approx(0.526, abs=0.001),
        "a/b",
        "rate_limit",
        True,
    )


def test_call_is_once_by_default() -> None:
    assert Call(api="a/b", body={}).effect.kind == "once"


@pytest.mark.parametrize(("has_backup", "left"), [(True, 0.9), (False, 2.0)])
def test_connect_timeout_is_cut_for_a_backup_and_by_the_deadline(has_backup: bool, left: float) -> None:
    domains = ("one.example", "two.example") if has_backup else ("one.example",)
    assert run([OK], domains=domains).requests[0].connect_timeout == left
    assert run([OK], domains=domains, timeout=0.5).requests[0].connect_timeout == 0.5
    late = run([OK], domains=domains, timeout=10.0, signing_takes=9.5).requests[0]
    assert (late.connect_timeout, late.read_timeout) == (0.5, 0.5)


def test_forked_child_gets_new_locks_for_the_client_state() -> None:
    shared = ClientState(("one.example",), make_lock=threading.Lock)
    assert shared in fork._known
    parts = (shared.limiter, shared.budget, shared.health)
    locks = [part._lock for part in parts]
    shared.after_fork()
    assert all(part._lock is not lock for part, lock in zip(parts, locks, strict=True))


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"", "it is empty"),
        (b"\xff", "it is not UTF-8"),
        (b"[]", "it is a JSON list, not an object"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b"{", "it is not JSON (Expecting property name"),
        (b'{"a":1,"a":2}', "it is not JSON (two equal keys)"),
        (b'{"a":NaN}', "it is not JSON (NaN is not JSON)"),
    ],
)
def test_parse_says_what_is_wrong_with_a_body(body: bytes, what: str) -> None:
    assert str(parse(body)).startswith(what)


def test_large_response_is_checked_for_equal_keys_in_the_envelope_only() -> None:
    padding = b'"a":1,"a":2,"Text":"' + b"x" * 20_000 + b'"'
    assert isinstance(parse(b'{"ErrorCode":0,' + padding + b"}"), dict)
    assert parse(b'{"ErrorCode":0,"ErrorCode":1,' + padding + b"}") == "it is not JSON (two equal keys)"
    start = b'{"ErrorCode":0,"a":1,"a":2,"Text":"'
    for size, checked in ((16 * 1024, True), (16 * 1024 + 1, False)):
        body = start + b"x" * (size - len(start) - 2) + b'"}'
        assert (len(body), isinstance(parse(body), str)) == (size, checked)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", None), ("0.5", 0.5), ("604800", 604800.0), ("604801", None), ("-1", None), ("", None), ("soon", None),
        ("Tue, 14 Nov 2023 22:13:21 GMT", 1.0), ("Tue, 14 Nov 2023 22:13:20 GMT", None),
        ("Tue, 14 Nov 2023 22:13:19 GMT", None),
    ],
)  # fmt: skip
def test_retry_after_is_seconds_or_a_date_within_a_week(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, 1_700_000_000.0) == seconds
    assert retry_after({}, 0.0) is None


@pytest.mark.parametrize("status", [502, 503, 504])
def test_gateway_status_moves_the_second_retry_to_the_other_domain(status: int) -> None:
    assert run([http_response(b"<html>", status=status)]).domains == ["one.example", "one.example", "two.example"]


@pytest.mark.parametrize("status", [500, 501, 505])
def test_other_5xx_status_leaves_the_retry_at_the_domain(status: int) -> None:
    assert run([http_response(b"<html>", status=status)]).domains == ["one.example"] * 3


def test_response_with_any_code_marks_its_domain_up() -> None:
    shared = ClientState(("one.example", "two.example"))
    for domain in ("one.example", "two.example"):
        shared.health.mark_down(domain, 1000.0)
    run([code(10004)], shared=shared, codes=code_table)  # any code
    assert (shared.health.select(), shared.health.has_alternative("one.example")) == ("one.example", False)


def test_success_ends_the_pause_of_an_api() -> None:
    shared = ClientState(("one.example",))
    shared.limiter.pause("some_service/some_command", 1001.0)
    run([OK], shared=shared)
    assert shared.limiter.reserve("some_service/some_command", (), 1000.0, 100.0) == 0.0


def test_rate_limits_off_ignores_pauses() -> None:
    shared = ClientState(("one.example",))
    shared.limiter.pause("some_service/some_command", 1009.0)
    assert run([OK], shared=shared).waits == [9.0]
    shared.limiter.pause("some_service/some_command", 1009.0)
    assert run([OK], shared=shared, rate_limits="off").waits == []


def test_cancelled_retry_refunds_the_retry_budget() -> None:
    given = call_settings()
    steps = exchange(Call(api="a/b", body={}, effect=EFFECTS["read"]), given)
    next(steps)
    steps.send(Signature("sig", cached=True))
    assert isinstance(steps.send(LOST), Sleep)
    assert given.shared.budget._left == 29.0
    steps.close()
    assert given.shared.budget._left == 30.0


def test_slow_signing_raises_a_deadline_error_with_nothing_delivered() -> None:
    error = run([OK], signing_takes=15.0).error
    assert isinstance(error, TransportError)
    assert (error.kind, error.delivered, error.api) == ("deadline", "no", "some_service/some_command")


def test_http_429_pauses_only_its_api() -> None:
    error = run([http_response(b"", status=429, retry_after="60")]).error
    assert isinstance(error, RateLimitError)
    assert (error.api, error.category, error.retryable) == ("some_service/some_command", "rate_limit", True)
    shared = ClientState(("one.example",))
    run([http_response(b"", status=429)], shared=shared, retry=RetryPolicy(attempts=1))
    assert shared.limiter.reserve("some_service/some_command", (), 1000.0, 100.0) == 1.0
    assert shared.limiter.reserve("another/api", (), 1000.0, 100.0) == 0.0


@pytest.mark.parametrize("kind", ["deadline", "pool"])
def test_deadline_and_pool_failures_leave_the_retry_at_the_domain(kind: str) -> None:
    assert run([failure(Phase.NOTHING_SENT, kind)]).domains == ["one.example"] * 3


def test_redirect_after_a_lost_attempt_reports_maybe_delivered() -> None:
    error = run([LOST, http_response(b"", status=302)], effect="idempotent").error
    assert isinstance(error, TransportError)
    assert (error.kind, error.delivered) == ("redirect", "maybe")
