"""The way to a domain: its addresses, the port, TLS and its chain."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Generator, Iterator
from typing import Any, Final, NamedTuple

from timsdk_cli.doctor.finding import Finding
from timsdk_runtime.regions import split_domain

_TIMEOUT: Final = 3.0
"""Seconds for one connection."""
_SLOW: Final = 0.5
"""Seconds: the SDK gives a connection 2 s, and less where there is another domain."""
_SOON: Final = 14 * 86400
"""Seconds before the end of a certificate from which on the report warns."""
_SHOWN: Final = 4
_HTTPS: Final = 443


class Place(NamedTuple):
    """Where a domain is reached."""

    role: str
    """`primary` or `backup`."""
    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, role: str, domain: str) -> Place:
        """Return the place of a domain."""
        scheme, host, port = split_domain(domain)
        return cls(role, scheme, host.strip("[]"), port or _HTTPS)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def check_place(place: Place, ca_certs: str | None) -> Iterator[Finding]:
    """Yield what resolving, connecting and the handshake of one domain show. It stops at the first failure."""
    addresses = yield from _resolve(place)
    connection = (yield from _connect(place)) if addresses else None
    if connection is None:
        return
    with connection:
        if place.scheme == "https":
            yield from _handshake(place, connection, ca_certs)


def _resolve(place: Place) -> Generator[Finding, None, bool]:
    check = f"dns {place.role}"
    try:
        found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        advice = "Check the name of the region or domain, and whether this machine's resolver answers at all."
        yield Finding(check, "fail", f"{place.host} has no address: {reason}", advice)
        return False
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    more = f" and {len(addresses) - _SHOWN} more" if len(addresses) > _SHOWN else ""
    yield Finding(check, "ok", f"{place.host} is {', '.join(addresses[:_SHOWN])}{more}")
    return True


def _connect(place: Place) -> Generator[Finding, None, socket.socket | None]:
    check, begun = f"port {place.role}", time.monotonic()
    try:
        connection = socket.create_connection((place.host, place.port), timeout=_TIMEOUT)
    except OSError as error:
        reason = "no reply within 3 s" if isinstance(error, TimeoutError) else error.strerror or str(error)
        advice = (
            f"A firewall or a security group has to let this machine connect to port {place.port} of {place.host}."
        )
        yield Finding(check, "fail", f"{place} cannot be connected to: {reason}", advice)
        return None
    took = time.monotonic() - begun
    slow = took > _SLOW
    advice = (
        "The way is long or lossy: choose the region nearest to the app, or look for packet loss." if slow else ""
    )
    yield Finding(check, "warn" if slow else "ok", f"{place} accepts connections, in {took * 1000:.0f} ms", advice)
    return connection


def _handshake(place: Place, connection: socket.socket, ca_certs: str | None) -> Iterator[Finding]:
    check = f"tls {place.role}"
    try:
        context = ssl.create_default_context(cafile=ca_certs)
        with context.wrap_socket(connection, server_hostname=place.host) as secured:
            certificate: Any = secured.getpeercert() or {}
            version = secured.version()
            chain = _chain(secured)
    except ssl.SSLCertVerificationError as error:
        advice = (
            "A proxy that opens TLS needs its own certificate in TIM_CA_CERTS or SSL_CERT_FILE; "
            "on a machine without certificates, install the package ca-certificates."
        )
        yield Finding(
            check, "fail", f"the certificate of {place.host} is not trusted: {error.verify_message}", advice
        )
        return
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
        advice = "Something on the way speaks no TLS or ends it: a proxy, a load balancer, or another service."
        yield Finding(check, "fail", f"no TLS with {place}: {reason}", advice)
        return
    left = ssl.cert_time_to_seconds(certificate["notAfter"]) - time.time() if "notAfter" in certificate else _SOON
    issuer, until = _name(certificate.get("issuer", ())), certificate.get("notAfter", "?")
    seen = f"{version}, issued by {issuer}, until {until}{chain}"
    advice = "The certificate ends soon; its issuer should have renewed it by now." if left < _SOON else ""
    yield Finding(check, "warn" if advice else "ok", seen, advice)


def _chain(secured: ssl.SSLSocket) -> str:
    """Return the length of the verified chain, which Python tells from 3.13 on."""
    verified: Any = getattr(secured, "get_verified_chain", None)
    return f", chain of {len(verified())}" if verified else ""


def _name(parts: Any) -> str:
    """Return who issued a certificate."""
    names = {key: value for part in parts for key, value in part}
    return str(names.get("organizationName") or names.get("commonName") or "an unnamed authority")
