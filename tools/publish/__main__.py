"""Publishes the tagged commit, or builds any commit: `python -m tools.publish [--build-only]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from packaging.utils import InvalidName, canonicalize_name

from tools.publish.build import Built, build, sha256
from tools.publish.checkout import tagged_version
from tools.publish.checks import check
from tools.publish.exports import exports_path, write_exports
from tools.publish.index import Index
from tools.publish.problem import Problem
from tools.publish.target import Target, find_target
from tools.publish.upload import Publication

ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run the command and return the status of the process."""
    parser = argparse.ArgumentParser(prog="tools.publish", description=__doc__)
    parser.add_argument("--build-only", action="store_true", help="build and check; upload nothing")
    secrets: tuple[str, ...] = ()
    try:
        _require_valid_name(os.environ.get("TIMSDK_DISTRIBUTION", ""))
        if parser.parse_args(arguments).build_only:
            _show(_build(root))
        else:
            target = find_target(os.environ, interactive=sys.stdin.isatty())
            secrets = target.secrets
            publish(target, root)
    except Problem as problem:
        text = str(problem)
        for secret in secrets:
            text = text.replace(secret, "***")
        print(f"not published: {text}" if secrets else text, file=sys.stderr)
        return 1
    except (KeyboardInterrupt, EOFError):
        print("\nstopped; run it again: what the index holds is skipped", file=sys.stderr)
        return 1
    return 0


def publish(target: Target, root: Path) -> None:
    """Publish the tagged commit: everything that can be refused is refused before the first upload."""
    version = tagged_version(root)
    index = Index(target)
    built = _build(root)
    if built.version != version:
        raise Problem(f"the tag says {version}, but {built.version} was built; unset SETUPTOOLS_SCM_PRETEND_VERSION")
    note = index.listing(built.project).note
    if note:
        print(f"warning: {note}", file=sys.stderr)
    uploaded = Publication(target, index, built).publish()
    _show(built)
    print(
        f"{'published' if uploaded else 'already published'}: {built.project} {version}, read back from {index.url}"
    )


def _build(root: Path) -> Built:
    built = build(root, root / "dist")
    check(built, root)
    write_exports(built, root)
    return built


def _show(built: Built) -> None:
    for path in (*built, exports_path(built)):
        print(f"{sha256(path)}  {path.name}")


def _require_valid_name(name: str) -> None:
    try:
        canonicalize_name(name or "timsdk-server", validate=True)
    except InvalidName:
        raise Problem(f"NAME is no name of a distribution: {name!r} (letters, digits, and . _ - inside)") from None


if __name__ == "__main__":
    sys.exit(main())
