"""Regions: the domain that is called, and its backup in the same region."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.setting_checks import shown, text
from timsdk_runtime.values import Value

_SYNONYMS: Final = {
    **dict.fromkeys(("cn", "mainland", "beijing", "shanghai", "guangzhou", "ap_guangzhou"), "china"),
    **dict.fromkeys(("sg", "sgp"), "singapore"),
    **dict.fromkeys(("kr", "kor", "korea"), "seoul"),
    **dict.fromkeys(("jp", "jpn", "japan"), "tokyo"),
    **dict.fromkeys(("de", "ger", "germany", "eu", "europe"), "frankfurt"),
    **dict.fromkeys(("in", "ind", "india"), "mumbai"),
    **dict.fromkeys(("us", "usa", "america"), "silicon_valley"),
    **dict.fromkeys(("id", "idn", "indonesia"), "jakarta"),
    **dict.fromkeys(("sa", "ksa", "saudi_arabia"), "riyadh"),
}
"""What other products and the domains call a region."""
_PLAIN_PORT: Final = 80


class Region(Value):
    """One region of the service, or a custom domain."""

    name: str
    domain: str
    backup: str | None = None

    @property
    def domains(self) -> tuple[str, ...]:
        """The primary domain first."""
        return (self.domain, self.backup) if self.backup else (self.domain,)


def resolve_region(regions: Mapping[str, Region], *, region: str | None, domain: str | None) -> Region:
    """Return the region of that name, or one made of a custom `domain` (host, or host:port).

    Raises:
        ConfigError: Both are given, or neither, or the region is unknown.
    """
    if region and domain:
        raise ConfigError("give `region` or `domain`, not both")
    if domain:
        custom = text("domain", domain).strip()
        split_domain(custom)
        return Region("custom", custom)
    if not region:
        raise ConfigError(f"a region (one of {', '.join(sorted(regions))}) or a domain is needed; or set TIM_REGION")
    found = regions.get(text("region", region))
    if found is None:
        from difflib import get_close_matches  # noqa: PLC0415  for an error only

        key = region.strip().lower().replace("-", "_").replace(" ", "_")
        meant = _SYNONYMS.get(key) or next(iter(get_close_matches(key, regions, 1)), None)
        hint = f"did you mean {meant!r}? " if meant else ""
        raise ConfigError(f"unknown region {shown(region)}: {hint}expected one of {', '.join(sorted(regions))}")
    return found


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
