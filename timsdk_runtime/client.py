"""The client: settings, and the driver that runs an exchange with blocking I/O."""

from __future__ import annotations

import functools
import os
import ssl
import threading
import time
import warnings
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, NoReturn, TypeAlias, TypeVar, get_args

from timsdk_runtime import credentials, regions
from timsdk_runtime.call.exchange import Action, Call, CallRunner, CallSettings, ClientState, RateLimits, exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.credentials import Credential
from timsdk_runtime.errors import ConfigError, DecodeError, dropped_error
from timsdk_runtime.log import logger
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.operation import Operation, R, Rate, Request
from timsdk_runtime.regions import Region
from timsdk_runtime.transport.messages import GetSignature, HttpFailure, HttpRequest
from timsdk_runtime.transport.urllib3_transport import ConnectionKind, Transport, split

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.model.catalog import Catalog

C = TypeVar("C", bound="BaseClient")
ConfirmSends: TypeAlias = bool | Literal["resend"]

_warned: set[str] = set()


class Options(NamedTuple):
    """What `with_options` can change."""

    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    rate_limits: RateLimits
    confirm_sends: ConfirmSends
    strict: bool

    def checked(self) -> Options:
        """Itself, if it makes sense."""
        for name in ("timeout", "connect_timeout", "read_timeout"):
            seconds = getattr(self, name)
            if not (isinstance(seconds, int | float) and seconds > 0):
                raise ConfigError(f"{name} is a number of seconds above 0, not {seconds!r}")
        if self.rate_limits not in get_args(RateLimits):
            raise ConfigError(f"rate_limits is 'wait', 'fail' or 'off', not {self.rate_limits!r}")
        if self.confirm_sends not in (True, False, "resend"):
            raise ConfigError(f"confirm_sends is True, False or 'resend', not {self.confirm_sends!r}")
        return self


