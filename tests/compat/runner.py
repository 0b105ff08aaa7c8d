"""Makes a virtual environment, runs the probe in it with both connections, and returns the results."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import trustme

from .environments import ROOT, Environment, dependencies
from .server import faulty_server

CONNECTIONS = ("lean", "urllib3")
_PATIENCE = 180


class Outcome(NamedTuple):
    """What the probe found with one connection: the result of each check, and the versions that ran."""

    results: dict[str, str]
    versions: dict[str, str]

    @property
    def failed(self) -> dict[str, str]:
        return {title: result for title, result in self.results.items() if result != "ok"}

    @property
    def text(self) -> str:
        """The cell of the table."""
        passed = f"{len(self.results) - len(self.failed)} of {len(self.results)}"
        return f"{passed}, not: {', '.join(self.failed)}" if self.failed else passed


def python_of(version: str | None) -> str | None:
    """Return the interpreter of a version, or None where it is not installed."""
    if version is None or version == f"{sys.version_info[0]}.{sys.version_info[1]}":
        return sys.executable
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    found = sorted(pyenv.glob(f"versions/{version}.*/bin/python"))
    return str(found[-1]) if found else shutil.which(f"python{version}")


def make_environment(folder: Path, environment: Environment, python: str, *, pinned: bool) -> Path:
    """Make a virtual environment with the SDK's dependencies and the packages of an environment."""
    subprocess.run([python, "-m", "venv", "--without-pip", folder], check=True)
    inside = folder / "bin" / "python"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(inside),
        "install",
        "--quiet",
        "--no-compile",
        "--disable-pip-version-check",
    ]
    pins = ["--constraint", str(ROOT / "constraints.txt")] if pinned else []
    done = subprocess.run(
        [*pip, *pins, *dependencies(), *environment.packages], capture_output=True, text=True, check=False,
        env={**os.environ, **dict(environment.variables)},
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{environment.name}: pip failed\n{done.stderr[-2000:]}")
    return inside


def run_probe(python: Path, environment: Environment, connection: str, folder: Path) -> Outcome:
    """Run the probe with one connection, against a server in this process."""
    authority = trustme.CA()
    ca_certs = folder / f"{connection}.pem"
    authority.cert_pem.write_to_path(str(ca_certs))
    path = os.pathsep.join(str(ROOT / name) for name in ("generated", ".", "tests"))
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("TIM_", "PYTHON"))}
    with faulty_server(authority) as domain:
        done = subprocess.run(
            [python, "-m", "compat.probe", environment.patch, connection, domain, ca_certs,
             *environment.distributions],
            cwd=folder, env={**clean, "PYTHONPATH": path},
            capture_output=True, text=True, timeout=_PATIENCE, check=False,
        )  # fmt: skip
    if done.returncode:
        return Outcome({"the probe": f"ended with {done.returncode}: {done.stderr[-1500:]}"}, {})
    return Outcome(**json.loads(done.stdout.splitlines()[-1]))


def run_environment(environment: Environment, folder: Path, *, pinned: bool = False) -> dict[str, Outcome] | None:
    """Return what the probe found by connection, and remove the environment. None where its Python is missing.

    Versions are the newest, or those of constraints.txt if they are `pinned`.
    """
    python = python_of(environment.python)
    if python is None:
        return None
    shutil.rmtree(folder, ignore_errors=True)
    try:
        inside = make_environment(folder, environment, python, pinned=pinned)
        with ThreadPoolExecutor() as threads:
            found = threads.map(lambda connection: run_probe(inside, environment, connection, folder), CONNECTIONS)
            return dict(zip(CONNECTIONS, found, strict=True))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
