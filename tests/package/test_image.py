"""The steps of the emulator's Dockerfile, carried out in a bare virtual environment instead of an image."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import urllib3
from support.checkouts import repository
from support.generated import ROOT

DOCKERFILE = ROOT / "examples/emulator/Dockerfile"
PACKAGE = "timsdk-server[emulator]"


def steps() -> list[tuple[str, str]]:
    """Return the instructions of the Dockerfile with their arguments."""
    lines = (line for line in DOCKERFILE.read_text("utf-8").split("\n") if line and not line.startswith("#"))
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines)]


def arguments(instruction: str) -> list[str]:
    return [rest for name, rest in steps() if name == instruction]


def test_image_is_slim_and_does_not_run_as_root() -> None:
    assert re.fullmatch(r"python:3\.\d+-slim", arguments("FROM")[0])
    names = [name for name, _ in steps()]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert arguments("USER") != ["root"]


@pytest.mark.long
def test_steps_of_the_image_lead_to_a_server_with_an_admin_api(tmp_path: Path) -> None:
    built = tmp_path / "built"
    source = repository(tmp_path / "source", "v1.2.3")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(built), str(source)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "bare")], check=True, timeout=60)
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs/useradd").write_text('#!/bin/sh\necho "$@" > "$STUB_LOG"\n')
    (tmp_path / "stubs/useradd").chmod(0o755)
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PATH": f"{tmp_path}/stubs:{tmp_path}/bare/bin:/usr/bin:/bin",
        "STUB_LOG": str(tmp_path / "useradd.log"),
    }
    (wheel,) = built.iterdir()
    for command in arguments("RUN"):
        installed = command.replace(PACKAGE, f"{wheel}[emulator]")
        subprocess.run(["sh", "-e", "-c", installed], env=environ, cwd=tmp_path, check=True, timeout=300)
    assert (tmp_path / "useradd.log").read_text("utf-8").split()[-1] == arguments("USER")[0]
    entry = [*json.loads(arguments("ENTRYPOINT")[0]), "--port", "0"]
    with subprocess.Popen(entry, env=environ, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            greeting = ""
            while "Ctrl-C" not in greeting:
                greeting += server.stdout.readline()
            token = re.findall(r"X-Emulator-Token: (\S+)", greeting)[0]
            port = re.findall(r"https://127\.0\.0\.1:(\d+)", greeting)[0]
            with urllib3.PoolManager(ca_certs=str(tmp_path / "ca.pem")) as pool:
                url = f"https://localhost:{port}/_emulator/v1/apps"
                assert pool.request("GET", url).status == 401
                response = pool.request("GET", url, headers={"X-Emulator-Token": token})
            assert json.loads(response.data)["apps"] == [1400000000]
        finally:
            server.send_signal(signal.SIGTERM)
        assert server.wait(20) == 0
