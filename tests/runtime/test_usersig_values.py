"""Values to sign: one conversion for all numbers, and nothing is signed that nobody would accept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from timsdk import ConfigError, usersig

KEY = "0123456789abcdef" * 4
NOW = 1_700_000_000


def sign_for_bob(**changes: Any) -> str:
    given: dict[str, Any] = {"sdkappid": 1, "key": KEY, "identifier": "bob", "expire": 100, "time": NOW}
    return usersig.sign(**{**given, **changes})


def sign_room_for_bob(**changes: Any) -> str:
    given: dict[str, Any] = {"sdkappid": 1, "key": KEY, "identifier": "bob", "room_id": 5, "time": NOW}
    return usersig.sign_private_map_key(**{**given, **changes})


def test_sign_takes_floats_without_a_fraction_for_whole_numbers() -> None:
    whole = sign_for_bob(expire=86400)
    assert sign_for_bob(expire=timedelta(days=1).total_seconds()) == whole
    assert sign_for_bob(expire=86400, sdkappid=1.0) == whole


def test_sign_drops_the_fraction_of_a_time() -> None:
    assert sign_for_bob(time=NOW + 0.75) == sign_for_bob(time=NOW)
    assert sign_room_for_bob(time=NOW + 0.75) == sign_room_for_bob(time=NOW)


def test_sign_strips_blanks_around_the_key() -> None:
    assert sign_for_bob(key=f" {KEY}\n") == sign_for_bob()


@pytest.mark.parametrize(
    "changes",
    [
        {"expire": 1.5},
        {"expire": True},
        {"expire": float("nan")},
        {"expire": float("inf")},
        {"expire": -1},
        {"expire": "86400"},
        {"expire": timedelta(days=1)},
        {"time": True},
        {"time": -1},
        {"time": float("nan")},
        {"sdkappid": 0},
        {"sdkappid": 1.9},
        {"sdkappid": "1"},
        {"sdkappid": 2**32},
        {"identifier": ""},
        {"identifier": 7},
        {"identifier": b"bob"},
        {"identifier": "\ud800"},
        {"key": ""},
        {"key": None},
        {"key": KEY.encode()},
        {"key": "a\nb"},
        {"key": "\udcff"},
        {"key": "-----BEGIN PRIVATE KEY-----"},
    ],
    ids=str,
)
def test_sign_refuses_values_that_make_no_signature(changes: dict[str, Any]) -> None:
    (name,) = changes
    for sign in (sign_for_bob, sign_room_for_bob):
        with pytest.raises(ConfigError, match=f"^({name}|account) "):
            sign(**changes)


@pytest.mark.parametrize(
    "changes",
    [{"room_id": 2**32 + 5}, {"room_id": -1}, {"room_id": ""}, {"room_id": True}, {"privilege": 2**32}],
    ids=str,
)
def test_private_map_key_refuses_rights_that_do_not_fit(changes: dict[str, Any]) -> None:
    (name,) = changes
    with pytest.raises(ConfigError, match=f"^{name} "):
        sign_room_for_bob(**changes)


def test_userbuf_refuses_an_account_type_that_does_not_fit() -> None:
    with pytest.raises(ConfigError, match=r"^account_type "):
        usersig.userbuf(account="a", sdkappid=1, room_id=1, expires_at=NOW, account_type=-1)
