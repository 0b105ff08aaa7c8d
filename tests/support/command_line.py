"""Runs `timsdk`, in this process or in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from timsdk_cli.commands import cli
from timsdk_cli.failures import exit_code

ROOT = Path(__file__).parents[2]
_LONGEST = 60
"""Seconds that a command may take."""
APP = ("--sdkappid", "1400000000", "--identifier", "administrator", "--region", "china")


class Ended(NamedTuple):
    """What a command left."""

    code: int
    out: str
    err: str


def run(*arguments: str, stdin: str | bytes = "", environ: Mapping[str, str] | None = None) -> Ended:
    """Run a command in this process. Its environment has nothing of this one's but PATH."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    streams: dict[str, Any] = {
        "stdin": io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"),
        "stdout": io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
        "stderr": io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
    }
    with mock.patch.multiple(sys, argv=["timsdk", *arguments], **streams), _environment(environ):
        code = exit_code(cli)
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        return Ended(code, _text(streams["stdout"]), _text(streams["stderr"]))


def _environment(environ: Mapping[str, str] | None) -> Any:
    plain = {"PATH": os.environ.get("PATH", ""), "TIMSDK_CONFIG": "/nowhere/timsdk.toml"}
    return mock.patch.dict(os.environ, {**plain, **(environ or {})}, clear=True)


def _text(stream: io.TextIOWrapper) -> str:
    buffer: Any = stream.buffer
    return str(buffer.getvalue().decode())


def process_environ(folder: Path, environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment in which a shell finds `timsdk`."""
    command = folder / "bin" / "timsdk"
    command.parent.mkdir(exist_ok=True, parents=True)
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m timsdk_cli "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return {
        "PATH": f"{command.parent}:{os.environ['PATH']}",
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        **(environ or {}),
    }


def start(folder: Path, *arguments: str, environ: Mapping[str, str] | None = None, **options: Any) -> Any:
    """Start a command in a process of its own, whose home is `folder`."""
    return subprocess.Popen(
        [sys.executable, "-m", "timsdk_cli", *arguments],
        env=process_environ(folder, environ),
        cwd=folder,
        stdin=options.pop("stdin", subprocess.DEVNULL),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def run_on_terminal(
    folder: Path,
    *arguments: str,
    prompt: str = "",
    typed: str = "",
    environ: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Run a command on a terminal. Returns its exit code and what the terminal shows.

    What is typed goes in after the prompt: what stands there before, a prompt for a secret throws away.
    """
    terminal, its_side = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "timsdk_cli", *arguments],
        env={**process_environ(folder, environ), "TERM": "xterm"},
        cwd=folder, stdin=its_side, stdout=its_side, stderr=its_side, start_new_session=True,
    )  # fmt: skip
    os.close(its_side)
    watch = threading.Timer(_LONGEST, process.kill)
    watch.start()
    shown = bytearray()
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
            if typed and prompt.encode() in shown:
                os.write(terminal, typed.encode())
                typed = ""
    except OSError:  # Linux says so when the other side is closed
        pass
    finally:
        watch.cancel()
        code = process.wait(timeout=_LONGEST)
        os.close(terminal)
    return code, shown.decode()
