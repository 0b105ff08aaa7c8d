"""Fixtures for tests over real sockets: certificates, and clients that trust them. A `conftest.py` imports them."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from timsdk import Client

from support.calls import KEY
from support.certificates import Certificates, MakeClient


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
    """Run a module that sets `BOTH_CONNECTIONS` with the lean connection and with urllib3's own."""
    both = getattr(metafunc.module, "BOTH_CONNECTIONS", False)
    if both and "connection" in metafunc.fixturenames and not metafunc.definition.get_closest_marker("lean"):
        metafunc.parametrize("connection", ["lean", "urllib3"], indirect=True)


@pytest.fixture
def connection(request: pytest.FixtureRequest) -> str | None:
    """The connection that clients use; None leaves the choice to them."""
    found: str | None = getattr(request, "param", None)
    return found


@pytest.fixture
def make_client(certificates: Certificates, connection: str | None) -> Iterator[MakeClient]:
    """Make clients that trust the tests' authority, and close them after the test."""
    made: list[Client] = []

    def make(domain: str, **settings: Any) -> Client:
        given = {
            "sdkappid": 1400000000,
            "identifier": "administrator",
            "ca_certs": certificates.file,
            "connection": connection,
            **settings,
        }
        if not given.keys() & {"key", "usersig", "usersig_provider"}:
            given["key"] = KEY
        client = Client(domain=domain, **given)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()
