"""Settings of a client: arguments and environment variables become checked, frozen values."""

from __future__ import annotations

import math
import os
import ssl
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, get_args

from timsdk_runtime.call.context import ClientState, RateLimits
from timsdk_runtime.call.rate_limit import Lock
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.credentials import Credential, credential_from_settings
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.regions import Region, resolve_region
from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import (
    U32_MAX,
    proxy_address,
    proxy_of_environment,
    seconds,
    secret_text,
    shown,
    text,
)
from timsdk_runtime.values import Value

if TYPE_CHECKING:
    from timsdk_runtime.call.limiter import Limiter
    from timsdk_runtime.events import Observer, Tracing

_LONGEST_NUMBER = 20
"""Characters: a longer text is no sdkappid."""
T = TypeVar("T")

ConfirmSends: TypeAlias = bool | Literal["resend"]
ConnectionKind: TypeAlias = Literal["lean", "urllib3"]


class CallOptions(Value):
    """The settings that `with_options` can change."""

    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    rate_limits: RateLimits
    confirm_sends: ConfirmSends
    strict: bool
    check_requests: bool = False
    on_event: tuple[Observer, ...] = ()

    def validated(self) -> CallOptions:
        """Return self after checking every value.

        Raises:
            ConfigError: A value makes no sense.
        """
        for name in ("timeout", "connect_timeout", "read_timeout"):
            seconds(name, getattr(self, name))
        retry: object = self.retry
        if not isinstance(retry, RetryPolicy):
            raise ConfigError(f"retry is a RetryPolicy, not {shown(retry)}; pass RetryPolicy(attempts=...)")
        for name in ("strict", "check_requests"):
            if getattr(self, name) not in (True, False):
                raise ConfigError(f"{name} is True or False, not {shown(getattr(self, name))}")
        if self.rate_limits not in get_args(RateLimits):
            raise ConfigError(f"rate_limits is 'wait', 'fail' or 'off', not {shown(self.rate_limits)}")
        for observer in self.on_event:
            if not callable(observer):
                raise ConfigError(f"on_event is a function, or a list of functions, not {shown(observer)}")
        if self.confirm_sends not in (True, False, "resend"):
            raise ConfigError(f"confirm_sends is True, False or 'resend', not {shown(self.confirm_sends)}")
        return self

    def changed(self, given: Mapping[str, Any]) -> CallOptions:
        """Return the options with those of `given` that are not None.

        Raises:
            ConfigError: A value makes no sense.
        """
        changes = {name: given[name] for name in self.field_names if given[name] is not None}
        if "on_event" in changes:
            changes["on_event"] = _observers(changes["on_event"])
        return self.replace(**changes).validated()


class Settings(Value):
    """All settings of a client, checked."""

    sdkappid: int
    identifier: str
    key: Secret | None
    secondary_key: Secret | None
    usersig: Secret | None
    usersig_provider: Callable[[], Any] | None
    region: Region
    options: CallOptions
    app_rate: Rate | None
    limiter: Limiter | None
    pool_size: int
    ca_certs: str | None
    ssl_context: ssl.SSLContext | None
    proxy: Secret | None
    connection: ConnectionKind | None

    @classmethod
    def load(cls, given: Mapping[str, Any], regions: Mapping[str, Region]) -> Settings:
        """Return the settings for the arguments of a client; what is None comes from the environment.

        Raises:
            ConfigError: The settings cannot work.
        """
        signs_itself = given["usersig"] is None and given["usersig_provider"] is None
        region, domain = given["region"], given["domain"]
        if not (region or domain):
            region, domain = os.environ.get("TIM_REGION"), os.environ.get("TIM_DOMAIN")
        options: dict[str, Any] = {name: given[name] for name in CallOptions.field_names}
        if options["retry"] is None:
            options["retry"] = RetryPolicy()
        options["on_event"] = _observers(options["on_event"])
        place = resolve_region(regions, region=region, domain=domain)
        settings = cls(
            sdkappid=_sdkappid(given["sdkappid"]),
            identifier=_identifier(given["identifier"]),
            key=_secret("key", given["key"]) or (secret_variable("TIM_KEY") if signs_itself else None),
            secondary_key=_secret("secondary_key", given["secondary_key"]) or secret_variable("TIM_SECONDARY_KEY"),
            usersig=_secret("usersig", given["usersig"]),
            usersig_provider=given["usersig_provider"],
            region=place,
            options=CallOptions(**options).validated(),
            app_rate=given["app_rate"],
            limiter=given["limiter"],
            pool_size=given["pool_size"],
            ca_certs=given["ca_certs"] or (None if given["ssl_context"] else os.environ.get("TIM_CA_CERTS") or None),
            ssl_context=given["ssl_context"],
            proxy=_proxy(given["proxy"], place),
            connection=given["connection"],
        )
        return settings.validated()

    def validated(self) -> Settings:
        """Return self after checking the values that a connection depends on.

        Raises:
            ConfigError: A value makes no sense.
        """
        pool_size: object = self.pool_size
        if not isinstance(pool_size, int) or isinstance(pool_size, bool):
            raise ConfigError(f"pool_size is a whole number (int), not {shown(pool_size)}")
        if pool_size < 1:
            raise ConfigError(f"pool_size is at least 1, not {shown(pool_size)}")
        _check_app_rate(self.app_rate)
        if self.limiter is not None and not callable(getattr(self.limiter, "reserve", None)):
            raise ConfigError(f"limiter is a RedisLimiter, not {shown(self.limiter)}; pass RedisLimiter(url)")
        if self.usersig_provider is not None and not callable(self.usersig_provider):
            kind = type(self.usersig_provider).__name__
            raise ConfigError(f"usersig_provider is a function that returns a UserSig, not {kind}; or pass usersig")
        if self.ssl_context is not None and not hasattr(self.ssl_context, "wrap_socket"):
            raise ConfigError(f"ssl_context is an ssl.SSLContext, not {shown(self.ssl_context)}")
        if self.connection not in (None, *get_args(ConnectionKind)):
            raise ConfigError(f"connection is 'lean' or 'urllib3', not {shown(self.connection)}")
        if self.ca_certs is not None:
            _check_ca_certs(self.ca_certs)
        return self


