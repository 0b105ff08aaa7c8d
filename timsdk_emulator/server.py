"""The emulated service on a port, with TLS, in a thread of its own."""

from __future__ import annotations

import asyncio
import functools
import secrets
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

import trustme
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from timsdk import catalog

from timsdk_emulator import page
from timsdk_emulator.addresses import is_any, is_loopback, listen
from timsdk_emulator.admin import PREFIX, Admin
from timsdk_emulator.app import Application
from timsdk_emulator.apps import Apps, make_identity
from timsdk_emulator.connection import Connection, respond_with_fault
from timsdk_emulator.journal import RECORDED_REQUESTS
from timsdk_emulator.recording import Recorder, Recording
from timsdk_emulator.request_checks import Identity
from timsdk_emulator.steered import WithoutState
from timsdk_emulator.steering import EmulatedApp
from timsdk_emulator.uvicorn_server import Lines, UvicornServer
from timsdk_runtime.model.catalog import Catalog

HOST = "127.0.0.1"
DEFAULT_SDKAPPID = 1400000000
DEFAULT_IDENTIFIER = "administrator"
_TOKEN_BYTES = 24
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_KEEP_ALIVE = 75
"""Seconds after which an idle connection is closed: longer than any pause within a test."""
_GRACEFUL_SHUTDOWN = 1
"""Seconds that requests in progress have to end when the server stops."""
_START_TIMEOUT = 10.0
"""Seconds in which the server has to listen."""
_STOP_TIMEOUT = 5.0
"""Seconds in which the server has to stop, before it is made to."""


