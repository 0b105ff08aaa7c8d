"""A private certificate authority for test servers, and the type of the `make_client` fixture."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
import trustme
from timsdk import Client

MakeClient: TypeAlias = Callable[..., Client]


@attrs.frozen
class Certificates:
    """A private authority that test clients trust, and its certificates for servers."""

    authority: trustme.CA
    file: str

    def server(self, *names: str, **options: Any) -> ssl.SSLContext:
        return context_of(self.authority, *(names or ("127.0.0.1", "localhost")), **options)


def context_of(authority: trustme.CA, *names: str, **options: Any) -> ssl.SSLContext:
    """Return the TLS context of a server with a certificate for `names`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **options).configure_cert(context)
    return context
