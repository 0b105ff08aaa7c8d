"""Values to sign: one conversion for all numbers, and nothing is signed that nobody would accept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from timsdk import ConfigError, usersig

KEY = "0123456789abcdef" * 4
NOW = 1_700_000_000
LAST_SECOND = 253_402_300_799


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
        {"time": LAST_SECOND + 1},
        {"time": 2.0**80},
        {"time": NOW * 1000},
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


@pytest.mark.parametrize("sign", [sign_for_bob, sign_room_for_bob])
def test_time_in_milliseconds_is_refused_with_what_to_pass(sign: Callable[..., str]) -> None:
    with pytest.raises(
        ConfigError, match=r"^time is from 0 to 253402300799, not 1700000000000; pass seconds, not milli"
    ):
        sign(time=NOW * 1000)
    with pytest.raises(
        ConfigError, match=r"^time is from 0 to 253402300799, not 1\.2089258196146292e\+24; pass seconds"
    ):
        sign(time=2.0**80)


def test_times_reach_to_the_end_of_the_year_9999() -> None:
    fields = usersig.decode(sign_for_bob(time=LAST_SECOND, expire=LAST_SECOND))
    assert (fields.time, fields.expire) == (LAST_SECOND, LAST_SECOND)
    with pytest.raises(ConfigError, match=r"^expire is from 0 to 253402300799, not 253402300800; pass seconds"):
        sign_for_bob(expire=LAST_SECOND + 1)


@pytest.mark.parametrize(
    "changes",
    [{"room_id": 2**32 + 5}, {"room_id": -1}, {"room_id": ""}, {"room_id": True}, {"privilege": 2**32}],
    ids=str,
)
def test_private_map_key_refuses_rights_that_do_not_fit(changes: dict[str, Any]) -> None:
    (name,) = changes
    with pytest.raises(ConfigError, match=f"^{name} "):
        sign_room_for_bob(**changes)


def test_userbuf_refuses_an_end_that_does_not_fit() -> None:
    with pytest.raises(
        ConfigError, match=r"^expires_at is from 0 to 4294967295, not 1700000000000; pass seconds, not"
    ):
        usersig.userbuf(account="a", sdkappid=1, room_id=1, expires_at=NOW * 1000)


def test_userbuf_gives_all_rights_unless_it_is_told_which() -> None:
    given: Any = {"account": "a", "sdkappid": 1, "room_id": 1, "expires_at": NOW}
    assert usersig.userbuf(**given) == usersig.userbuf(**given, privilege=255, account_type=0)
    assert usersig.userbuf(**given) != usersig.userbuf(**given, privilege=42)
    private = {"sdkappid": 1, "key": KEY, "identifier": "a", "room_id": 1, "time": NOW}
    key: Any = usersig.sign_private_map_key
    assert key(**private) == key(**private, privilege=255, expire=180 * 86400)


def test_userbuf_drops_the_fraction_of_its_end() -> None:
    def rights(end: Any) -> bytes:
        return usersig.userbuf(account="a", sdkappid=1, room_id=1, expires_at=end)

    assert rights(NOW + 0.75) == rights(NOW)


def test_names_in_a_userbuf_have_two_bytes_for_their_length() -> None:
    longest = "x" * 0xFFFF
    rights = usersig.userbuf(account=longest, sdkappid=1, room_id=longest, expires_at=NOW)
    assert rights.count(b"\xff\xff") == 2
    for name in ("account", "room_id"):
        given: Any = {"account": "a", "room_id": "r", name: longest + "x"}
        with pytest.raises(ConfigError, match=r"^the (account|room) is too long for a UserBuf$"):
            usersig.userbuf(sdkappid=1, expires_at=NOW, **given)


def test_userbuf_refuses_an_account_type_that_does_not_fit() -> None:
    with pytest.raises(ConfigError, match=r"^account_type "):
        usersig.userbuf(account="a", sdkappid=1, room_id=1, expires_at=NOW, account_type=-1)
