"""Webhooks by HTTP and from the command line, for those who steer the emulator from another language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3
from support.webhook_listener import listening, replying

from timsdk_emulator import Emulator

from .scenarios import SEND

STATE = {
    "CallbackCommand": "State.StateChange",
    "EventTime": 1_800_000_000_000,
    "Info": {"Action": "Login", "To_Account": "ann", "Reason": "Register"},
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with listening(replying("200 OK", b"{}")) as url, Emulator(admin=True) as emulator:
        emulator.set_webhooks(url=url, token="t0ken")
        with emulator.client() as client:
            client.account.multiaccount_import(accounts=["ann", "bob"])
            client.call(*SEND)
        assert emulator.wait_delivered(10)
        yield emulator


def call(emulator: Emulator, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    with urllib3.PoolManager(ssl_context=emulator.ssl_context()) as pool:
        data = None if body is None else json.dumps(body).encode()
        response = pool.request(method, f"https://{emulator.domain}/_emulator/v1/{path}", body=data)
        return response.status, json.loads(response.data)


def test_events_are_shown_without_the_token(emulator: Emulator) -> None:
    status, shown = call(emulator, "GET", "webhooks?command=C2C.CallbackAfterSendMsg")
    assert (status, shown["total"], shown["settings"]["signed"]) == (200, 1, True)
    [event] = shown["events"]
    assert (event["status"], event["http_status"], event["body"]["From_Account"]) == ("delivered", 200, "ann")
    assert "t0ken" not in json.dumps(shown)
    assert call(emulator, "GET", "webhooks?limit=0")[1]["events"] == []


def test_events_are_asserted(emulator: Emulator) -> None:
    wanted = {"command": "C2C.CallbackAfterSendMsg", "times": 1, "fields": {"To_Account": "bob"}}
    assert call(emulator, "POST", "webhooks/assert", wanted) == (200, {"fired": True, "times": 1})
    missed = call(emulator, "POST", "webhooks/assert", {**wanted, "fields": {"To_Account": "cid"}})[1]
    assert missed["fired"] is False
    assert "To_Account is 'bob', not 'cid'" in missed["text"]


def test_event_is_triggered_and_its_delivery_waited_for(emulator: Emulator) -> None:
    status, fired = call(emulator, "POST", "webhooks/trigger", STATE)
    assert (status, fired["status"], fired["body"]) == (200, "delivered", STATE)


@pytest.mark.parametrize(("method", "path", "body", "status", "text"), [
    ("POST", "webhooks", {"url": "nowhere"}, 400, "http://"),
    ("POST", "webhooks", [], 400, "not a JSON object"),
    ("POST", "webhooks", {"commands": ["C2C.Nothing"]}, 404, "no webhook is called"),
    ("POST", "webhooks/trigger", {}, 400, "no CallbackCommand"),
    ("POST", "webhooks/trigger", [], 400, "JSON object with CallbackCommand"),
    ("POST", "webhooks/trigger", {"CallbackCommand": "State.Change"}, 400, "unknown webhook"),
    ("POST", "webhooks/trigger", {**STATE, "Extra": 1}, 400, "Extra"),
    ("POST", "webhooks/trigger", {**STATE, "EventTime": "soon"}, 400, "EventTime"),
    ("POST", "webhooks/assert", {}, 400, "command is missing"),
    ("POST", "webhooks/assert", {"command": "C2C.AfterSendMsg"}, 404, "unknown webhook"),
    ("GET", "webhooks?limit=x", None, 400, "limit"),
])  # fmt: skip
def test_wrong_call_is_refused_with_a_text(
    emulator: Emulator, method: str, path: str, body: Any, status: int, text: str
) -> None:
    found, answer = call(emulator, method, path, body)
    assert found == status
    assert text in answer["error"]


def test_trigger_without_an_address_says_what_is_missing() -> None:
    with Emulator(admin=True) as emulator:
        status, answer = call(emulator, "POST", "webhooks/trigger", STATE)
    assert (status, "set webhook_url" in answer["error"]) == (400, True)


def test_events_are_forgotten() -> None:
    with listening(replying("200 OK", b"{}")) as url, Emulator(admin=True, webhook_url=url) as emulator:
        call(emulator, "POST", "webhooks/trigger", STATE)
        call(emulator, "DELETE", "webhooks")
        assert call(emulator, "GET", "webhooks")[1]["total"] == 0


@pytest.mark.parametrize(("arguments", "text"), [
    (["--webhook-url", "nowhere"], "webhook_url"),
    (["--webhook-url", "http://h/", "--webhook-command", "C2C.X"], "no webhook is called 'C2C.X'"),
    (["--webhook-retries", "3"], "need a webhook_url"),
])  # fmt: skip
def test_command_line_refuses_wrong_settings_without_a_traceback(arguments: list[str], text: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "timsdk_emulator", *arguments],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "TIM_WEBHOOK_TOKEN": "t"},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert text in done.stderr
    assert "Traceback" not in done.stderr
