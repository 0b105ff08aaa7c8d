"""Credentials provide signatures, and renew them in time. Nothing here shows a secret."""

from __future__ import annotations

import functools
import math
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple, NoReturn, Protocol

from timsdk_runtime.errors import ConfigError, TransportError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.log import logger
from timsdk_runtime.secret import Secret

if TYPE_CHECKING:
    from contextvars import ContextVar

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


class _Kept(NamedTuple):
    """A cached signature. The times belong to it, because all three are read without the lock."""

    secret: Secret
    renew_from: float
    good_until: float


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
        if kept is None or kept.secret.reveal() == unwanted.reveal():
            return None
        if self._clock() >= (kept.renew_from if fresh else kept.good_until):
            return None
        self._new = None
        return Signature(kept.secret.reveal(), cached=True)

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
