"""Regions: the domain that is called, and its backup in the same region."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from timsdk_runtime.errors import ConfigError


class Region(NamedTuple):
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
        return Region("custom", domain)
    if not region:
        raise ConfigError(f"a region (one of {', '.join(sorted(regions))}) or a domain is needed; or set TIM_REGION")
    try:
        return regions[region]
    except KeyError:
        raise ConfigError(f"unknown region {region!r}: expected one of {', '.join(sorted(regions))}") from None
