"""The client of the emulator that its own tests use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from timsdk import Client

from timsdk_emulator import Emulator


@pytest.fixture(scope="session")
def session_client(tim_emulator_server: Emulator) -> Iterator[Client]:
    with tim_emulator_server.client() as client:
        yield client


@pytest.fixture
def tim(tim_emulator: Emulator, session_client: Client) -> Client:
    """Return a client of an emulator whose only users are ann, bob and cid."""
    session_client.account.multiaccount_import(accounts=["ann", "bob", "cid"])
    return session_client
