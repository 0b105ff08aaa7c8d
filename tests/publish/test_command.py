"""The command that `make publish` and `make build` run, from a tagged commit to an index."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from support.checkouts import commit, git, repository
from support.fake_index import PASSWORD, USER, FakeIndex

from tools.publish.__main__ import publish as release
from tools.publish.build import Built, sha256
from tools.publish.problem import Problem

from .conftest import target_of

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("repository"), "v1.2.3")


@pytest.fixture
def run(root: Path, index: FakeIndex) -> Run:
    """Return a function that runs the command in the repository, without a terminal."""

    def run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        settings = {"REPOSITORY_URL": index.url, "TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD}
        return subprocess.run(
            [sys.executable, "-m", "tools.publish", *arguments],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), **settings, **environ},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run


def test_tagged_commit_is_published_once(
    run: Run, root: Path, index: FakeIndex, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = run()
    assert first.returncode == 0, first.stdout + first.stderr
    wheel, sdist = "timsdk_server-1.2.3-py3-none-any.whl", "timsdk_server-1.2.3.tar.gz"
    assert index.files.keys() == {wheel, sdist}
    assert f"\npublished: timsdk-server 1.2.3, read back from {index.url}simple/" in first.stdout
    assert PASSWORD not in first.stdout + first.stderr
    exports = root / "dist" / "timsdk_server-1.2.3-exports.zip"
    assert f"{sha256(exports)}  {exports.name}" in first.stdout
    with ZipFile(exports) as archive:
        assert {"openapi.json", "timsdk.postman_collection.json"} < set(archive.namelist())
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    monkeypatch.setattr(
        "tools.publish.__main__._build", lambda _: Built(root / "dist" / wheel, root / "dist" / sdist)
    )
    release(target_of(index), root)
    assert "\nalready published: timsdk-server 1.2.3, read back from" in capsys.readouterr().out
    assert index.uploads == 2


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({"REPOSITORY_URL": ""}, "set REPOSITORY_URL to the upload address of your index"),
        ({"TWINE_PASSWORD": ""}, "Set TWINE_USERNAME and TWINE_PASSWORD"),
        ({"TIMSDK_DISTRIBUTION": "acme timsdk"}, "NAME is no name of a distribution: 'acme timsdk'"),
        ({"INDEX_URL": "simple"}, "INDEX_URL is no http or https address"),
    ],
)
def test_what_is_missing_or_wrong_is_told_before_the_build(
    environ: dict[str, str], sentence: str, run: Run, root: Path, index: FakeIndex
) -> None:
    ended = run(**environ)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr
    assert index.requests == []


def test_wrong_setting_of_the_build_is_a_sentence(run: Run, index: FakeIndex) -> None:
    ended = run("--build-only", TIMSDK_URL_HOMEPAGE="example.com")
    assert ended.returncode == 1
    assert "TIMSDK_URL_HOMEPAGE is no http or https address: 'example.com'" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_version_from_elsewhere_than_the_tag_is_refused(
    root: Path, index: FakeIndex, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.publish.__main__._build", lambda _: built)
    with pytest.raises(Problem, match=r"the tag says 1\.2\.3, but 1\.0\.0 was built; unset SETUPTOOLS_SCM_PRETEND"):
        release(target_of(index), root)
    assert index.uploads == 0


def test_untagged_commit_is_built_but_not_published(run: Run, root: Path, index: FakeIndex) -> None:
    commit(root)
    try:
        assert "has no tag like v1.2.3" in run().stderr
        built = run("--build-only")
        assert built.returncode == 0, built.stderr
        assert "timsdk_server-1.2.4.dev1+g" in built.stdout
    finally:
        git(root, "reset", "--quiet", "--hard", "v1.2.3")
    assert index.uploads == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["--dry-run", "publish", "TWINE_PASSWORD=canary"],
            "set TWINE_PASSWORD in the environment, not on the command",
        ),
        (["changelog", "INSTALLED="], "say which version will be tagged: make changelog VERSION=1.2.3"),
        (["changelog", "INSTALLED=", "VERSION=next"], "say which version will be tagged"),
    ],
)
def test_make_refuses_what_is_missing_or_shows(arguments: list[str], sentence: str, root: Path) -> None:
    ended = subprocess.run(["make", *arguments], cwd=root, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode != 0
    assert sentence in ended.stdout + ended.stderr
    assert "canary" not in ended.stdout + ended.stderr
