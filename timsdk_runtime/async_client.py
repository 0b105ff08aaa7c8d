"""The asyncio client: it runs an exchange with coroutines of one event loop."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Awaitable, Generator, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from timsdk_runtime.async_credentials import ProvidedCredential
from timsdk_runtime.call.context import Action, GetSignature, Sleep
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.call.limiter import Reserve
from timsdk_runtime.client_base import ClientBase
from timsdk_runtime.config import ClientCore, Settings, make_core
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import AsyncTransport, HttpRequest

if TYPE_CHECKING:
    from timsdk_runtime.model.operation import R, Request

C = TypeVar("C", bound="AsyncBaseClient")
T = TypeVar("T")


class AsyncBaseClient(ClientBase[AsyncTransport, str | Awaitable[str]]):
    """Calls the service from the tasks of one event loop, and keeps its connections open.

    The arguments are those of `ClientBase`.
    """

    _probing: asyncio.Task[None] | None = None

    def _make_core(self, settings: Settings, transport: AsyncTransport | None) -> ClientCore[AsyncTransport]:
        chosen = transport or _built_in_transport(settings)
        return make_core(settings, chosen, make_lock=nullcontext, provide=ProvidedCredential)

    async def send(self, request: Request[R], /) -> R:
        """Send a request object and return its typed response. Every method of a namespace calls this.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        return await self._run(self._start(request))

    async def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        """Call an API that the catalog lacks: `service/command`, JSON object in, JSON object out.

        Nothing is known about such an API, so a retry is made only if the service cannot have seen the request.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        return (await self._run(self._start_raw(api, body))).body

    async def aclose(self) -> None:
        """Close the idle connections. A client that is used again opens new ones."""
        if not self._owner:
            return
        if self._probing is not None:
            self._probing.cancel()
        await self._core.transport.close()

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        core: ClientCore[AsyncTransport] | None = getattr(self, "_core", None)
        if core is None or not self._owner or not isinstance(core.transport, AsyncioTransport):
            return
        if core.transport.abandon():
            text = f"{self!r} was not closed; use `async with`, or await `aclose()`"
            warnings.warn(text, ResourceWarning, stacklevel=1, source=self)

    async def _run(self, steps: Generator[Action, Any, T]) -> T:
        """Drive a call: carry out each action and send its result, or its exception, back in."""
        try:
            action = next(steps)
            while True:
                try:
                    performed = await self._perform(action)
                except Exception as error:  # noqa: BLE001  a `usersig_provider` may raise anything
                    action = steps.throw(error)
                else:
                    action = steps.send(performed)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            steps.close()

    async def _perform(self, action: Action) -> Any:
        if isinstance(action, HttpRequest):
            result = await self._core.transport.send(action)
            self._probe_failed_domain()
            return result
        if isinstance(action, GetSignature):
            signature = self._core.credential.signature(action.refused, action.deadline - time.monotonic())
            return signature if isinstance(signature, Signature) else await signature
        if isinstance(action, Sleep):
            return await asyncio.sleep(action.seconds)
        limiter = self._core.settings.limiter
        assert limiter is not None
        return await (limiter.areserve(action) if isinstance(action, Reserve) else limiter.apause(action))

    def _probe_failed_domain(self) -> None:
        """Probe a failed domain in a task of its own, at most one probe at a time, once its rest is over."""
        health, transport = self._core.state.health, self._core.transport
        domain = health.next_probe(time.monotonic())
        if domain is None:
            return

        async def probe() -> None:
            if await transport.probe(domain, FAILOVER_TIMEOUT):
                health.mark_up(domain)
            else:
                health.mark_down(domain, time.monotonic(), probe=True)

        self._probing = asyncio.get_running_loop().create_task(probe())


def _built_in_transport(settings: Settings) -> AsyncTransport:
    if settings.connection == "urllib3":
        raise ConfigError("connection='urllib3' is for Client; AsyncClient has connections of its own")
    try:
        return AsyncioTransport(
            pool_size=settings.pool_size,
            ca_certs=settings.ca_certs,
            ssl_context=settings.ssl_context,
            proxy=settings.proxy,
        )
    except (ValueError, OSError) as error:
        problem = type(error).__name__  # its text may hold a password
    raise ConfigError(f"no connections can be made with these settings: {problem}")
