"""Git repositories that hold the files of this one, to tag, change and build."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .interpreter import ROOT

_IDENTITY = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com", "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z"}
_IDENTITY |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in _IDENTITY.items()}


def git(root: Path, *arguments: str) -> str:
    """Run a git command and return what it prints."""
    environ = {**os.environ, **_IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull}
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, env=environ, check=True, capture_output=True, text=True, timeout=60).stdout


def copied_files(root: Path) -> Path:
    """Copy the files of this repository that git tracks, or would track, as they are on disk."""
    names = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0")
    for name in filter(None, names):
        source = ROOT / name
        if source.is_file() and not source.is_symlink():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, root / name)
    return root


def repository(root: Path, *tags: str) -> Path:
    """Copy this repository into a repository of one commit, with tags."""
    copied_files(root)
    git(root, "init", "--quiet", "--initial-branch", "main")
    commit(root)
    for tag in tags:
        git(root, "tag", tag)
    return root


def commit(root: Path) -> None:
    """Commit every file, or nothing but a moment."""
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "change")
