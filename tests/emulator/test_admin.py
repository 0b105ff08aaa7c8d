"""The admin API, as programs in other languages call it: by HTTPS and JSON, off unless asked for."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from timsdk import ApiError, Client, OutcomeUnknown, RetryPolicy

from timsdk_emulator import Emulator

ONCE = RetryPolicy(attempts=1)
IMPORT = "im_open_login_svc/account_import"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(admin=True) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def session_client(emulator: Emulator) -> Iterator[Client]:
    with emulator.client() as client:
        yield client


@pytest.fixture
def client(emulator: Emulator, session_client: Client) -> Client:
    emulator.reset()
    return session_client


def call(emulator: Emulator, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    with urllib3.PoolManager(ssl_context=emulator.ssl_context()) as pool:
        url = f"https://{emulator.domain}/_emulator/v1/{path}"
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        response = pool.request(method, url, body=data, headers=headers)
        return response.status, json.loads(response.data)


def test_admin_api_is_off_unless_asked_for(tim_emulator: Emulator) -> None:
    status, body = call(tim_emulator, "GET", "journal")
    assert (status, body["ErrorCode"]) == (200, 60009)


def test_faults_are_set_seen_and_cleared(emulator: Emulator, client: Client) -> None:
    status, rule = call(emulator, "POST", "faults", {"api": IMPORT, "nth": 1, "code": 70398})
    assert (status, rule) == (200, {"number": 1, "api": IMPORT, "nth": 1, "code": 70398, "calls": 0, "used": 0})
    with pytest.raises(ApiError):
        client.account.account_import(user_id="bob")
    assert call(emulator, "GET", "faults")[1]["faults"][0]["used"] == 1
    call(emulator, "DELETE", "faults")
    assert call(emulator, "GET", "faults") == (200, {"faults": []})


def test_cut_after_acting_by_http_leaves_the_outcome_unknown(emulator: Emulator, client: Client) -> None:
    client.account.account_import(user_id="ann")
    call(emulator, "POST", "faults", {"api": "group_open_http_svc/create_group", "cut": "after_acting"})
    with pytest.raises(OutcomeUnknown):
        client.group.create_group(group_type="Public", name="Crew", owner_account="ann")
    groups = call(emulator, "GET", "state")[1]["state"]["groups"]
    assert [group["name"] for group in groups.values()] == ["Crew"]


def test_journal_shows_requests_without_signatures(emulator: Emulator, client: Client) -> None:
    client.account.account_import(user_id="bob")
    status, journal = call(emulator, "GET", f"journal?api={IMPORT}&limit=1")
    assert (status, journal["total"]) == (200, 1)
    assert journal["requests"][0]["body"] == {"UserID": "bob"}
    assert journal["requests"][0]["source"] == "state"
    assert "usersig" not in json.dumps(journal)
    assert emulator.key not in json.dumps(journal)
    asserted = call(emulator, "POST", "journal/assert", {"api": IMPORT, "times": 1, "fields": {"UserID": "bob"}})
    assert asserted == (200, {"called": True, "times": 1})
    missed = call(emulator, "POST", "journal/assert", {"api": IMPORT, "fields": {"UserID": "ann"}})[1]
    assert missed["called"] is False
    assert "UserID is 'bob', not 'ann'" in missed["text"]
    call(emulator, "DELETE", "journal")
    assert call(emulator, "GET", "journal")[1]["total"] == 0


def test_clock_state_seed_and_reset(emulator: Emulator, client: Client) -> None:
    assert call(emulator, "POST", "clock", {"freeze": 1000, "advance": 5}) == (200, {"now": 1005.0, "frozen": True})
    assert call(emulator, "POST", "clock", {"run": True})[1]["frozen"] is False
    emulator.now = time.time
    assert call(emulator, "POST", "seed", [[IMPORT, {"UserID": "zoe"}]]) == (200, {"calls": 1})
    state = call(emulator, "GET", "state")[1]
    call(emulator, "POST", "reset")
    assert "zoe" not in emulator.world.accounts
    assert call(emulator, "PUT", "state", state) == (200, {})
    assert "zoe" in emulator.world.accounts


def test_signature_of_the_admin_api_is_accepted(emulator: Emulator, client: Client) -> None:
    signed = call(emulator, "POST", "sign", {"expire": 60})[1]
    with emulator.client(usersig=signed["usersig"]) as signed_client:
        signed_client.account.account_import(user_id="bob")
    assert "bob" in emulator.world.accounts


def test_app_is_created_and_steered_by_its_number(emulator: Emulator, client: Client) -> None:
    key = "k" * 64
    assert call(emulator, "POST", "apps", {"sdkappid": 1400000055, "key": key})[0] == 200
    assert call(emulator, "POST", "seed?sdkappid=1400000055", [[IMPORT, {"UserID": "zoe"}]])[0] == 200
    assert "zoe" not in emulator.world.accounts
    assert "zoe" in emulator.app(1400000055).world.accounts
    assert 1400000055 in call(emulator, "GET", "apps")[1]["apps"]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "text"),
    [
        ("GET", "nowhere", None, 404, "there are GET /"),
        ("GET", "journal?limit=x", None, 400, "limit"),
        ("GET", "journal?sdkappid=7", None, 404, "no app '7'"),
        ("POST", "faults", b"{", 400, "not JSON"),
        ("POST", "faults", b"[" * 100_000, 400, "not JSON"),
        ("POST", "faults", [], 400, "not a JSON object"),
        ("POST", "faults", {"api": "openim/nothing", "code": 1}, 404, "unknown API"),
        ("POST", "faults", {"explode": 1}, 400, "unknown key"),
        ("POST", "faults", {"nth": True, "code": 1}, 400, "wrong type"),
        ("POST", "responses", {"api": IMPORT}, 400, "responses is missing"),
        ("POST", "responses", {"api": IMPORT, "responses": [None]}, 400, "response 1"),
        ("POST", "clock", {"advance": -1}, 400, "forwards"),
        ("POST", "clock", {"advance": "1"}, 400, "wrong type"),
        ("PUT", "state", {"version": 1}, 400, "no snapshot"),
        ("POST", "seed", {}, 400, "not a list"),
        ("POST", "seed", [[IMPORT, {}]], 400, "UserID is missing"),
        ("POST", "sign", {"expire": -1}, 400, "expire"),
        ("POST", "apps", {"sdkappid": 0}, 400, "sdkappid"),
        ("POST", "journal/assert", {"api": IMPORT, "fields": {"Nothing": 1}}, 404, "no field 'Nothing'"),
    ],
)
def test_wrong_call_says_what_is_wrong(
    method: str, path: str, body: Any, status: int, text: str, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    got, response = call(emulator, method, path, body)
    assert got == status
    assert text in response["error"]
    assert caplog.records == []


def test_token_is_needed_beyond_this_machine_and_never_shown() -> None:
    with Emulator(host="0.0.0.0", admin=True) as emulator:
        token = emulator.admin_token
        assert token
        assert call(emulator, "GET", "journal")[0] == 401
        assert call(emulator, "GET", "journal", **{"X-Emulator-Token": "wrong"})[0] == 401
        assert call(emulator, "GET", "journal", **{"X-Emulator-Token": token})[0] == 200
        assert token not in repr(emulator._admin)
    assert Emulator(admin=True).admin_token is None


def test_page_of_another_site_is_refused(emulator: Emulator) -> None:
    assert call(emulator, "POST", "reset", Origin="https://evil.example")[0] == 403
    assert call(emulator, "POST", "reset", Origin=f"https://{emulator.domain}")[0] == 200


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_command_line_serves_the_admin_api_and_keeps_the_state(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps([[IMPORT, {"UserID": "zoe"}]]), "utf-8")
    arguments = ["--admin", "--state", str(state), "--ca-file", str(tmp_path / "ca.pem")]
    with serve(*arguments, "--seed", str(seed)) as server:
        assert "zoe" in curl(server, tmp_path, "state")["state"]["accounts"]
    assert "zoe" in json.loads(state.read_text("utf-8"))["state"]["accounts"]
    with serve(*arguments) as server:
        assert "zoe" in curl(server, tmp_path, "state")["state"]["accounts"]
    state.write_text("{", "utf-8")
    broken = run(*arguments)
    assert (broken.returncode, broken.stdout) == (1, "")
    assert broken.stderr == f"timsdk-emulator: {state}: not JSON: {broken.stderr.partition('not JSON: ')[2]}"
    assert "Traceback" not in broken.stderr


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "timsdk_emulator", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


class serve:
    """A server in a process of its own, with its address."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "timsdk_emulator", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
        assert self.process.stdout is not None
        self.domain = self.process.stdout.readline().split()[1].removeprefix("https://")

    def __enter__(self) -> str:
        return self.domain

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(20) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()


def curl(domain: str, folder: Path, path: str) -> Any:
    command = ["curl", "-sS", "--cacert", str(folder / "ca.pem"), f"https://{domain}/_emulator/v1/{path}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    return json.loads(done.stdout)
