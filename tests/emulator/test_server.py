"""The server around the emulated service: start and stop, scripts, recorded requests, command line, fixtures."""

from __future__ import annotations

import copy
import json
import os
import signal
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from timsdk import ApiError, Client, RetryPolicy, TransportError, catalog
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator
from timsdk_emulator.app import Application
from timsdk_emulator.registry import HANDLERS
from timsdk_emulator.request_checks import Identity
from timsdk_emulator.state import Account
from timsdk_runtime import usersig

ONCE = RetryPolicy(attempts=1)
UNFINISHED = "POST /v4/x/y HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"


def test_server_starts_and_stops() -> None:
    before = threading.enumerate()
    emulator = Emulator(sdkappid=1400000007, identifier="boss")
    with pytest.raises(RuntimeError, match="not running"):
        _ = emulator.domain
    with emulator, emulator.client(retry=ONCE) as client:
        client.account.account_import(user_id="bob")
        port = int(emulator.domain.partition(":")[2])
        with pytest.raises(RuntimeError, match="is running"):
            emulator.start()
    with client, pytest.raises(TransportError):
        client.account.account_import(user_id="bob")
    emulator.stop()
    assert threading.enumerate() == before
    with Emulator(port=port) as again:
        assert again.domain == f"127.0.0.1:{port}"
        with pytest.raises(OSError, match="in use"):
            Emulator(port=port).start()


def test_two_servers_share_no_state() -> None:
    with Emulator() as one, Emulator() as other, one.client() as client, other.client() as stranger:
        client.account.account_import(user_id="bob")
        item = [AccountItem(user_id="bob")]
        assert client.account.account_check(check_item=item).result_item[0].account_status == "Imported"
        assert stranger.account.account_check(check_item=item).result_item[0].account_status == "NotImported"
        assert one.key != other.key
        with pytest.raises(TransportError) as caught:
            Client(
                sdkappid=1, identifier="x", key=one.key, domain=one.domain, ssl_context=other.ssl_context()
            ).account.kick(user_id="bob")
        assert caught.value.kind == "tls"


def test_connections_are_counted(tim_emulator: Emulator) -> None:
    with tim_emulator.client() as client:
        for _ in range(20):
            client.account.account_import(user_id="bob")
    with tim_emulator.client() as client:
        client.account.account_import(user_id="bob")
    assert tim_emulator.connections == 2
    assert [request.connection for request in tim_emulator.requests] == [1] * 20 + [2]


