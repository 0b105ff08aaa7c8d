"""Clones of this commit under a tag, and `tools.publish` run in them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tools.publish_test.servers import PASSWORD, USER

ROOT = Path(__file__).parents[2]
VERSION = "0.1.0"
_IDENTITY = ["-c", "user.name=publish-test", "-c", "user.email=publish-test@example.com"]


class Release(NamedTuple):
    """What a run of `tools.publish` ended with."""

    status: int
    output: str

    @property
    def digests(self) -> dict[str, str]:
        """Return the sha256 of each file that the run shows, by its name."""
        found = re.findall(r"^([0-9a-f]{64})  (\S+)$", self.output, re.MULTILINE)
        return {name: digest for digest, name in found}


def checked_out() -> str:
    """Return the commit that is checked out."""
    return _git(ROOT, "rev-parse", "HEAD")


def clone(folder: Path, commit: str, umask: int) -> Path:
    """Clone a commit without its tags, and tag it."""
    before = os.umask(umask)
    try:
        _git(ROOT, "clone", "--quiet", "--no-tags", ROOT.as_uri(), str(folder))
    finally:
        os.umask(before)
    _git(folder, "checkout", "--quiet", commit)
    _git(folder, "tag", f"v{VERSION}")
    return folder


def move_tag(folder: Path) -> None:
    """Change a file, commit, and give the new commit the version of the old one."""
    with (folder / "timsdk_runtime/__init__.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    _git(folder, *_IDENTITY, "commit", "--quiet", "--all", "--message", "changed")
    _git(folder, "tag", "--force", f"v{VERSION}")


def publish(root: Path, url: str, *, password: str = PASSWORD, umask: int = 0o022) -> Release:
    """Run `tools.publish` in a clone, with credentials in its environment."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWINE_", "TIMSDK_"))}
    settings = {"REPOSITORY_URL": url, "REPOSITORY": "", "INDEX_URL": "", "PYTHONPATH": str(root)}
    settings |= {"TWINE_USERNAME": USER, "TWINE_PASSWORD": password, "NO_PROXY": "127.0.0.1"}
    ended = subprocess.run(
        [sys.executable, "-m", "tools.publish"],
        cwd=root,
        env={**kept, **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
        umask=umask,
    )
    return Release(ended.returncode, ended.stdout)


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)  # noqa: S603
    return ended.stdout.strip()
