"""An emulator for commands, and the environment that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from timsdk_emulator import Emulator


@pytest.fixture(scope="session")
def served() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(served: Emulator) -> Iterator[Emulator]:
    """Return an emulator whose only users are ann and bob."""
    served.reset()
    with served.client() as client:
        client.account.multiaccount_import(accounts=["ann", "bob"])
    yield served
    served.reset()


@pytest.fixture
def environ(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    return emulator.environ(tmp_path)
