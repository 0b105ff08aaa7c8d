"""Fixtures for tests over real sockets: certificates, and clients that trust them. A `conftest.py` imports them."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import trustme
from timsdk import Client

from support.asyncio_backed import AsyncioBackedClient
from support.calls import KEY
from support.certificates import Certificates, MakeClient
from support.network import regional_client, regions_of
from timsdk_runtime.regions import Region

CONNECTIONS = ("lean", "urllib3", "asyncio", "aiohttp")
"""The two of the blocking client, and the two of the asyncio client."""


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A private authority, written to a file that clients can trust."""
    authority = trustme.CA()
    file = Path(tmp_path_factory.mktemp("certificates")) / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    return Certificates(authority, str(file))


@pytest.fixture(scope="session")
def tls(certificates: Certificates) -> ssl.SSLContext:
    """The TLS context of a server that clients trust."""
    return certificates.server()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a module that sets `ALL_CONNECTIONS` with each of them, and a test marked with `connections` with those."""
    every = getattr(metafunc.module, "ALL_CONNECTIONS", False)
    if every and "connection" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("connections")
        metafunc.parametrize("connection", marked.args if marked else CONNECTIONS, indirect=True)


@pytest.fixture
def connection(request: pytest.FixtureRequest) -> str | None:
    """The connection that clients use; None leaves the choice to them."""
    found: str | None = getattr(request, "param", None)
    return found


@pytest.fixture
def make_client(certificates: Certificates, connection: str | None) -> Iterator[MakeClient]:
    """Make clients that trust the tests' authority, and close them after the test."""
    made: list[Client] = []

    def make(*domains: str, **settings: Any) -> Client:
        """Return a client of one domain, or of a region that has a domain and a backup domain."""
        where = {"domain": domains[0]} if len(domains) == 1 else {"region": "here"}
        given = {"sdkappid": 1400000000, "identifier": "administrator", "ca_certs": certificates.file, **settings}
        if not given.keys() & {"key", "usersig", "usersig_provider"}:
            given["key"] = KEY
        made.append(_client(connection, regions_of(*domains), **where, **given))
        return made[-1]

    yield make
    for client in made:
        client.close()


def _client(kind: str | None, regions: Mapping[str, Region], **given: Any) -> Client:
    if kind in ("asyncio", "aiohttp"):
        return AsyncioBackedClient(regions=regions, aiohttp=kind == "aiohttp", **given)
    return regional_client(regions)(**{"connection": kind, **given})
