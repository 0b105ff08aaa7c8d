"""Where a command's settings come from: an option, else the environment, else a profile of the configuration file."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from timsdk import ConfigError

_KNOWN: Final = frozenset({
    "sdkappid", "identifier", "region", "domain", "ca_certs", "proxy", "timeout",
    "key_file", "key_command", "keyring",
})  # fmt: skip
"""Keys of a profile."""
_SECRETS: Final = frozenset({"key", "secondary_key", "usersig"})
_OF_OTHERS: Final = 0o077
"""Permissions of group and world."""
DEFAULT_PROFILE: Final = "default"


class Chosen(NamedTuple):
    """What the options of a command say. None where an option was left out."""

    profile: str | None = None
    sdkappid: int | None = None
    identifier: str | None = None
    region: str | None = None
    domain: str | None = None
    timeout: float | None = None
    key_file: str | None = None
    verbose: bool = False


class Setup(NamedTuple):
    """The settings of a client, without a credential, and the profile that may lead to one."""

    arguments: dict[str, Any]
    profile: Mapping[str, Any]


def config_path() -> str:
    """Return the path of the configuration file, whether there is one or not."""
    if path := os.environ.get("TIMSDK_CONFIG"):
        return path
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(base, "timsdk", "config.toml")


def setup(chosen: Chosen) -> Setup:
    """Return the settings for the options of a command.

    Raises:
        ConfigError: The configuration file or a profile cannot be used.
    """
    profile = load_profile(chosen.profile)
    found: dict[str, Any] = {
        "sdkappid": _first(chosen.sdkappid, "TIM_SDKAPPID", profile.get("sdkappid")),
        "identifier": _first(chosen.identifier, "TIM_IDENTIFIER", profile.get("identifier")),
        "ca_certs": _first(None, "TIM_CA_CERTS", profile.get("ca_certs")),
        "proxy": profile.get("proxy"),
        "timeout": chosen.timeout or profile.get("timeout"),
    }
    places = (
        (chosen.region, chosen.domain),
        (os.environ.get("TIM_REGION"), os.environ.get("TIM_DOMAIN")),
        (profile.get("region"), profile.get("domain")),
    )
    found["region"], found["domain"] = next(((r, d) for r, d in places if r or d), (None, None))
    return Setup({name: value for name, value in found.items() if value is not None}, profile)


def app_of(arguments: Mapping[str, Any]) -> int:
    """Return the number of the app.

    Raises:
        ConfigError: The settings have none.
    """
    number = str(arguments.get("sdkappid", ""))
    if not number.isdecimal() or len(number) > len(str(2**32)):
        raise ConfigError("an sdkappid, the number of the app, is needed: pass --sdkappid or set TIM_SDKAPPID")
    return int(number)


def load_profile(name: str | None) -> Mapping[str, Any]:
    """Return a profile of the configuration file; an empty one where nothing names any.

    Raises:
        ConfigError: The file is open to others or unreadable, or has no such profile, or the profile has a wrong key.
    """
    wanted = name or os.environ.get("TIM_PROFILE")
    path = config_path()
    if not os.path.exists(path):
        if wanted:
            raise ConfigError(f"there is no profile {wanted!r}: {path} does not exist")
        return {}
    profiles = _read(path).get("profiles", {})
    if not isinstance(profiles, dict):
        raise ConfigError(f"{path}: `profiles` is a table: write [profiles.NAME]")
    known: dict[str, Any] = profiles  # pyright: ignore[reportUnknownVariableType]
    if wanted is None and DEFAULT_PROFILE not in known:
        return {}
    profile: Any = known.get(wanted or DEFAULT_PROFILE)
    if profile is None:
        raise ConfigError(f"{path} has no profile {wanted!r}; it has {', '.join(sorted(known)) or 'none'}")
    if not isinstance(profile, dict):
        raise ConfigError(f"{path}: the profile {wanted or DEFAULT_PROFILE!r} is a table: write [profiles.NAME]")
    found: dict[str, Any] = profile  # pyright: ignore[reportUnknownVariableType]
    _check_keys(path, wanted or DEFAULT_PROFILE, found)
    return found


def _check_keys(path: str, name: str, profile: Mapping[str, Any]) -> None:
    if secrets := sorted(_SECRETS & profile.keys()):
        raise ConfigError(
            f"{path}: the profile {name!r} holds {secrets[0]!r} in plain text; "
            "name a key_file, a key_command or a keyring instead"
        )
    if unknown := sorted(profile.keys() - _KNOWN):
        raise ConfigError(f"{path}: the profile {name!r} has an unknown key {unknown[0]!r}; known: {_listed()}")


def _listed() -> str:
    return ", ".join(sorted(_KNOWN))


def _read(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & _OF_OTHERS:
                raise ConfigError(f"{path} is open to other users of this machine; run: chmod 600 {path}")
            content = file.read()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    toml: Any = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        found: dict[str, Any] = toml.loads(content.decode())
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text") from None
    except RecursionError:
        raise ConfigError(f"{path} is nested too deeply") from None
    except ValueError as error:
        raise ConfigError(f"{path} is not TOML: {str(error).splitlines()[0]}") from None
    return found


def _first(option: Any, variable: str, of_profile: Any) -> Any:
    return option if option is not None else os.environ.get(variable) or of_profile


def show_attempts() -> None:
    """Print a line for each attempt on standard error: method, host and path, never the query."""
    import logging  # noqa: PLC0415  only with -v

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("POST %(message)s"))
    logger = logging.getLogger("timsdk")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
