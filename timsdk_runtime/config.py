"""Settings of a client: arguments and environment variables become checked, frozen values."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from timsdk_runtime.call.context import ClientState, RateLimits
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.credentials import Credential
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.regions import Region, resolve_region
from timsdk_runtime.secret import Secret
from timsdk_runtime.signers import credential_from_settings
from timsdk_runtime.transport.messages import Transport

ConfirmSends: TypeAlias = bool | Literal["resend"]
ConnectionKind: TypeAlias = Literal["lean", "urllib3"]


class CallOptions(NamedTuple):
    """The settings that `with_options` can change."""

    timeout: float
    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    rate_limits: RateLimits
    confirm_sends: ConfirmSends
    strict: bool

    def validated(self) -> CallOptions:
        """Return self after checking every value.

        Raises:
            ConfigError: A value makes no sense.
        """
        for name in ("timeout", "connect_timeout", "read_timeout"):
            seconds = getattr(self, name)
            if not (isinstance(seconds, int | float) and seconds > 0):
                raise ConfigError(f"{name} is a number of seconds above 0, not {seconds!r}")
        if self.rate_limits not in get_args(RateLimits):
            raise ConfigError(f"rate_limits is 'wait', 'fail' or 'off', not {self.rate_limits!r}")
        if self.confirm_sends not in (True, False, "resend"):
            raise ConfigError(f"confirm_sends is True, False or 'resend', not {self.confirm_sends!r}")
        return self

    def changed(self, given: Mapping[str, Any]) -> CallOptions:
        """Return the options with those of `given` that are not None.

        Raises:
            ConfigError: A value makes no sense.
        """
        return self._replace(**{name: given[name] for name in self._fields if given[name] is not None}).validated()


class Settings(NamedTuple):
    """All settings of a client, checked."""

    sdkappid: int
    identifier: str
    key: Secret | None
    secondary_key: Secret | None
    usersig: Secret | None
    usersig_provider: Callable[[], str] | None
    region: Region
    options: CallOptions
    app_rate: Rate | None
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
        options: dict[str, Any] = {name: given[name] for name in CallOptions._fields}
        options["retry"] = options["retry"] or RetryPolicy()
        settings = cls(
            sdkappid=_sdkappid(given["sdkappid"]),
            identifier=_identifier(given["identifier"]),
            key=given["key"] or (secret_variable("TIM_KEY") if signs_itself else None),
            secondary_key=given["secondary_key"] or secret_variable("TIM_SECONDARY_KEY"),
            usersig=given["usersig"],
            usersig_provider=given["usersig_provider"],
            region=resolve_region(regions, region=region, domain=domain),
            options=CallOptions(**options).validated(),
            app_rate=given["app_rate"],
            pool_size=given["pool_size"],
            ca_certs=given["ca_certs"],
            ssl_context=given["ssl_context"],
            proxy=given["proxy"],
            connection=given["connection"],
        )
        return settings.validated()

    def validated(self) -> Settings:
        """Return self after checking the values that a connection depends on.

        Raises:
            ConfigError: A value makes no sense.
        """
        if self.pool_size < 1:
            raise ConfigError(f"pool_size is at least 1, not {self.pool_size}")
        if self.connection not in (None, *get_args(ConnectionKind)):
            raise ConfigError(f"connection is 'lean' or 'urllib3', not {self.connection!r}")
        if self.ca_certs is not None:
            try:
                open(self.ca_certs, "rb").close()
            except OSError as error:
                raise ConfigError(str(error)) from None
        return self


class ClientCore(NamedTuple):
    """What a client shares with its clones: settings, signatures, connections and the state of its calls."""

    settings: Settings
    credential: Credential
    transport: Transport
    state: ClientState


def make_core(settings: Settings, transport: Transport) -> ClientCore:
    """Return the core of a new client.

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
    )
    state = ClientState(settings.region.domains, make_lock=threading.RLock, app_rate=settings.app_rate)
    return ClientCore(settings, credential, transport, state)


def secret_variable(name: str) -> Secret | None:
    """Return the value of an environment variable as a `Secret`, or None where it is not set."""
    value = os.environ.get(name)
    return Secret(value) if value else None


def _identifier(value: str | None) -> str:
    found = value or os.environ.get("TIM_IDENTIFIER")
    if not found:
        raise ConfigError("an identifier, an administrator of the app, is needed; or set TIM_IDENTIFIER")
    return found


def _sdkappid(value: int | str | None) -> int:
    found = os.environ.get("TIM_SDKAPPID") if value is None else value
    if found is None or found == "":
        raise ConfigError("an sdkappid, the number of the app, is needed; or set TIM_SDKAPPID")
    try:
        number = int(found)
    except ValueError:
        raise ConfigError(f"an sdkappid is a number, not {found!r}") from None
    if isinstance(found, bool) or number <= 0:
        raise ConfigError(f"an sdkappid is a positive number, not {found!r}")
    return number
