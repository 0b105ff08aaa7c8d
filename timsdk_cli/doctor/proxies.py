"""Proxies that the environment names, and whether the client uses one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from urllib.parse import urlsplit

from timsdk_cli.doctor.finding import Finding
from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import proxy_of_environment

_VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


def check_proxies(host: str, used: Secret | None) -> Iterator[Finding]:
    """Yield what the environment says about proxies, without their passwords."""
    named = next((name for name in _VARIABLES if os.environ.get(name)), None)
    excluded = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    if used is not None:
        yield Finding("proxy", "ok", f"calls go through {address(used)}")
    elif named is None:
        yield Finding("proxy", "ok", "no proxy is set, and calls go out directly")
    elif proxy_of_environment(host) is None:
        yield Finding("proxy", "ok", f"{named} is set, and NO_PROXY excludes {host}: calls go out directly")
    else:
        advice = 'If this machine reaches the internet through it only, write proxy = "env" into the profile.'
        shown = address(Secret(os.environ[named]))
        yield Finding("proxy", "warn", f"{named} names {shown}, which this client does not use", advice)
    if excluded and used is not None:
        yield Finding("no_proxy", "info", f'NO_PROXY is {excluded!r}; it counts with proxy = "env" only')


def address(proxy: Secret) -> str:
    """Return host and port of a proxy, without user name and password."""
    try:
        parts = urlsplit(proxy.reveal() if "://" in proxy.reveal() else f"http://{proxy.reveal()}")
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)
    except ValueError:
        return "an address that cannot be read"
