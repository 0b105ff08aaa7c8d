"""This process: versions, and libraries that change how sockets, TLS or urllib3 work."""

from __future__ import annotations

import platform
import ssl
import sys
from collections.abc import Iterator
from typing import Any, Final

from timsdk_cli.doctor.finding import Finding

_OPTIONAL: Final = ("orjson", "msgspec", "truststore", "jmespath", "rich", "keyring")
_PATCHING: Final = {
    "gevent.monkey": "gevent", "eventlet.patcher": "eventlet",
    "ddtrace": "ddtrace", "sentry_sdk": "sentry", "newrelic": "newrelic", "vcr": "vcrpy", "responses": "responses",
    "requests_mock": "requests-mock", "aioresponses": "aioresponses", "elasticapm": "elastic-apm",
}  # fmt: skip
"""Module -> library. One that is loaded may have patched the process."""


def check_process() -> Iterator[Finding]:
    """Yield versions and patches."""
    import urllib3  # noqa: PLC0415  it is loaded by now
    from timsdk import __version__  # noqa: PLC0415

    optional = [text for text in map(_version, _OPTIONAL) if text]
    seen = [
        f"timsdk {__version__}", f"Python {platform.python_version()}",
        f"urllib3 {getattr(urllib3, '__version__', '?')}",
        ssl.OPENSSL_VERSION, platform.platform(terse=True), *optional,
    ]  # fmt: skip
    yield Finding("versions", "ok", ", ".join(seen))
    patches = list(_patches(urllib3))
    if patches:
        advice = "If calls fail here and not in a plain process, start it without them."
        yield Finding("patches", "warn", f"this process is changed by {', '.join(patches)}", advice)
    else:
        yield Finding("patches", "ok", "nothing known patches this process")


def _version(name: str) -> str:
    from importlib import metadata  # noqa: PLC0415

    try:
        return f"{name} {metadata.version(name)}"
    except metadata.PackageNotFoundError:
        return ""


def _patches(urllib3: Any) -> Iterator[str]:
    yield from dict.fromkeys(library for module, library in _PATCHING.items() if module in sys.modules)
    if _version("urllib3-future"):
        yield "urllib3-future, which replaces urllib3"
    if hasattr(urllib3.connectionpool.HTTPConnectionPool.urlopen, "__wrapped__"):
        traced = "opentelemetry.instrumentation.urllib3" in sys.modules
        yield "opentelemetry" if traced else "something that wraps urllib3's urlopen"
    if ssl.SSLContext.__module__ != "ssl":
        yield f"{ssl.SSLContext.__module__}, which replaces ssl.SSLContext"
