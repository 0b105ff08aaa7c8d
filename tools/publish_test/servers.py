"""pypiserver and devpi on loopback, each with one user; they are stopped by the handle that started them."""

from __future__ import annotations

import base64
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

USER, PASSWORD = "releaser", "publish-test-password"
_START_TIMEOUT = 120.0
_STOP_TIMEOUT = 15.0


def free_port() -> int:
    """Return a port of the loopback interface that nothing uses now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], port: int, log: Path) -> Generator[None, None, None]:
    """Run a server from the moment it listens until the block ends."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)  # noqa: S603
        try:
            _wait(process, port, log)
            yield
        finally:
            process.terminate()
            try:
                process.wait(_STOP_TIMEOUT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(_STOP_TIMEOUT)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _START_TIMEOUT
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise RuntimeError(f"the server did not start:\n{log.read_text(errors='replace')[-2000:]}")


@contextmanager
def pypiserver(tools: Path, folder: Path, *, passwords: bool = True) -> Generator[str, None, None]:
    """Serve a folder; with passwords, uploads need those of `USER`. The fallback to a public index is off."""
    packages, port = folder / "packages", free_port()
    packages.mkdir(parents=True, exist_ok=True)
    access = ["-a", ".", "-P", "."]
    if passwords:
        code = "import sys; from passlib.apache import HtpasswdFile as F; f = F(sys.argv[1], new=True)"
        code += "; f.set_password(*sys.stdin.read().split()); f.save()"
        file = folder / "htpasswd"
        command = [str(tools / "python"), "-W", "ignore", "-c", code, str(file)]
        subprocess.run(command, input=f"{USER} {PASSWORD}".encode(), check=True, timeout=60)  # noqa: S603
        access = ["-a", "update", "-P", str(file)]
    command = [str(tools / "pypi-server"), "run", "-i", "127.0.0.1", "-p", str(port), "--disable-fallback"]
    with running([*command, *access, str(packages)], port, folder / "log"):
        yield f"http://127.0.0.1:{port}/"


@contextmanager
def devpi(tools: Path, folder: Path) -> Generator[str, None, None]:
    """Serve an index of devpi that never replaces a file and takes nothing from other indexes."""
    data, port = folder / "server", free_port()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "init.log").open("wb") as log:
        command = [str(tools / "devpi-init"), "--serverdir", str(data), "--no-root-pypi"]
        subprocess.run(command, stdout=log, stderr=log, check=True, timeout=_START_TIMEOUT)  # noqa: S603
    command = [str(tools / "devpi-server"), "--serverdir", str(data), "--host", "127.0.0.1", "--port", str(port)]
    with running([*command, "--offline-mode"], port, folder / "log"):
        url = f"http://127.0.0.1:{port}/"
        _put(f"{url}{USER}", {"password": PASSWORD}, _login(url, "root", ""))
        index: dict[str, Any] = {"type": "stage", "volatile": False, "bases": []}
        _put(f"{url}{USER}/internal", index, _login(url, USER, PASSWORD))
        yield f"{url}{USER}/internal/"


def _login(url: str, user: str, password: str) -> dict[str, str]:
    body = {"user": user, "password": password}
    response = requests.post(f"{url}+login", json=body, headers={"Accept": "application/json"}, timeout=60)
    response.raise_for_status()
    token = f"{user}:{response.json()['result']['password']}"
    return {"X-Devpi-Auth": base64.b64encode(token.encode()).decode(), "Accept": "application/json"}


def _put(url: str, body: dict[str, Any], headers: dict[str, str]) -> None:
    requests.put(url, json=body, headers=headers, timeout=60).raise_for_status()