class ClientCore(Generic[T]):
    """What a client shares with its clones: settings, signatures, connections and the state of its calls."""

    def __init__(self, settings: Settings, credential: Credential, transport: T, state: ClientState) -> None:
        self.settings = settings
        self.credential = credential
        self.transport = transport
        self.state = state
        self.probe: Any = None
        """The task in which the asyncio client probes a failed domain; an event loop keeps no task alive."""
        self.tracing: tuple[Tracing, ...] = ()
        """Instrumentation of this client, beside the observers of its options."""


def make_core(
    settings: Settings,
    transport: T,
    *,
    make_lock: Callable[[], Lock],
    provide: Callable[[Callable[[], Any]], Credential],
) -> ClientCore[T]:
    """Return the core of a new client. `provide` makes the credential for a `usersig_provider`.

    Raises:
        ConfigError: The settings name no credential, or several.
    """
    credential = credential_from_settings(
        sdkappid=settings.sdkappid,
        identifier=settings.identifier,
        key=settings.key,
        secondary_key=settings.secondary_key,
        usersig=settings.usersig,
        usersig_provider=settings.usersig_provider,
        provide=provide,
    )
    state = ClientState(
        settings.region.domains,
        make_lock=make_lock,
        app_rate=settings.app_rate,
        shares_limits=settings.limiter is not None,
    )
    return ClientCore(settings, credential, transport, state)


def secret_variable(name: str) -> Secret | None:
    """Return the value of an environment variable as a `Secret`, or None where it is not set."""
    value = os.environ.get(name)
    hidden = Secret(value) if value else None
    del value  # tracebacks show the locals of a frame
    return _secret(name, hidden)


def _secret(name: str, secret: Secret | None) -> Secret | None:
    return secret_text(name, secret) if secret else None


def _observers(given: Any) -> tuple[Observer, ...]:
    """Return the observers as a tuple: nothing, one, or several were given."""
    if given is None:
        return ()
    return tuple(given) if hasattr(given, "__iter__") else (given,)


def _proxy(given: Secret | None, region: Region) -> Secret | None:
    if given is None:
        return None
    if given.reveal() == "env":
        found = proxy_of_environment(region.domain.rpartition("://")[2])
        return proxy_address(found) if found else None
    return proxy_address(given)


def _check_app_rate(rate: object) -> None:
    if rate is None:
        return
    if not isinstance(rate, Rate):
        raise ConfigError(f"app_rate is a Rate, not {shown(rate)}; pass Rate(calls, seconds)")
    for value in (rate.calls, rate.seconds):
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
            raise ConfigError(f"app_rate is Rate(calls, seconds) of numbers above 0, not with {shown(value)}")


def _check_ca_certs(path: Any) -> None:
    if not isinstance(path, str | os.PathLike):
        raise ConfigError(f"ca_certs is the path of a file, not {shown(path)}")
    try:
        file = os.fsdecode(path)  # pyright: ignore[reportUnknownArgumentType]
        open(file, "rb").close()
    except (OSError, ValueError) as error:
        raise ConfigError(f"ca_certs: {error}") from None
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
    except ssl.SSLError:
        raise ConfigError(f"ca_certs: there is no certificate in {file!r}; pass a file of PEM certificates") from None


def _identifier(value: str | None) -> str:
    found = os.environ.get("TIM_IDENTIFIER") if value is None or value == "" else value
    if not found:
        raise ConfigError("an identifier, an administrator of the app, is needed; or set TIM_IDENTIFIER")
    return text("identifier", found)


def _sdkappid(value: int | str | None) -> int:
    found = os.environ.get("TIM_SDKAPPID") if value is None else value
    if found is None or found == "":
        raise ConfigError("an sdkappid, the number of the app, is needed; or set TIM_SDKAPPID")
    if isinstance(found, str) and found.strip().isdecimal() and len(found) < _LONGEST_NUMBER:
        found = int(found)
    if isinstance(found, bool):
        raise ConfigError(f"an sdkappid is a positive number, not {found!r}")
    if not isinstance(found, int):
        raise ConfigError(f"an sdkappid is a number, not {shown(found)}; pass the digits of the console as an int")
    if not 0 < found <= U32_MAX:
        raise ConfigError(f"an sdkappid is a positive number, not {shown(found)}; pass the one of the console")
    return found
