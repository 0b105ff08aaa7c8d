"""What an exception says in detail, and where its limits lie."""

from __future__ import annotations

import pytest
from support.exchange_harness import (
    AUTH,
    LOST,
    NEVER,
    THROTTLE,
    TRANSIENT,
    Clock,
    call_settings,
    code,
    http_response,
    run,
)
from timsdk import ApiError, DecodeError, RateLimitError, TransportError

from timsdk_runtime.call.context import Call, ClientState, GetSignature, Sleep
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import HttpRequest

IN_DOUBT = "An earlier attempt of this call may have been carried out."


def test_refused_retry_says_that_an_earlier_attempt_may_have_acted() -> None:
    refused = run([LOST, code(NEVER)], effect="idempotent").error
    assert isinstance(refused, ApiError)
    assert str(refused).endswith(f" {IN_DOUBT}")
    assert IN_DOUBT not in str(run([code(NEVER)], effect="idempotent").error)


def test_unknown_result_of_a_once_call_ends_the_message() -> None:
    error = run([code(TRANSIENT)], effect="once").error
    assert str(error).endswith(" Whether anything was done is not known: look before you call again.")


def test_signature_is_renewed_twice_at_most() -> None:
    refused = run([code(AUTH)], cached="always", spare=True)
    assert refused.sends == 3
    assert refused.refused == [None, "sig1", "sig2"]
    assert isinstance(refused.error, ApiError)


def test_fresh_signature_without_a_secondary_key_is_not_renewed() -> None:
    assert run([code(AUTH)]).sends == 1
    assert run([code(AUTH)], cached="always").sends == 2


def test_message_about_a_signature_ends_with_it_where_the_clocks_agree() -> None:
    error = run([code(AUTH, date="Tue, 14 Nov 2023 22:13:20 GMT")]).error
    assert str(error).endswith(".")
    assert "None" not in str(error)
    assert "clock" not in str(error)


def test_signature_is_removed_from_what_the_service_says() -> None:
    said = http_response({"ActionStatus": "FAIL", "ErrorCode": 1, "ErrorInfo": "bad secret-sig"})
    error = run([said], usersig="secret-sig", effect="once").error
    assert isinstance(error, ApiError)
    assert (error.code, error.info) == (1, "bad ***")
    assert "secret-sig" not in repr(error.body)


def test_response_without_a_code_is_described() -> None:
    error = run([http_response({"Answer": 42})], effect="once").error
    reason = getattr(error, "reason", str(error))
    assert "there is no ErrorCode in it" in reason


def test_message_shows_two_hundred_characters_of_a_malformed_response() -> None:
    error = run([http_response(b"<" + b"x" * 500)]).error
    assert isinstance(error, DecodeError)
    assert "<" + "x" * 199 in str(error)
    assert "x" * 200 not in str(error)
    assert len(error.snippet) == 501


def test_redirect_shows_two_hundred_characters_of_its_host() -> None:
    error = run([http_response(b"", status=302, location=f"https://{'h' * 500}/path?secret")]).error
    assert isinstance(error, TransportError)
    shown = f"https://{'h' * 192}"
    assert f"redirects to {shown}," in str(error)


@pytest.mark.parametrize("unless", [None, "MsgTime"])
def test_retry_that_was_already_done_succeeds_with_the_chosen_value(unless: str | None) -> None:
    effect = Effect(kind="idempotent", already_done=frozenset({10025}), unless=unless)
    body = {"GroupId": "g", "MsgTime": 5}
    done = run([LOST, code(10025)], effect=effect, body=body)
    assert done.response is not None
    assert done.response["ErrorCode"] == 0
    assert done.response.get("MsgTime") == (5 if unless else None)


def test_throttled_call_names_its_pause() -> None:
    error = run([http_response(b"", status=429, retry_after="100")], timeout=5.0).error
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 100
    assert run([code(THROTTLE)], timeout=0.5).error is not None


@pytest.mark.parametrize(("named", "shown"), [("", "s/c"), ("other/api", "other/api")])
def test_failure_to_sign_names_the_api(named: str, shown: str) -> None:
    steps = exchange(Call(api="s/c", body={}), call_settings())
    assert isinstance(next(steps), GetSignature)
    with pytest.raises(TransportError) as caught:
        steps.throw(TransportError("no signature", api=named))
    assert caught.value.api == shown


def test_call_at_its_rate_waits_less_than_a_second_before_it_is_sent() -> None:
    state = ClientState(("one.example",))
    clock = Clock()
    steps = [
        exchange(Call(api="s/c", body={}, rates=(Rate(10, 1),)), call_settings(clock=clock, shared=state))
        for _ in range(2)
    ]
    actions = []
    for step in steps:
        next(step)
        actions.append(step.send(Signature("sig", cached=False)))
    assert isinstance(actions[0], HttpRequest)
    assert isinstance(actions[1], Sleep)
    assert 0 < actions[1].seconds < 0.2


def test_attempt_whose_delay_reaches_the_deadline_is_not_made() -> None:
    ran = run([http_response(b"", status=429, retry_after="5")], timeout=5.0)
    assert (ran.sends, ran.waits) == (1, [])
    assert run([http_response(b"", status=429, retry_after="4")], timeout=5.0).waits[:1] == [4.0]


def test_retry_is_announced_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="timsdk"):
        run([code(TRANSIENT), code(0)])
    assert "some_service/some_command: attempt 1 failed, retry in" in caplog.text
