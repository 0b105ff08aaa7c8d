"""The asyncio client: it runs an exchange with coroutines of one event loop."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Awaitable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from timsdk_runtime.async_credentials import ProvidedCredential
from timsdk_runtime.call.context import Action, Exchange, GetSignature, Sleep
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.client_base import ClientBase
from timsdk_runtime.config import ClientCore, Settings, make_core
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import AsyncTransport, HttpRequest

if TYPE_CHECKING:
    from timsdk_runtime.model.envelope import ServiceResponse
    from timsdk_runtime.model.operation import R, Request

C = TypeVar("C", bound="AsyncBaseClient")


class AsyncBaseClient(ClientBase[AsyncTransport, str | Awaitable[str]]):
    """Calls the service from the tasks of one event loop, and keeps its connections open.

    The arguments are those of `ClientBase`.
    """

    def _make_core(self, settings: Settings, transport: AsyncTransport | None) -> ClientCore[AsyncTransport]:
        chosen = transport or _built_in_transport(settings)
        return make_core(settings, chosen, make_lock=nullcontext, provide=ProvidedCredential)

    async def send(self, request: Request[R], /) -> R:
        """Send a request object and return its typed response. Every method of a namespace calls this.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        steps, watch = self._start(request)
        with watch:
            return self._finish(request, await self._run(steps))

    async def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        """Call an API that the catalog lacks: `service/command`, JSON object in, JSON object out.

        Nothing is known about such an API, so a retry is made only if the service cannot have seen the request.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        steps, watch = self._start_raw(api, body)
        with watch:
            return (await self._run(steps)).body

    async def aclose(self) -> None:
        """Close the idle connections. A client that is used again opens new ones."""
        if not self._owner:
            return
        if self._core.probe is not None:
            self._core.probe.cancel()
        await self._core.transport.close()

    async def __aenter__(self: C) -> C:
        return self

    if not TYPE_CHECKING:  # a checker would let the mistake pass

        def __enter__(self) -> NoReturn:
            raise TypeError("AsyncClient is used with `async with`; in code that is not asynchronous use Client")

        def __exit__(self, *exception: object) -> None: ...

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        core: ClientCore[AsyncTransport] | None = getattr(self, "_core", None)
        if core is None or not self._owner or not isinstance(core.transport, AsyncioTransport):
            return
        if core.transport.abandon():
            text = f"{self!r} was not closed; use `async with`, or await `aclose()`"
            warnings.warn(text, ResourceWarning, stacklevel=1, source=self)

    async def _run(self, steps: Exchange) -> ServiceResponse:
        """Drive an exchange: carry out each action and send its result, or its exception, back in."""
        try:
            action = next(steps)
            while True:
                try:
                    result = self._begin(action)
                    if not isinstance(result, Signature):
                        result = await result
                except Exception as error:  # noqa: BLE001  a `usersig_provider` may raise anything
                    action = steps.throw(error)
                    continue
                if isinstance(action, HttpRequest):
                    self._probe_failed_domain()
                action = steps.send(result)
        except StopIteration as stop:
            response: ServiceResponse = stop.value
            return response
        finally:
            steps.close()

    def _begin(self, action: Action) -> Any:
        """Return the signature, or what is awaited for the result of an action."""
        if isinstance(action, HttpRequest):
            return self._core.transport.send(action)
        if isinstance(action, GetSignature):
            return self._core.credential.signature(action.refused, action.deadline - time.monotonic())
        if isinstance(action, Sleep):
            return asyncio.sleep(action.seconds)
        from timsdk_runtime.call.limiter import aask  # noqa: PLC0415  few clients have a limiter

        return aask(self._core.settings.limiter, action)

    def _probe_failed_domain(self) -> None:
        """Probe a failed domain in a task of its own, at most one probe at a time, once its rest is over."""
        health, transport = self._core.state.health, self._core.transport
        domain = health.next_probe(time.monotonic())
        if domain is None:
            return

        async def probe() -> None:
            up = False
            try:
                up = await transport.probe(domain, FAILOVER_TIMEOUT)
            finally:  # a cancelled probe leaves the next one to a later call
                if up:
                    health.mark_up(domain)
                else:
                    health.mark_down(domain, time.monotonic(), probe=True)

        self._core.probe = asyncio.get_running_loop().create_task(probe())


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
    except ConfigError:
        raise  # it says what to do
    except (ValueError, OSError) as error:
        problem = type(error).__name__  # its text may hold a password
    raise ConfigError(f"no connections can be made with these settings: {problem}")
