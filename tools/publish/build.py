"""The wheel and the sdist of a checkout."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from packaging.utils import parse_wheel_filename

from tools.publish.problem import Problem

_BUILD_TIMEOUT = 600


class Built(NamedTuple):
    """A wheel, and the sdist that it was built from."""

    wheel: Path
    sdist: Path

    @property
    def project(self) -> str:
        """Return the normalised name of the distribution."""
        return parse_wheel_filename(self.wheel.name)[0]

    @property
    def version(self) -> str:
        """Return the version of the distribution."""
        return str(parse_wheel_filename(self.wheel.name)[1])


def sha256(path: Path) -> str:
    """Return the digest of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def build(root: Path, folder: Path) -> Built:
    """Build with the tools of this environment, which `constraints.txt` pins, into an emptied folder."""
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "codegen", "drift"], root)
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)], root)
    wheels, sdists = sorted(folder.glob("*.whl")), sorted(folder.glob("*.tar.gz"))
    if len(wheels) != 1 or len(sdists) != 1:
        raise Problem(f"the build made {len(wheels)} wheels and {len(sdists)} sdists in {folder}, not one of each")
    return Built(wheels[0], sdists[0])


def run(command: list[str], root: Path) -> None:
    """Run a command in the checkout. What went wrong becomes a `Problem` of a few lines."""
    ended = subprocess.run(  # noqa: S603
        command,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=_BUILD_TIMEOUT,
    )
    if ended.returncode:
        raise Problem(f"`{' '.join(command[1:3])}` failed: {reason(ended.stdout)}")


def reason(output: str) -> str:
    """Return what a failed command said: without a traceback, which tells a user nothing."""
    lines = [line for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if not line.startswith((" ", "*", "Traceback", "ERROR Backend", "TIP"))]
    return "\n".join(errors[-10:]) or "it said nothing"
