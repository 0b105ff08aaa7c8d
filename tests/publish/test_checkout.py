"""The commit of a release, and the version that each kind of checkout has."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.checkouts import commit, copied_files, git, repository

from tools.publish.checkout import tagged_version
from tools.publish.problem import Problem


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return this repository as one commit with the tag v1.2.3. Tests clone it."""
    return repository(tmp_path_factory.mktemp("tagged"), "v1.2.3")


def clone(source: Path, target: Path, *options: str) -> Path:
    git(source, "clone", "--quiet", *options, source.as_uri(), str(target))
    return target


def built_version(root: Path) -> str:
    """Return the version that a build would have, or its error."""
    command = [sys.executable, "-m", "hatchling", "metadata", "version"]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=60)
    return ended.stdout.strip() or ended.stderr.strip().splitlines()[-1]


def test_tag_is_the_version(tagged: Path) -> None:
    assert (tagged_version(tagged), built_version(tagged)) == ("1.2.3", "1.2.3")


def test_commit_after_a_tag_has_a_version_that_is_never_published(tagged: Path, tmp_path: Path) -> None:
    root = clone(tagged, tmp_path / "clone")
    commit(root)
    assert re.fullmatch(r"1\.2\.4\.dev1\+g[0-9a-f]{7,}", built_version(root))
    with pytest.raises(Problem, match=r"commit [0-9a-f]{7,} has no tag like v1\.2\.3; docs/releasing\.md"):
        tagged_version(root)


def test_repository_without_tags_says_that_its_version_is_unknown(tagged: Path, tmp_path: Path) -> None:
    root = clone(tagged, tmp_path / "clone", "--no-tags")
    assert re.fullmatch(r"0\.0\.1\.dev1\+unknown\.g[0-9a-f]{7,}", built_version(root))
    with pytest.raises(Problem, match="has no tag"):
        tagged_version(root)


def test_shallow_clone_is_refused_but_for_the_tagged_commit(tagged: Path, tmp_path: Path) -> None:
    assert built_version(clone(tagged, tmp_path / "tagged", "--depth", "1", "--branch", "v1.2.3")) == "1.2.3"
    source = clone(tagged, tmp_path / "source")
    commit(source)
    assert 'correct with "git fetch --unshallow"' in built_version(
        clone(source, tmp_path / "shallow", "--depth", "1")
    )


def test_archive_has_the_fallback_version(tmp_path: Path) -> None:
    root = copied_files(tmp_path / "archive")
    assert built_version(root) == "0.0.0+unknown"
    with pytest.raises(Problem, match="is no git checkout that a release can be made of"):
        tagged_version(root)


def test_folder_inside_another_repository_does_not_take_its_version(tagged: Path, tmp_path: Path) -> None:
    root = clone(tagged, tmp_path / "outer")
    assert built_version(copied_files(root / "vendored")) == "0.0.0+unknown"


@pytest.mark.parametrize("change", ["tracked", "untracked", "staged"])
def test_dirty_tree_is_refused_with_its_files(change: str, tagged: Path, tmp_path: Path) -> None:
    root = clone(tagged, tmp_path / "clone")
    name = "README.md" if change == "tracked" else "notes.md"
    (root / name).write_text("changed", encoding="utf-8")
    if change == "staged":
        git(root, "add", name)
    with pytest.raises(Problem, match=rf"files differ from the commit; .*\n.*{name}$"):
        tagged_version(root)


@pytest.mark.parametrize(
    ("tags", "sentence"),
    [
        (["v1.0", "v2.0"], r"several tags, and a release has one version: v1\.0, v2\.0"),
        (["v1.0-what"], "tag v1.0-what names no version"),
        (["v1.0+acme"], r"has a local part \(\+acme\)"),
        (["release-1"], "has no tag like"),
    ],
)
def test_tag_that_is_no_version_is_refused(tags: list[str], sentence: str, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    for tag in tags:
        git(tmp_path, "tag", tag)
    with pytest.raises(Problem, match=sentence):
        tagged_version(tmp_path)
