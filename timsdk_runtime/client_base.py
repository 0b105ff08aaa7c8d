"""What the clients share: turning requests into exchanges and received JSON into typed responses. No I/O."""

from __future__ import annotations

import functools
import time
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from timsdk_runtime.call.context import Call, CallRunner, CallSettings, Exchange, RateLimits
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.config import CallOptions, ClientCore, ConfirmSends
from timsdk_runtime.errors import ConfigError, DecodeError, dropped_error, unsent_error
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.operation import Operation, R, Request
from timsdk_runtime.regions import Region

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.model.catalog import Catalog

C = TypeVar("C", bound="ClientBase")

_warned: set[str] = set()


class ClientBase:
    """Base of the clients: everything but the I/O."""

    _regions: ClassVar[Mapping[str, Region]] = {}
    _core: ClientCore
    _options: CallOptions
    _owner = True
    """Whether closing this object closes the connections; False for what `with_options` returns."""

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
    ) -> C:
        """Return a client with other options that shares this one's connections and signature.

        It is usable until this client is closed; closing the clone does nothing.

        Raises:
            ConfigError: An option makes no sense.
        """
        options = self._options.changed(locals())
        clone = type(self).__new__(type(self))
        clone._core, clone._options, clone._owner = self._core, options, False
        return clone

    @property
    def connections_opened(self) -> int:
        """Connections opened so far. One that was closed and reopened counts once. 0 with a custom `transport`."""
        return getattr(self._core.transport, "connections_opened", 0)

    def __repr__(self) -> str:
        core: ClientCore | None = getattr(self, "_core", None)
        if core is None:  # the constructor raised; error reporters ask nevertheless
            return f"<{type(self).__name__} without settings>"
        settings = core.settings
        return (
            f"{type(self).__name__}(sdkappid={settings.sdkappid}, identifier={settings.identifier!r}, "
            f"domain={settings.region.domain!r})"
        )

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

    def _start(self, request: Request[Any]) -> Exchange:
        """Return the exchange of a typed call."""
        given: object = request
        if not isinstance(given, Request):
            raise _no_request(request)
        operation: Operation[Any, Any] = request.operation
        if operation.status != "current":
            _warn_once(operation)
        call = Call(
            api=operation.api,
            body=operation.encode_request(request),
            effect=operation.effect,
            error_texts=operation.error_texts,
            rates=operation.rates,
            source=request,
        )
        return self._exchange(call, operation)

    def _finish(self, request: Request[R], received: ServiceResponse) -> R:
        """Return the typed response of a call."""
        operation: Operation[Any, R] = request.operation
        if self._options.strict:
            self._refuse_deviations(operation.api, received.body)
        response = operation.response_from(received, request)
        if operation.dropped_reason and (reason := get_path(response, operation.dropped_reason)):
            raise dropped_error(operation.api, str(reason), response.meta.body)
        return response

    def _start_raw(self, api: str, body: Mapping[str, Any] | None) -> Exchange:
        """Return the exchange of a call to an API that the catalog lacks."""
        service, _, command = api.partition("/")
        if not (service.replace("_", "").isalnum() and command.replace("_", "").isalnum() and api.isascii()):
            raise ConfigError(f"an API is written service/command, not {api!r}")
        given: object = body
        if not isinstance(given, Mapping | None):
            kind = type(body).__name__
            raise unsent_error(api, f"the body of a call is a dict of wire names and values, not of type {kind}")
        return exchange(Call(api=api, body=dict(body or {})), self._call_settings())

    def _exchange(self, call: Call, operation: Operation[Any, Any]) -> Exchange:
        """Return the exchange, inside confirmation and item retries where options and API ask for them."""
        send: CallRunner = exchange
        if confirm := self._options.confirm_sends:
            from timsdk_runtime.call.confirm_send import send_and_confirm  # noqa: PLC0415  few calls need it

            send = functools.partial(send_and_confirm, resend=confirm == "resend")
        if operation.item_results is None or operation.item_results.retry_rule is None:
            return send(call, self._call_settings())
        from timsdk_runtime.call.item_retry import retry_failed_items  # noqa: PLC0415  few calls need it

        settings = self._call_settings()
        return retry_failed_items(call, settings, operation.item_results, wrapper=operation.wrapper, send=send)

    def _call_settings(self) -> CallSettings:
        core, options = self._core, self._options
        return CallSettings(
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

    def _refuse_deviations(self, api: str, body: Mapping[str, Any]) -> None:
        from timsdk_runtime.model.validation import find_deviations  # noqa: PLC0415  for tests only

        catalog = self._catalog()
        if catalog is None:
            raise ConfigError("`strict` needs a catalog, which this client does not have")
        if found := find_deviations(catalog, api, "response", body):
            listed = "; ".join(map(str, found))
            message = f"{api}: the response is not what the catalog declares: {listed}"
            raise DecodeError(message, api=api, http_status=200)


def _no_request(value: Any) -> ConfigError:
    """Return the exception for what is no request object."""
    if hasattr(value, "operation"):
        return ConfigError(f"send takes a request object, not its class: pass {value.__name__}(...)")
    kind = type(value).__name__
    return ConfigError(
        f"send takes a request object, such as SendMsgRequest(...), not {kind}; for JSON there is `call`"
    )


def _warn_once(operation: Operation[Any, Any]) -> None:
    if operation.api not in _warned:
        _warned.add(operation.api)
        successor = f"; use {operation.replaced_by} instead" if operation.replaced_by else ""
        warnings.warn(f"{operation.api} is {operation.status}{successor}", DeprecationWarning, stacklevel=6)
