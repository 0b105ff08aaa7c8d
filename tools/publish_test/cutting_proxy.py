"""A proxy in front of an index that cuts uploads: in the middle, or after the index has stored the file."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast
from urllib.parse import urlsplit

_PART = 100_000
_TIMEOUT = 60.0


class CuttingProxy(ThreadingHTTPServer):
    """Forwards requests. `cuts` says what becomes of the next uploads; later ones pass."""

    daemon_threads = True

    def __init__(self, url: str, cuts: list[str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = urlsplit(url).netloc
        self.cuts = cuts
        self.done: list[str] = []


@contextmanager
def cutting_proxy(url: str, *cuts: str) -> Generator[tuple[str, CuttingProxy], None, None]:
    """Run a proxy until the block ends, and yield the address of the index behind it."""
    proxy = CuttingProxy(url, list(cuts))
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield url.replace(proxy.address, f"127.0.0.1:{proxy.server_port}"), proxy
    finally:
        proxy.shutdown()
        proxy.server_close()
        thread.join(_TIMEOUT)


class _Handler(BaseHTTPRequestHandler):
    @property
    def proxy(self) -> CuttingProxy:
        """Return the server that runs this handler."""
        return cast("CuttingProxy", self.server)

    def do_GET(self) -> None:
        self._forward(b"")

    def do_POST(self) -> None:
        cut = self.proxy.cuts.pop(0) if self.proxy.cuts else ""
        length = int(self.headers["Content-Length"])
        if cut:
            self.proxy.done.append(cut)
        if cut == "middle":
            self._forward(self.rfile.read(_PART), cut=True)
        else:
            self._forward(self.rfile.read(length), cut=bool(cut))

    def _forward(self, body: bytes, *, cut: bool = False) -> None:
        self.close_connection = True
        connection = http.client.HTTPConnection(self.proxy.address, timeout=_TIMEOUT)
        try:
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() != "connection":
                    connection.putheader(name, value)
            connection.endheaders(body or None)
            if cut and len(body) < int(self.headers["Content-Length"]):
                return
            response = connection.getresponse()
            content = response.read()
            if cut:
                return
            self.send_response(response.status, response.reason)
            for name, value in response.getheaders():
                if name.lower() not in ("connection", "transfer-encoding", "content-length", "date", "server"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        finally:
            connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the table does."""
