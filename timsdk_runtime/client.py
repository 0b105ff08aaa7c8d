"""The blocking client: it runs an exchange with sockets and `time.sleep`."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from timsdk_runtime.call.context import Action, Exchange, GetSignature, RateLimits
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.client_base import ClientBase
from timsdk_runtime.config import ConfirmSends, ConnectionKind, Settings, make_core
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.operation import R, Request
from timsdk_runtime.secret import wrap_secrets
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, Transport
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport, split_domain

C = TypeVar("C", bound="BaseClient")


class BaseClient(ClientBase):
    """Calls the service. One client serves many threads and keeps its connections open.

    Args:
        sdkappid: The app. Or set `TIM_SDKAPPID`.
        identifier: An administrator of the app. Or set `TIM_IDENTIFIER`.
        key: The app's secret key, with which the client signs. Or set `TIM_KEY`.
        secondary_key: The other key during a key rotation: used once `key` is refused. Or set `TIM_SECONDARY_KEY`.
        usersig: A signature made elsewhere, instead of a key.
        usersig_provider: A function that returns a signature, instead of a key: for a vault or a signing service.
        region: Where the app lives: `china`, `singapore`, ... Or set `TIM_REGION`.
        domain: A host of your own instead of a region, optionally with a port. Or set `TIM_DOMAIN`.
        timeout: Seconds for a whole call, retries included.
        connect_timeout: Seconds for one connection.
        read_timeout: Seconds without a byte of the response; the service takes up to 3.
        retry: How often and how patiently a call is retried where that is safe.
        rate_limits: What happens to a call beyond the API's rate: `wait` within the timeout, `fail` at once with
            `RateLimitError`, or `off`.
        app_rate: Rate of the whole app, all APIs together: `Rate(calls, seconds)`.
        confirm_sends: Read the history back where it is not known whether a message was sent; `"resend"` sends it
            once more where it is certainly not there.
        strict: For tests: raise `DecodeError` for a response that differs from what its API declares.
        pool_size: Connections at most to one host; threads beyond it wait.
        ca_certs: File of trusted certificates instead of the system's. Or set `TIM_CA_CERTS`.
        ssl_context: A context of your own: client certificates, the system's trust store.
        proxy: Address of an HTTP proxy, or `env` for the one that HTTPS_PROXY and NO_PROXY name.
        connection: `lean`, the SDK's own connection in urllib3's pool, or `urllib3`, that library's own; with a proxy
            `urllib3` when omitted, otherwise `lean`.
        transport: Sends requests instead of the built-in transport, and is closed with the client. For tests.

    Raises:
        ConfigError: The settings cannot work.
    """

    def __init__(
        self,
        *,
        sdkappid: int | None = None,
        identifier: str | None = None,
        key: str | None = None,
        secondary_key: str | None = None,
        usersig: str | None = None,
        usersig_provider: Callable[[], str] | None = None,
        region: str | None = None,
        domain: str | None = None,
        timeout: float = 15.0,
        connect_timeout: float = 2.0,
        read_timeout: float = 5.0,
        retry: RetryPolicy | None = None,
        rate_limits: RateLimits = "wait",
        app_rate: Rate | None = None,
        confirm_sends: ConfirmSends = False,
        strict: bool = False,
        pool_size: int = 32,
        ca_certs: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        connection: ConnectionKind | None = None,
        transport: Transport | None = None,
    ) -> None:
        secrets = wrap_secrets(key=key, secondary_key=secondary_key, usersig=usersig, proxy=proxy)
        del key, secondary_key, usersig, proxy  # tracebacks show the locals of a frame
        if isinstance(domain, str) and "@" in domain:
            del domain
            raise ConfigError("domain is a host name, perhaps with a port, without a user name or a password")
        given = {**locals(), **secrets}
        settings = Settings.load(given, self._regions)
        self._core = make_core(settings, transport or _built_in_transport(settings))
        self._options = settings.options

    def send(self, request: Request[R], /) -> R:
        """Send a request object and return its typed response. Every method of a namespace calls this.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        return self._finish(request, self._run(self._start(request)))

    def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        """Call an API that the catalog lacks: `service/command`, JSON object in, JSON object out.

        Nothing is known about such an API, so a retry is made only if the service cannot have seen the request.

        Raises:
            TimError: The call failed, or its outcome is unknown.
        """
        return self._run(self._start_raw(api, body)).body

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
            if logger.isEnabledFor(logging.DEBUG):
                shown = result.kind if isinstance(result, HttpFailure) else f"HTTP {result.status}"
                logger.debug("%s %s: %s", action.domain, action.path, shown)
            return result
        if isinstance(action, GetSignature):
            return self._core.credential.signature(action.refused, action.deadline - time.monotonic())
        time.sleep(action.seconds)
        return None

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


def _built_in_transport(settings: Settings) -> Transport:
    for domain in settings.region.domains:
        split_domain(domain)
    try:
        return Urllib3Transport(
            pool_size=settings.pool_size,
            ca_certs=settings.ca_certs,
            ssl_context=settings.ssl_context,
            proxy=settings.proxy,
            lean=(settings.connection or ("urllib3" if settings.proxy else "lean")) == "lean",
        )
    except ConfigError:
        raise
    except (ValueError, OSError) as error:
        problem = type(error).__name__  # its text may hold a password
    raise ConfigError(f"no connections can be made with these settings: {problem}")
