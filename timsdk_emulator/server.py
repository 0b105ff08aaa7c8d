"""The emulated service on a loopback port, with TLS, in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

import attrs
import trustme
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from timsdk import AsyncClient, Client, catalog
from uvicorn.protocols.http.h11_impl import H11Protocol

from timsdk_emulator.app import Application, RecordedRequest
from timsdk_emulator.request_checks import Identity
from timsdk_emulator.scripts import ScriptedResponse
from timsdk_emulator.state import AppState
from timsdk_runtime.model.catalog import Catalog

HOST = "127.0.0.1"
DEFAULT_SDKAPPID = 1400000000
DEFAULT_IDENTIFIER = "administrator"
_KEY_BYTES = 32
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_BACKLOG = 128
"""Connections that may wait to be accepted."""
_KEEP_ALIVE = 75
"""Seconds after which an idle connection is closed: longer than any pause within a test."""
_GRACEFUL_SHUTDOWN = 1
"""Seconds that requests in progress have to end when the server stops."""
_START_TIMEOUT = 10.0
"""Seconds in which the server has to listen."""
_STOP_TIMEOUT = 5.0
"""Seconds in which the server has to stop, before it is made to."""


class Emulator:
    """A local server that speaks the protocol of the service.

        with Emulator() as emulator:
            client = emulator.client()
            client.account.account_import(user_id="bob")

    Args:
        port: Port on 127.0.0.1; a free one when 0.
        sdkappid: The app to emulate.
        identifier: Its administrator, who alone may call.
        key: Its secret key; a random key when omitted.
        now: The clock of the service, Unix time in seconds. May be replaced at any time.
        apis: The catalog of the APIs to respond to: that of a package with APIs of its own, `acme_tim.catalog`.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        sdkappid: int = DEFAULT_SDKAPPID,
        identifier: str = DEFAULT_IDENTIFIER,
        key: str | None = None,
        now: Callable[[], float] = time.time,
        apis: Catalog = catalog,
    ) -> None:
        self.sdkappid = sdkappid
        self.identifier = identifier
        self.connections = 0
        """TCP connections accepted since the start or the last `reset()`."""
        self._app = Application(Identity(sdkappid, identifier, key or secrets.token_hex(_KEY_BYTES)), now, apis)
        self._port = port
        self._socket: socket.socket | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._authority: Any = trustme.CA()  # the types of trustme need pyOpenSSL, which it does without

    # --- for tests ---

    def client(self, **options: Any) -> Client:
        """Return a client of this server. `options` are those of `timsdk.Client` and win.

        The client does not wait for the rates of the APIs, since this server has no rate limits.
        """
        return Client(**self._options(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """Return an asyncio client of this server, as `client` does."""
        return AsyncClient(**self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        given: dict[str, Any] = {
            "sdkappid": self.sdkappid,
            "identifier": self.identifier,
            "domain": self.domain,
            "ssl_context": self.ssl_context(),
            "rate_limits": "off",
            **({} if {"usersig", "usersig_provider"} & options.keys() else {"key": self.key}),
        }
        return {**given, **options}

    def environ(self, folder: str | os.PathLike[str], file_name: str = "ca.pem") -> dict[str, str]:
        """Write the certificate into `folder`, and return the environment variables that point `Client()` here.

        A client takes a region or a domain: `TIM_REGION` must not be set beside them. `SSL_CERT_FILE` holds for every
        TLS client of the process that trusts what OpenSSL trusts by default.
        """
        ca_file = Path(folder, file_name).absolute()
        variables = {
            "TIM_SDKAPPID": str(self.sdkappid),
            "TIM_IDENTIFIER": self.identifier,
            "TIM_KEY": self.key,
            "TIM_DOMAIN": self.domain,
            "SSL_CERT_FILE": str(ca_file),
        }
        ca_file.write_bytes(self.ca_pem)
        return variables

    def respond(self, api: str, responses: Iterable[ScriptedResponse]) -> None:
        """Queue responses for the next valid calls of an API: JSON objects, response objects, or error codes.

        Raises:
            KeyError: The catalog has no such API.
            TypeError: `responses` is not a list, or holds something that is no response of this API.
            ValueError: A response is not JSON, or its `ErrorCode` is not a code.
        """
        self._app.respond(api, responses)

    def reset(self) -> None:
        """Forget state, scripted responses, recorded requests and the count of connections."""
        self._app.reset()
        self.connections = 0

    @property
    def requests(self) -> list[RecordedRequest]:
        """The last requests that arrived, oldest first."""
        return list(self._app.requests)

    @property
    def world(self) -> AppState:
        """The state of the service, for tests that look behind the protocol."""
        return self._app.world

    @property
    def key(self) -> str:
        """The app's secret key. May be replaced at any time, as when keys are rotated."""
        return self._app.identity.key

    @key.setter
    def key(self, key: str) -> None:
        self._app.identity = attrs.evolve(self._app.identity, key=key)

    @property
    def now(self) -> Callable[[], float]:
        """The clock of the service."""
        return self._app.now

    @now.setter
    def now(self, clock: Callable[[], float]) -> None:
        self._app.now = clock

    # --- address and trust ---

    @property
    def domain(self) -> str:
        """`127.0.0.1:port`, the `domain` of a client."""
        if self._socket is None:
            raise RuntimeError("the emulator is not running")
        return f"{HOST}:{self._socket.getsockname()[1]}"

    @property
    def ca_pem(self) -> bytes:
        """The certificate to trust, in PEM."""
        pem: bytes = self._authority.cert_pem.bytes()
        return pem

    def ssl_context(self) -> ssl.SSLContext:
        """Return a TLS context that trusts this server and no other."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._authority.configure_trust(context)
        return context

    # --- start and stop ---

    def start(self) -> Emulator:
        """Listen and serve in a thread, until `stop()`."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running")
        self._socket = _listen(self._port)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(HOST, "localhost").configure_cert(context)
        self._server = _Server(self._configuration(context))
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="timsdk-emulator", daemon=True
        )
        self._thread.start()
        if not self._server.ready.wait(_START_TIMEOUT):
            self.stop()
            raise RuntimeError("the emulator did not start")
        return self

    def stop(self) -> None:
        """Close every connection and end the thread."""
        if self._server is None or self._thread is None or self._socket is None:
            return
        self._server.should_exit = True
        self._thread.join(_STOP_TIMEOUT)
        if self._thread.is_alive():
            self._server.force_exit = True
            self._thread.join(_STOP_TIMEOUT)
        self._socket.close()
        self._server = self._thread = self._socket = None

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _configuration(self, context: ssl.SSLContext) -> uvicorn.Config:
        async def respond(request: Request) -> Response:
            try:
                raw = await request.body()
            except ClientDisconnect:
                # Starlette wants a response; uvicorn sends nothing on a connection that the client has closed.
                return Response()
            query = dict(request.query_params)
            connection: int = request.scope["state"]["connection"]
            return JSONResponse(self._app.handle(request.method, request.url.path, query, raw, connection))

        def count_connection() -> int:
            self.connections += 1
            return self.connections

        class Connection(H11Protocol):
            def __init__(self, *arguments: Any, **options: Any) -> None:
                super().__init__(*arguments, **options)
                self.app_state = {**self.app_state, "connection": count_connection()}

        # An access log, and the scopes that uvicorn logs at its lowest level, would show signatures.
        config = uvicorn.Config(
            Starlette(routes=[Route("/{path:path}", respond, methods=list(_METHODS))]),
            loop="asyncio",
            http=Connection,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            timeout_keep_alive=_KEEP_ALIVE,
            timeout_graceful_shutdown=_GRACEFUL_SHUTDOWN,
        )
        config.load()
        config.ssl = context
        return config


def _listen(port: int) -> socket.socket:
    # asyncio switches Nagle's algorithm off only where the protocol is named. The algorithm costs 40 ms a response.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # An orderly end of TLS waits for the other side, and an idle client does not reply.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        await super().shutdown(sockets=sockets)
