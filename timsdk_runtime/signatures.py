"""Signatures, how long they are good for, and what a refused one says about itself. Nothing here shows a secret."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import NoReturn

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.log import logger
from timsdk_runtime.secret import Secret

_MARGIN = 0.1
"""A signature is renewed in the last tenth of its life."""
_LONGEST_MARGIN = 3600.0
_LEEWAY = 0.05
"""Where that fails, it is used until the last twentieth, since clocks differ."""
_LONGEST_LEEWAY = 60.0
_RENEWAL_PAUSE = 30.0
"""Seconds between two renewals that fail, while the signature is still valid."""


class Signature:
    """A UserSig; `cached` if an earlier call used it, `spare` if another key can sign in its place."""

    __slots__ = ("_secret", "cached", "spare")

    def __init__(self, text: str, *, cached: bool, spare: bool = False) -> None:
        self._secret = Secret(text)
        self.cached = cached
        self.spare = spare

    @property
    def text(self) -> str:
        """The UserSig itself."""
        return self._secret.reveal()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signature cannot be pickled")


class _Kept:
    """A cached signature. The times belong to it, because all three are read without the lock."""

    __slots__ = ("good_until", "renew_from", "signature")

    def __init__(self, secret: Secret, renew_from: float, good_until: float) -> None:
        self.signature = Signature(secret.reveal(), cached=True)
        self.renew_from = renew_from
        self.good_until = good_until


class SignatureCache:
    """Keeps the last signature, and knows until when it is fresh and until when it is valid."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._new: Secret | None = None
        """The cached signature, until it is used a second time."""
        self._kept: _Kept | None = None
        self._failing = False
        """Whether the last renewal failed and was reported."""
        self._retry_from = -math.inf

    def _cached(self, unwanted: Secret, *, fresh: bool) -> Signature | None:
        """Return the cached signature unless it is `unwanted`: while it is `fresh`, or until it is invalid."""
        kept = self._kept
        if kept is None or kept.signature.text == unwanted.reveal():
            return None
        if self._clock() >= (kept.renew_from if fresh else kept.good_until):
            return None
        self._new = None
        return kept.signature

    def _keep(self, secret: Secret) -> None:
        now, life = self._clock(), _life(secret)
        renew_from = now + life - min(life * _MARGIN, _LONGEST_MARGIN)
        self._kept = _Kept(secret, renew_from, now + life - min(life * _LEEWAY, _LONGEST_LEEWAY))
        self._new = secret
        self._failing, self._retry_from = False, -math.inf

    def _failed(self, error: BaseException) -> None:
        """Report once that a signature which is still valid could not be renewed. The text may hold a secret."""
        now = self._clock()
        self._retry_from = now + _RENEWAL_PAUSE
        if self._kept is not None and now < self._kept.good_until and not self._failing:
            self._failing = True
            logger.warning("the UserSig cannot be renewed (%s); the last one is used", type(error).__name__)

    def __getstate__(self) -> NoReturn:
        raise TypeError("a credential cannot be pickled")


def provided_secret(value: object) -> Secret:
    """Return what a provider returned as a `Secret`.

    Raises:
        ConfigError: It is no text, or empty.
    """
    if isinstance(value, str) and value.strip():
        return Secret(value.strip())
    kind = type(value).__name__
    del value  # tracebacks show the locals of a frame
    raise ConfigError(f"usersig_provider: the provider returned {kind}, not a UserSig")


def describe(usersig: str) -> str:
    """Return what a refused signature says about itself, for the exception. Nothing of it is secret."""
    from timsdk_runtime.usersig import decode  # noqa: PLC0415  not before the first call

    try:
        fields = decode(usersig)
    except ValueError as error:
        return f"The signature used is {error}."
    try:
        until = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(fields.expires_at))
    except (ValueError, OverflowError, OSError):  # out of the range that this machine can express
        until = "an impossible date"
    return f"The signature used is for {fields.identifier!r} of app {fields.sdkappid}, valid until {until}."


def _life(secret: Secret) -> float:
    """Return the seconds for which a new signature is valid; 0 where it does not say so."""
    from timsdk_runtime.usersig import decode  # noqa: PLC0415  not before the first call

    try:
        return max(0.0, float(decode(secret.reveal()).expire))
    except (ValueError, OverflowError):
        return 0.0
