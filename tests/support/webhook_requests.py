"""Requests as the service sends them: signed queries, bodies, and calls of ASGI and WSGI apps without a server."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from timsdk.webhooks import Reply, sign

APP = 1400000000
TOKEN = "the-token-of-the-webhooks"
NOW = 1_700_000_000

MESSAGE = {
    "CallbackCommand": "C2C.CallbackBeforeSendMsg",
    "From_Account": "bob",
    "To_Account": "alice",
    "MsgSeq": 1,
    "MsgRandom": 2,
    "MsgTime": 3,
    "MsgKey": "1_2_3",
    "OnlineOnlyFlag": 0,
    "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}],
}
SENT = {**MESSAGE, "CallbackCommand": "C2C.CallbackAfterSendMsg", "SendMsgResult": 0, "ErrorInfo": "send msg succeed"}
PASSED = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def query(command: str, *, token: str | None = TOKEN, at: int = NOW, **changed: str | None) -> str:
    """The query of a request at a time. `changed` replaces a parameter, or leaves it out where it is None."""
    parameters: dict[str, str | None] = {
        "SdkAppid": str(APP),
        "CallbackCommand": command,
        "contenttype": "json",
        "ClientIP": "203.0.113.7",
        "OptPlatform": "iOS",
    }
    if token is not None:
        parameters |= {"RequestTime": str(at), "Sign": sign(token, at)}
    parameters |= changed
    return urlencode({name: value for name, value in parameters.items() if value is not None})


def request(event: dict[str, Any], **options: Any) -> tuple[str, bytes]:
    """Query and body of a request about an event."""
    return query(event["CallbackCommand"], **options), json.dumps(event).encode()


def numbered(event: dict[str, Any], number: int) -> dict[str, Any]:
    """An event like another one, so that it is no copy."""
    return {**event, "MsgKey": f"{number}_2_3", "MsgSeq": number}


def content(reply: Reply) -> dict[str, Any]:
    """The JSON object of a reply."""
    found: dict[str, Any] = json.loads(reply.body)
    return found


async def asgi(
    app: Any, query_text: str, body: bytes | Iterable[Any], *, method: str = "POST", headers: Any = ()
) -> tuple[int, dict[str, Any]]:
    """Status and JSON of an ASGI app's response. Pieces of a body may be messages or coroutine functions."""
    pieces = [body] if isinstance(body, bytes) else list(body)
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        piece = pieces.pop(0)
        if callable(piece):
            piece = await piece()
        if isinstance(piece, dict):
            return piece
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "query_string": query_text.encode(), "headers": list(headers)}
    await app(scope, receive, send)
    return (sent[0]["status"], json.loads(sent[1]["body"])) if sent else (0, {})


def wsgi(app: Any, query_text: str, body: bytes, **environ: Any) -> tuple[int, dict[str, Any]]:
    """Status and JSON of a WSGI app's response."""
    started: list[Any] = []
    settings = {
        "REQUEST_METHOD": "POST",
        "QUERY_STRING": query_text,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **environ,
    }
    settings = {name: value for name, value in settings.items() if value is not None}
    content = b"".join(app(settings, lambda status, headers: started.append(status)))
    return int(started[0].split()[0]), json.loads(content)
