"""The logic of one call, stepped by hand: what is sent, what is repeated, what is raised."""

from __future__ import annotations

import itertools
import json
import re
from typing import Any

import pytest
from support.exchange_harness import (
    AUTH,
    BODY,
    CONFLICT,
    CUT,
    EFFECTS,
    LIMITED,
    LOST,
    NEVER,
    OK,
    REFUSED,
    THROTTLE,
    TRANSIENT,
    UNKNOWN,
    UNLISTED,
    After,
    code,
    failure,
    reply,
    run,
    terms,
)

from timsdk_runtime import usersig
from timsdk_runtime.call.context import Call, ClientState
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.declarations import Effect
from timsdk_runtime.errors import (
    ApiError,
    AuthError,
    ConfigError,
    DecodeError,
    InvalidArgument,
    OutcomeUnknown,
    RateLimitError,
    ServerError,
    TransportError,
)
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase

HARMLESS = ("read", "idempotent", "once, id set")
"""Repeating leads to the same state, so nothing is ever in doubt."""
IN_WINDOW = ("deduplicated", "deduplicated for ever")
ACTS_AGAIN = ("once", "once, id not set", "deduplicated, short")


def test_effects_are_all_covered() -> None:
    assert {*HARMLESS, *IN_WINDOW, *ACTS_AGAIN} == set(EFFECTS)


# --- a call that succeeds ---


def test_sign_send_answer() -> None:
    done = run([OK])
    assert done.error is None
    assert done.answer == {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "info 0"}
    assert (done.sends, done.waits, done.refused) == (1, [], [None])
    request = done.requests[0]
    assert (request.domain, request.path) == ("one.example", "/v4/some_service/some_command")
    assert json.loads(request.body) == BODY
    assert (request.connect_timeout, request.read_timeout, request.deadline) == (0.9, 5.0, 1015.0)
    query = done.query()
    assert 0 <= int(query.pop("random")) < 2**32
    assert query == {
        "sdkappid": "1400000000",
        "identifier": "administrator",
        "usersig": "sig1",
        "contenttype": "json",
    }


def test_an_empty_body_is_an_object() -> None:
    assert run([OK], body={}).requests[0].body == b"{}"


def test_a_body_that_is_no_json_is_not_sent() -> None:
    done = run([OK], body={"Score": float("nan")})
    assert (done.sends, done.refused) == (0, [])
    assert isinstance(done.error, ConfigError)


def test_every_attempt_has_its_own_random_and_the_same_body() -> None:
    done = run([LOST, LOST, OK])
    assert done.sends == 3
    assert len({done.query(attempt)["random"] for attempt in range(3)}) == 3
    assert len({request.body for request in done.requests}) == 1
    assert len({done.query(attempt)["usersig"] for attempt in range(3)}) == 1


@pytest.mark.parametrize(
    "identifier",
    [
        "a&b",
        "a#b",
        "a=b",
        "a?b",
        "a/b",
        "a b",
        "a+b",
        "100%",
        "a\r\nHost: evil",
        "\0",
        "管理员",
        "🎉",
        "@TGS#1",
        "'\"<>",
    ],
)
def test_identifiers_are_percent_encoded(identifier: str) -> None:
    done = run([OK], identifier=identifier, usersig="a*b-c_d&e#f\r\n")
    assert re.fullmatch(r"[A-Za-z0-9%=&._~*-]+", done.requests[0].query)
    query = done.query()
    assert query["identifier"] == identifier
    assert query["usersig"] == "a*b-c_d&e#f\r\n"
    assert set(query) == {"sdkappid", "identifier", "usersig", "random", "contenttype"}


def test_nothing_of_the_query_is_in_the_repr_of_a_request() -> None:
    done = run([OK], usersig="canary")
    assert "canary" not in repr(done.requests[0])


# --- the decision table: no complete answer ---


@pytest.mark.parametrize("effect", EFFECTS)
def test_nothing_sent_is_repeated_always(effect: str) -> None:
    done = run([REFUSED], effect=effect)
    assert done.sends == 3
    assert isinstance(done.error, TransportError)
    assert (done.error.delivered, done.error.kind, done.error.api) == (
        "no",
        "connect",
        "some_service/some_command",
    )
    assert run([REFUSED, OK], effect=effect).answer is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial answer"])
