"""Domain settings: a host, perhaps with a port, and with `http://` on loopback."""

from __future__ import annotations

from typing import Final

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from timsdk_runtime.errors import ConfigError

_PLAIN_PORT: Final = 80


def split_domain(domain: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a domain setting.

    Raises:
        ConfigError: It is not a host name with an optional port, or asks for plain HTTP beyond loopback.
    """
    scheme, separator, rest = domain.rpartition("://")
    if "@" in domain:
        del domain, rest, scheme  # may hold a password, and tracebacks show the locals of a frame
        raise ConfigError("a domain is a host name, perhaps with a port, without a user name or a password")
    try:
        url = parse_url(f"https://{rest}")
    except LocationParseError:
        url = None
    if url is None:
        raise ConfigError(f"{domain!r} is no domain")
    if not url.host or url.path or url.auth or url.query or url.fragment:
        raise ConfigError(f"a domain is a host name, perhaps with a port, not {domain!r}")
    if separator and scheme != "https" and not (scheme == "http" and url.host in ("127.0.0.1", "localhost", "[::1]")):
        raise ConfigError(f"the domain {domain!r} asks for {scheme}; only https is spoken, and http on loopback")
    if scheme in ("", "https") and url.port == _PLAIN_PORT:
        raise ConfigError(f"the domain {domain!r} names port 80, which is plain HTTP; leave the port out")
    return scheme or "https", url.host, url.port