class BaseClient:
    """Calls the service. One client serves many threads and keeps its connections open.

    Args:
        sdkappid: The app. Or set `TIM_SDKAPPID`.
        identifier: An administrator of the app. Or set `TIM_IDENTIFIER`.
        key: The app's secret key, with which the client signs. Or set `TIM_KEY`.
        secondary_key: The other key while keys are rotated: used once `key` is refused. Or set `TIM_SECONDARY_KEY`.
        usersig: A signature made elsewhere, instead of a key.
        usersig_provider: A function that returns a signature, instead of a key: for a vault or a signing service.
        region: Where the app lives: `china`, `singapore`, ... Or set `TIM_REGION`.
        domain: A host of your own instead of a region, perhaps with a port. Or set `TIM_DOMAIN`.
        timeout: Seconds for a whole call, repeats included.
        connect_timeout: Seconds for one connection.
        read_timeout: Seconds of silence while an answer is awaited; the service takes up to 3.
        retry: How often and how patiently a call is repeated where that is safe.
        rate_limits: What happens to a call beyond the API's rate: `wait` within the timeout, `fail` at once with
            `RateLimitError`, or `off`.
        app_rate: Calls of the whole app, all APIs together: `Rate(calls, seconds)`.
        confirm_sends: Read the history back where it is not known whether a message was sent; `"resend"` sends it
            once more where it is certainly not there.
        strict: Raise `DecodeError`, listing what differs, for an answer that is not what its API declares. For tests.
        pool_size: Connections at most to one host; threads beyond it wait.
        ca_certs: File of trusted certificates instead of the system's.
        ssl_context: A context of your own: client certificates, the system's trust store.
        proxy: Address of an HTTP proxy.
        connection: `lean`, the SDK's own connection in urllib3's pool, or `urllib3`, that library's own; with a proxy
            `urllib3` when omitted, otherwise `lean`.

    Raises:
        ConfigError: The settings cannot work.
    """

    _regions: ClassVar[Mapping[str, Region]] = {}

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
    ) -> None:
        environ = os.environ
        self._sdkappid = _sdkappid(sdkappid if sdkappid is not None else environ.get("TIM_SDKAPPID"))
        self._identifier = identifier or environ.get("TIM_IDENTIFIER") or ""
        if not self._identifier:
            raise ConfigError("an identifier, an administrator of the app, is needed; or set TIM_IDENTIFIER")
        self._credential: Credential = credentials.choose(
            sdkappid=self._sdkappid,
            identifier=self._identifier,
            secondary_key=secondary_key or environ.get("TIM_SECONDARY_KEY"),
            key=key or (environ.get("TIM_KEY") if not (usersig or usersig_provider) else None),
            usersig=usersig,
            usersig_provider=usersig_provider,
        )
        if not (region or domain):
            region, domain = environ.get("TIM_REGION"), environ.get("TIM_DOMAIN")
        self._region = regions.choose(self._regions, region=region, domain=domain)
        try:
            self._options = Options(
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                retry=retry or RetryPolicy(),
                rate_limits=rate_limits,
                confirm_sends=confirm_sends,
                strict=strict,
            ).checked()
            for name in self._region.domains:
                split(name)
            if pool_size < 1:
                raise ConfigError(f"pool_size is at least 1, not {pool_size}")
            if connection not in (None, *get_args(ConnectionKind)):
                raise ConfigError(f"connection is 'lean' or 'urllib3', not {connection!r}")
            if ca_certs is not None:
                open(ca_certs, "rb").close()
            self._transport = Transport(
                pool_size=pool_size, ca_certs=ca_certs, ssl_context=ssl_context, proxy=proxy, connection=connection
            )
        except (ValueError, OSError) as error:
            raise ConfigError(str(error)) from None
        self._shared = ClientState(self._region.domains, make_lock=threading.Lock, app_rate=app_rate)
        self._owner = True

    @staticmethod
    def _codes() -> CodeTable:
        from timsdk_runtime.codes import CodeTable  # noqa: PLC0415  seldom needed

        return CodeTable({})

    @staticmethod
    def _catalog() -> Catalog:
        raise ConfigError("there is no catalog to be strict with")

    def send(self, request: Request[R], /) -> R:
        """Send a request object and return its typed answer: what every method of a namespace does."""
        operation: Operation[Any, R] = request.operation
        if operation.status != "current":
            _warn(operation)
        body = operation.encode_request(request)
        call = Call(
            api=operation.api,
            body=body,
            effect=operation.effect,
            errors=operation.errors,
            rates=operation.rates,
        )
        answer = self._run(self._steps(call, operation))
        if self._options.strict:
            self._refuse_deviations(operation.api, answer.body)
        response = operation.response_from(answer, request)
        if operation.dropped_reason and (reason := get_path(response, operation.dropped_reason)):
            raise dropped_error(operation.api, str(reason), response.meta.body)
        return response

    def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        """Call an API that the catalog lacks: `service/command`, JSON object in, JSON object out.

        Nothing is known about it, so it is repeated only where it cannot have reached the service.
        """
        service, _, command = api.partition("/")
        if not (service.replace("_", "").isalnum() and command.replace("_", "").isalnum() and api.isascii()):
            raise ConfigError(f"an API is written service/command, not {api!r}")
        return self._run(exchange(Call(api=api, body=dict(body or {})), self._terms())).body

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
    ) -> C:
        """A client with other options that shares this one's connections and signature.

        It stays usable until this client is closed; closing it does nothing.
        """
        given = {
            "timeout": timeout,
            "connect_timeout": connect_timeout,
            "read_timeout": read_timeout,
            "retry": retry,
            "rate_limits": rate_limits,
            "confirm_sends": confirm_sends,
            "strict": strict,
        }
        clone = object.__new__(type(self))
        shared = ("_sdkappid", "_identifier", "_credential", "_region", "_transport", "_shared")
        clone.__dict__.update({name: self.__dict__[name] for name in shared})
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        clone._options = self._options._replace(**changed).checked()
        clone._owner = False
        return clone

    @property
    def connections_opened(self) -> int:
        """Connections since the client was made; one that was closed and is opened again counts once."""
        return self._transport.connections_opened

    def close(self) -> None:
        """Close the idle connections. A client that is used again opens new ones."""
        if self._owner:
            self._transport.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(sdkappid={self._sdkappid}, identifier={self._identifier!r}, "
            f"domain={self._region.domain!r})"
        )

    def __getstate__(self) -> NoReturn:
        raise TypeError("a client is not pickled: it holds connections and a secret; make one in each process")

    def _steps(self, call: Call, operation: Operation[Any, Any]) -> Generator[Action, Any, ServiceResponse]:
        """The exchange, and around it what the settings and the API want; few calls do, so it is imported then."""
        send: CallRunner = exchange
        if confirm := self._options.confirm_sends:
            from timsdk_runtime.call.confirm_send import send_and_confirm  # noqa: PLC0415

            send = functools.partial(send_and_confirm, resend=confirm == "resend")
        if operation.item_results is None or operation.item_results.retry_rule is None:
            return send(call, self._terms())
        from timsdk_runtime.call.item_retry import retry_failed_items  # noqa: PLC0415

        return retry_failed_items(call, self._terms(), operation.item_results, wrapper=operation.wrapper, send=send)

    def _terms(self) -> CallSettings:
        options = self._options
        return CallSettings(
            sdkappid=self._sdkappid,
            identifier=self._identifier,
            timeout=options.timeout,
            connect_timeout=options.connect_timeout,
            read_timeout=options.read_timeout,
            retry=options.retry,
            codes=self._codes,
            clock=time.monotonic,
            wall=time.time,
            shared=self._shared,
            rate_limits=options.rate_limits,
        )

    def _refuse_deviations(self, api: str, body: Mapping[str, Any]) -> None:
        from timsdk_runtime.model.validation import find_deviations  # noqa: PLC0415  for tests only

        if found := find_deviations(self._catalog(), api, "response", body):
            listed = "; ".join(map(str, found))
            raise DecodeError(
                f"{api}: the answer is not what the catalog declares: {listed}", api=api, http_status=200
            )

    def _probe(self) -> None:
        """Look after a domain that failed, beside the calls: one thread at a time, and only when it is due."""
        domain = self._shared.health.due(time.monotonic())
        if domain is None:
            return

        def look() -> None:
            if self._transport.probe(domain):
                self._shared.health.works(domain)
            else:
                self._shared.health.failed(domain, time.monotonic(), probe=True)

        try:
            threading.Thread(target=look, name="timsdk-probe", daemon=True).start()
        except RuntimeError:  # no thread to be had, as at the end of the interpreter; the call goes on without
            self._shared.health.failed(domain, time.monotonic(), probe=True)

    def _run(self, steps: Generator[Action, Any, ServiceResponse]) -> ServiceResponse:
        """The blocking driver; what fails is told to whoever asked for it."""
        try:
            step = next(steps)
            while True:
                try:
                    result = self._perform(step)
                except Exception as error:  # noqa: BLE001  a provider of signatures raises what it likes
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            answer: ServiceResponse = stop.value
            return answer
        finally:
            steps.close()

    def _perform(self, step: Action) -> Any:
        if isinstance(step, HttpRequest):
            result = self._transport.send(step)
            self._probe()
            if logger.isEnabledFor(10):
                shown = result.kind if isinstance(result, HttpFailure) else f"HTTP {result.status}"
                logger.debug("%s %s: %s", step.domain, step.path, shown)
            return result
        if isinstance(step, GetSignature):
            return self._credential.signature(step.refused)
        time.sleep(step.seconds)
        return None


def _sdkappid(value: int | str | None) -> int:
    if value is None or value == "":
        raise ConfigError("an sdkappid, the number of the app, is needed; or set TIM_SDKAPPID")
    try:
        number = int(value)
    except ValueError:
        raise ConfigError(f"an sdkappid is a number, not {value!r}") from None
    if isinstance(value, bool) or number <= 0:
        raise ConfigError(f"an sdkappid is a positive number, not {value!r}")
    return number


def _warn(operation: Operation[Any, Any]) -> None:
    """Once for each retired API."""
    if operation.api not in _warned:
        _warned.add(operation.api)
        instead = f"; use {operation.replaced_by} instead" if operation.replaced_by else ""
        warnings.warn(f"{operation.api} is {operation.status}{instead}", DeprecationWarning, stacklevel=4)