@pytest.mark.parametrize("effect", HARMLESS)
def test_lost_and_harmless_is_repeated(effect: str, fault: Any) -> None:
    done = run([fault], effect=effect)
    assert done.sends == 3
    assert isinstance(done.error, TransportError)
    assert done.error.delivered == "maybe"
    assert run([fault, fault, OK], effect=effect).answer is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial answer"])
@pytest.mark.parametrize("effect", IN_WINDOW)
def test_lost_inside_the_window_is_repeated(effect: str, fault: Any) -> None:
    done = run([fault], effect=effect)
    assert done.sends == 3
    assert isinstance(done.error, OutcomeUnknown)
    assert done.error.attempts == 3
    assert run([fault, fault, OK], effect=effect).answer is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial answer"])
@pytest.mark.parametrize("effect", ACTS_AGAIN)
def test_lost_and_acting_again_is_unknown(effect: str, fault: Any) -> None:
    done = run([fault, OK], effect=effect)
    assert (done.sends, done.waits) == (1, [])
    assert isinstance(done.error, OutcomeUnknown)


def test_outcome_unknown_has_what_reconciling_needs() -> None:
    done = run([REFUSED, LOST], effect="once")
    error = done.error
    assert isinstance(error, OutcomeUnknown)
    assert (error.api, error.body, error.attempts) == ("some_service/some_command", BODY, 2)
    assert "told by the transport: read" in error.reason
    assert error.reason in str(error)
    assert "some_service/some_command" in str(error)


def test_final_failures_are_not_repeated() -> None:
    done = run([failure(Phase.NOTHING_SENT, "tls", final=True)], effect="read")
    assert done.sends == 1
    assert isinstance(done.error, TransportError)
    assert (done.error.kind, done.error.delivered) == ("tls", "no")


def test_nothing_sent_after_a_lost_attempt_may_have_been_delivered() -> None:
    done = run([LOST, REFUSED], effect="read")
    assert isinstance(done.error, TransportError)
    assert (done.error.kind, done.error.delivered) == ("connect", "maybe")
    assert isinstance(run([LOST, REFUSED], effect="deduplicated").error, OutcomeUnknown)


def test_the_host_of_an_error_is_the_one_called() -> None:
    done = run([REFUSED], effect="read", retry=RetryPolicy(attempts=2))
    assert done.domains == ["one.example", "two.example"]
    assert isinstance(done.error, TransportError)
    assert done.error.host == "two.example"


# --- the decision table: the service answered with a code ---

RETRIED: dict[int, tuple[str, ...]] = {
    NEVER: (),
    UNLISTED: (),
    TRANSIENT: (*HARMLESS, *IN_WINDOW),
    CONFLICT: (*HARMLESS, *IN_WINDOW),
    UNKNOWN: (*HARMLESS, *IN_WINDOW),
    THROTTLE: tuple(EFFECTS),
}
NAMES = {
    NEVER: "never",
    UNLISTED: "unlisted",
    TRANSIENT: "transient",
    CONFLICT: "conflict",
    UNKNOWN: "unknown",
    THROTTLE: "throttle",
}
ROWS = [pytest.param(number, effect, id=f"{NAMES[number]}-{effect}") for number in RETRIED for effect in EFFECTS]


@pytest.mark.parametrize(("number", "effect"), ROWS)
def test_codes(number: int, effect: str) -> None:
    retried = effect in RETRIED[number]
    assert run([code(number)], effect=effect).sends == (3 if retried else 1)
    assert (run([code(number), code(number), OK], effect=effect).answer is not None) is retried


@pytest.mark.parametrize(("number", "effect"), ROWS)
def test_codes_in_the_end(number: int, effect: str) -> None:
    error = run([code(number)], effect=effect).error
    if number == UNKNOWN and effect not in HARMLESS:
        assert isinstance(error, OutcomeUnknown)
        assert "C_UNKNOWN" in error.reason
    else:
        assert isinstance(error, ApiError)
        assert (error.code, error.info, error.api) == (number, f"info {number}", "some_service/some_command")


@pytest.mark.parametrize("effect", EFFECTS)
def test_a_code_with_a_limit_of_its_own(effect: str) -> None:
    done = run([code(LIMITED)], effect=effect)
    assert done.sends == (2 if effect in (*HARMLESS, *IN_WINDOW) else 1)
    assert isinstance(done.error, ServerError)


