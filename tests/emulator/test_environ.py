"""Environment variables that point an application's own client at the emulator."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
from timsdk import Client

from timsdk_emulator import Emulator


@pytest.mark.parametrize("connection", ["lean", "urllib3"])
def test_variables_point_a_client_without_arguments_at_the_emulator(
    connection: str, tim_emulator: Emulator, tim_environ: dict[str, str]
) -> None:
    with Client(connection=connection) as client:  # type: ignore[arg-type]
        client.account.account_import(user_id="bob")
    assert tim_emulator.requests[-1].body == {"UserID": "bob"}


def test_variables_point_a_child_process_at_the_emulator(tim_emulator: Emulator, tim_environ: dict[str, str]) -> None:
    script = "import timsdk; timsdk.Client().account.account_import(user_id='bob')"
    subprocess.run([sys.executable, "-c", script], check=True, timeout=30)
    assert list(tim_emulator.world.accounts) == ["administrator", "bob"]


@pytest.fixture
def region_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIM_REGION", "singapore")


@pytest.mark.usefixtures("region_in_the_environment")
def test_fixture_unsets_the_region(tim_emulator: Emulator, tim_environ: dict[str, str]) -> None:
    assert "TIM_REGION" not in os.environ
    with Client() as client:
        client.account.account_import(user_id="bob")
    assert len(tim_emulator.requests) == 1


def test_certificate_is_written_into_the_folder(tim_emulator: Emulator, tmp_path: Path) -> None:
    variables = tim_emulator.environ(tmp_path)
    assert variables == {
        "TIM_SDKAPPID": "1400000000",
        "TIM_IDENTIFIER": "administrator",
        "TIM_KEY": tim_emulator.key,
        "TIM_DOMAIN": tim_emulator.domain,
        "SSL_CERT_FILE": str(tmp_path / "ca.pem"),
    }
    assert (tmp_path / "ca.pem").read_bytes() == tim_emulator.ca_pem
    assert ssl.create_default_context(cafile=tmp_path / "ca.pem").cert_store_stats()["x509_ca"] == 1


def test_variables_need_a_running_emulator(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="not running"):
        Emulator().environ(tmp_path)
    assert list(tmp_path.iterdir()) == []
