"""The logic of one call, run without I/O: what is sent, what is retried, what is raised."""

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
    call_settings,
    code,
    failure,
    http_response,
    run,
)

from timsdk_runtime import usersig
from timsdk_runtime.call.context import Call, ClientState
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.declarations import Effect
from timsdk_runtime.errors import (
    ApiError,
    AuthError,
    DecodeError,
    InvalidArgument,
    OutcomeUnknown,
    RateLimitError,
    ServerError,
    TransportError,
)
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase

HARMLESS = ("read", "idempotent", "once, id set")
"""Effects whose retry leads to the same state, so that no outcome is ever in doubt."""
IN_WINDOW = ("deduplicated", "deduplicated for ever")
ACTS_AGAIN = ("once", "once, id not set", "deduplicated, short")


def test_effect_groups_cover_every_effect() -> None:
    assert {*HARMLESS, *IN_WINDOW, *ACTS_AGAIN} == set(EFFECTS)


# --- a call that succeeds ---


def test_call_signs_sends_and_returns_the_response() -> None:
    result = run([OK])
    assert result.error is None
    assert result.response == {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "info 0"}
    assert (result.sends, result.waits, result.refused) == (1, [], [None])
    request = result.requests[0]
    assert (request.domain, request.path) == ("one.example", "/v4/some_service/some_command")
    assert json.loads(request.body) == BODY
    assert (request.connect_timeout, request.read_timeout, request.deadline) == (0.9, 5.0, 1015.0)
    query = result.query()
    assert 0 <= int(query.pop("random")) < 2**32
    assert query == {
        "sdkappid": "1400000000",
        "identifier": "administrator",
        "usersig": "sig1",
        "contenttype": "json",
    }


def test_empty_body_is_sent_as_an_object() -> None:
    assert run([OK], body={}).requests[0].body == b"{}"


def test_body_outside_json_is_refused_before_signing() -> None:
    result = run([OK], body={"Score": float("nan")})
    assert (result.sends, result.refused) == (0, [])
    assert isinstance(result.error, InvalidArgument)


def test_every_attempt_has_its_own_random_and_the_same_body() -> None:
    result = run([LOST, LOST, OK])
    assert result.sends == 3
    assert len({result.query(attempt)["random"] for attempt in range(3)}) == 3
    assert len({request.body for request in result.requests}) == 1
    assert len({result.query(attempt)["usersig"] for attempt in range(3)}) == 1


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
    result = run([OK], identifier=identifier, usersig="a*b-c_d&e#f\r\n")
    assert re.fullmatch(r"[A-Za-z0-9%=&._~*-]+", result.requests[0].query)
    query = result.query()
    assert query["identifier"] == identifier
    assert query["usersig"] == "a*b-c_d&e#f\r\n"
    assert set(query) == {"sdkappid", "identifier", "usersig", "random", "contenttype"}


def test_request_repr_hides_the_query() -> None:
    result = run([OK], usersig="canary")
    assert "canary" not in repr(result.requests[0])


# --- the decision table: no complete response ---


@pytest.mark.parametrize("effect", EFFECTS)
def test_attempt_that_sent_nothing_is_always_retried(effect: str) -> None:
    result = run([REFUSED], effect=effect)
    assert result.sends == 3
    assert isinstance(result.error, TransportError)
    assert (result.error.delivered, result.error.kind, result.error.api) == (
        "no",
        "connect",
        "some_service/some_command",
    )
    assert run([REFUSED, OK], effect=effect).response is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial response"])
@pytest.mark.parametrize("effect", HARMLESS)
def test_lost_attempt_is_retried_if_a_retry_is_harmless(effect: str, fault: Any) -> None:
    result = run([fault], effect=effect)
    assert result.sends == 3
    assert isinstance(result.error, TransportError)
    assert result.error.delivered == "maybe"
    assert run([fault, fault, OK], effect=effect).response is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial response"])
@pytest.mark.parametrize("effect", IN_WINDOW)
def test_lost_attempt_is_retried_inside_the_dedupe_window(effect: str, fault: Any) -> None:
    result = run([fault], effect=effect)
    assert result.sends == 3
    assert isinstance(result.error, OutcomeUnknown)
    assert result.error.attempts == 3
    assert run([fault, fault, OK], effect=effect).response is not None


