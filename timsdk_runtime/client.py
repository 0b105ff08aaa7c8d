"""The blocking client: it runs an exchange with sockets and `time.sleep`."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timsdk_runtime.call.context import Action, Exchange, GetSignature, Sleep
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.client_base import ClientBase
from timsdk_runtime.config import ClientCore, Settings, make_core
from timsdk_runtime.credentials import provided
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.transport.messages import HttpRequest, Transport
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport

if TYPE_CHECKING:
    from timsdk_runtime.model.envelope import ServiceResponse
    from timsdk_runtime.model.operation import R, Request

C = TypeVar("C", bound="BaseClient")
_FOR_CALLS: Final = (
    "timsdk_runtime.call.item_retry",
    "timsdk_runtime.transport.fair_semaphore",
    "timsdk_runtime.transport.lean_connection",
    "timsdk_runtime.transport.failures",
    "encodings.idna",
)
"""What a process that makes no call need not load; the codec is for names of hosts."""
_FOR_ASYNC_CALLS: Final = ("timsdk_runtime.async_client", "timsdk_runtime.transport.asyncio_failures")


class BaseClient(ClientBase[Transport, str]):
    """Calls the service. One client serves many threads and keeps its connections open.

    The arguments are those of `ClientBase`.
    """

    def _make_core(self, settings: Settings, transport: Transport | None) -> ClientCore[Transport]:
        chosen = transport or _built_in_transport(settings)
        return make_core(settings, chosen, make_lock=threading.RLock, provide=provided)

    def send(self, request: Request[R], /) -> R:
        """Send a request object and return its typed response. Every method of a namespace calls this.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        steps, watch = self._start(request)
        with watch:
            return self._finish(request, self._run(steps))

    def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        """Call an API that the catalog lacks: `service/command`, JSON object in, JSON object out.

        Nothing is known about such an API, so a retry is made only if the service cannot have seen the request.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        steps, watch = self._start_raw(api, body)
        with watch:
            return self._run(steps).body

    def close(self) -> None:
        """Close the idle connections. A client that is used again opens new ones."""
        if self._owner:
            self._core.transport.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _run(self, steps: Exchange) -> ServiceResponse:
        """Drive an exchange: carry out each action and send its result, or its exception, back in."""
        try:
            action = next(steps)
            while True:
                try:
                    result = self._perform(action)
                except Exception as error:  # noqa: BLE001  a `usersig_provider` may raise anything
                    action = steps.throw(error)
                else:
                    action = steps.send(result)
        except StopIteration as stop:
            response: ServiceResponse = stop.value
            return response
        finally:
            steps.close()

    def _perform(self, action: Action) -> Any:
        if isinstance(action, HttpRequest):
            result = self._core.transport.send(action)
            self._probe_failed_domain()
            return result
        if isinstance(action, GetSignature):
            return self._core.credential.signature(action.refused, action.deadline - time.monotonic())
        if isinstance(action, Sleep):
            return time.sleep(action.seconds)
        from timsdk_runtime.call.limiter import ask  # noqa: PLC0415  few clients have a limiter

        return ask(self._core.settings.limiter, action)

    def _probe_failed_domain(self) -> None:
        """Probe a failed domain in a background thread, at most one probe at a time, once its rest is over."""
        health, transport = self._core.state.health, self._core.transport
        domain = health.next_probe(time.monotonic())
        if domain is None:
            return

        def probe() -> None:
            if transport.probe(domain, FAILOVER_TIMEOUT):
                health.mark_up(domain)
            else:
                health.mark_down(domain, time.monotonic(), probe=True)

        try:
            threading.Thread(target=probe, name="timsdk-probe", daemon=True).start()
        except RuntimeError:  # no thread can be started, as at interpreter shutdown; the call does not need one
            health.mark_down(domain, time.monotonic(), probe=True)


def preload_calls(*, asyncio: bool) -> None:
    """Load what calls and their failures need, so that the first calls of a process are like the others."""
    for name in (*_FOR_CALLS, *(_FOR_ASYNC_CALLS if asyncio else ())):
        importlib.import_module(name)
    from timsdk_runtime.model.json_codec import dumps, loads  # noqa: PLC0415  it chooses a library on first use

    loads(dumps({}))


def _built_in_transport(settings: Settings) -> Transport:
    try:
        return Urllib3Transport(
            pool_size=settings.pool_size,
            ca_certs=settings.ca_certs,
            ssl_context=settings.ssl_context,
            proxy=settings.proxy,
            lean=settings.connection == "lean" if settings.connection else not settings.proxy,
        )
    except ConfigError:
        raise
    except (ValueError, OSError) as error:
        problem = type(error).__name__  # its text may hold a password
    raise ConfigError(f"no connections can be made with these settings: {problem}")
