"""The Django and the FastAPI app of the gallery run in their servers, and their own tests pass."""

from __future__ import annotations

import http.cookies
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from support.generated import ROOT
from support.web_servers import WebServer
from support.webhook_requests import TOKEN
from timsdk import ApiError, usersig
from timsdk.group import MemberRef
from timsdk.types import TextElem

from timsdk_emulator import Emulator

from .conftest import EXAMPLES, nicks, texts, wait_until

Start = Callable[..., WebServer]
PATH = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
DJANGO = EXAMPLES / "django_app"


def run(folder: Path, *arguments: str, **environ: str) -> str:
    """Run Python in a folder, and return what it printed."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": PATH, "PYTHONDONTWRITEBYTECODE": "1", **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_fastapi_app_passes_its_tests() -> None:
    said = run(EXAMPLES, "-m", "pytest", "-q", "-p", "no:cacheprovider", "fastapi_app")
    assert re.search(r"^\.{8} ", said, re.MULTILINE), said


def test_fastapi_app_serves(web: Start, tim_emulator: Emulator) -> None:
    server = web("uvicorn-factory", "fastapi_app.main:make_app", API_TOKEN="token")
    body, headers = json.dumps({"user_id": "ann", "nick": "Ann"}), {"Content-Type": "application/json"}
    assert server.request("/users", body, **headers)[0] in (401, 403)
    assert nicks(tim_emulator) == {}
    assert server.request("/users", body, Authorization="Bearer token", **headers)[0] == 201
    assert nicks(tim_emulator) == {"ann": "Ann"}
    tim_emulator.set_webhooks(url=f"http://127.0.0.1:{server.port}/webhooks/tim/", token=TOKEN)
    with tim_emulator.client() as tim:
        tim.group.create_group(group_id="crew", group_type="Public", name="Crew")
        tim.group.add_group_member(group_id="crew", member_list=[MemberRef(member_account="ann")])
    crew = tim_emulator.world.groups["crew"]
    wait_until(lambda: [texts(message.body) for message in crew.messages] == ["Welcome, ann!"])


@pytest.fixture
def django_environ(tmp_path: Path) -> dict[str, str]:
    return {
        "DJANGO_SECRET_KEY": "of this test",
        "DJANGO_DATABASE": str(tmp_path / "db.sqlite3"),
        "TIM_WEBHOOK_TOKEN": TOKEN,
    }


def test_django_app_passes_its_tests(django_environ: dict[str, str]) -> None:
    app = {"TIM_SDKAPPID": "1400000000", "TIM_KEY": "of this test"}
    said = run(DJANGO, "-W", "error", "manage.py", "test", **django_environ, **app)
    assert "Ran 7 tests" in said
    assert run(DJANGO, "manage.py", "makemigrations", "--check", **django_environ, **app) == "No changes detected\n"


def test_django_app_serves(
    web: Start, tim_emulator: Emulator, tim_environ: dict[str, str], django_environ: dict[str, str]
) -> None:
    run(DJANGO, "manage.py", "migrate", "--verbosity", "0", **django_environ, **tim_environ)
    server = web("gunicorn-gthread", "config.wsgi", DJANGO, **django_environ)
    browser = Browser(server)
    assert browser.get("/sign-up")[0] == 204
    form = {"username": "ann", "password1": "correct horse", "password2": "correct horse"}
    status, body = browser.post("/sign-up", form)
    user_id = json.loads(body)["user_id"]
    assert (status, nicks(tim_emulator)) == (201, {user_id: "ann"})
    given = json.loads(browser.get("/usersig")[1])
    usersig.verify(given["usersig"], sdkappid=tim_emulator.sdkappid, key=tim_emulator.key, identifier=user_id)
    tim_emulator.set_webhooks(url=f"http://127.0.0.1:{server.port}/webhooks/tim", token=TOKEN)
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="user-7")
        tim.message.send_msg(from_account=user_id, to_account="user-7", msg_body=[TextElem(text="hello")])
        with pytest.raises(ApiError, match="this account is blocked"):
            tim.message.send_msg(from_account="user-7", to_account=user_id, msg_body=[TextElem(text="hello")])
    tim_emulator.wait_delivered()
    shown = "from chat.models import Message; print(*Message.objects.all())"
    wait_until(
        lambda: (
            run(DJANGO, "manage.py", "shell", "-v", "0", "-c", shown, **django_environ, **tim_environ)
            == f"{user_id} to user-7: hello\n"
        )
    )


class Browser:
    """Keeps cookies, and sends forms with Django's token."""

    def __init__(self, server: WebServer) -> None:
        self._server = server
        self._cookies: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, bytes]:
        return self._request(path, None, method="GET")

    def post(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": self._cookies["csrftoken"]}
        return self._request(path, urlencode(form), **headers)

    def _request(self, path: str, body: str | None, **options: str) -> tuple[int, bytes]:
        if self._cookies:
            options["Cookie"] = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        status, content, headers = self._server.exchange(path, body, **options)
        for name, value in headers:
            if name.lower() == "set-cookie":
                self._cookies |= {key: morsel.value for key, morsel in http.cookies.SimpleCookie(value).items()}
        return status, content
