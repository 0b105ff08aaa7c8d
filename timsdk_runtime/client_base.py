"""What the clients share: turning requests into exchanges and received JSON into typed responses. No I/O."""

from __future__ import annotations

import functools
import logging
import ssl
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NoReturn, TypeVar

from timsdk_runtime.call.context import Call, CallRunner, CallSettings, Exchange, RateLimits
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.config import CallOptions, ClientCore, ConfirmSends, ConnectionKind, Settings
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import ConfigError, dropped_error, unsent_error
from timsdk_runtime.log import logger
from timsdk_runtime.secret import wrap_secrets

if TYPE_CHECKING:
    from timsdk_runtime.call.limiter import Limiter
    from timsdk_runtime.call.watch import CallWatch
    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.declarations import EffectKind
    from timsdk_runtime.events import Observer, Tracing
    from timsdk_runtime.model.catalog import Catalog
    from timsdk_runtime.model.envelope import ServiceResponse
    from timsdk_runtime.model.operation import Operation, R, Request
    from timsdk_runtime.regions import Region

T = TypeVar("T")
"""The type of the transport."""
S = TypeVar("S")
"""What a `usersig_provider` returns."""
C = TypeVar("C", bound="ClientBase[Any, Any]")

tracing_of_all_clients: list[Tracing] = []
"""For instrumentation that is switched on from outside a program."""
_UNWATCHED: Final = nullcontext()


