"""`timsdk webhooks`: what is sent is signed as the service signs, and what arrives is verified and printed."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from support.command_line import Ended, run, start
from timsdk.webhooks import C2CBeforeSendMsg, C2CBeforeSendMsgReply, Receiver, parse

from timsdk_cli.index import find_webhook, webhooks
from timsdk_cli.webhooks.send import event_body

APP = 1400000000
TOKEN = "canary-of-webhooks"
ENVIRON = {"TIM_SDKAPPID": str(APP), "TIM_WEBHOOK_TOKEN": TOKEN}


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


class App:
    """An app with a receiver, or with another WSGI app, on a port of this machine."""

    def __init__(self, wsgi: Any) -> None:
        self._server = make_server("127.0.0.1", 0, wsgi, handler_class=Quiet)
        self.url = f"http://127.0.0.1:{self._server.server_port}/webhooks"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self) -> App:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def received() -> list[C2CBeforeSendMsg]:
    return []


@pytest.fixture
def app(received: list[C2CBeforeSendMsg]) -> Iterator[App]:
    """An app that refuses mallory's messages, drops eve's and changes zoe's."""
    receiver = Receiver(sdkappid=APP, token=TOKEN)

    @receiver.on(C2CBeforeSendMsg)
    def moderate(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
        received.append(event)
        replies = {
            "mallory": C2CBeforeSendMsgReply.refuse(120001, "no"),
            "eve": C2CBeforeSendMsgReply.drop(),
            "zoe": C2CBeforeSendMsgReply(cloud_custom_data="changed"),
        }
        return replies.get(event.from_account)

    with App(receiver.wsgi) as served:
        yield served
    receiver.close()


def send(*arguments: str, environ: dict[str, str] = ENVIRON, stdin: str = "") -> Ended:
    return run("webhooks", "send", *arguments, environ=environ, stdin=stdin)


@pytest.mark.parametrize("command", sorted(webhooks()))
def test_every_sample_is_an_event_of_its_class(command: str) -> None:
    body = event_body(command, {})
    event = parse(body, command=command)
    assert type(event).__name__ == webhooks()[command]["event"]
    assert event.extra_fields is None
    assert {find_webhook(name) for name in (command, type(event).__name__)} == {command}


def test_sample_reaches_its_handler_and_the_reply_is_printed(app: App, received: list[C2CBeforeSendMsg]) -> None:
    ended = send("C2C.CallbackBeforeSendMsg", app.url)
    assert (ended.code, json.loads(ended.out)["ErrorCode"]) == (0, 0)
    assert re.fullmatch(r"timsdk: HTTP 200 in \d+ ms: the event goes on\n", ended.err)
    assert received[0].meta.verified
    assert received[0].meta.sdkappid == APP


@pytest.mark.parametrize(
    ("sender", "code", "text"),
    [
        ("mallory", 120001, "refused, with code 120001"),
        ("eve", 2, "dropped, and its sender sees a success"),
        ("zoe", 0, "goes on, with another CloudCustomData"),
    ],
)
def test_meaning_of_the_reply_is_said(sender: str, code: int, text: str, app: App) -> None:
    ended = send("C2CBeforeSendMsg", app.url, "--json", f'{{"from_account": "{sender}"}}')
    assert (ended.code, json.loads(ended.out)["ErrorCode"]) == (0, code)
    assert text in ended.err


def test_given_fields_replace_those_of_the_sample(app: App, received: list[C2CBeforeSendMsg]) -> None:
    ended = send("c2c-before-send-msg", f"{app.url}?a=1", "--json", "-", stdin='{"To_Account": "cy", "Novel": 1}')
    assert ended.code == 0
    assert (received[0].to_account, received[0].extra_fields) == ("cy", {"Novel": 1})
    assert "no field 'Novel'" in ended.err


@pytest.mark.parametrize(
    ("environ", "arguments", "status"),
    [
        ({**ENVIRON, "TIM_WEBHOOK_TOKEN": "another"}, (), 401),
        (ENVIRON, ("--unsigned",), 401),
        ({**ENVIRON, "TIM_SDKAPPID": "7"}, (), 403),
    ],
)
def test_refusal_of_the_app_ends_with_1(
    environ: dict[str, str], arguments: tuple[str, ...], status: int, app: App, received: list[Any]
) -> None:
    ended = send("C2CBeforeSendMsg", app.url, *arguments, environ=environ)
    assert (ended.code, received) == (1, [])
    assert f"HTTP {status}" in ended.err


def test_token_comes_from_a_file_too(app: App, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n", encoding="utf-8")
    environ = {"TIM_SDKAPPID": str(APP)}
    assert send("C2CBeforeSendMsg", app.url, "--token-file", str(file), environ=environ).code == 0


def test_no_reply_ends_with_3_and_shows_no_signature() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/x"
        slow = send("C2CBeforeSendMsg", url, "--timeout", "0.3")
    refused = send("C2CBeforeSendMsg", url)
    for ended in (slow, refused):
        assert (ended.code, ended.out) == (3, "")
        assert f"no reply from {url}" in ended.err
        assert "Sign" not in ended.err


def test_reply_that_is_no_json_ends_with_1() -> None:
    def page(_environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/html")])
        return [b"<html>\x1b[31m"]

    with App(page) as served:
        ended = send("C2CBeforeSendMsg", served.url)
    assert (ended.code, ended.out) == (1, "")
    assert "the app did not take it" in ended.err


# --- listen ---


class Listening:
    """`timsdk webhooks listen` in a process of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.process = start(folder, "webhooks", "listen", "--for", "30s", *arguments, environ=ENVIRON)
        line = self.process.stderr.readline()
        self.url = re.search(r"http://\S+:\d+", line)[0]  # type: ignore[index]

    def end(self) -> tuple[int, list[dict[str, Any]], str]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, [json.loads(line) for line in out.splitlines()], err


def test_events_are_printed_as_lines_of_json_until_the_count(tmp_path: Path) -> None:
    listening = Listening(tmp_path, "--count", "2")
    assert send("C2CBeforeSendMsg", listening.url, "--unsigned").code == 1
    assert send("C2CBeforeSendMsg", listening.url).code == 0
    assert send("GroupAfterSendMsg", listening.url).code == 0
    code, lines, err = listening.end()
    assert code == 0
    assert [(line["command"], line["event"], line["verified"]) for line in lines] == [
        ("C2C.CallbackBeforeSendMsg", "C2CBeforeSendMsg", True),
        ("Group.CallbackAfterSendMsg", "GroupAfterSendMsg", True),
    ]
    assert lines[0]["body"]["From_Account"] == "bob"
    assert err == "timsdk: refused: HTTP 401, signature\n"


def test_events_are_passed_on_to_an_app(app: App, received: list[C2CBeforeSendMsg], tmp_path: Path) -> None:
    listening = Listening(tmp_path, "--count", "2", "--forward", app.url, "--query", "body.From_Account")
    mallory = send("C2CBeforeSendMsg", listening.url, "--json", '{"From_Account": "mallory"}')
    assert json.loads(mallory.out)["ErrorCode"] == 120001, "the reply of the app comes back"
    assert send("C2CBeforeSendMsg", listening.url).code == 0
    code, lines, _ = listening.end()
    assert (code, lines) == (0, ["mallory", "bob"])
    assert [event.from_account for event in received] == ["mallory", "bob"]


def test_app_that_is_away_gets_the_service_a_503(tmp_path: Path) -> None:
    listening = Listening(tmp_path, "--count", "1", "--forward", "http://127.0.0.1:1/x")
    ended = send("C2CBeforeSendMsg", listening.url)
    assert (ended.code, "HTTP 503" in ended.err) == (1, True)
    assert "no reply from http://127.0.0.1:1/x" in listening.end()[2]


def test_too_few_events_in_time_end_with_3() -> None:
    ended = run("webhooks", "listen", "--for", "1s", "--count", "1", environ=ENVIRON)
    assert (ended.code, ended.out) == (3, "")
    assert "0 of 1 events came" in ended.err
    assert run("webhooks", "listen", "--for", "1s", environ=ENVIRON).code == 0


def test_without_verification_unsigned_events_are_taken(tmp_path: Path) -> None:
    listening = Listening(tmp_path, "--count", "1", "--no-verify")
    assert send("C2CBeforeSendMsg", listening.url, "--unsigned").code == 0
    assert listening.end()[1][0]["verified"] is False


def test_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    listening = Listening(tmp_path)
    listening.process.stdout.close()
    assert send("C2CBeforeSendMsg", listening.url).code == 0
    assert listening.process.wait(timeout=30) == 0
    assert listening.process.stderr.read() == ""
    listening.process.stderr.close()


def test_port_that_is_taken_is_explained() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = run("webhooks", "listen", "--port", str(taken.getsockname()[1]), environ=ENVIRON)
    assert (ended.code, "cannot be listened on" in ended.err) == (2, True)


def test_token_is_nowhere(app: App, tmp_path: Path) -> None:
    listening = Listening(tmp_path, "--count", "1", "--forward", app.url)
    process = start(tmp_path, "webhooks", "send", "C2CBeforeSendMsg", listening.url, environ=ENVIRON)
    said = "".join(process.communicate(timeout=60))
    lines = [file.read_bytes() for file in Path("/proc").glob(f"{listening.process.pid}/**/cmdline")]
    _, printed, err = listening.end()
    said += json.dumps(printed) + err
    assert TOKEN not in said
    assert "Sign=" not in said
    assert [line for line in lines if TOKEN.encode() in line] == []
    assert [file for file in tmp_path.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()] == []
