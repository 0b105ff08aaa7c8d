"""`BaseReceiver`: what users make of the generated `Receiver`. It reads requests of the service and runs handlers."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Final, overload

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import seconds, secret_text, whole_number
from timsdk_runtime.webhooks.admission import Admission
from timsdk_runtime.webhooks.delivery import Delivery, Reply
from timsdk_runtime.webhooks.events import AfterEvent, BeforeEvent, EventReply
from timsdk_runtime.webhooks.handlers import E, Handlers, R, RegisterAfter, RegisterBefore, call
from timsdk_runtime.webhooks.outcomes import Observer
from timsdk_runtime.webhooks.registry import Registry
from timsdk_runtime.webhooks.replay import MemoryReplayStore, ReplayStore
from timsdk_runtime.webhooks.settings import Core
from timsdk_runtime.webhooks.threads import ThreadDriver, run_all

if TYPE_CHECKING:
    from timsdk_runtime.webhooks.asgi import AsgiApp
    from timsdk_runtime.webhooks.tasks import TaskDriver
    from timsdk_runtime.webhooks.wsgi import WsgiApp

MAX_BODY: Final = 1 << 20


class BaseReceiver:
    """Receives webhooks: verifies, decodes, gives them to handlers, replies in time.

    Args:
        sdkappid: SDKAppID of the app.
        token: Token of the webhooks, as set in the console or by `live.set_callback_token`. None accepts requests
            without a signature: only where something else keeps others away.
        secondary_token: A second token that is valid as well, while the first is being replaced.
        window: How far `RequestTime` may be away from now, in seconds, in both directions.
        budget: Time from the first byte to the reply, in seconds. The service waits for 2.
        replay: Remembers requests, to refuse copies. In this process when omitted; see `RedisReplayStore`.
        handoff: Called with the `Delivery` of each event that has happened, in place of its handlers, to put it into
            a queue; a worker calls `work` with it. The service gets its reply when this returns.
        on_outcome: Called with an `Outcome` for each request and each handler.
        queue_size: Events that may wait for their handlers. Above, the service is told to come again.
        workers: Handlers that run at a time.
        drain: How long `close` waits for accepted events, in seconds.
        max_body: The longest body, in bytes.
        cancel_late: Whether an async handler that is late is cancelled. Otherwise it goes on without effect.
        clock: Returns the time in Unix seconds.

    Raises:
        ConfigError: A setting cannot be right.
    """

    _registry: ClassVar[Registry] = Registry("", {})

    def __init__(
        self,
        *,
        sdkappid: int,
        token: str | None,
        secondary_token: str | None = None,
        window: float = 60.0,
        budget: float = 1.5,
        replay: ReplayStore | None = None,
        handoff: Callable[[Delivery], Any] | None = None,
        on_outcome: Observer | None = None,
        queue_size: int = 1000,
        workers: int = 32,
        drain: float = 25.0,
        max_body: int = MAX_BODY,
        cancel_late: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        given = {"token": token, "secondary_token": secondary_token}
        secrets = [(name, Secret(text)) for name, text in given.items() if text is not None]
        del given, token, secondary_token  # a traceback shows the locals of its frames
        if [name for name, _ in secrets] == ["secondary_token"]:
            raise ConfigError("secondary_token is given without token; pass the token that is in use as token")
        for name, value in (("window", window), ("budget", budget), ("drain", drain)):
            seconds(name, value)
        admission = Admission(
            sdkappid=whole_number("sdkappid", sdkappid, least=1),
            tokens=tuple(secret_text(name, secret) for name, secret in secrets),
            window=window,
            replay=MemoryReplayStore() if replay is None else replay,
            registry=self._registry,
            max_body=whole_number("max_body", max_body, least=1),
            observer=on_outcome,
            unknown=set(),
        )
        self._core = Core(
            admission=admission,
            handlers=Handlers(),
            handoff=handoff,
            clock=clock,
            budget=budget,
            queue_size=whole_number("queue_size", queue_size, least=1),
            workers=whole_number("workers", workers, least=1),
            drain=drain,
            cancel_late=cancel_late,
        )
        self._threads = ThreadDriver(self._core)
        self._tasks: TaskDriver | None = None

    @overload
    def on(self, event: type[BeforeEvent[E, R]], *, fallback: R | None = None) -> RegisterBefore[E, R]: ...

    @overload
    def on(self, event: type[AfterEvent[E]]) -> RegisterAfter[E]: ...

    def on(self, event: Any, *, fallback: EventReply | None = None) -> Any:
        """Register the decorated function for an event. It may be async.

        Args:
            event: Class of the event. A before-event has one handler, any other as many as you like.
            fallback: What is replied where the handler of a before-event raises or is late. When omitted, the reply
                does what the service does without one: most events pass.

        Raises:
            ConfigError: It cannot be a handler of this event.
        """

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._core.handlers.add(event, handler, fallback)
            return handler

        return register

    # --- without threads or an event loop ---

    def handle(self, query: str, body: bytes) -> Reply:
        """Return the reply to a request. Handlers of before-events run here and now, however long they take.

        Those of other events do not run: give `reply.after`, if there is one, to `work` when the reply is sent.
        """
        core, started = self._core, time.monotonic()
        admitted = core.admit(query, body, started)
        if isinstance(admitted, Reply):
            return admitted
        delivery = admitted.delivery
        if admitted.webhook.reply_type is None:
            if core.handoff is None:
                waiting = core.handlers.after(admitted.event)
                return (
                    core.accepted(delivery, "accepted", started, after=delivery)
                    if waiting
                    else core.unhandled(admitted, started)
                )
            try:
                call(core.handoff, delivery)
            except Exception as error:  # noqa: BLE001  a queue may raise anything
                return core.unavailable(delivery, "handoff", started, error)
            return core.accepted(delivery, "handed_off", started)
        handler, fallback = core.handlers.before(admitted.event)
        if handler is None:
            return core.unhandled(admitted, started)
        try:
            result = call(handler, admitted.event)
        except Exception as error:  # noqa: BLE001  a handler may raise anything
            return core.failed(admitted, error, fallback, started)
        return core.replied(admitted, result, fallback, started)

    def work(self, delivery: Delivery) -> None:
        """Run all handlers of an event that was handed off. Nothing is verified a second time.

        Raises:
            Exception: What the first failing handler raised, when all have run.
        """
        event = self._core.admission.decode(delivery)
        if error := run_all(self._core, self._core.handlers.after(event), event):
            raise error

    async def awork(self, delivery: Delivery) -> None:
        """Run all handlers of an event that was handed off, in this event loop.

        Raises:
            Exception: What the first failing handler raised, when all have run.
        """
        event = self._core.admission.decode(delivery)
        if error := await self._task_driver().run_all(self._core.handlers.after(event), event):
            raise error

    # --- with them ---

    def run(self, query: str, body: bytes) -> Reply:
        """Return the reply to a request within the time budget. Handlers run in threads."""
        return self.run_since(time.monotonic(), query, body)

    def run_since(self, started: float, query: str, body: bytes) -> Reply:
        """Return the reply to a request whose first byte came at `started`, by `time.monotonic`."""
        return self._threads.handle(query, body, started)

    async def arun(self, query: str, body: bytes) -> Reply:
        """Return the reply to a request within the time budget. Handlers run in this event loop, or in threads."""
        return await self.arun_since(time.monotonic(), query, body)

    async def arun_since(self, started: float, query: str, body: bytes) -> Reply:
        """Return the reply to a request whose first byte came at `started`, by `time.monotonic`."""
        return await self._task_driver().handle(query, body, started)

    def _task_driver(self) -> TaskDriver:
        import asyncio  # noqa: PLC0415  not for WSGI

        from timsdk_runtime.webhooks.tasks import TaskDriver  # noqa: PLC0415

        if self._tasks is None or self._tasks.loop is not asyncio.get_running_loop():
            self._tasks = TaskDriver(self._core)
        return self._tasks

    def close(self) -> None:
        """Wait for accepted events, then end the threads. A receiver that is used again starts new ones."""
        self._threads.close()

    async def aclose(self) -> None:
        """Wait for accepted events, then end tasks and threads. Where an app is mounted, its lifespan calls this."""
        driver, self._tasks = self._tasks, None
        if driver is not None:
            await driver.close()

    @property
    def asgi(self) -> AsgiApp:
        """The receiver as an ASGI app: to serve alone, or to mount."""
        from timsdk_runtime.webhooks.asgi import AsgiApp  # noqa: PLC0415

        return AsgiApp(self)

    @property
    def wsgi(self) -> WsgiApp:
        """The receiver as a WSGI app: to serve alone, or to mount."""
        from timsdk_runtime.webhooks.wsgi import WsgiApp  # noqa: PLC0415

        return WsgiApp(self)

    @property
    def core(self) -> Core:
        """The settings, for the apps around a receiver."""
        return self._core

    def __repr__(self) -> str:
        if not hasattr(self, "_core"):  # its settings were refused, and somebody looks at the traceback
            return f"{type(self).__name__}()"
        admission = self._core.admission
        return f"{type(self).__name__}(sdkappid={admission.sdkappid}, tokens={len(admission.tokens)})"
