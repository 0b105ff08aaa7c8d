"""Checks of settings: what a message shows of a value, and where each range ends."""

from __future__ import annotations

import re
from threading import TIMEOUT_MAX
from typing import Any

import pytest
from timsdk import ConfigError

from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import (
    proxy_address,
    proxy_of_environment,
    seconds,
    secret_text,
    shown,
    text,
    whole_number,
)


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("x" * 40, repr("x" * 40)),
        ("x" * 41, "str of 41 characters"),
        (b"x" * 41, "bytes of 41 characters"),
        (bytearray(41), "bytearray of 41 characters"),
        (bytearray(2), "a value of type bytearray"),
        (b"ab", "b'ab'"),
        (None, "None"),
        (1.5, "1.5"),
        (10**5000, "a very long number"),
        (["x"], "a value of type list"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_message_shows_short_values_and_only_describes_what_may_be_a_secret(value: object, result: str) -> None:
    assert shown(value) == result


def test_whole_number_is_an_int_or_a_float_without_a_fraction() -> None:
    assert [whole_number("n", value, least=2, most=4) for value in (2, 4, 3.0)] == [2, 4, 3]
    assert type(whole_number("n", 3.0)) is int
    assert whole_number("n", 3.9, floor=True) == 3
    assert whole_number("n", 0) == 0


@pytest.mark.parametrize(
    ("value", "options", "message"),
    [
        (1, {"least": 2}, "n is at least 2, not 1"),
        (1, {"least": 2, "most": 4}, "n is from 2 to 4, not 1"),
        (5, {"least": 2, "most": 4}, "n is from 2 to 4, not 5"),
        (5, {"most": 4, "hint": "pass less"}, "n is from 0 to 4, not 5; pass less"),
        (True, {}, "n is a whole number, not True; pass an int"),
        (1.5, {}, "n is a whole number, not 1.5; pass an int"),
        (float("inf"), {"floor": True}, "n is a whole number, not inf; pass an int"),
        ("1", {}, "n is a whole number, not '1'; pass an int"),
    ],
)
def test_number_out_of_range_names_the_range(value: object, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(message)}$"):
        whole_number("n", value, **options)


def test_duration_is_above_0_and_no_longer_than_python_can_wait() -> None:
    for good in (0.001, 1, TIMEOUT_MAX):
        seconds("timeout", good)
    for bad in (0, -1, TIMEOUT_MAX * 2, float("nan"), True, "5"):
        with pytest.raises(ConfigError, match=r"^timeout is a number of seconds above 0, not "):
            seconds("timeout", bad)


def test_text_that_cannot_be_sent_says_what_to_pass() -> None:
    assert text("name", "bob") == "bob"
    for bad, message in (
        (b"bob", "name is a text (str), not b'bob'; decode it first"),
        (bytearray(b"bob"), "name is a text (str), not a value of type bytearray; decode it first"),
        (7, "name is a text (str), not 7"),
        ("", "name is empty; pass a text"),
        ("\ud800", "name holds half a surrogate pair, which cannot be sent; pass it as UTF-8 text"),
    ):
        with pytest.raises(ConfigError, match=f"^{re.escape(message)}$"):
            text("name", bad)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (" ", "is empty; pass a text"),
        (b"x", "is a text (str), not bytes; decode it first"),
        (7, "is a text (str), not int"),
        ("a\nb", "holds a line end or a control character inside; pass the secret in one piece"),
        ("\udcff", "holds half a surrogate pair, which cannot be encoded; read it as UTF-8"),
    ],
    ids=str,
)
def test_secret_that_cannot_be_one_says_why(value: Any, problem: str) -> None:
    with pytest.raises(ConfigError, match=f"^key {re.escape(problem)}$"):
        secret_text("key", Secret(value))
    assert secret_text("key", Secret(" x ")).reveal() == "x"


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("http://a:b", "is no address"),
        ("a:8080", "has no scheme http or https"),
        ("socks5://a", "has no scheme http or https"),
        ("http://", "names no host"),
    ],
)
def test_proxy_that_cannot_be_one_says_what_to_pass(address: str, problem: str) -> None:
    text = f"proxy {problem}; pass http://host:port, or 'env' for HTTPS_PROXY"
    with pytest.raises(ConfigError, match=f"^{re.escape(text)}$"):
        proxy_address(Secret(address))
    assert proxy_address(Secret("https://a:1")).reveal() == "https://a:1"


def proxies(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def proxy_for(host: str) -> str | None:
    found = proxy_of_environment(host)
    return found and found.reveal()


def test_proxy_of_the_environment_is_the_one_for_https(monkeypatch: pytest.MonkeyPatch) -> None:
    proxies(monkeypatch)
    assert proxy_for("x.example") is None
    proxies(monkeypatch, http_proxy="http://a:1", all_proxy="http://b:2")
    assert proxy_for("x.example") == "http://b:2"
    proxies(monkeypatch, https_proxy="https://c:3", all_proxy="http://b:2", no_proxy="y.example")
    assert proxy_for("x.example") == "https://c:3"
    assert proxy_for("y.example") is None
    proxies(monkeypatch, https_proxy="c:3")
    assert proxy_for("x.example") == "http://c:3"


def test_secret_shows_nothing_of_its_text() -> None:
    assert repr(Secret("cAnArY")) == str(Secret("cAnArY")) == "Secret(***)"
