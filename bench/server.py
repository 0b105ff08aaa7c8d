"""Runs a loopback server that costs less than any client: nginx with files for responses, in a folder of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import trustme

_CONFIG = """\
daemon off;
master_process off;
pid {folder}/pid;
error_log stderr error;
events {{ worker_connections 512; }}
http {{
    access_log off;
    types {{ }}
    default_type application/json;
    keepalive_requests 100000000;
    keepalive_timeout 600s;
    client_max_body_size 8m;
    client_body_buffer_size 8m;
    open_file_cache max=100;
    open_file_cache_valid 600s;
    sendfile on;
    tcp_nodelay on;
    {paths}
    server {{
        listen 127.0.0.1:{http};
        listen 127.0.0.1:{tls} ssl;
        ssl_certificate {folder}/chain.pem;
        ssl_certificate_key {folder}/key.pem;
        root {folder}/responses;
        index index.json;
        error_page 405 =200 $uri;  # a POST to a file
    }}
}}
"""
_PATHS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Server:
    """`with Server(bodies) as server:`; `bodies` are responses by path."""

    def __init__(self, bodies: Mapping[str, bytes]) -> None:
        self._bodies = bodies

    def __enter__(self) -> Server:
        self._folder = Path(tempfile.mkdtemp(prefix="timsdk-bench-"))
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        process: subprocess.Popen[bytes] | None = getattr(self, "_process", None)
        if process is not None:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(timeout=10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def put(self, path: str, body: bytes) -> None:
        """Respond with `body` to a POST to `path`. Call it before the first request for it."""
        file = self._folder / "responses" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)

    def cpu(self) -> float:
        """Return the seconds of CPU that the server has used."""
        nanoseconds = Path(f"/proc/{self._process.pid}/schedstat").read_text(encoding="ascii").split()[0]
        return int(nanoseconds) / 1e9

    @property
    def version(self) -> str:
        said = subprocess.run(["nginx", "-v"], capture_output=True, text=True, check=True).stderr
        return said.strip().rpartition("/")[2]

    def _start(self) -> None:
        authority = trustme.CA()
        certificate = authority.issue_cert("127.0.0.1")
        certificate.private_key_pem.write_to_path(self._folder / "key.pem")
        for blob in certificate.cert_chain_pems:
            blob.write_to_path(self._folder / "chain.pem", append=True)
        self.ca_certs = str(self._folder / "authority.pem")
        authority.cert_pem.write_to_path(self.ca_certs)
        for path, body in self._bodies.items():
            self.put(path, body)
        ports = _free_ports(2)
        self.http, self.tls = f"http://127.0.0.1:{ports[0]}", f"https://127.0.0.1:{ports[1]}"
        paths = "\n    ".join(f"{name}_temp_path {self._folder}/{name};" for name in _PATHS)
        config = self._folder / "nginx.conf"
        config.write_text(_CONFIG.format(folder=self._folder, paths=paths, http=ports[0], tls=ports[1]))
        self._process = subprocess.Popen(
            ["nginx", "-e", "stderr", "-p", str(self._folder), "-c", str(config)], stdin=subprocess.DEVNULL
        )
        _await(self._process, ports[1])


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [found.getsockname()[1] for found in sockets]
    for found in sockets:
        found.close()
    return ports


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError(f"nginx ended with {process.returncode}; the reason stands above")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("nginx does not listen")