@pytest.mark.parametrize("effect", EFFECTS)
def test_what_the_service_did_not_do_is_not_in_doubt(effect: str) -> None:
    """Throttled, then out of reach: the first attempt was answered as not executed."""
    done = run([code(THROTTLE), REFUSED], effect=effect)
    assert done.sends == 3
    assert isinstance(done.error, TransportError)


@pytest.mark.parametrize("effect", IN_WINDOW)
@pytest.mark.parametrize("last", [THROTTLE, AUTH, TRANSIENT], ids=["throttle", "auth", "transient"])
def test_a_refused_repeat_says_nothing_of_the_lost_attempt(effect: str, last: int) -> None:
    """The first copy may have been delivered: reporting the refusal of the second would be wrong."""
    done = run([LOST, code(last)], effect=effect)
    assert isinstance(done.error, OutcomeUnknown)


# --- windows of keyed APIs ---


@pytest.mark.parametrize(("age", "sends"), [(0, 2), (200, 2), (269, 2), (271, 1), (400, 1)])
def test_the_window_closes_before_its_end(age: float, sends: int) -> None:
    done = run([After(age, LOST), OK], effect="deduplicated", timeout=1000.0, read_timeout=500.0)
    assert done.sends == sends
    assert isinstance(done.error, OutcomeUnknown) is (sends == 1)


def test_the_window_starts_with_the_first_attempt_that_left() -> None:
    done = run([After(200, REFUSED), After(200, LOST), OK], effect="deduplicated", timeout=1000.0)
    assert (done.sends, done.error) == (3, None)
    done = run([After(200, LOST), After(200, LOST), OK], effect="deduplicated", timeout=1000.0)
    assert done.sends == 2
    assert isinstance(done.error, OutcomeUnknown)


def test_an_answered_code_counts_inside_the_window_only() -> None:
    done = run([After(280, code(TRANSIENT)), OK], effect="deduplicated", timeout=1000.0)
    assert done.sends == 1
    assert isinstance(done.error, ServerError)


def test_no_copy_leaves_after_the_window() -> None:
    """A long wait must not carry a repeat of an attempt in doubt past the end of the window."""
    effect = Effect(kind="deduplicated", by=("Random",), within=20)
    done = run([After(10, LOST), code(THROTTLE, Retry_After="15"), OK], effect=effect, timeout=100.0)
    assert max(done.sent_at) - min(done.sent_at) < 20


def test_an_endless_window() -> None:
    done = run([After(10**6, LOST), OK], effect="deduplicated for ever", timeout=1e9, read_timeout=1e8)
    assert done.sends == 2


# --- waiting ---


def test_delays_grow_and_are_partly_random() -> None:
    delays = [run([LOST], retry=RetryPolicy(attempts=4)).waits for _ in range(20)]
    for number, (low, high) in enumerate([(0.025, 0.05), (0.05, 0.1), (0.1, 0.2)]):
        column = {waits[number] for waits in delays}
        assert low <= min(column) <= max(column) <= high
        assert len(column) > 1


def test_throttled_calls_wait_longer() -> None:
    done = run([code(THROTTLE)], effect="once")
    assert isinstance(done.error, RateLimitError)
    first, second, third = done.sent_at
    assert 0.5 <= second - first <= 1.0 <= third - second <= 2.0


def test_delays_are_capped() -> None:
    policy = RetryPolicy(attempts=50, base_delay=1.0, max_delay=2.0)
    assert max(policy.delay(attempt, throttled=False) for attempt in range(1, 5000)) <= 2.0


@pytest.mark.parametrize("jitter", [0.0, 0.5, 1.0])
def test_jitter_is_at_most_half(jitter: float) -> None:
    assert RetryPolicy().delay(1, throttled=True, jitter=lambda: jitter) == 0.5 + jitter / 2


@pytest.mark.parametrize(
    ("hint", "low", "high"),
    [("2", 2, 2), ("0.25", 0.25, 0.25), ("nonsense", 0.5, 1), ("-3", 0.5, 1), ("nan", 0.5, 1), ("", 0.5, 1)],
)
def test_retry_after(hint: str, low: float, high: float) -> None:
    done = run([code(THROTTLE, Retry_After=hint), OK], effect="once")
    assert low <= done.waits[0] <= high
    assert done.answer is not None


