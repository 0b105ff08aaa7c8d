"""A secret is in no output, no list of processes and no file."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import unquote

import pytest
from support.command_line import start
from timsdk.usersig import decode, sign

from timsdk_emulator import Emulator

LIST = ("group", "get-appid-group-list")
CREATE = ("group", "create-group", "--type", "Public", "--name", "x")
COMMANDS = [
    (*LIST, "-v"),
    (*LIST, "--all", "-v"),
    (*CREATE, "--dry-run"),
    (*CREATE, "--curl"),
    (*CREATE, "--name", "x" * 99),
    ("group", "get-group-info", "--group-id-list", "nothing", "--output", "json"),
    ("doctor",),
    ("doctor", "--json"),
    ("call", "openim/brand_new", "-v"),
    ("--region", "mars", *LIST),
]
FAILING = [{"TIM_DOMAIN": "127.0.0.1:1"}, {"TIM_SDKAPPID": "7"}, {"HTTPS_PROXY": "http://me:{secret}@127.0.0.1:1"}]


def left(folder: Path, secrets: list[str]) -> list[str]:
    found = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in found if any(secret.encode() in file.read_bytes() for secret in secrets)]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_key_is_nowhere(
    arguments: tuple[str, ...], emulator: Emulator, environ: dict[str, str], tmp_path: Path
) -> None:
    process = start(tmp_path, *arguments, environ=environ)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    assert emulator.key not in out + err
    assert "eJ" not in out + err, "as each signature begins"
    assert left(tmp_path, [emulator.key]) == []


@pytest.mark.parametrize("fault", FAILING)
def test_key_is_nowhere_when_calls_fail(
    fault: dict[str, str], emulator: Emulator, environ: dict[str, str], tmp_path: Path
) -> None:
    secret = "canary-of-a-proxy"
    given = {name: value.format(secret=secret) for name, value in fault.items()}
    for arguments in ((*CREATE, "-v"), ("doctor", "--json")):
        process = start(tmp_path, *arguments, environ={**environ, **given})
        out, err = process.communicate(timeout=60)
        assert "Traceback" not in err
        assert [text for text in (emulator.key, secret, "usersig=e") if text in out + err] == []


@pytest.mark.parametrize("name", ["TIM_KEY", "TIM_USERSIG"])
def test_secret_is_in_no_list_of_processes(name: str, environ: dict[str, str], tmp_path: Path) -> None:
    key = environ["TIM_KEY"]
    signature = sign(sdkappid=1400000000, key=key, identifier="administrator")
    given = {**environ, "TIM_KEY": "", name: key if name == "TIM_KEY" else signature}
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        domain = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = start(tmp_path, *LIST, "--domain", domain, "--timeout", "20", environ=given)
        try:
            connection, _ = silent.accept()  # by now the command has its signature and waits
            with connection:
                received = connection.recv(65536).decode()
                lines = [file.read_bytes() for file in Path("/proc").glob(f"{process.pid}/**/cmdline")]
        finally:
            process.kill()
            process.communicate(timeout=20)
    assert decode(unquote(received.partition("usersig=")[2].partition("&")[0])).sdkappid == 1400000000
    assert lines
    assert [line for line in lines if key.encode() in line or signature.encode() in line] == []
