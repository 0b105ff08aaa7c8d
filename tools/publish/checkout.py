"""The commit that a release is made of: clean, and tagged with its version."""

from __future__ import annotations

import subprocess
from pathlib import Path

from packaging.version import InvalidVersion, Version

from tools.publish.problem import Problem

_SHOWN = 5
"""How many changed files a message lists."""


def git(root: Path, *arguments: str) -> str:
    """Return what a git command prints."""
    command = ["git", "-C", str(root), *arguments]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    except FileNotFoundError:
        raise Problem("git is not installed, and the version of a release is a tag of it") from None
    if ended.returncode:
        raise Problem(f"{root} is no git checkout that a release can be made of: {ended.stderr.strip()}")
    return ended.stdout


def tagged_version(root: Path) -> str:
    """Return the version that the tag of a clean checkout says."""
    changed = git(root, "status", "--porcelain").splitlines()
    if changed:
        shown = "\n".join(["", *changed[:_SHOWN], *(["..."] if len(changed) > _SHOWN else [])])
        raise Problem(f"files differ from the commit; commit them or put them away:{shown}")
    tags = git(root, "tag", "--points-at", "HEAD", "--list", "v[0-9]*").split()
    if not tags:
        commit = git(root, "rev-parse", "--short", "HEAD").strip()
        raise Problem(f"commit {commit} has no tag like v1.2.3; docs/releasing.md says how to tag a release")
    if len(tags) > 1:
        raise Problem(f"the commit has several tags, and a release has one version: {', '.join(tags)}")
    try:
        version = Version(tags[0].removeprefix("v"))
    except InvalidVersion:
        raise Problem(f"tag {tags[0]} names no version; one like v1.2.3 or v1.2.3rc1 does") from None
    if version.local:
        raise Problem(f"tag {tags[0]} has a local part (+{version.local}), which sorts above the release itself")
    return str(version)