def test_retry_after_past_the_deadline_fails_now() -> None:
    done = run([code(THROTTLE, Retry_After="3600")], effect="read")
    assert (done.sends, done.waits) == (1, [])
    assert isinstance(done.error, RateLimitError)
    assert done.error.retry_after == 3600


@pytest.mark.parametrize("effect", EFFECTS)
def test_http_429_is_throttling(effect: str) -> None:
    done = run([reply(b"<html>slow down</html>", status=429, Retry_After="2"), OK], effect=effect)
    assert done.waits == [2.0]
    assert done.answer is not None


# --- a repeat that is refused because the first copy was taken ---

REPLAYABLE = Effect(kind="once", unless="GroupId", already_done=frozenset({CONFLICT}))


@pytest.mark.parametrize("fault", [LOST, CUT, reply(b"<html>", status=502), code(UNKNOWN)])
def test_done_by_the_lost_attempt(fault: Any) -> None:
    done = run([fault, code(CONFLICT)], effect=REPLAYABLE)
    assert done.answer is not None
    assert (done.answer["ErrorCode"], done.answer["ActionStatus"], done.answer["GroupId"]) == (0, "OK", "g1")


def test_not_done_by_this_call() -> None:
    for script in ([code(CONFLICT)], [REFUSED, code(CONFLICT)]):
        done = run(script, effect=Effect(kind="once", unless="Other", already_done=frozenset({CONFLICT})))
        assert isinstance(done.error, ApiError)
        assert done.error.code == CONFLICT


@pytest.mark.parametrize("first", [THROTTLE, AUTH, TRANSIENT], ids=["throttle", "auth", "transient"])
def test_a_conflict_after_a_refusal_is_a_conflict(first: int) -> None:
    """The service answered that it did nothing, so what exists was made by somebody else."""
    effect = Effect(kind="once", unless="GroupId", already_done=frozenset({CONFLICT}))
    done = run([code(first), code(CONFLICT)], effect=effect, cached=True)
    assert isinstance(done.error, ApiError)


# --- a kept connection that had been closed ---

STALE = HttpFailure(phase=Phase.MAYBE_SENT, kind="protocol", message="closed", reused=True)


def test_a_stale_connection_is_replaced_at_once_but_once() -> None:
    assert run([STALE, OK]).waits == []
    assert len(run([STALE, STALE, OK]).waits) == 1
    done = run([STALE, OK], effect="once")
    assert done.sends == 1
    assert isinstance(done.error, OutcomeUnknown)


# --- what calls know of each other ---


def test_repeats_have_a_budget_that_success_refills() -> None:
    shared = ClientState(("one.example", "two.example"))
    sends = [run([LOST], shared=shared).sends for _ in range(40)]
    assert sends[0] == 3
    assert sends[-1] == 1
    assert sum(sends) == 40 + 30
    for _ in range(15):
        assert run([OK], shared=shared).answer is not None
    assert run([LOST], shared=shared).sends == 2


def test_a_domain_that_failed_is_not_called_first_again() -> None:
    shared = ClientState(("one.example", "two.example"))
    assert run([REFUSED, OK], shared=shared).domains == ["one.example", "two.example"]
    assert run([OK], shared=shared).domains == ["two.example"]
    shared.health.mark_up("one.example")
    assert run([OK], shared=shared).domains == ["one.example"]


def test_a_throttled_api_is_left_alone_by_all() -> None:
    shared = ClientState(("one.example",))
    run([code(THROTTLE, Retry_After="9")], shared=shared, timeout=5.0)
    done = run([OK], shared=shared)
    assert done.waits == [9.0]
    done = run([OK], shared=shared, timeout=5.0)
    assert isinstance(done.error, RateLimitError) is (done.sends == 0)


def test_a_throttled_call_repeats_although_others_would_fail() -> None:
    done = run([code(THROTTLE), OK], rate_limits="fail")
    assert done.answer is not None


# --- limits: attempts, deadline ---


@pytest.mark.parametrize("attempts", [1, 2, 5])
@pytest.mark.parametrize("fault", [REFUSED, LOST, code(TRANSIENT), code(THROTTLE)])
def test_attempts_are_limited(attempts: int, fault: Any) -> None:
    assert run([fault], effect="read", retry=RetryPolicy(attempts=attempts), timeout=1000.0).sends == attempts


