"""A Redis server of a test: on loopback, without a file, stopped by its process."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

_HIGHEST_PORT = 55535


class RedisServer:
    """A process of `redis-server`."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.port = _free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start with no data, and wait until it responds."""
        assert shutil.which("redis-server"), "there is no redis-server; `make redis` installs it"
        command = [
            "redis-server",
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]
        with (self._folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen([*command, *self._options], cwd=self._folder, stdout=log, stderr=log)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                if self.command("PING") == "+PONG":
                    return
            except OSError:
                pass
            time.sleep(0.02)
        self.stop()
        raise AssertionError((self._folder / "redis.log").read_text())

    def command(self, *words: str) -> str:
        """Send one command, and return the first line of the reply."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
            connection.sendall((" ".join(words) + "\r\n").encode())
            return connection.makefile().readline().strip()

    def freeze(self) -> None:
        """Stop the process, so that it accepts connections and never replies."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let a frozen process go on."""
        self._signal(signal.SIGCONT)

    def stop(self) -> None:
        """End the process. Its port refuses connections then."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait(10)

    def _signal(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)


def _free_port() -> int:
    """Return a port that nobody uses, low enough for the second port of a cluster's node."""
    for _ in range(1000):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port <= _HIGHEST_PORT:
            return port
    raise AssertionError("no port is free")
