"""The recipes of docs/frameworks.md run in the servers and runtimes that they are for."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from support.generated import ROOT
from support.recipes import recipe as recipe_of_page
from support.web_servers import serve

from timsdk_emulator import Emulator
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server, tim_environ

__all__ = ["tim_emulator", "tim_emulator_server", "tim_environ"]
PAGE = (ROOT / "docs/frameworks.md").read_text(encoding="utf-8")
PATH = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
PATIENCE = 60.0
recipe = functools.partial(recipe_of_page, "frameworks.md")
"""Returns the Python block below a heading of the page."""


def test_no_recipe_goes_untested() -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    headings = ("FastAPI", "Django", "Flask", "gunicorn", "Celery", "Functions that freeze", "Tests")
    assert blocks == [recipe(heading) for heading in headings]


def test_fastapi_recipe(tim_emulator: Emulator, tim_environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(recipe("FastAPI"), encoding="utf-8")
    with tim_emulator.client() as tim:
        tim.group.create_group(group_id="crew", group_type="Public", name="Crew")
    with serve("uvicorn", "app:app", tmp_path, tim_environ) as web:
        assert web.request("/groups/crew", method="DELETE")[0] == 204
        assert not tim_emulator.world.groups
        assert web.request("/groups/crew", method="DELETE") == (404, b'{"error":"NotFound"}')


def test_django_recipe(tim_emulator: Emulator, tim_environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(recipe("Django"), encoding="utf-8")
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="bob")
    with serve("gunicorn-gthread", "app:app", tmp_path, tim_environ) as web:
        found = [json.loads(web.request(f"/users/{name}", method="GET")[1])["status"] for name in ("bob", "eve")]
    assert found == ["Imported", "NotImported"]


def test_flask_recipe_with_the_settings_of_gunicorn(
    tim_emulator: Emulator, tim_environ: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "app.py").write_text(recipe("Flask"), encoding="utf-8")
    (tmp_path / "gunicorn.conf.py").write_text(recipe("gunicorn"), encoding="utf-8")
    users = [f"user{number}" for number in range(40)]
    with serve("gunicorn-configured", "app:make_app()", tmp_path, tim_environ) as web, ThreadPoolExecutor(8) as pool:
        put: Callable[[str], int] = lambda name: web.request(f"/users/{name}", method="PUT")[0]  # noqa: E731
        assert set(pool.map(put, users)) == {204}
        tim_emulator.fault("im_open_login_svc/account_import", code=70403)
        assert put("eve") == 502
    assert tim_emulator.world.accounts.keys() >= set(users)


@contextlib.contextmanager
def worker(folder: Path, environ: dict[str, str]) -> Iterator[None]:
    """Run a Celery worker with two processes, which it forks."""
    arguments = [
        "celery",
        "-A",
        "tasks",
        "worker",
        "--pool",
        "prefork",
        "--concurrency",
        "2",
        "--loglevel",
        "warning",
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments, "--without-mingle", "--without-gossip", "--without-heartbeat"],
        cwd=folder, env={**os.environ, **environ}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def test_celery_recipe_in_a_worker_that_forks(
    tim_emulator: Emulator, tim_environ: dict[str, str], tmp_path: Path
) -> None:
    queue = (
        f"app.conf.broker_transport_options = dict.fromkeys(('data_folder_in', 'data_folder_out'), {str(tmp_path)!r})"
    )
    (tmp_path / "tasks.py").write_text(f"{recipe('Celery')}\n{queue}\n", encoding="utf-8")
    environ = {**tim_environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{PATH}", "BROKER_URL": "filesystem://"}
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="bob")
    order = "import tasks; [tasks.confirm.delay(str(number % 4), 'bob') for number in range(8)]; tasks.tim.close()"
    subprocess.run([sys.executable, "-c", order], cwd=tmp_path, env={**os.environ, **environ}, check=True, timeout=60)
    with worker(tmp_path, environ):
        end = time.monotonic() + PATIENCE
        while len(tim_emulator.requests) < 9:
            assert time.monotonic() < end, "the tasks are not run"
            time.sleep(0.1)
    assert len(tim_emulator.world.messages) == 4


def test_function_recipe_shares_its_connection(
    tim_emulator: Emulator, tim_environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    namespace: dict[str, Any] = {"__name__": "function"}
    exec(compile(recipe("Functions that freeze"), "function", "exec", dont_inherit=True), namespace)

    class Context:
        def get_remaining_time_in_millis(self) -> int:
            return 3000

    for name in ("ann", "bob"):
        assert namespace["handler"]({"user_id": name}, Context()) == {"imported": name}
    assert tim_emulator.world.accounts.keys() >= {"ann", "bob"}
    assert namespace["tim"].connections_opened == 1
    namespace["tim"].close()
    assert namespace["handler"]({"user_id": "cid"}, Context()) == {"imported": "cid"}
    assert namespace["tim"].connections_opened == 2
    tim_emulator.fault("im_open_login_svc/account_import", delay=10)
    began = time.monotonic()
    with pytest.raises(Exception, match="account_import"):
        namespace["handler"]({"user_id": "eve"}, Context())
    assert time.monotonic() - began < 2.9
    namespace["tim"].close()


def test_test_recipe_passes(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(recipe("Flask"), encoding="utf-8")
    (tmp_path / "test_app.py").write_text(recipe("Tests"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": PATH}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.stdout.startswith("..  "), done.stdout + done.stderr
