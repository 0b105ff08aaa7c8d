"""A fake index, a release for it, and an environment without anybody's credentials."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.fake_index import PASSWORD, USER, FakeIndex, tiny_release

from tools.publish.build import Built
from tools.publish.index import Index
from tools.publish.target import Target, find_target
from tools.publish.upload import Publication

Publish = Callable[..., bool]


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name in ("TWINE_USERNAME", "TWINE_PASSWORD", "TWINE_CERT", "REPOSITORY_URL", "REPOSITORY", "INDEX_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def index() -> Iterator[FakeIndex]:
    with FakeIndex() as index:
        yield index


@pytest.fixture
def built(tmp_path: Path) -> Built:
    return Built(*tiny_release(tmp_path / "dist"))


def target_of(index: FakeIndex, **environ: str) -> Target:
    """Return a target with the right credentials, but for what is given."""
    settings = {"REPOSITORY_URL": index.url, "TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD, **environ}
    return find_target(settings, interactive=False)


@pytest.fixture
def publish(index: FakeIndex, built: Built) -> Publish:
    """Return a function that publishes the release to the index, without waiting."""

    def run(release: Built = built, **environ: str) -> bool:
        target = target_of(index, **environ)
        pages = Index(target, sleep=lambda _: None)
        return Publication(target, pages, release, sleep=lambda _: None).publish()

    return run
