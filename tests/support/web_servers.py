"""Starts real web servers on loopback, each in a process of its own."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from support.generated import ROOT

ARGUMENTS = {
    "gunicorn-sync": ["gunicorn", "--worker-class", "sync", "--bind", "{address}", "{app}"],
    "gunicorn-gthread": ["gunicorn", "--worker-class", "gthread", "--threads", "16", "--bind", "{address}", "{app}"],
    "gunicorn-configured": ["gunicorn", "--bind", "{address}", "{app}"],  # all else in gunicorn.conf.py
    "uvicorn": ["uvicorn", "--host", "127.0.0.1", "--port", "{port}", "--log-level", "warning", "{app}"],
    "uvicorn-factory": ["uvicorn", "--factory", "--port", "{port}", "--log-level", "warning", "{app}"],
    "hypercorn": ["hypercorn", "--bind", "{address}", "--graceful-timeout", "30", "{app}"],
}
WSGI = ("gunicorn-sync", "gunicorn-gthread")
ASGI = ("uvicorn", "hypercorn")
PATIENCE = 30.0


class WebServer:
    """A server that runs, and requests to it."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process = process
        self.port = port

    def request(self, path: str, body: Any = None, *, method: str = "POST", **headers: str) -> tuple[int, bytes]:
        """Status and body of the response to one request."""
        status, content, _ = self.exchange(path, body, method=method, **headers)
        return status, content

    def exchange(
        self, path: str, body: Any = None, *, method: str = "POST", **headers: str
    ) -> tuple[int, bytes, list[tuple[str, str]]]:
        """Status, body and headers of the response to one request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return response.status, response.read(), response.getheaders()


@contextlib.contextmanager
def serve(server: str, app: str, folder: Path, environ: Mapping[str, str]) -> Iterator[WebServer]:
    """Run an app of a folder in a server, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    values = {"port": str(port), "address": f"127.0.0.1:{port}", "app": app}
    arguments = [argument.format(**values) for argument in ARGUMENTS[server]]
    path = os.pathsep.join(map(str, (folder, ROOT, ROOT / "generated", ROOT / "tests")))
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(process, port)
        yield WebServer(process, port)
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "the server has ended"
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError("the server does not listen")