@pytest.mark.parametrize("fault", [LOST, CUT], ids=["maybe sent", "partial response"])
@pytest.mark.parametrize("effect", ACTS_AGAIN)
def test_lost_attempt_has_unknown_outcome_if_a_retry_would_act_again(effect: str, fault: Any) -> None:
    result = run([fault, OK], effect=effect)
    assert (result.sends, result.waits) == (1, [])
    assert isinstance(result.error, OutcomeUnknown)


def test_outcome_unknown_carries_what_reconciling_needs() -> None:
    result = run([REFUSED, LOST], effect="once")
    error = result.error
    assert isinstance(error, OutcomeUnknown)
    assert (error.api, error.body, error.attempts) == ("some_service/some_command", BODY, 2)
    assert "the transport reports read" in error.reason
    assert error.reason in str(error)
    assert "some_service/some_command" in str(error)


def test_final_failure_is_not_retried() -> None:
    result = run([failure(Phase.NOTHING_SENT, "tls", final=True)], effect="read")
    assert result.sends == 1
    assert isinstance(result.error, TransportError)
    assert (result.error.kind, result.error.delivered) == ("tls", "no")


def test_refused_connection_after_a_lost_attempt_reports_maybe_delivered() -> None:
    result = run([LOST, REFUSED], effect="read")
    assert isinstance(result.error, TransportError)
    assert (result.error.kind, result.error.delivered) == ("connect", "maybe")
    assert isinstance(run([LOST, REFUSED], effect="deduplicated").error, OutcomeUnknown)


def test_error_names_the_host_of_the_last_attempt() -> None:
    result = run([REFUSED], effect="read", retry=RetryPolicy(attempts=2))
    assert result.domains == ["one.example", "two.example"]
    assert isinstance(result.error, TransportError)
    assert result.error.host == "two.example"


# --- the decision table: the response has a code ---

