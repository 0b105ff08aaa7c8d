"""Credentials: signatures from a key, a fixed UserSig, or the user's own provider. Nothing here shows a secret."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.secret import Secret

SIGNATURE_LIFE = 7 * 86400
"""Seconds of validity of the signatures that the SDK makes for itself."""

_MARGIN = 0.1
"""The last tenth of a signature's life is not used, since clocks differ."""
_LONGEST_MARGIN = 3600.0


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


class Credential(Protocol):
    """Provides signatures; called from many threads."""

    def signature(self, refused: str | None = None) -> Signature:
        """Return a signature; another one than `refused`, which the service did not accept, where there is one."""
        ...


class FixedCredential:
    """One UserSig, made elsewhere."""

    def __init__(self, usersig: Secret) -> None:
        self._usersig = usersig

    def signature(self, refused: str | None = None) -> Signature:  # noqa: ARG002  there is no other
        """Return the UserSig."""
        return Signature(self._usersig.reveal(), cached=False)


class RenewingCredential:
    """Caches a signature until shortly before it expires. One thread renews it for all.

    With a `spare`, a new signature that is refused makes `make` and `spare` change places: the key was rotated.
    """

    def __init__(
        self,
        make: Callable[[], str],
        *,
        spare: Callable[[], str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._spare = spare
        self._clock = clock
        self._new: Secret | None = None
        """The cached signature, until it is used a second time."""
        self.after_fork()
        register_after_fork(self)
        # Signature and expiry are one value, because they are read without the lock.
        self._kept: tuple[Secret, float] | None = None

    def after_fork(self) -> None:
        """Replace the lock in a forked child."""
        self._lock = threading.Lock()

    def signature(self, refused: str | None = None) -> Signature:
        """Return the cached signature, or a new one."""
        kept = self._usable_now(refused)
        if kept is not None:
            return kept
        with self._lock:
            kept = self._usable_now(refused)
            if kept is not None:
                return kept
            spare = self._spare is not None
            if self._spare is not None and self._new is not None and self._new.reveal() == refused:
                self._make, self._spare, spare = self._spare, self._make, False
            text = self._make()
            self._kept = Secret(text), self._clock() + _usable(text)
            self._new = Secret(text)
            return Signature(text, cached=False, spare=spare)

    def _usable_now(self, refused: str | None) -> Signature | None:
        if self._kept is None:
            return None
        secret, good_until = self._kept
        if self._clock() >= good_until or secret.reveal() == refused:
            return None
        self._new = None
        return Signature(secret.reveal(), cached=True)

    def __getstate__(self) -> NoReturn:
        raise TypeError("a credential cannot be pickled")


def from_key(
    *, sdkappid: int, identifier: str, key: Secret, secondary_key: Secret | None = None
) -> RenewingCredential:
    """Return a credential that signs with the app's key, and with the secondary key once that is refused."""

    def signer(secret: Secret) -> Callable[[], str]:
        def sign() -> str:
            from timsdk_runtime.usersig import sign  # noqa: PLC0415  not before the first call

            return sign(sdkappid=sdkappid, key=secret.reveal(), identifier=identifier, expire=SIGNATURE_LIFE)

        return sign

    return RenewingCredential(signer(key), spare=signer(secondary_key) if secondary_key else None)


def credential_from_settings(
    *,
    sdkappid: int,
    identifier: str,
    key: Secret | None,
    secondary_key: Secret | None,
    usersig: Secret | None,
    usersig_provider: Callable[[], str] | None,
) -> Credential:
    """Return the credential that the settings ask for.

    Raises:
        ConfigError: Not exactly one of `key`, `usersig` and `usersig_provider` is given.
    """
    sources = {"key": key, "usersig": usersig, "usersig_provider": usersig_provider}
    given = [name for name, value in sources.items() if value]
    if len(given) != 1:
        found = f"found {' and '.join(given)}" if given else "found none; or set TIM_KEY"
        raise ConfigError(f"one of key, usersig and usersig_provider is needed; {found}")
    if key:
        return from_key(sdkappid=sdkappid, identifier=identifier, key=key, secondary_key=secondary_key)
    if usersig:
        return FixedCredential(usersig)
    assert usersig_provider is not None
    return RenewingCredential(_checked(usersig_provider))


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


def _usable(text: str) -> float:
    from timsdk_runtime.usersig import decode  # noqa: PLC0415  not before the first call

    try:
        life = float(decode(text).expire)
    except (ValueError, OverflowError):
        return 0.0
    return max(0.0, life - min(life * _MARGIN, _LONGEST_MARGIN))


def _checked(provider: Callable[[], Any]) -> Callable[[], str]:
    def make() -> str:
        text = provider()
        if not isinstance(text, str) or not text:
            raise ConfigError(f"the provider returned {type(text).__name__}, not a UserSig")
        return text

    return make
