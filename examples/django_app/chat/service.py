"""The service as this project sees it: its client, and which account belongs to which user."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from django.conf import settings
from timsdk import Client, usersig

if TYPE_CHECKING:
    from django.contrib.auth.models import User

_lock = Lock()
_PREFIX = "user-"


def client() -> Client:
    """Return the client of this process, made when it is first needed: not every management command calls."""
    with _lock:
        return _client()


@cache
def _client() -> Client:
    return Client(sdkappid=settings.TIM_SDKAPPID, key=settings.TIM_KEY, timeout=settings.TIM_TIMEOUT)


def close() -> None:
    """Close the client. The next call makes another one."""
    with _lock:
        if _client.cache_info().currsize:
            _client().close()
            _client.cache_clear()


def account_of(user: User) -> str:
    """Return the account of a user. Names change, so it is made of the primary key."""
    return f"{_PREFIX}{user.pk}"


def primary_key_of(account: str) -> int | None:
    """Return the primary key of the user of an account, or None where it is not one of ours."""
    number = account.removeprefix(_PREFIX)
    return int(number) if account.startswith(_PREFIX) and number.isdecimal() else None


def sign_in(user: User) -> dict[str, str | int]:
    """Return what the client SDK of a user signs in with."""
    account = account_of(user)
    signature = usersig.sign(
        sdkappid=settings.TIM_SDKAPPID, key=settings.TIM_KEY, identifier=account, expire=settings.TIM_USERSIG_SECONDS
    )
    return {"sdkappid": settings.TIM_SDKAPPID, "user_id": account, "usersig": signature}