def test_attempts_share_one_deadline() -> None:
    done = run([After(2, LOST), After(1, LOST), OK], timeout=4.0, retry=RetryPolicy(base_delay=0))
    assert done.sent_at == pytest.approx([1000.0, 1002.0, 1003.0])
    assert {request.deadline for request in done.requests} == {1004.0}


def test_no_attempt_begins_after_the_deadline() -> None:
    done = run([After(4.9, LOST)], timeout=5.0, retry=RetryPolicy(attempts=9, base_delay=1.0))
    assert (done.sends, done.waits) == (1, [])
    assert isinstance(done.error, TransportError)


def test_deadline_passes_during_an_attempt() -> None:
    done = run([After(6, LOST)], timeout=5.0, retry=RetryPolicy(attempts=9, base_delay=0))
    assert done.sends == 1
    assert isinstance(run([After(6, LOST)], effect="once", timeout=5.0).error, OutcomeUnknown)


def test_a_wait_that_would_pass_the_deadline_is_not_begun() -> None:
    done = run([code(THROTTLE)], timeout=0.4)
    assert (done.sends, done.waits) == (1, [])
    assert isinstance(done.error, RateLimitError)


@pytest.mark.parametrize("seconds", [5.0, 60.0])
def test_signing_that_takes_too_long(seconds: float) -> None:
    """A provider may be slow: an attempt without time left must not be begun."""
    done = run([OK], signing_takes=seconds, timeout=5.0)
    assert done.sends == 0
    assert isinstance(done.error, TransportError)
    assert done.error.delivered == "no"


def test_signing_again_that_takes_too_long() -> None:
    done = run([code(AUTH), OK], signing_takes=3.0, timeout=5.0, cached=True)
    assert done.sends == 1
    assert isinstance(done.error, AuthError | TransportError)


# --- signatures ---


def test_a_fresh_signature_that_is_refused_is_an_error() -> None:
    done = run([code(AUTH)], cached=False)
    assert (done.sends, done.refused) == (1, [None])
    assert isinstance(done.error, AuthError)


@pytest.mark.parametrize("effect", EFFECTS)
def test_a_kept_signature_is_made_anew_once(effect: str) -> None:
    done = run([code(AUTH), OK], cached=True, effect=effect)
    assert done.answer is not None
    assert (done.sends, done.refused, done.waits) == (2, [None, "sig1"], [])
    assert [done.query(attempt)["usersig"] for attempt in range(2)] == ["sig1", "sig2"]


def test_a_second_refusal_is_an_error() -> None:
    done = run([code(AUTH)], cached=True)
    assert (done.sends, len(done.refused)) == (2, 2)
    assert isinstance(done.error, AuthError)


def test_a_second_refusal_of_a_signature_that_another_thread_made() -> None:
    done = run([code(AUTH)], cached="always", retry=RetryPolicy(attempts=9))
    assert (done.sends, len(done.refused)) == (2, 2)
    assert isinstance(done.error, AuthError)


def test_refusals_with_faults_between() -> None:
    done = run([code(AUTH), REFUSED, code(AUTH), OK], cached=True, retry=RetryPolicy(attempts=9))
    assert (done.sends, len(done.refused)) == (3, 2)
    assert isinstance(done.error, AuthError)


def test_the_error_describes_the_signature_without_showing_it() -> None:
    text = usersig.sign(sdkappid=1400000000, key="k", identifier="somebody", expire=100, time=1_700_000_000)
    error = run([code(AUTH)], usersig=text).error
    assert isinstance(error, AuthError)
    assert "'somebody' of app 1400000000, valid until 2023-11-14 22:15:00 UTC" in str(error)
    assert "Expired." in str(error)
    assert "Sign again." in str(error)
    assert text not in f"{error} {error!r} {vars(error)!r}"
    error = run([code(AUTH)], usersig="canary").error
    assert "not a UserSig" in str(error)
    assert "canary" not in str(error)


# --- answers that are none ---

