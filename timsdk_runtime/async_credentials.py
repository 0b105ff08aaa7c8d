"""The signatures of an asyncio client whose provider may be a coroutine function."""

from __future__ import annotations

import asyncio
import inspect
import math
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final

from timsdk_runtime.errors import ConfigError, TransportError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.secret import Secret
from timsdk_runtime.signatures import Signature, SignatureCache, provided_secret

_running_here: Final[ContextVar[tuple[ProvidedCredential, ...]]] = ContextVar("timsdk_providers", default=())
"""The credentials whose providers run in this context: a provider may use another client with a provider."""


class ProvidedCredential(SignatureCache):
    """Caches a provider's signature until shortly before it expires. One renewal serves all tasks.

    A signature that is still valid is used while a new one is made, and where that fails.
    """

    def __init__(self, provide: Callable[[], Any], *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self._provide = provide
        self._renewal: asyncio.Task[Secret] | None = None
        register_after_fork(self)

    def after_fork(self) -> None:
        """Forget a renewal whose event loop only the parent has."""
        self._renewal = None
        self._retry_from = -math.inf

    async def signature(self, refused: str | None = None, timeout: float = math.inf) -> Signature:
        """Return the cached signature, or a new one.

        Raises:
            TransportError: The provider did not return within `timeout` seconds, or was cancelled.
            ConfigError: The provider calls the client that it signs for.
        """
        unwanted = Secret(refused or "")
        del refused  # tracebacks show the locals of a frame
        if fresh := self._cached(unwanted, fresh=True):
            return fresh
        valid = self._cached(unwanted, fresh=False)
        if valid is not None and self._clock() < self._retry_from:
            return valid
        renewal, started_here = self._running(), False
        if renewal is not None and any(credential is self for credential in _running_here.get()):
            raise ConfigError("usersig_provider calls the client that it signs for; give it a client of its own")
        if renewal is None:
            renewal, started_here = asyncio.ensure_future(self._renew()), True
            renewal.add_done_callback(_note_failure)
            self._renewal = renewal
        if valid is not None:
            return valid
        done, _ = await asyncio.wait({renewal}, timeout=max(timeout, 0.0) if timeout < math.inf else None)
        if not done:
            raise _no_signature("did not return a signature in time")
        if renewal.cancelled():  # by itself: a stop of this call does not reach it
            raise _no_signature("was cancelled before it returned a signature")
        return Signature(renewal.result().reveal(), cached=not started_here)

    def _running(self) -> asyncio.Task[Secret] | None:
        """Return the renewal under way. One of an event loop that ended will never be done."""
        found = self._renewal
        if found is None or found.done() or found.get_loop() is not asyncio.get_running_loop():
            return None
        return found

    async def _renew(self) -> Secret:
        _running_here.set((*_running_here.get(), self))
        try:
            made = self._provide()
            secret = provided_secret(await made if inspect.isawaitable(made) else made)
        except Exception as error:
            self._failed(error)
            raise
        self._keep(secret)
        return secret


def _no_signature(what: str) -> TransportError:
    return TransportError(f"usersig_provider {what}; nothing was sent", kind="deadline", delivered="no")


def _note_failure(renewal: asyncio.Task[Secret]) -> None:
    """Look at the exception, of which asyncio complains otherwise: no call may have waited for it."""
    if not renewal.cancelled():
        renewal.exception()