EFFECTS_RETRIED: dict[int, tuple[str, ...]] = {
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
ROWS = [
    pytest.param(number, effect, id=f"{NAMES[number]}-{effect}") for number in EFFECTS_RETRIED for effect in EFFECTS
]


@pytest.mark.parametrize(("number", "effect"), ROWS)
def test_retry_class_and_effect_decide_whether_a_code_is_retried(number: int, effect: str) -> None:
    retried = effect in EFFECTS_RETRIED[number]
    assert run([code(number)], effect=effect).sends == (3 if retried else 1)
    assert (run([code(number), code(number), OK], effect=effect).response is not None) is retried


@pytest.mark.parametrize(("number", "effect"), ROWS)
def test_code_of_the_last_attempt_is_raised_or_in_doubt(number: int, effect: str) -> None:
    error = run([code(number)], effect=effect).error
    if number == UNKNOWN and effect not in HARMLESS:
        assert isinstance(error, OutcomeUnknown)
        assert "C_UNKNOWN" in error.reason
    else:
        assert isinstance(error, ApiError)
        assert (error.code, error.info, error.api) == (number, f"info {number}", "some_service/some_command")


@pytest.mark.parametrize("effect", EFFECTS)
def test_code_with_its_own_retry_limit_is_retried_that_often(effect: str) -> None:
    result = run([code(LIMITED)], effect=effect)
    assert result.sends == (2 if effect in (*HARMLESS, *IN_WINDOW) else 1)
    assert isinstance(result.error, ServerError)


@pytest.mark.parametrize("effect", EFFECTS)
def test_throttled_attempt_leaves_no_doubt(effect: str) -> None:
    """The service said that it did not execute the first attempt; the second sent nothing."""
    result = run([code(THROTTLE), REFUSED], effect=effect)
    assert result.sends == 3
    assert isinstance(result.error, TransportError)


@pytest.mark.parametrize("effect", IN_WINDOW)
@pytest.mark.parametrize("last", [THROTTLE, AUTH, TRANSIENT], ids=["throttle", "auth", "transient"])
def test_refused_retry_leaves_the_lost_attempt_in_doubt(effect: str, last: int) -> None:
    """The first attempt may have been delivered, so reporting the refusal of the second would be wrong."""
    result = run([LOST, code(last)], effect=effect)
    assert isinstance(result.error, OutcomeUnknown)


# --- dedupe windows ---


@pytest.mark.parametrize(("age", "sends"), [(0, 2), (200, 2), (269, 2), (271, 1), (400, 1)])
def test_dedupe_window_closes_after_nine_tenths(age: float, sends: int) -> None:
    result = run([After(age, LOST), OK], effect="deduplicated", timeout=1000.0, read_timeout=500.0)
    assert result.sends == sends
    assert isinstance(result.error, OutcomeUnknown) is (sends == 1)


def test_dedupe_window_opens_with_the_first_attempt_that_may_have_left() -> None:
    result = run([After(200, REFUSED), After(200, LOST), OK], effect="deduplicated", timeout=1000.0)
    assert (result.sends, result.error) == (3, None)
    result = run([After(200, LOST), After(200, LOST), OK], effect="deduplicated", timeout=1000.0)
    assert result.sends == 2
    assert isinstance(result.error, OutcomeUnknown)


def test_transient_code_is_retried_only_inside_the_dedupe_window() -> None:
    result = run([After(280, code(TRANSIENT)), OK], effect="deduplicated", timeout=1000.0)
    assert result.sends == 1
    assert isinstance(result.error, ServerError)


def test_no_retry_is_sent_after_the_dedupe_window() -> None:
    """A long delay must not carry the retry of an attempt in doubt past the end of the window."""
    effect = Effect(kind="deduplicated", by=("Random",), within=20)
    result = run([After(10, LOST), code(THROTTLE, Retry_After="15"), OK], effect=effect, timeout=100.0)
    assert max(result.sent_at) - min(result.sent_at) < 20


def test_endless_dedupe_window_never_closes() -> None:
    result = run([After(10**6, LOST), OK], effect="deduplicated for ever", timeout=1e9, read_timeout=1e8)
    assert result.sends == 2


# --- waiting ---


def test_retry_delays_double_and_are_partly_random() -> None:
    delays = [run([LOST], retry=RetryPolicy(attempts=4)).waits for _ in range(20)]
    for number, (low, high) in enumerate([(0.025, 0.05), (0.05, 0.1), (0.1, 0.2)]):
        column = {waits[number] for waits in delays}
        assert low <= min(column) <= max(column) <= high
        assert len(column) > 1


def test_throttled_call_waits_longer_before_each_retry() -> None:
    result = run([code(THROTTLE)], effect="once")
    assert isinstance(result.error, RateLimitError)
    first, second, third = result.sent_at
    assert 0.5 <= second - first <= 1.0 <= third - second <= 2.0


def test_retry_delay_never_exceeds_max_delay() -> None:
    policy = RetryPolicy(attempts=50, base_delay=1.0, max_delay=2.0)
    assert max(policy.delay(attempt, throttled=False) for attempt in range(1, 5000)) <= 2.0


@pytest.mark.parametrize("jitter", [0.0, 0.5, 1.0])
def test_jitter_is_at_most_half_of_the_delay(jitter: float) -> None:
    assert RetryPolicy().delay(1, throttled=True, jitter=lambda: jitter) == 0.5 + jitter / 2


@pytest.mark.parametrize(
    ("hint", "low", "high"),
    [("2", 2, 2), ("0.25", 0.25, 0.25), ("nonsense", 0.5, 1), ("-3", 0.5, 1), ("nan", 0.5, 1), ("", 0.5, 1)],
)
def test_retry_after_header_sets_the_delay_unless_it_is_nonsense(hint: str, low: float, high: float) -> None:
    result = run([code(THROTTLE, Retry_After=hint), OK], effect="once")
    assert low <= result.waits[0] <= high
    assert result.response is not None


def test_call_fails_at_once_if_retry_after_exceeds_the_deadline() -> None:
    result = run([code(THROTTLE, Retry_After="3600")], effect="read")
    assert (result.sends, result.waits) == (1, [])
    assert isinstance(result.error, RateLimitError)
    assert result.error.retry_after == 3600


@pytest.mark.parametrize("effect", EFFECTS)
def test_http_429_is_retried_as_throttling(effect: str) -> None:
    result = run([http_response(b"<html>slow down</html>", status=429, Retry_After="2"), OK], effect=effect)
    assert result.waits == [2.0]
    assert result.response is not None


# --- codes that mean "already done" ---

ALREADY_DONE = Effect(kind="once", unless="GroupId", already_done=frozenset({CONFLICT}))


@pytest.mark.parametrize("fault", [LOST, CUT, http_response(b"<html>", status=502), code(UNKNOWN)])
def test_already_done_code_is_success_after_an_attempt_in_doubt(fault: Any) -> None:
    result = run([fault, code(CONFLICT)], effect=ALREADY_DONE)
    assert result.response is not None
    assert (result.response["ErrorCode"], result.response["ActionStatus"], result.response["GroupId"]) == (
        0,
        "OK",
        "g1",
    )


def test_already_done_code_is_an_error_without_an_attempt_in_doubt() -> None:
    for script in ([code(CONFLICT)], [REFUSED, code(CONFLICT)]):
        result = run(script, effect=Effect(kind="once", unless="Other", already_done=frozenset({CONFLICT})))
        assert isinstance(result.error, ApiError)
        assert result.error.code == CONFLICT


@pytest.mark.parametrize("first", [THROTTLE, AUTH, TRANSIENT], ids=["throttle", "auth", "transient"])
def test_already_done_code_is_an_error_after_a_refused_attempt(first: int) -> None:
    """The service said that it did nothing, so somebody else made what exists."""
    effect = Effect(kind="once", unless="GroupId", already_done=frozenset({CONFLICT}))
    result = run([code(first), code(CONFLICT)], effect=effect, cached=True)
    assert isinstance(result.error, ApiError)


# --- a persistent connection that the server had closed ---

STALE = HttpFailure(phase=Phase.MAYBE_SENT, kind="protocol", message="closed", reused=True)


def test_stale_connection_is_retried_without_delay_only_once() -> None:
    assert run([STALE, OK]).waits == []
    assert len(run([STALE, STALE, OK]).waits) == 1
    result = run([STALE, OK], effect="once")
    assert result.sends == 1
    assert isinstance(result.error, OutcomeUnknown)


# --- state that calls share ---


def test_retry_budget_limits_all_calls_and_success_refills_it() -> None:
    shared = ClientState(("one.example", "two.example"))
    sends = [run([LOST], shared=shared).sends for _ in range(40)]
    assert sends[0] == 3
    assert sends[-1] == 1
    assert sum(sends) == 40 + 30
    for _ in range(15):
        assert run([OK], shared=shared).response is not None
    assert run([LOST], shared=shared).sends == 2


def test_failed_domain_is_avoided_by_later_calls() -> None:
    shared = ClientState(("one.example", "two.example"))
    assert run([REFUSED, OK], shared=shared).domains == ["one.example", "two.example"]
    assert run([OK], shared=shared).domains == ["two.example"]
    shared.health.mark_up("one.example")
    assert run([OK], shared=shared).domains == ["one.example"]


def test_throttled_api_holds_back_every_call_of_it() -> None:
    shared = ClientState(("one.example",))
    run([code(THROTTLE, Retry_After="9")], shared=shared, timeout=5.0)
    result = run([OK], shared=shared)
    assert result.waits == [9.0]
    result = run([OK], shared=shared, timeout=5.0)
    assert isinstance(result.error, RateLimitError) is (result.sends == 0)


def test_throttled_call_is_retried_even_with_rate_limits_fail() -> None:
    result = run([code(THROTTLE), OK], rate_limits="fail")
    assert result.response is not None


# --- limits: attempts, deadline ---


@pytest.mark.parametrize("attempts", [1, 2, 5])
@pytest.mark.parametrize("fault", [REFUSED, LOST, code(TRANSIENT), code(THROTTLE)])
def test_call_makes_at_most_the_allowed_attempts(attempts: int, fault: Any) -> None:
    assert run([fault], effect="read", retry=RetryPolicy(attempts=attempts), timeout=1000.0).sends == attempts


def test_attempts_share_one_deadline() -> None:
    result = run([After(2, LOST), After(1, LOST), OK], timeout=4.0, retry=RetryPolicy(base_delay=0))
    assert result.sent_at == pytest.approx([1000.0, 1002.0, 1003.0])
    assert {request.deadline for request in result.requests} == {1004.0}


def test_no_attempt_begins_after_the_deadline() -> None:
    result = run([After(4.9, LOST)], timeout=5.0, retry=RetryPolicy(attempts=9, base_delay=1.0))
    assert (result.sends, result.waits) == (1, [])
    assert isinstance(result.error, TransportError)


def test_no_retry_follows_if_the_deadline_passes_during_an_attempt() -> None:
    result = run([After(6, LOST)], timeout=5.0, retry=RetryPolicy(attempts=9, base_delay=0))
    assert result.sends == 1
    assert isinstance(run([After(6, LOST)], effect="once", timeout=5.0).error, OutcomeUnknown)


def test_delay_that_would_pass_the_deadline_is_not_begun() -> None:
    result = run([code(THROTTLE)], timeout=0.4)
    assert (result.sends, result.waits) == (1, [])
    assert isinstance(result.error, RateLimitError)


@pytest.mark.parametrize("seconds", [5.0, 60.0])
def test_nothing_is_sent_if_signing_uses_up_the_timeout(seconds: float) -> None:
    """A provider may be slow. An attempt without time left must not begin."""
    result = run([OK], signing_takes=seconds, timeout=5.0)
    assert result.sends == 0
    assert isinstance(result.error, TransportError)
    assert result.error.delivered == "no"


def test_no_retry_is_sent_if_signing_again_uses_up_the_timeout() -> None:
    result = run([code(AUTH), OK], signing_takes=3.0, timeout=5.0, cached=True)
    assert result.sends == 1
    assert isinstance(result.error, AuthError | TransportError)


# --- signatures ---


def test_refused_fresh_signature_is_an_error() -> None:
    result = run([code(AUTH)], cached=False)
    assert (result.sends, result.refused) == (1, [None])
    assert isinstance(result.error, AuthError)


@pytest.mark.parametrize("effect", EFFECTS)
def test_refused_cached_signature_is_renewed_and_the_call_retried(effect: str) -> None:
    result = run([code(AUTH), OK], cached=True, effect=effect)
    assert result.response is not None
    assert (result.sends, result.refused, result.waits) == (2, [None, "sig1"], [])
    assert [result.query(attempt)["usersig"] for attempt in range(2)] == ["sig1", "sig2"]


def test_second_refused_signature_is_an_error() -> None:
    result = run([code(AUTH)], cached=True)
    assert (result.sends, len(result.refused)) == (2, 2)
    assert isinstance(result.error, AuthError)


def test_second_refused_signature_is_an_error_even_if_cached() -> None:
    result = run([code(AUTH)], cached="always", retry=RetryPolicy(attempts=9))
    assert (result.sends, len(result.refused)) == (2, 2)
    assert isinstance(result.error, AuthError)


def test_signature_is_renewed_once_even_with_faults_between() -> None:
    result = run([code(AUTH), REFUSED, code(AUTH), OK], cached=True, retry=RetryPolicy(attempts=9))
    assert (result.sends, len(result.refused)) == (3, 2)
    assert isinstance(result.error, AuthError)


def test_auth_error_describes_the_signature_without_showing_it() -> None:
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


# --- malformed responses ---

MALFORMED: dict[str, tuple[HttpResponse, str]] = {
    "empty": (http_response(b""), "empty"),
    "spaces": (http_response(b"  \r\n"), "not JSON"),
    "HTML": (http_response(b"<html><h1>It works!</h1></html>"), "not JSON"),
    "truncated": (http_response(b'{"ActionStatus":"OK","ErrorCode":0,"Erro'), "not JSON"),
    "two documents": (http_response(b'{"ErrorCode":0}{"ErrorCode":0}'), "not JSON"),
    "BOM": (http_response(b'\xef\xbb\xbf{"ErrorCode":0}'), "not JSON"),
    "GBK": (http_response('{"ErrorCode":0,"ErrorInfo":"成功"}'.encode("gbk")), "not UTF-8"),
    "UTF-16": (http_response('{"ErrorCode":0}'.encode("utf-16")), "not UTF-8"),
    "NaN": (http_response(b'{"ErrorCode":0,"Score":NaN}'), "NaN"),
    "Infinity": (http_response(b'{"ErrorCode":0,"Score":-Infinity}'), "Infinity"),
    "array": (http_response(b'[{"ErrorCode":0}]'), "array|list"),
    "null": (http_response(b"null"), "null|None"),
    "text": (http_response(b'"OK"'), "str"),
    "number": (http_response(b"0"), "int|number"),
    "deep": (http_response(b"[" * 100_000 + b"]" * 100_000), "deep"),
    "deep inside": (http_response(b'{"ErrorCode":0,"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), "deep"),
    "endless number": (http_response(b'{"ErrorCode":0,"n":' + b"1" * 10_000 + b"}"), "not JSON"),
    "no object members": (http_response(b"{}"), "ErrorCode"),
    "no ErrorCode": (http_response({"ErrorInfo": ""}), "ErrorCode"),
    "FAIL without ErrorCode": (http_response({"ActionStatus": "FAIL"}), "ErrorCode"),
    "ErrorCode null": (http_response({"ErrorCode": None, "ActionStatus": "FAIL"}), "ErrorCode"),
    "ErrorCode is text": (http_response({"ErrorCode": "none"}), "ErrorCode"),
    "ErrorCode is true": (http_response({"ErrorCode": True}), "ErrorCode"),
    "ErrorCode is false": (http_response({"ErrorCode": False}), "ErrorCode"),
    "ErrorCode is a float": (http_response({"ErrorCode": 0.0}), "ErrorCode"),
    "ErrorCode is text beside OK": (http_response({"ActionStatus": "OK", "ErrorCode": "none"}), "ErrorCode"),
    "ErrorCode is true beside OK": (http_response({"ActionStatus": "OK", "ErrorCode": True}), "ErrorCode"),
    "two equal keys": (http_response(b'{"ErrorCode":0,"GroupId":"a","GroupId":"b"}'), "equal keys"),
    "ErrorCode is a list": (http_response({"ErrorCode": [0]}), "ErrorCode"),
    "502": (http_response(b"<html>Bad Gateway</html>", status=502), "HTTP 502"),
    "503, empty": (http_response(b"", status=503), "HTTP 503"),
    "404": (http_response(b"not here", status=404), "HTTP 404"),
}


@pytest.mark.parametrize(("response", "what"), MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("effect", HARMLESS)
def test_malformed_response_is_retried_if_a_retry_is_harmless(effect: str, response: HttpResponse, what: str) -> None:
    result = run([response], effect=effect)
    assert result.sends == 3
    error = result.error
    assert isinstance(error, DecodeError)
    assert re.search(what, str(error))
    assert (error.api, error.http_status) == ("some_service/some_command", response.status)
    assert len(error.snippet) <= 2048
    assert response.body.decode("utf-8", "replace").startswith(error.snippet)
    assert run([response, OK], effect=effect).response is not None


@pytest.mark.parametrize(("response", "what"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_response_has_unknown_outcome_if_a_retry_would_act_again(response: HttpResponse, what: str) -> None:
    result = run([response, OK], effect="once")
    assert result.sends == 1
    assert isinstance(result.error, OutcomeUnknown)
    assert re.search(what, result.error.reason)
    assert run([response, OK], effect="deduplicated").response is not None


def test_response_with_two_error_codes_is_no_success() -> None:
    result = run([http_response(b'{"ErrorCode":10002,"ErrorCode":0}')], effect="read")
    assert result.response is None


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
def test_error_code_is_read_leniently_and_wins_over_action_status(envelope: dict[str, Any], expected: int) -> None:
    result = run([http_response(envelope)], effect="once")
    if expected == 0:
        assert result.response == envelope
    else:
        assert isinstance(result.error, ApiError)
        assert result.error.code == expected


def test_second_gateway_fault_moves_the_retry_to_the_other_domain() -> None:
    bad = http_response(b"<html>", status=502)
    assert run([bad], retry=RetryPolicy(attempts=4)).domains == ["one.example"] * 2 + ["two.example", "one.example"]


@pytest.mark.parametrize("effect", EFFECTS)
def test_redirect_is_refused_without_a_retry(effect: str) -> None:
    for status, body in itertools.product((301, 302, 307, 308), (b"", b"<html>moved</html>")):
        result = run(
            [http_response(body, status=status, Location="https://evil.example/?usersig=x"), OK], effect=effect
        )
        assert result.sends == 1
        assert isinstance(result.error, TransportError)
        assert result.error.kind == "redirect"
        assert str(status) in str(result.error)
        assert "usersig" not in str(result.error)


@pytest.mark.parametrize("status", [303, 304])
@pytest.mark.parametrize("effect", EFFECTS)
def test_redirect_that_follows_an_action_leaves_the_outcome_unknown(effect: str, status: int) -> None:
    result = run([http_response(b"", status=status, Location="https://evil.example/"), OK], effect=effect)
    assert result.sends == 1
    if effect in ("read", "idempotent", "once, id set"):
        assert isinstance(result.error, TransportError)
        assert result.error.delivered == "maybe"
    else:
        assert isinstance(result.error, OutcomeUnknown)
    assert str(status) in str(result.error)


def test_redirect_is_no_success_even_with_error_code_0() -> None:
    result = run([http_response({"ErrorCode": 0}, status=302, Location="https://evil.example/")])
    assert isinstance(result.error, TransportError)


# --- the other domain ---


@pytest.mark.parametrize("kind", ["dns", "connect", "tls", "proxy"])
def test_unreachable_domain_moves_the_retry_to_the_other_domain(kind: str) -> None:
    result = run([failure(Phase.NOTHING_SENT, kind)])
    assert result.domains == ["one.example", "two.example", "one.example"]


@pytest.mark.parametrize("fault", [LOST, CUT, code(TRANSIENT), failure(Phase.NOTHING_SENT, "pool")])
def test_other_faults_leave_the_retry_at_the_domain(fault: Any) -> None:
    assert set(run([fault]).domains) == {"one.example"}


def test_retry_stays_with_the_only_domain_of_a_region() -> None:
    assert run([REFUSED], domains=("only.example",)).domains == ["only.example"] * 3


# --- texts and attributes of errors ---


def test_api_error_reports_code_meaning_remedy_and_request_id() -> None:
    response = {"ActionStatus": "FAIL", "ErrorCode": NEVER, "ErrorInfo": "bad Name", "RequestId": "r-1", "More": [1]}
    error = run([http_response(response)]).error
    assert isinstance(error, InvalidArgument)
    assert str(error) == (
        "some_service/some_command: 1 C_NEVER: Wrong field. The service says 'bad Name'. Correct it. [request r-1]"
    )
    assert (error.code, error.info, error.request_id, error.name) == (NEVER, "bad Name", "r-1", "C_NEVER")
    assert (error.meaning, error.remedy, error.category) == ("Wrong field.", "Correct it.", "invalid_argument")
    assert (error.retryable, error.retry_after, error.body) == (False, None, response)


def test_meaning_of_a_code_in_its_api_comes_first() -> None:
    error = run([code(NEVER)], errors={NEVER: "The name is taken."}).error
    assert isinstance(error, ApiError)
    assert error.meaning == "The name is taken."
    assert "Wrong field." not in str(error)


def test_unknown_code_is_a_plain_api_error() -> None:
    error = run([code(UNLISTED)]).error
    assert type(error) is ApiError
    assert str(error) == "some_service/some_command: 99: info 99"
    assert (error.code, error.name, error.category, error.retryable) == (UNLISTED, "", "unknown", False)
    error = run([http_response({"ErrorCode": 99, "ErrorInfo": ["odd"], "RequestId": 5})]).error
    assert isinstance(error, ApiError)
    assert error.request_id is None


def test_closed_exchange_does_nothing_more() -> None:
    steps = exchange(Call(api="a/b", body={}), call_settings())
    next(steps)
    steps.close()
    with pytest.raises(StopIteration):
        next(steps)


def test_response_marks_its_domain_up() -> None:
    shared = ClientState(("one.example", "two.example"))
    assert run([REFUSED], shared=shared, retry=RetryPolicy(attempts=2)).domains == ["one.example", "two.example"]
    assert not shared.health.has_alternative("two.example")
    assert run([OK], shared=shared).domains == ["one.example"]
    assert shared.health.has_alternative("two.example")
