"""A package index on loopback that lists, takes and serves files, or does what a test scripts."""

from __future__ import annotations

import base64
import email
import hashlib
import io
import json
import ssl
import tarfile
import threading
import zipfile
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

USER, PASSWORD = "releaser", "canary-password"


class Response(NamedTuple):
    """What the index sends in place of its own response. `cut` sends nothing; `store` keeps the file first."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),)
    cut: bool = False
    store: bool = False


class FakeIndex:
    """Serves until the `with` block ends. `scripts` holds responses that come before its own, by HTTP method."""

    def __init__(self, context: ssl.SSLContext | None = None, *, page: str = "json") -> None:
        self.files: dict[str, bytes] = {}
        self.scripts: dict[str, list[Response]] = defaultdict(list)
        self.requests: list[tuple[str, str]] = []
        self.page = page
        self.changed = b""
        """Served in place of every file."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"index": self}))
        self._server.daemon_threads = True
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> FakeIndex:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
        assert not self._thread.is_alive()

    @property
    def uploads(self) -> int:
        return sum(method == "POST" for method, _ in self.requests)

    def project_page(self) -> Response:
        """Return the page of the project: JSON, HTML, or HTML without digests."""
        if self.page == "json":
            found = [
                {"filename": name, "url": f"/files/{name}", "hashes": {"sha256": hashlib.sha256(data).hexdigest()}}
                for name, data in self.files.items()
            ]
            document = {"meta": {"api-version": "1.0"}, "name": "timsdk-server", "files": found}
            return Response(
                200, json.dumps(document).encode(), (("Content-Type", "application/vnd.pypi.simple.v1+json"),)
            )
        links = "".join(
            f'<a href="/files/{name}{self._fragment(data)}">{name}</a>' for name, data in self.files.items()
        )
        return Response(200, f"<html><head><title>Links for it</title></head><body>{links}</body></html>".encode())

    def _fragment(self, data: bytes) -> str:
        return "" if self.page == "bare" else f"#sha256={hashlib.sha256(data).hexdigest()}"


class _Handler(BaseHTTPRequestHandler):
    index: FakeIndex
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send(self.scripted() or self.found())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name, content = _file_of(self.headers["Content-Type"], body)
        response = self.scripted() or Response(200)
        if response.store or (response.status == 200 and not response.cut):
            if self.authorized():
                self.index.files[name] = content
            else:
                response = Response(401)
        self.send(response)

    def scripted(self) -> Response | None:
        self.index.requests.append((self.command, self.path))
        return self.index.scripts[self.command].pop(0) if self.index.scripts[self.command] else None

    def authorized(self) -> bool:
        expected = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return bool(self.headers["Authorization"] == f"Basic {expected}")

    def found(self) -> Response:
        if self.path == "/simple/":
            return Response(200, b"<title>Simple index</title>")
        if self.path == "/simple/timsdk-server/" and self.index.files:
            return self.index.project_page()
        data = self.index.files.get(self.path.removeprefix("/files/"))
        return (
            Response(404)
            if data is None
            else Response(200, self.index.changed or data, (("Content-Type", "application/zip"),))
        )

    def send(self, response: Response) -> None:
        self.close_connection = True
        if response.cut:
            return
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(response.body)

    def log_message(self, *_: object) -> None:
        """Keep the output of the tests clean."""


def _file_of(content_type: str, body: bytes) -> tuple[str, bytes]:
    message = email.message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    part = next(part for part in message.walk() if part.get_filename())
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return str(part.get_filename()), content


def tiny_release(folder: Path, version: str = "1.0.0", text: str = "") -> tuple[Path, Path]:
    """Write a wheel and an sdist that an uploader accepts, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"timsdk_server-{version}"
    metadata = f"Metadata-Version: 2.1\nName: timsdk-server\nVersion: {version}\nSummary: x\n\n{text}".encode()
    wheel, sdist = folder / f"{stem}-py3-none-any.whl", folder / f"{stem}.tar.gz"
    with zipfile.ZipFile(wheel, "w") as archive:
        tags = b"Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        for name, content in (("METADATA", metadata), ("WHEEL", tags), ("RECORD", b"")):
            archive.writestr(zipfile.ZipInfo(f"{stem}.dist-info/{name}"), content)
    with tarfile.open(sdist, "w:gz") as packed:
        for name, content in (("PKG-INFO", metadata), ("pyproject.toml", b"")):
            entry = tarfile.TarInfo(f"{stem}/{name}")
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return wheel, sdist
