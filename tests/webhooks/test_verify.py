"""Verification: what the service signed passes, and whatever differs from it does not."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from support.webhook_requests import APP, NOW, TOKEN, query
from timsdk.webhooks import sign

from timsdk_runtime.secret import Secret
from timsdk_runtime.webhooks.verify import Query, Rejected, read_query, verify

WINDOW = 60.0


def judged(text: str, *, tokens: tuple[str, ...] = (TOKEN,), now: float = NOW) -> str:
    """Why a query is refused, in one word, or nothing."""
    found = read_query(text)
    if not isinstance(found, Rejected):
        checked = verify(found, sdkappid=APP, tokens=tuple(map(Secret, tokens)), window=WINDOW, now=now)
        return checked.reason if checked else ""
    return found.reason


def test_signature_is_that_of_the_vendors_page() -> None:
    expected = "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061"
    assert sign("xxxxyyyy", 1669872112) == expected
    assert sign("xxxyyy", 1669872112) != expected, "the page of 2024 prints the hash of another token"


@given(token=st.text(min_size=1, max_size=128), at=st.integers(0, 10**11))
def test_signed_request_passes(token: str, at: int) -> None:
    assume(token.encode("utf-8", "ignore").decode() == token)
    assert sign(token, at) == hashlib.sha256(f"{token}{at}".encode()).hexdigest()
    assert judged(query("A.B", token=token, at=at), tokens=(token,), now=at) == ""


@given(position=st.integers(0, 63), digit=st.sampled_from("0123456789abcdef"))
def test_one_changed_digit_of_the_signature_fails(position: int, digit: str) -> None:
    good = sign(TOKEN, NOW)
    bad = good[:position] + digit + good[position + 1 :]
    assert judged(query("A.B", Sign=bad)) == ("" if bad == good else "signature")


@given(offset=st.floats(-200, 200))
@example(offset=60)
@example(offset=-60)
@example(offset=60.001)
@example(offset=-60.001)
@example(offset=61)
@example(offset=-61)
def test_time_may_be_away_by_the_window_in_both_directions(offset: float) -> None:
    assert judged(query("A.B"), now=NOW + offset) == ("" if abs(offset) <= WINDOW else "time")


@given(other=st.text(max_size=40))
def test_another_token_fails(other: str) -> None:
    assume(other != TOKEN and other.encode("utf-8", "ignore").decode() == other)
    assert judged(query("A.B", token=other)) == "signature"


def test_either_of_two_tokens_passes() -> None:
    for token in ("old", "new"):
        assert judged(query("A.B", token=token), tokens=("old", "new")) == ""
    assert judged(query("A.B", token="oldest"), tokens=("old", "new")) == "signature"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"Sign": None}, "signature"),
        ({"Sign": ""}, "signature"),
        ({"Sign": sign(TOKEN, NOW).upper()}, "signature"),
        ({"Sign": "\u00e9" * 64}, "signature"),
        ({"RequestTime": None}, "signature"),
        ({"RequestTime": "soon"}, "signature"),
        ({"RequestTime": f"0{NOW}"}, "signature"),
        ({"RequestTime": f"+{NOW}"}, "signature"),
        ({"RequestTime": f"{NOW}.0"}, "signature"),
        ({"RequestTime": "9" * 5000}, "signature"),
        ({"RequestTime": "\u0661\u0662"}, "signature"),
        ({"RequestTime": str(NOW + 1)}, "signature"),
        ({"SdkAppid": None}, "app"),
        ({"SdkAppid": "1400000001"}, "app"),
        ({"SdkAppid": "x"}, "app"),
        ({"SdkAppid": None, "SdkAppId": str(APP)}, ""),
        ({"SdkAppid": None, "sdkappid": str(APP)}, ""),
        ({"sdkappid": str(APP)}, "query"),
    ],
)
def test_missing_or_malformed_parameters_fail(changed: dict[str, str | None], reason: str) -> None:
    assert judged(query("A.B", **changed)) == reason


@pytest.mark.parametrize(
    "name", ["Sign", "RequestTime", "SdkAppid", "CallbackCommand", "ClientIP", "OptPlatform", "RequestID"]
)
def test_parameter_that_comes_twice_fails(name: str) -> None:
    text = query("A.B", RequestID="r")
    value = read_query(text)
    assert isinstance(value, Query)
    assert judged(f"{text}&{name}=x") == "query"
    assert judged(f"{name}=x&{text}") == "query"
    assert judged(f"{text}&{name}=") == "query"


def test_parameters_of_the_app_and_their_order_do_not_matter() -> None:
    parts = query("A.B").split("&")
    assert judged("&".join(["sign=mine", "x=1", "x=2", *reversed(parts)])) == ""
    assert judged("&".join([*parts, *(f"a{index}=" for index in range(200))])) == "query"


@given(st.text(max_size=200))
def test_no_query_raises(text: str) -> None:
    assert judged(text) in ("query", "signature")


def test_without_a_token_only_the_app_is_compared() -> None:
    assert judged(query("A.B", token=None), tokens=()) == ""
    assert judged(query("A.B", token=None, SdkAppid="1"), tokens=()) == "app"
