"""A Celery worker of a test: a process that forks two others, with a module of tasks from the documents."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from celery import Celery

from support.generated import ROOT
from support.recipes import recipe

PATIENCE = 60.0
VISIBILITY = 7
"""Seconds after which a message is delivered again. A task that waits 5 s for its retry still holds its own."""
_SETTINGS = """
import json
import os
from pathlib import Path

from celery import signals

app.conf.result_backend = os.environ["BROKER_URL"]
app.conf.broker_transport_options = {transport!r}


@signals.task_prerun.connect
def note(task_id: str, task: object, **_: object) -> None:
    with Path({notes!r}).open("a") as notes:
        notes.write(json.dumps([os.getpid(), task.name, task_id]) + "\\n")
"""
_JOBS = """
from timsdk import jobs

queue = app


{task}
"""


class Worker:
    """A worker on a Redis server: it is started, told to stop, and killed by the number of its process."""

    def __init__(self, folder: Path, broker: str, environ: Mapping[str, str]) -> None:
        self._folder = folder
        self._notes = folder / "notes.jsonl"
        self._environ = {**os.environ, **environ, "BROKER_URL": broker}
        self._environ["PYTHONPATH"] = os.pathsep.join(map(str, (folder, ROOT, ROOT / "generated")))
        transport = {
            "visibility_timeout": VISIBILITY,
            "unacked_restore_interval": 1,
            "unacked_restore_throttle": 1,
        }
        settings = _SETTINGS.format(transport=transport, notes=str(self._notes))
        text = f"{recipe('frameworks.md', 'Celery')}{settings}{_JOBS.format(task=_chunk_task())}"
        (folder / "tasks.py").write_text(text, encoding="utf-8")
        self.app = Celery("tasks", broker=broker, backend=broker, set_as_current=False)
        self.app.conf.broker_transport_options = transport
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the worker in a process group of its own. It takes tasks when it is ready."""
        assert self._process is None
        arguments = ["-A", "tasks", "worker", "--pool", "prefork", "--concurrency", "2", "--loglevel", "warning"]
        quiet = ["--without-mingle", "--without-gossip", "--without-heartbeat"]
        with (self._folder / "worker.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "celery", *arguments, *quiet],
                cwd=self._folder, env=self._environ, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    def stop(self) -> None:
        """Let the worker end its tasks, and wait for it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def lose(self) -> None:
        """Kill the worker and its children at once, as a machine does that loses its power."""
        process, self._process = self._process, None
        assert process is not None
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def runs(self, task_id: str = "") -> list[int]:
        """Return the number of the process of each run of a task, or of all tasks, in order."""
        lines = self._notes.read_text().splitlines() if self._notes.exists() else []
        return [pid for pid, _, found in map(json.loads, lines) if task_id in ("", found)]

    @property
    def log(self) -> str:
        """What the worker has written."""
        return (self._folder / "worker.log").read_text(errors="replace")

    def wait_until(self, condition: Callable[[], Any], what: str) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"{what}\n{self.log}"
            time.sleep(0.02)


@contextmanager
def running(worker: Worker) -> Iterator[Worker]:
    """Start a worker, and stop the one that runs when the block ends."""
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()
        worker.app.close()


def _chunk_task() -> str:
    """Return the task of docs/jobs.md that sends one chunk."""
    found = re.search(r"^@queue\.task.*?(?=\n\n)", recipe("jobs.md", "Celery"), re.MULTILINE | re.DOTALL)
    assert found
    return found[0]