class ClientBase(Generic[T, S]):
    """Base of the clients: everything but the I/O.

    Args:
        sdkappid: The app. Or set `TIM_SDKAPPID`.
        identifier: An administrator of the app. Or set `TIM_IDENTIFIER`.
        key: The app's secret key, with which the client signs. Or set `TIM_KEY`.
        secondary_key: The other key during a key rotation: used once `key` is refused. Or set `TIM_SECONDARY_KEY`.
        usersig: A signature made elsewhere, instead of a key.
        usersig_provider: A function that returns a signature, instead of a key: for a vault or a signing service. The
            asyncio client takes a coroutine function, too; a plain function must not block.
        region: Where the app lives: `china`, `singapore`, ... Or set `TIM_REGION`.
        domain: A host of your own instead of a region, optionally with a port. Or set `TIM_DOMAIN`.
        timeout: Seconds for a whole call, retries included.
        connect_timeout: Seconds for one connection.
        read_timeout: Seconds without a byte of the response; the service takes up to 3.
        retry: How often and how patiently a call is retried where that is safe.
        rate_limits: What happens to a call beyond the API's rate: `wait` within the timeout, `fail` at once with
            `RateLimitError`, or `off`.
        app_rate: Rate of the whole app, all APIs together: `Rate(calls, seconds)`.
        limiter: Keeps call rates for several processes: `timsdk.limits.RedisLimiter(url)`. It outlives the client.
        confirm_sends: Read the history back where it is not known whether a message was sent; `"resend"` sends it
            once more where it is certainly not there.
        strict: For tests: raise `DecodeError` for a response that differs from what its API declares.
        check_requests: Refuse a request that breaks what the catalog says with `InvalidArgument`, before it is sent.
        on_event: A function, or several, told of attempts, waits and ends of calls: `timsdk.events`. Must not block.
        pool_size: Connections at most to one host; threads beyond it wait.
        ca_certs: File of trusted certificates instead of the system's. Or set `TIM_CA_CERTS`.
        ssl_context: A context of your own: client certificates, the system's trust store.
        proxy: Address of an HTTP proxy, or `env` for the one that HTTPS_PROXY and NO_PROXY name.
        connection: Of the blocking client only: `lean`, the SDK's own connection in urllib3's pool, or `urllib3`,
            that library's own; with a proxy `urllib3` when omitted, otherwise `lean`.
        transport: Sends requests instead of the built-in transport, and is closed with the client. For tests.

    Raises:
        ConfigError: The settings cannot work.
    """

    _regions: ClassVar[Mapping[str, Region]] = {}
    _core: ClientCore[T]
    _options: CallOptions
    _owner = True
    """Whether closing this object closes the connections; False for what `with_options` returns."""

    def __init__(
        self,
        *,
        sdkappid: int | None = None,
        identifier: str | None = None,
        key: str | None = None,
        secondary_key: str | None = None,
        usersig: str | None = None,
        usersig_provider: Callable[[], S] | None = None,
        region: str | None = None,
        domain: str | None = None,
        timeout: float = 15.0,
        connect_timeout: float = 2.0,
        read_timeout: float = 5.0,
        retry: RetryPolicy | None = None,
        rate_limits: RateLimits = "wait",
        app_rate: Rate | None = None,
        limiter: Limiter | None = None,
        confirm_sends: ConfirmSends = False,
        strict: bool = False,
        check_requests: bool = False,
        on_event: Observer | Sequence[Observer] | None = None,
        pool_size: int = 32,
        ca_certs: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        connection: ConnectionKind | None = None,
        transport: T | None = None,
    ) -> None:
        secrets = wrap_secrets(key=key, secondary_key=secondary_key, usersig=usersig, proxy=proxy)
        del key, secondary_key, usersig, proxy  # tracebacks show the locals of a frame
        if isinstance(domain, str) and "@" in domain:
            del domain
            raise ConfigError("domain is a host name, perhaps with a port, without a user name or a password")
        settings = Settings.load({**locals(), **secrets}, self._regions)
        self._set_up(self._make_core(settings, transport), settings.options)

    def _set_up(self, core: ClientCore[T], options: CallOptions) -> None:
        self._core, self._options = core, options
        self._call_settings = CallSettings(
            sdkappid=core.settings.sdkappid,
            identifier=core.settings.identifier,
            timeout=options.timeout,
            connect_timeout=options.connect_timeout,
            read_timeout=options.read_timeout,
            retry=options.retry,
            codes=self._codes,
            clock=time.monotonic,
            wall=time.time,
            shared=core.state,
            rate_limits=options.rate_limits,
            catalog=self._catalog,
            check_requests=options.check_requests,
        )

    def _make_core(self, settings: Settings, transport: T | None) -> ClientCore[T]:
        raise NotImplementedError

    @staticmethod
    def _codes() -> CodeTable:
        from timsdk_runtime.codes import CodeTable  # noqa: PLC0415  needed only when a call fails

        return CodeTable({})

    @staticmethod
    def _catalog() -> Catalog | None:
        return None

    def with_options(
        self: C,
        *,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        retry: RetryPolicy | None = None,
        rate_limits: RateLimits | None = None,
        confirm_sends: ConfirmSends | None = None,
        strict: bool | None = None,
        check_requests: bool | None = None,
        on_event: Observer | Sequence[Observer] | None = None,
    ) -> C:
        """Return a client with other options that shares this one's connections and signature.

        It is usable until this client is closed; closing the clone does nothing.

        Raises:
            ConfigError: An option makes no sense.
        """
        options = self._options.changed(locals())
        clone = type(self).__new__(type(self))
        clone._set_up(self._core, options)
        clone._owner = False
        return clone

    @property
    def connections_opened(self) -> int:
        """Connections opened so far. One that was closed and reopened counts once. 0 with a custom `transport`."""
        return getattr(self._core.transport, "connections_opened", 0)

    def __repr__(self) -> str:
        core: ClientCore[T] | None = getattr(self, "_core", None)
        if core is None:  # the constructor raised; error reporters ask nevertheless
            return f"<{type(self).__name__} without settings>"
        known = core.settings
        shown = f"sdkappid={known.sdkappid}, identifier={known.identifier!r}, domain={known.region.domain!r}"
        return f"{type(self).__name__}({shown})"

    if not TYPE_CHECKING:  # a checker would take any name

        def __getattr__(self, name: str) -> Any:
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            if name.startswith("_"):
                raise AttributeError(text)
            from timsdk_runtime.missing import did_you_mean  # noqa: PLC0415  after a failure only

            catalog = self._catalog() or {}
            methods = [method for method in map(catalog.method, catalog) if method.endswith(f".{name}")]
            if methods:
                raise AttributeError(f"{text}; it is {' or '.join(f'client.{method}' for method in methods)}")
            raise AttributeError(text + did_you_mean(name, [each for each in dir(type(self)) if each[0] != "_"]))

    def __getstate__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds connections and a secret; make one in each process")

    def _start(self, request: Request[Any]) -> tuple[Exchange, AbstractContextManager[Any]]:
        """Return the exchange of a typed call, and what is told of the call."""
        began = time.monotonic()
        operation: Operation[Any, Any] | None = getattr(request, "operation", None)
        if operation is None or not isinstance(request, operation.request_type):
            from timsdk_runtime.model.argument_texts import no_request  # noqa: PLC0415  after a failure only

            raise ConfigError(no_request(request))
        if operation.status != "current":
            _warn_once(operation)
        watch = self._watch(operation.api, operation.method, operation.effect.kind)
        call = Call(
            operation.api,
            operation.encode_request(request),
            operation.effect,
            operation.error_texts,
            operation.rates,
            source=request,
            method=operation.method,
            watch=watch,
            began=began,
        )
        return self._exchange(call, operation), watch or _UNWATCHED

    def _finish(self, request: Request[R], received: ServiceResponse) -> R:
        """Return the typed response of a call."""
        operation: Operation[Any, R] = request.operation
        if self._options.strict:
            from timsdk_runtime.model.validation import refuse_deviations  # noqa: PLC0415  for tests only

            refuse_deviations(self._catalog(), operation.api, received.body)
        response = operation.response_from(received, request)
        if reason := operation.reason_dropped(response):
            raise dropped_error(operation.api, reason, response.meta.body)
        return response

    def _start_raw(self, api: str, body: Mapping[str, Any] | None) -> tuple[Exchange, AbstractContextManager[Any]]:
        """Return the exchange of a call to an API that the catalog lacks, and what is told of the call."""
        began = time.monotonic()
        service, _, command = api.partition("/")
        if not (service.replace("_", "").isalnum() and command.replace("_", "").isalnum() and api.isascii()):
            raise ConfigError(f"an API is written service/command, not {api!r}")
        given: object = body
        if not isinstance(given, Mapping | None):
            kind = type(body).__name__
            raise unsent_error(api, f"the body of a call is a dict of wire names and values, not of type {kind}")
        watch = self._watch(api, "", "once")
        call = Call(api, dict(body or {}), watch=watch, began=began)
        return _plain_exchange()(call, self._call_settings), watch or _UNWATCHED

    def _watch(self, api: str, method: str, effect: EffectKind) -> CallWatch | None:
        """Return what tells the observers about a call; None where there are none."""
        observers, tracing = self._options.on_event, (*self._core.tracing, *tracing_of_all_clients)
        if not (observers or tracing or logger.isEnabledFor(logging.INFO)):
            return None
        return _watch_class()((api, method, effect), observers, tracing, time.monotonic)

    def _exchange(self, call: Call, operation: Operation[Any, Any]) -> Exchange:
        """Return the exchange, inside confirmation and item retries where options and API ask for them."""
        send, settings, results = _plain_exchange(), self._call_settings, operation.item_results
        if confirm := self._options.confirm_sends:
            from timsdk_runtime.call.confirm_send import send_and_confirm  # noqa: PLC0415  few calls need it

            send = functools.partial(send_and_confirm, resend=confirm == "resend")
        if results is None or results.retry_rule is None:
            return send(call, settings)
        from timsdk_runtime.call.item_retry import retry_failed_items  # noqa: PLC0415  few calls need it

        return retry_failed_items(call, settings, results, wrapper=operation.wrapper, send=send)


@functools.lru_cache(maxsize=1)  # an import statement costs a fiftieth of a call
def _plain_exchange() -> CallRunner:
    from timsdk_runtime.call.exchange import exchange  # noqa: PLC0415  a process that makes no call needs it not

    return exchange


@functools.lru_cache(maxsize=1)
def _watch_class() -> type[CallWatch]:
    from timsdk_runtime.call.watch import CallWatch  # noqa: PLC0415  few calls are observed

    return CallWatch


@functools.cache
def _warn_once(operation: Operation[Any, Any]) -> None:
    successor = f"; use {operation.replaced_by} instead" if operation.replaced_by else ""
    warnings.warn(f"{operation.api} is {operation.status}{successor}", DeprecationWarning, stacklevel=6)
