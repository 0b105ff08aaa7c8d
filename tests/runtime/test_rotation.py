"""Key rotation: a key that the service refuses is replaced by the secondary key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from timsdk import AuthError, usersig

from timsdk_emulator import Emulator

OLD, NEW, OTHER = "o" * 64, "n" * 64, "x" * 64


@pytest.mark.parametrize(("key", "spare", "attempts"), [(NEW, OLD, [1, 1]), (OLD, NEW, [2, 1])])
def test_working_key_is_found_and_used_from_then_on(key: str, spare: str, attempts: list[int]) -> None:
    with Emulator(key=NEW) as emulator, emulator.client(key=key, secondary_key=spare) as client:
        for expected in attempts:
            before = len(emulator.requests)
            client.account.account_import(user_id="bob")
            assert len(emulator.requests) - before == expected


def test_two_wrong_keys_raise_auth_error() -> None:
    with Emulator(key=NEW) as emulator, emulator.client(key=OLD, secondary_key=OTHER) as client:
        with pytest.raises(AuthError):
            client.account.account_import(user_id="bob")
        assert len(emulator.requests) == 2


def test_cached_signature_is_renewed_before_the_keys_change_places() -> None:
    with Emulator(key=OLD) as emulator, emulator.client(key=OLD, secondary_key=NEW) as client:
        client.account.account_import(user_id="bob")
        emulator.key = NEW
        client.account.account_import(user_id="bob")
        keys = [_signing_key(request, emulator) for request in emulator.requests]
    assert keys == [OLD, OLD, OLD, NEW]


def _signing_key(request: Any, emulator: Any) -> str:
    fits: Callable[[str], bool] = lambda key: _verifies(request.query["usersig"], key, emulator)  # noqa: E731
    return next(key for key in (OLD, NEW) if fits(key))


def _verifies(text: str, key: str, emulator: Any) -> bool:
    try:
        usersig.verify(text, sdkappid=emulator.sdkappid, key=key, identifier=emulator.identifier)
    except ValueError:
        return False
    return True