MALFORMED: dict[str, tuple[HttpResponse, str]] = {
    "empty": (reply(b""), "empty"),
    "spaces": (reply(b"  \r\n"), "not JSON"),
    "HTML": (reply(b"<html><h1>It works!</h1></html>"), "not JSON"),
    "truncated": (reply(b'{"ActionStatus":"OK","ErrorCode":0,"Erro'), "not JSON"),
    "two documents": (reply(b'{"ErrorCode":0}{"ErrorCode":0}'), "not JSON"),
    "BOM": (reply(b'\xef\xbb\xbf{"ErrorCode":0}'), "not JSON"),
    "GBK": (reply('{"ErrorCode":0,"ErrorInfo":"成功"}'.encode("gbk")), "not UTF-8"),
    "UTF-16": (reply('{"ErrorCode":0}'.encode("utf-16")), "not UTF-8"),
    "NaN": (reply(b'{"ErrorCode":0,"Score":NaN}'), "NaN"),
    "Infinity": (reply(b'{"ErrorCode":0,"Score":-Infinity}'), "Infinity"),
    "array": (reply(b'[{"ErrorCode":0}]'), "array|list"),
    "null": (reply(b"null"), "null|None"),
    "text": (reply(b'"OK"'), "str"),
    "number": (reply(b"0"), "int|number"),
    "deep": (reply(b"[" * 100_000 + b"]" * 100_000), "deep"),
    "deep inside": (reply(b'{"ErrorCode":0,"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), "deep"),
    "endless number": (reply(b'{"ErrorCode":0,"n":' + b"1" * 10_000 + b"}"), "not JSON"),
    "no object members": (reply(b"{}"), "ErrorCode"),
    "no ErrorCode": (reply({"ErrorInfo": ""}), "ErrorCode"),
    "FAIL without ErrorCode": (reply({"ActionStatus": "FAIL"}), "ErrorCode"),
    "ErrorCode null": (reply({"ErrorCode": None, "ActionStatus": "FAIL"}), "ErrorCode"),
    "ErrorCode is text": (reply({"ErrorCode": "none"}), "ErrorCode"),
    "ErrorCode is true": (reply({"ErrorCode": True}), "ErrorCode"),
    "ErrorCode is false": (reply({"ErrorCode": False}), "ErrorCode"),
    "ErrorCode is a float": (reply({"ErrorCode": 0.0}), "ErrorCode"),
    "ErrorCode is text beside OK": (reply({"ActionStatus": "OK", "ErrorCode": "none"}), "ErrorCode"),
    "ErrorCode is true beside OK": (reply({"ActionStatus": "OK", "ErrorCode": True}), "ErrorCode"),
    "two equal keys": (reply(b'{"ErrorCode":0,"GroupId":"a","GroupId":"b"}'), "equal keys"),
    "ErrorCode is a list": (reply({"ErrorCode": [0]}), "ErrorCode"),
    "502": (reply(b"<html>Bad Gateway</html>", status=502), "HTTP 502"),
    "503, empty": (reply(b"", status=503), "HTTP 503"),
    "404": (reply(b"not here", status=404), "HTTP 404"),
}


@pytest.mark.parametrize(("answer", "what"), MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("effect", HARMLESS)
def test_malformed_and_harmless(effect: str, answer: HttpResponse, what: str) -> None:
    done = run([answer], effect=effect)
    assert done.sends == 3
    error = done.error
    assert isinstance(error, DecodeError)
    assert re.search(what, str(error))
    assert (error.api, error.http_status) == ("some_service/some_command", answer.status)
    assert len(error.snippet) <= 2048
    assert answer.body.decode("utf-8", "replace").startswith(error.snippet)
    assert run([answer, OK], effect=effect).answer is not None


@pytest.mark.parametrize(("answer", "what"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_and_acting_again(answer: HttpResponse, what: str) -> None:
    done = run([answer, OK], effect="once")
    assert done.sends == 1
    assert isinstance(done.error, OutcomeUnknown)
    assert re.search(what, done.error.reason)
    assert run([answer, OK], effect="deduplicated").answer is not None


def test_two_error_codes_are_no_success() -> None:
    done = run([reply(b'{"ErrorCode":10002,"ErrorCode":0}')], effect="read")
    assert done.answer is None


@pytest.mark.parametrize(
    ("envelope", "expected"),
    [
        ({"ErrorCode": 0}, 0),
        ({"ErrorCode": "0"}, 0),
        ({"ActionStatus": "OK"}, 0),
        ({"ActionStatus": "OK", "ErrorCode": None}, 0),
        ({"ActionStatus": "FAIL", "ErrorCode": 0}, 0),
        ({"ActionStatus": "OK", "ErrorCode": NEVER}, NEVER),
        ({"ErrorCode": str(NEVER)}, NEVER),
        ({"ErrorCode": -14}, -14),
        ({"ErrorCode": 2**40}, 2**40),
    ],
)
def test_the_code_is_read_leniently_and_wins(envelope: dict[str, Any], expected: int) -> None:
    done = run([reply(envelope)], effect="once")
    if expected == 0:
        assert done.answer == envelope
    else:
        assert isinstance(done.error, ApiError)
        assert done.error.code == expected


def test_gateway_faults_change_the_domain_from_the_second_on() -> None:
    bad = reply(b"<html>", status=502)
    assert run([bad], retry=RetryPolicy(attempts=4)).domains == ["one.example"] * 2 + ["two.example", "one.example"]


@pytest.mark.parametrize("effect", EFFECTS)
def test_redirects_are_refused(effect: str) -> None:
    for status, body in itertools.product((301, 302, 303, 307, 308), (b"", b"<html>moved</html>")):
        done = run([reply(body, status=status, Location="https://evil.example/?usersig=x"), OK], effect=effect)
        assert done.sends == 1
        assert isinstance(done.error, TransportError)
        assert done.error.kind == "redirect"
        assert str(status) in str(done.error)
        assert "usersig" not in str(done.error)


def test_a_redirect_is_no_success_whatever_it_says() -> None:
    done = run([reply({"ErrorCode": 0}, status=302, Location="https://evil.example/")])
    assert isinstance(done.error, TransportError)


# --- the other domain ---


@pytest.mark.parametrize("kind", ["dns", "connect", "tls", "proxy"])
def test_an_unreachable_domain_is_left(kind: str) -> None:
    done = run([failure(Phase.NOTHING_SENT, kind)])
    assert done.domains == ["one.example", "two.example", "one.example"]


@pytest.mark.parametrize("fault", [LOST, CUT, code(TRANSIENT), failure(Phase.NOTHING_SENT, "pool")])
def test_other_faults_stay_with_the_domain(fault: Any) -> None:
    assert set(run([fault]).domains) == {"one.example"}


def test_a_region_without_a_backup() -> None:
    assert run([REFUSED], domains=("only.example",)).domains == ["only.example"] * 3


# --- what an error says ---


def test_api_error() -> None:
    answer = {"ActionStatus": "FAIL", "ErrorCode": NEVER, "ErrorInfo": "bad Name", "RequestId": "r-1", "More": [1]}
    error = run([reply(answer)]).error
    assert isinstance(error, InvalidArgument)
    assert str(error) == (
        "some_service/some_command: 1 C_NEVER: Wrong field. The service says 'bad Name'. Correct it. [request r-1]"
    )
    assert (error.code, error.info, error.request_id, error.name) == (NEVER, "bad Name", "r-1", "C_NEVER")
    assert (error.meaning, error.remedy, error.category) == ("Wrong field.", "Correct it.", "invalid_argument")
    assert (error.retryable, error.retry_after, error.body) == (False, None, answer)


def test_what_a_code_means_here_comes_first() -> None:
    error = run([code(NEVER)], errors={NEVER: "The name is taken."}).error
    assert isinstance(error, ApiError)
    assert error.meaning == "The name is taken."
    assert "Wrong field." not in str(error)


def test_a_code_nobody_knows() -> None:
    error = run([code(UNLISTED)]).error
    assert type(error) is ApiError
    assert str(error) == "some_service/some_command: 99: info 99"
    assert (error.code, error.name, error.category, error.retryable) == (UNLISTED, "", "unknown", False)
    error = run([reply({"ErrorCode": 99, "ErrorInfo": ["odd"], "RequestId": 5})]).error
    assert isinstance(error, ApiError)
    assert error.request_id is None


def test_a_call_that_is_dropped_half_way_leaves_nothing() -> None:
    steps = exchange(Call(api="a/b", body={}), terms())
    next(steps)
    steps.close()
    with pytest.raises(StopIteration):
        next(steps)


def test_a_domain_that_answers_is_up_again() -> None:
    shared = ClientState(("one.example", "two.example"))
    assert run([REFUSED], shared=shared, retry=RetryPolicy(attempts=2)).domains == ["one.example", "two.example"]
    assert not shared.health.has_alternative("two.example")
    assert run([OK], shared=shared).domains == ["one.example"]
    assert shared.health.has_alternative("two.example")
