"""The ASGI and the WSGI app, without a server: limits before the body is read, statuses, the lifespan."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest
from support.webhook_requests import APP, MESSAGE, NOW, PASSED, SENT, TOKEN, asgi, numbered, request, wsgi
from timsdk.webhooks import C2CAfterSendMsg, C2CBeforeSendMsg, C2CBeforeSendMsgReply, Outcome, Receiver

LIMIT = 1 << 20


class World:
    """A receiver, and what it told."""

    def __init__(self, **settings: Any) -> None:
        self.outcomes: list[Outcome] = []
        settings = {"sdkappid": APP, "token": TOKEN, "clock": lambda: NOW, "budget": 0.2, **settings}
        self.receiver = Receiver(**settings, on_outcome=self.outcomes.append)
        self.receiver.on(C2CBeforeSendMsg)(lambda event: C2CBeforeSendMsgReply.refuse(120001, "no"))

    @property
    def reasons(self) -> list[str]:
        return [outcome.reason for outcome in self.outcomes if outcome.kind == "rejected"]


REFUSED = {**PASSED, "ErrorCode": 120001, "ErrorInfo": "no"}


async def unread() -> bytes:
    raise AssertionError("the body is read")


async def never() -> bytes:
    await asyncio.sleep(5)
    return b""


def test_asgi_app_replies_with_what_the_handler_returned() -> None:
    world = World()
    text, body = request(MESSAGE)
    assert asyncio.run(asgi(world.receiver.asgi, text, [body[:5], b"", body[5:]])) == (200, REFUSED)


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "OPTIONS", "post"])
def test_other_methods_are_refused_before_the_body_is_read(method: str) -> None:
    world = World()
    status, body = asyncio.run(asgi(world.receiver.asgi, "", [unread], method=method))
    assert (status, body["ErrorInfo"]) == (405, "a webhook is a POST")
    assert wsgi(world.receiver.wsgi, "", b"", REQUEST_METHOD=method, **{"wsgi.input": None}) == (405, body)
    assert world.reasons == ["method", "method"]
    reply = world.receiver.core.reject(world_rejection(), 0.0)
    assert ("Allow", "POST") in reply.headers


def world_rejection() -> Any:
    from timsdk_runtime.webhooks.wsgi import _NOT_POST

    return _NOT_POST


def test_body_that_declares_too_much_is_refused_before_it_is_read() -> None:
    world = World()
    for length in (str(LIMIT + 1), "9" * 5000):
        headers = [(b"Content-Length", length.encode())]
        assert asyncio.run(asgi(world.receiver.asgi, "", [unread], headers=headers))[0] == 413
        assert wsgi(world.receiver.wsgi, "", b"", CONTENT_LENGTH=length, **{"wsgi.input": None})[0] == 413


def test_body_that_declares_nothing_is_read_up_to_the_limit() -> None:
    world = World()
    pieces: list[Any] = [b"x" * (LIMIT // 2)] * 3
    assert asyncio.run(asgi(world.receiver.asgi, "", [*pieces, unread]))[0] == 413
    stream = io.BytesIO(b"x" * (2 * LIMIT))
    chunked = {"CONTENT_LENGTH": None, "wsgi.input": stream, "wsgi.input_terminated": True}
    assert wsgi(world.receiver.wsgi, "", b"", **chunked)[0] == 413
    assert stream.tell() == LIMIT + 1
    text, body = request(MESSAGE)
    chunked["wsgi.input"] = io.BytesIO(body)
    assert wsgi(world.receiver.wsgi, text, b"", **chunked) == (200, REFUSED)


def test_body_of_the_limit_is_read_and_judged_by_its_signature() -> None:
    world = World()
    body = b" " * LIMIT
    declared = [(b"content-length", str(LIMIT).encode())]
    assert asyncio.run(asgi(world.receiver.asgi, "", body, headers=declared))[0] == 401
    assert wsgi(world.receiver.wsgi, "", body)[0] == 401


def test_slow_body_is_refused_when_the_time_is_over() -> None:
    world = World()
    text, body = request(MESSAGE)
    late = asyncio.run(asgi(world.receiver.asgi, text, [body[:5], never, b""]))
    assert (late[0], late[1]["ErrorInfo"]) == (408, "the body did not come in time")

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            import time

            time.sleep(0.25)
            return super().read(5)

    assert wsgi(world.receiver.wsgi, text, body, **{"wsgi.input": Slow(body)}) == late
    assert world.reasons == ["slow_body", "slow_body"]


@pytest.mark.parametrize("length", [None, "", "-1", "many", "\u0661"])
def test_wsgi_body_without_a_length_is_refused(length: str | None) -> None:
    world = World()
    status, body = wsgi(world.receiver.wsgi, *request(MESSAGE), CONTENT_LENGTH=length)
    assert (status, body["ErrorInfo"]) == (411, "the request has no Content-Length")
    assert world.reasons == ["length"]


def test_wsgi_body_that_is_cut_is_refused() -> None:
    world = World()
    text, body = request(MESSAGE)
    cut = wsgi(world.receiver.wsgi, text, body[:-1], CONTENT_LENGTH=str(len(body)))
    assert (cut[0], cut[1]["ErrorInfo"]) == (400, "the body ends before its Content-Length")
    assert world.reasons == ["cut"]
    assert wsgi(world.receiver.wsgi, text, body) == (200, REFUSED)


def test_client_that_has_gone_gets_nothing() -> None:
    world = World()
    assert asyncio.run(asgi(world.receiver.asgi, "", [b"x", {"type": "http.disconnect"}, unread])) == (0, {})
    assert world.outcomes == []


def test_query_of_odd_bytes_is_refused() -> None:
    world = World()
    assert asyncio.run(asgi(world.receiver.asgi, "\u00ff%ff%00&&==", b"{}"))[0] == 401
    assert wsgi(world.receiver.wsgi, "\u00ff%ff%00&&==", b"{}")[0] == 401


def test_end_of_the_lifespan_waits_for_accepted_events() -> None:
    world, done = World(drain=5), []

    @world.receiver.on(C2CAfterSendMsg)
    async def handler(event: C2CAfterSendMsg) -> None:
        await asyncio.sleep(0.05)
        done.append(event.msg_key)

    async def main() -> list[str]:
        app, sent = world.receiver.asgi, []
        shutdown = asyncio.Event()
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive() -> dict[str, Any]:
            if len(messages) == 1:
                await shutdown.wait()
            return messages.pop(0)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        lifespan = asyncio.create_task(app({"type": "lifespan"}, receive, send))
        for number in range(50):
            assert (await asgi(app, *request(numbered(SENT, number))))[0] == 200
        assert len(done) < 50
        shutdown.set()
        await lifespan
        return sent

    assert asyncio.run(main()) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert len(done) == 50


def test_asgi_message_without_more_body_is_the_last() -> None:
    """The keys of a message are optional."""
    world = World()
    text, body = request(MESSAGE)
    pieces = [{"type": "http.request", "body": body}, unread]
    assert asyncio.run(asgi(world.receiver.asgi, text, pieces)) == (200, REFUSED)
    assert asyncio.run(asgi(World().receiver.asgi, text, [{"type": "http.request"}, unread]))[0] == 400


def test_asgi_reply_is_a_start_with_lower_case_headers_and_a_body() -> None:
    """Servers look at the types, and the specification wants lower-case names of bytes."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"{}", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "query_string": b"", "headers": []}
    asyncio.run(World().receiver.asgi(scope, receive, send))
    start, body = sent
    assert (start["type"], start["status"], body["type"]) == ("http.response.start", 405, "http.response.body")
    assert start["headers"] == [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body["body"])).encode()),
        (b"allow", b"POST"),
    ]


def test_websocket_is_closed() -> None:
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(World().receiver.asgi({"type": "websocket"}, receive, send))
    assert sent == [{"type": "websocket.close", "code": 1000}]
