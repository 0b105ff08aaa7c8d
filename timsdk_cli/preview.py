"""A request as it would be sent, without its signature: as text, or as a line for curl."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any, Final

from timsdk import Client

from timsdk_cli import exit_codes
from timsdk_cli.settings import Chosen, setup
from timsdk_runtime.transport.messages import HttpRequest, HttpResponse

_PLACE: Final = "SIGNATURE"
"""Stands in the query for the signature, which a preview does without."""


class _Recorder:
    """A transport that keeps the request and sends nothing."""

    def __init__(self) -> None:
        self.request: HttpRequest | None = None

    def send(self, request: HttpRequest) -> HttpResponse:
        """Keep the request."""
        self.request = self.request or request
        return HttpResponse(200, {}, b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}')

    def probe(self, domain: str, timeout: float) -> bool:  # noqa: ARG002
        """Say that every domain can be reached."""
        return True

    def close(self) -> None:
        """Do nothing."""


def show(api: str, request: Any, body: Mapping[str, Any], chosen: Chosen, wanted: Any) -> int:
    """Print a request, or the body of an API that the catalog lacks. No key is needed, and nothing is sent."""
    recorder = _Recorder()
    arguments, _ = setup(chosen)
    arguments.pop("proxy", None)
    with Client(**arguments, usersig=_PLACE, transport=recorder, check_requests=wanted.check) as client:
        if request is None:
            client.call(api, body)
        else:
            client.send(request)
    assert recorder.request is not None
    print(_curl(recorder.request) if wanted.curl else _text(recorder.request))
    return exit_codes.OK


def _text(request: HttpRequest) -> str:
    body = json.dumps(json.loads(request.body), ensure_ascii=False, indent=2)
    return f"POST {_url(request, '***')}\nContent-Type: application/json\n\n{body}"


def _curl(request: HttpRequest) -> str:
    url = _url(request, "'\"$USERSIG\"'")
    data = shlex.quote(request.body.decode())
    return f"curl -sS -X POST '{url}' \\\n  -H 'Content-Type: application/json' \\\n  --data-binary {data}"


def _url(request: HttpRequest, signature: str) -> str:
    scheme, _, rest = request.domain.rpartition("://")
    query = request.query.replace(_PLACE, signature)
    return f"{scheme or 'https'}://{rest}{request.path}?{query}"
