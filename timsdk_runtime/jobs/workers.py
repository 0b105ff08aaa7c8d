"""Names of workers, and whether the process behind a name is gone."""

from __future__ import annotations

import contextlib
import os
import platform
import secrets


def worker_name() -> str:
    """Return a name for one run of a chunk: its machine, its process, and a number that no other run has."""
    return f"{_machine()}|{os.getpid()}|{secrets.token_hex(4)}"


def is_gone(worker: str) -> bool:
    """Whether the process of a worker has certainly ended. False for another machine, where nobody can tell."""
    machine, _, rest = worker.rpartition("|")[0].rpartition("|")
    # Windows has no signal 0: `os.kill` ends the process there.
    if os.name != "posix" or machine != _machine() or not rest.isdecimal():
        return False
    try:
        os.kill(int(rest), 0)
    except ProcessLookupError:
        return True
    except OSError:  # it runs under another user
        return False
    return False


def _machine() -> str:
    """Return the name of this machine, and of the container: process numbers count inside one only."""
    space = ""
    with contextlib.suppress(OSError):
        space = os.readlink("/proc/self/ns/pid")
    return f"{platform.node()}{space}"