class Emulator(EmulatedApp):
    """A local server that speaks the protocol of the service.

        with Emulator() as emulator:
            client = emulator.client()
            client.account.account_import(user_id="bob")

    Args:
        host: Address to listen on.
        port: Port; a free one when 0.
        sdkappid: The app to emulate; `app()` adds others.
        identifier: Its administrator, who alone may call.
        key: Its secret key; a random key when omitted.
        now: The clock of the service, Unix time in seconds. May be replaced at any time.
        without_state: What a call of an API without state gets: an error ("refuse"), or what the documentation
            shows, with a warning in the log ("warn") or without ("example").
        enforce_rates: Whether calls beyond the rates of the catalog are refused.
        journal_size: Requests that are kept; the oldest make room.
        names: More names and addresses that the certificate is for.
        admin: Whether other programs may steer the emulator under `/_emulator/v1/`, and people at `/_emulator/`.
        webhook_url: Where events are sent to that calls lead to; none when omitted.
        webhook_token: The token that they are signed with.
        webhook_commands: The commands that are switched on, or patterns such as `Group.*`; all when omitted.
        webhook_retries: How often an event is sent again where no reply came.
        admin_token: What they send for that. A random one when omitted, if `host` is not this machine alone.
        recorder: Hands requests on to another server and writes them down.
        apis: The catalog of the APIs to respond to: that of a package with APIs of its own, `acme_tim.catalog`.
        recording: What is played instead of state: `Recording.read(path)`.
    """

    def __init__(
        self,
        *,
        host: str = HOST,
        port: int = 0,
        sdkappid: int = DEFAULT_SDKAPPID,
        identifier: str = DEFAULT_IDENTIFIER,
        key: str | None = None,
        now: Callable[[], float] = time.time,
        without_state: WithoutState = "warn",
        enforce_rates: bool = False,
        journal_size: int = RECORDED_REQUESTS,
        names: Sequence[str] = (),
        admin: bool = False,
        admin_token: str | None = None,
        recorder: Recorder | None = None,
        recording: Recording | None = None,
        apis: Catalog = catalog,
        webhook_url: str | None = None,
        webhook_token: str | None = None,
        webhook_commands: Sequence[str] | None = None,
        webhook_retries: int = 0,
    ) -> None:
        self.connections = 0
        """TCP connections accepted since the start or the last `reset()`."""
        if recorder is not None and recording is not None:
            raise ValueError("an emulator writes a recording or plays one, not both")
        make = functools.partial(
            Application,
            now=now,
            without_state=without_state,
            enforce_rates=enforce_rates,
            journal_size=journal_size,
            apis=apis,
        )
        self._lines = Lines()

        def connected(identity: Identity, **more: Any) -> Application:
            app = make(identity, **more)
            app.on_fired = functools.partial(self._lines.deliver, app)
            return app

        self._app = connected(make_identity(sdkappid, identifier, key), recording=recording, recorder=recorder)
        self._apps = Apps(self._app, connected)
        if webhook_url is not None:
            commands = None if webhook_commands is None else list(webhook_commands)
            self.set_webhooks(url=webhook_url, token=webhook_token, commands=commands, retries=webhook_retries)
        elif webhook_token is not None or webhook_commands is not None or webhook_retries:
            raise ValueError("webhook_token, webhook_commands and webhook_retries need a webhook_url")
        self._host = host
        self._port = port
        self._names = [HOST, "localhost", *names, *([] if is_any(host) else [host])]
        if admin and admin_token is None and not is_loopback(host):
            admin_token = secrets.token_urlsafe(_TOKEN_BYTES)
        self.admin_token = admin_token
        """What callers of the admin API send in the header `X-Emulator-Token`, if anything."""
        self._admin = Admin(self._apps, admin_token) if admin else None
        self._socket: socket.socket | None = None
        self._server: UvicornServer | None = None
        self._thread: threading.Thread | None = None
        self._authority: Any = trustme.CA()  # the types of trustme need pyOpenSSL, which it does without

    def app(self, sdkappid: int, *, identifier: str | None = None, key: str | None = None) -> EmulatedApp:
        """Return another app of this server, with a world of its own; it is created when it is first asked for.

        Raises:
            ValueError: The number is none of an app, or the app exists with another administrator or key.
        """
        return _OtherApp(self, self._apps.add(sdkappid, identifier, key))

    def reset(self) -> None:
        """Forget state, scripts, faults, recorded requests and the count of connections."""
        super().reset()
        self.connections = 0

    # --- address and trust ---

    @property
    def domain(self) -> str:
        """`127.0.0.1:port`, the `domain` of a client."""
        if self._socket is None:
            raise RuntimeError("the emulator is not running")
        host = HOST if is_any(self._host) else self._host
        return f"{host}:{self._socket.getsockname()[1]}"

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
        self._socket = listen(self._host, self._port)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(*dict.fromkeys(self._names)).configure_cert(context)
        self._server = UvicornServer(self._configuration(context), self._lines)
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="timsdk-emulator", daemon=True
        )
        self._thread.start()
        if not self._server.ready.wait(_START_TIMEOUT):
            self.stop()
            raise RuntimeError("the emulator did not start")
        for app in self._apps.all():
            self._lines.deliver(app)
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

    async def _respond(self, request: Request) -> Response:
        try:
            raw = await request.body()
        except ClientDisconnect:
            # Starlette wants a response; uvicorn sends nothing on a connection that the client has closed.
            return Response()
        method, path, query = request.method, request.url.path, dict(request.query_params)
        if self._admin is not None and path == page.PATH and method == "GET":
            return page.page()
        if self._admin is not None and path.startswith(PREFIX):
            # In a thread: a triggered event is waited for, and this loop delivers it.
            status, body = await asyncio.to_thread(self._admin.handle, method, path, query, request.headers, raw)
            return JSONResponse(body, status)
        number: int = request.scope["state"]["connection"]
        app = self._apps.find(query.get("sdkappid", "")) or self._app
        fault = app.fault_for(path)

        async def act() -> dict[str, Any]:
            arrival = app.receive(method, path, query, raw, number, fault)
            if arrival.question is not None:
                await self._lines.of(app).ask(arrival.question)
            return app.respond_to(arrival)

        if app.recorder is not None:
            hand_on = functools.partial(app.hand_on, path, query, raw, number)
            return JSONResponse(await asyncio.to_thread(hand_on))
        if fault is None:
            return JSONResponse(await act())
        return await respond_with_fault(
            fault, request, act, functools.partial(app.note_fault, path, query, raw, number)
        )

    def _configuration(self, context: ssl.SSLContext) -> uvicorn.Config:
        def connect(*arguments: Any, **options: Any) -> Connection:
            self.connections += 1
            return Connection(*arguments, number=self.connections, **options)

        # An access log, and the scopes that uvicorn logs at its lowest level, would show signatures.
        config = uvicorn.Config(
            Starlette(routes=[Route("/{path:path}", self._respond, methods=list(_METHODS))]),
            loop="asyncio",
            http=connect,  # type: ignore[arg-type]  # uvicorn calls it, whatever it is
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


class _OtherApp(EmulatedApp):
    """An app beside the first one of a server."""

    def __init__(self, server: Emulator, app: Application) -> None:
        self._server = server
        self._app = app

    @property
    def domain(self) -> str:
        return self._server.domain

    @property
    def ca_pem(self) -> bytes:
        return self._server.ca_pem

    def ssl_context(self) -> ssl.SSLContext:
        return self._server.ssl_context()
