"""What tests of the examples share: an emulator, and programs that run as users run them."""

from __future__ import annotations

import contextlib
import json
import runpy
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.generated import ROOT
from support.web_servers import WebServer, serve
from support.webhook_requests import TOKEN, query
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server, tim_environ

__all__ = ["tim_emulator", "tim_emulator_server", "tim_environ"]
EXAMPLES = ROOT / "examples"
PATIENCE = 20.0


class Finished(NamedTuple):
    """What a program left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Finished]


@pytest.fixture
def run(
    tim_environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run an example as a program, in a folder of its own and in the environment that the emulator prints."""

    def run(script: str, *arguments: Any) -> Finished:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", [script, *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            runpy.run_path(str(EXAMPLES / script), run_name="__main__")
        except SystemExit as end:
            code = int(end.code or 0)
        done = Finished(code, *capsys.readouterr())
        assert tim_environ["TIM_KEY"] not in done.out + done.err
        return done

    return run


def nicks(emulator: Emulator) -> dict[str, Any]:
    """Return the users of the emulator and their nicknames, without the administrator."""
    return {
        user_id: account.profile.get("Tag_Profile_IM_Nick")
        for user_id, account in emulator.world.accounts.items()
        if user_id != emulator.identifier
    }


def texts(elements: list[Any]) -> str:
    """Return the text of a message."""
    return " ".join(element.text for element in elements if isinstance(element, TextElem))


class Service:
    """A webhook address, known to the emulator: its calls fire events. `send` signs and sends one by hand."""

    def __init__(self, emulator: Emulator, web: WebServer, path: str = "/") -> None:
        self._web = web
        self._path = path
        emulator.set_webhooks(url=f"http://127.0.0.1:{web.port}{path}", token=TOKEN)

    def send(self, event: Mapping[str, Any], **changed: Any) -> tuple[int, dict[str, Any]]:
        """Send an event, with a query that may be `changed`, and return the status and the JSON of the reply."""
        text = query(event["CallbackCommand"], **{"at": int(time.time()), **changed})
        status, body = self._web.request(f"{self._path}?{text}", json.dumps(event).encode())
        return status, json.loads(body)


@pytest.fixture
def web(tim_environ: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., WebServer]]:
    """Start a web server of an example that runs in the environment that the emulator prints."""
    with contextlib.ExitStack() as stack:

        def start(server: str, app: str, folder: Path = EXAMPLES, **environ: str) -> WebServer:
            variables = {**tim_environ, "TIM_WEBHOOK_TOKEN": TOKEN, **environ}
            return stack.enter_context(serve(server, app, folder, variables))

        yield start


def wait_until(happened: Callable[[], Any]) -> None:
    """Wait for what a server does after its reply."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.02)