def test_requests_are_recorded(tim_emulator: Emulator) -> None:
    with tim_emulator.client() as client:
        client.account.account_import(user_id="bob", nick="Bob")
        with pytest.raises(ApiError):
            client.call("openim/unheard_of", {"a": 1})
    good, bad = tim_emulator.requests
    assert (good.api, good.body) == ("im_open_login_svc/account_import", {"UserID": "bob", "Nick": "Bob"})
    assert good.response == {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    assert (good.query["sdkappid"], good.query["identifier"], good.query["contenttype"]) == (
        "1400000000",
        "administrator",
        "json",
    )
    assert (bad.api, bad.body, bad.response["ErrorCode"]) == ("openim/unheard_of", {"a": 1}, 60009)
    tim_emulator.reset()
    assert (tim_emulator.requests, tim_emulator.connections) == ([], 0)


def test_a_client_sends_failed_items_again(tim: Client, tim_emulator: Emulator) -> None:
    """Three of a hundred items fail, two of them with a transient code."""
    api = "im_open_login_svc/account_delete"
    codes = {"u7": 70500, "u50": 70169, "u99": 70107}

    def response(names: list[str], codes: dict[str, int]) -> dict[str, Any]:
        listed = [{"UserID": name, "ResultCode": codes.get(name, 0), "ResultInfo": ""} for name in names]
        return {"ResultItem": listed}

    names = [f"u{number}" for number in range(100)]
    # The first attempt has deleted u50 but timed out.
    tim_emulator.respond(api, [response(names, codes), response(["u7", "u50"], {"u50": 70107})])
    deleted = tim.account.account_delete(delete_item=[AccountItem(user_id=name) for name in names])
    sent = [request.body["DeleteItem"] for request in tim_emulator.requests if request.api == api]
    assert sent == [[{"UserID": name} for name in names], [{"UserID": "u7"}, {"UserID": "u50"}]]
    assert [item.user_id for item in deleted.result_item] == names
    assert [(failure.key, failure.code, failure.retryable) for failure in deleted.failed] == [("u99", 70107, False)]


@pytest.mark.parametrize("rest", ["", "POST /v4/x/y HTTP", UNFINISHED, f"{UNFINISHED}half of the bo"])
@pytest.mark.parametrize("reset", [False, True], ids=["close", "reset"])
def test_client_that_leaves_in_mid_request_leaves_no_log(
    rest: str, reset: bool, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level("WARNING"), Emulator() as emulator:
        host, _, port = emulator.domain.partition(":")
        with socket.create_connection((host, int(port))) as plain:
            if reset:  # a socket that does not linger is closed by a reset
                plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            with emulator.ssl_context().wrap_socket(plain, server_hostname=host) as connection:
                connection.sendall(rest.encode())
        with emulator.client() as client:
            client.account.account_import(user_id="bob")
        assert [request.api for request in emulator.requests] == ["im_open_login_svc/account_import"]
    assert caplog.records == []
    assert capfd.readouterr().err == ""


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of each value inside a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield (*path, key)
        yield from leaves(item, (*path, key))


@pytest.mark.parametrize("api", sorted(HANDLERS))
def test_any_body_gets_a_response(api: str) -> None:
    """Each field of each example is replaced by odd values. Every body gets a response, none an exception."""
    identity = Identity(1400000000, "administrator", "key")
    app = Application(identity, time.time)
    query = {
        "sdkappid": "1400000000", "identifier": "administrator", "random": "1", "contenttype": "json",
        "usersig": usersig.sign(sdkappid=1400000000, key="key", identifier="administrator"),
    }  # fmt: skip
    app.world.accounts.update({name: Account(name) for name in ("id", "ann", "leckie", "bob")})
    odd = [-1, 0, 2**63, 1.5, "", "ann", "@TGS#x", "\ud800", True, None, [], {}, [None], [{}]]
    for shown in catalog.schema(api)["examples"]:
        for path in leaves(shown.get("request") or {}):
            for value in odd:
                body = copy.deepcopy(shown["request"])
                holder = body
                for key in path[:-1]:
                    holder = holder[key]
                holder[path[-1]] = value
                response = app.handle("POST", f"/v4/{api}", query, json.dumps(body).encode(), 1)
                assert isinstance(response["ErrorCode"], int)
                json.dumps(response)


def test_response_with_a_wrapper_has_a_request_id(tim: Client) -> None:
    with pytest.raises(ApiError) as caught:
        tim.call("room_engine_http_srv/create_room", {})
    assert caught.value.request_id


def test_messages_of_many_threads_are_all_counted(tim: Client, tim_emulator: Emulator) -> None:
    def work(number: int) -> None:
        for _ in range(10):
            tim.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text=str(number))])

    threads = [threading.Thread(daemon=True, target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tim.conversation.get_c2c_unread_msg_num(to_account="bob").all_c2c_unread_msg_num == 80


def test_fixture_gives_each_test_an_empty_emulator(pytester_directory: Path) -> None:
    (pytester_directory / "test_it.py").write_text(
        "import pytest\n"
        "pytest_plugins = ['timsdk_emulator.pytest_plugin']\n"
        "@pytest.mark.parametrize('turn', [1, 2])\n"
        "def test_empty(tim_emulator, turn):\n"
        "    assert (tim_emulator.requests, tim_emulator.connections) == ([], 0)\n"
        "    assert list(tim_emulator.world.accounts) == ['administrator']\n"
        "    with tim_emulator.client() as client:\n"
        "        client.account.account_import(user_id='bob')\n"
        "    tim_emulator.now = lambda: 0.0\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(pytester_directory)],
        check=False, capture_output=True, text=True, timeout=60, cwd=pytester_directory,
    )  # fmt: skip
    assert "2 passed" in done.stdout, done.stdout + done.stderr


@pytest.fixture
def pytester_directory(tmp_path: Path) -> Path:
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    return tmp_path


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_command_serves_until_a_signal(ending: signal.Signals, tmp_path: Path) -> None:
    ca_file = tmp_path / "ca.pem"
    command = [sys.executable, "-m", "timsdk_emulator", "--sdkappid", "1400000009", "--ca-file", str(ca_file)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        shown: list[str] = []
        while not shown or "Ctrl-C" not in shown[-1]:
            line = process.stdout.readline()
            assert line, process.communicate(timeout=10)
            shown.append(line)
        exported = dict(line.split(" ", 1)[1].strip().split("=", 1) for line in shown if line.startswith("export "))
        assert exported["SSL_CERT_FILE"] == str(ca_file)
        script = "import timsdk; timsdk.Client().account.account_import(user_id='bob'); print('imported')"
        environment = {key: value for key, value in os.environ.items() if not key.startswith("TIM_")}
        used = subprocess.run(
            [sys.executable, "-c", script],
            env={**environment, **exported}, check=False, capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert used.stdout == "imported\n", used.stderr
        context = ssl.create_default_context(cafile=str(ca_file))
        with urllib3.PoolManager(ssl_context=context) as pool:
            assert pool.request("GET", f"https://{exported['TIM_DOMAIN']}/").json()["ErrorCode"] == 60009
        process.send_signal(ending)
        output, errors = process.communicate(timeout=10)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, output, errors) == (0, "", "")


def test_command_reports_a_port_in_use_without_a_traceback(tim_emulator: Emulator) -> None:
    port = tim_emulator.domain.partition(":")[2]
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "timsdk_emulator", "--port", port],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("timsdk-emulator: ")
    assert "Traceback" not in done.stderr
    assert time.monotonic() - started < 10
