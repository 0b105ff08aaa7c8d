"""Credentials provide signatures, and renew them in time. Nothing here shows a secret."""

from __future__ import annotations

import functools
import math
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from timsdk_runtime.errors import ConfigError, TransportError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.secret import Secret
from timsdk_runtime.signatures import Signature, SignatureCache, provided_secret

if TYPE_CHECKING:
    from contextvars import ContextVar

SIGNATURE_LIFE = 7 * 86400
"""Seconds of validity of the signatures that the SDK makes for itself."""


class Credential(Protocol):
    """Provides signatures; called from many threads, or from many tasks of one event loop."""

    def signature(self, refused: str | None = None, timeout: float = math.inf) -> Signature | Awaitable[Signature]:
        """Return a signature within `timeout` seconds; another one than `refused` where there is one.

        Only a provider of the asyncio client returns an awaitable.

        Raises:
            TransportError: None could be had in time.
        """
        ...


class FixedCredential:
    """One UserSig, made elsewhere."""

    def __init__(self, usersig: Secret) -> None:
        self._usersig = usersig

    def signature(self, refused: str | None = None, timeout: float = math.inf) -> Signature:  # noqa: ARG002  there is no other
        """Return the UserSig."""
        return Signature(self._usersig.reveal(), cached=False)


class _Renewal:
    """One run of a provider, for which any number of calls wait."""

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self.done = threading.Event()
        self.secret: Secret | None = None
        self.error: BaseException | None = None


@functools.cache
def _renewals() -> ContextVar[tuple[_Renewal, ...]]:
    """Return the variable with the renewals whose providers run in this context.

    There may be several, because a provider may use another client that has a provider.
    """
    from contextvars import ContextVar  # noqa: PLC0415  only providers need it

    return ContextVar("timsdk_renewals", default=())


class RenewingCredential(SignatureCache):
    """Caches a signature until shortly before it expires. One renewal serves all threads.

    A signature is renewed before it must be: one that is still valid is used where the renewal fails. With a `spare`,
    a new signature that is refused makes `make` and `spare` change places: the key was rotated. `background` is for a
    provider, which may hang: it runs in a thread of its own, and each call waits for it within its timeout.
    """

    def __init__(
        self,
        make: Callable[[], str],
        *,
        spare: Callable[[], str] | None = None,
        background: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(clock)
        self._make = make
        self._spare = spare
        self._background = background
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock in a forked child, and forget a renewal whose thread only the parent has."""
        self._lock = threading.RLock()  # a signal handler may make a call while its thread is in here
        self._renewal: _Renewal | None = None
        self._retry_from = -math.inf

    def signature(self, refused: str | None = None, timeout: float = math.inf) -> Signature:
        """Return the cached signature, or a new one.

        Raises:
            TransportError: The provider did not return within `timeout` seconds.
            ConfigError: The provider calls the client that it signs for.
        """
        unwanted = Secret(refused or "")
        del refused  # tracebacks show the locals of a frame
        fresh = self._cached(unwanted, fresh=True)
        if fresh is not None:
            return fresh
        if self._background:
            return self._provided(unwanted, timeout)
        with self._lock:
            return self._cached(unwanted, fresh=True) or self._made_here(unwanted)

    def _made_here(self, unwanted: Secret) -> Signature:
        """Sign in the calling thread. Needs the lock."""
        valid = self._cached(unwanted, fresh=False)
        if valid is not None and self._clock() < self._retry_from:
            return valid
        spare = self._spare is not None
        if self._spare is not None and self._new is not None and self._new.reveal() == unwanted.reveal():
            self._make, self._spare, spare = self._spare, self._make, False
        try:
            secret = Secret(self._make())
        except Exception as error:
            self._failed(error)
            if valid is None:
                raise
            return valid
        self._keep(secret)
        return Signature(secret.reveal(), cached=False, spare=spare)

    def _provided(self, unwanted: Secret, timeout: float) -> Signature:
        """Return what the provider returns, or the cached signature while that is valid."""
        if any(renewal.owner is self and not renewal.done.is_set() for renewal in _renewals().get()):
            raise ConfigError("usersig_provider calls the client that it signs for; give it a client of its own")
        with self._lock:
            fresh = self._cached(unwanted, fresh=True)
            if fresh is not None:
                return fresh
            valid = self._cached(unwanted, fresh=False)
            if valid is not None and self._clock() < self._retry_from:
                return valid
            renewal, started_here, run = self._renewal, False, None
            if renewal is None:
                renewal, started_here = _Renewal(self), True
                run = self._start(renewal)
                self._renewal = renewal
        if run is not None:
            run()
        if valid is not None:
            return valid
        if not renewal.done.wait(min(max(timeout, 0.0), threading.TIMEOUT_MAX)):
            raise TransportError(
                "usersig_provider did not return a signature in time; nothing was sent",
                kind="deadline",
                delivered="no",
            )
        if renewal.error is not None:
            raise renewal.error
        assert renewal.secret is not None
        return Signature(renewal.secret.reveal(), cached=not started_here)

    def _start(self, renewal: _Renewal) -> Callable[[], None] | None:
        """Run the provider in a thread. Return what the caller must run where no thread can be started."""
        from contextvars import copy_context  # noqa: PLC0415  only providers need it

        context = copy_context()

        def run() -> None:
            context.run(self._renew, renewal)

        try:
            threading.Thread(target=run, name="timsdk-usersig", daemon=True).start()
        except RuntimeError:  # as at interpreter shutdown
            return run
        return None

    def _renew(self, renewal: _Renewal) -> None:
        _renewals().set((*_renewals().get(), renewal))
        try:
            renewal.secret = Secret(self._make())
        except BaseException as error:  # noqa: BLE001  the calls that wait raise it
            renewal.error = error
        with self._lock:
            if renewal.secret is not None:
                self._keep(renewal.secret)
            elif renewal.error is not None:
                self._failed(renewal.error)
            if self._renewal is renewal:
                self._renewal = None
        renewal.done.set()


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
    usersig_provider: Callable[[], Any] | None,
    provide: Callable[[Callable[[], Any]], Credential],
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
    return provide(usersig_provider)


def provided(provider: Callable[[], Any]) -> Credential:
    """Return the credential of a blocking client for a provider."""
    return RenewingCredential(lambda: provided_secret(provider()).reveal(), background=True)
