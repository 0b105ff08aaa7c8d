"""Checks of values that users pass as settings or sign with. The text of an error never holds a secret."""

from __future__ import annotations

import math
from threading import TIMEOUT_MAX
from typing import Any, Final
from urllib.parse import urlsplit

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.secret import Secret

U32_MAX: Final = 2**32 - 1
_SHOWN: Final = 40
"""Characters: a longer value may be a key that was passed in the wrong place."""


def shown(value: object) -> str:
    """Return a value for a message. A long text is only described."""
    if isinstance(value, str | bytes | bytearray) and len(value) > _SHOWN:
        return f"{type(value).__name__} of {len(value)} characters"
    if value is None or isinstance(value, str | bytes | int | float):
        try:
            return repr(value)
        except ValueError:  # an integer with too many digits
            return "a very long number"
    return f"a value of type {type(value).__name__}"


def whole_number(
    name: str, value: object, *, least: int = 0, most: int | None = None, floor: bool = False, hint: str = ""
) -> int:
    """Return a whole number: an `int`, or a `float` without a fraction, as `timedelta.total_seconds()` returns.

    With `floor` a fraction is dropped, because `time.time()` has one. `hint` says what to pass instead of a number
    out of range.

    Raises:
        ConfigError: It is something else, or out of range.
    """
    number: int | None = None
    if isinstance(value, int) and not isinstance(value, bool):
        number = int(value)
    elif isinstance(value, float) and math.isfinite(value) and (floor or value.is_integer()):
        number = math.floor(value)
    if number is None:
        raise ConfigError(f"{name} is a whole number, not {shown(value)}; pass an int")
    if number < least or (most is not None and number > most):
        limits = f"at least {least}" if most is None else f"from {least} to {most}"
        raise ConfigError(f"{name} is {limits}, not {shown(value)}{hint and f'; {hint}'}")
    return number


def text(name: str, value: object) -> str:
    """Return a text that is not empty and can be sent.

    Raises:
        ConfigError: It is something else.
    """
    if not isinstance(value, str):
        hint = "; decode it first" if isinstance(value, bytes | bytearray) else ""
        raise ConfigError(f"{name} is a text (str), not {shown(value)}{hint}")
    if not value:
        raise ConfigError(f"{name} is empty; pass a text")
    if not _encodable(value):
        raise ConfigError(f"{name} holds half a surrogate pair, which cannot be sent; pass it as UTF-8 text")
    return value


def secret_text(name: str, secret: Secret) -> Secret:
    """Return a secret text without the blanks around it.

    Raises:
        ConfigError: It is no text, is empty, or cannot be what `name` says.
    """
    problem = _problem_of(secret)
    if problem:
        raise ConfigError(f"{name} {problem}")
    return Secret(secret.reveal().strip())


def _problem_of(secret: Secret) -> str:
    """Return what is wrong with a secret. Does not raise, because its frame holds the plain text."""
    value: Any = secret.reveal()
    if not isinstance(value, str):
        hint = "; decode it first" if isinstance(value, bytes | bytearray) else ""
        return f"is a text (str), not {type(value).__name__}{hint}"
    value = value.strip()
    if not value:
        return "is empty; pass a text"
    if "-----BEGIN" in value:
        return (
            "is a PEM key, which belongs to version 1 of UserSig; "
            "pass the secret key of version 2, a line of 64 hexadecimal digits, from the console"
        )
    if not _encodable(value):
        return "holds half a surrogate pair, which cannot be encoded; read it as UTF-8"
    if any(character < " " for character in value):
        return "holds a line end or a control character inside; pass the secret in one piece"
    return ""


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def seconds(name: str, value: object) -> None:
    """Check a duration.

    Raises:
        ConfigError: It is no number above 0, or more than Python can wait (centuries).
    """
    numeric = isinstance(value, int | float) and not isinstance(value, bool)
    if not (numeric and 0 < value <= TIMEOUT_MAX):  # type: ignore[operator]
        raise ConfigError(f"{name} is a number of seconds above 0, not {shown(value)}")


def proxy_address(secret: Secret) -> Secret:
    """Return the address of a proxy.

    Raises:
        ConfigError: It has no host, or another scheme than http and https.
    """
    secret = secret_text("proxy", secret)
    problem = _problem_of_proxy(secret)
    if problem:
        raise ConfigError(f"proxy {problem}; pass http://host:port, or 'env' for HTTPS_PROXY")
    return secret


def _problem_of_proxy(secret: Secret) -> str:
    """Return what is wrong with an address. Does not raise, because its frame holds the password."""
    try:
        parts = urlsplit(secret.reveal())
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is no address"
    if parts.scheme not in ("http", "https"):
        return "has no scheme http or https"
    return "" if host else "names no host"


def proxy_of_environment(host: str) -> Secret | None:
    """Return the proxy that HTTPS_PROXY and NO_PROXY name for a host, as `urllib.request` reads them."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415  few clients need it

    if proxy_bypass(host):
        return None
    proxies = {name: Secret(address) for name, address in getproxies().items()}
    found = proxies.get("https") or proxies.get("all")
    if found is None or "://" in found.reveal():
        return found
    return Secret(f"http://{found.reveal()}")
