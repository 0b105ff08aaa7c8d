"""Writing: what is right is not touched, what is wrong is replaced at once, what does not belong goes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.output.write import Drift, Output

TEXTS = {"a.py": "a = 1\n", "deep/er/b.py": "b = 'ü'\n", "deep/c.json": "{}\n", "empty.typed": ""}
NO_DRIFT = Drift((), (), ())


def owned(root: Path, texts: dict[str, str] | None = None) -> Output:
    return Output(root, TEXTS if texts is None else texts, owned=True)


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    """When each file was written, and which file it is."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in root.rglob("*")
        if path.is_file()
    }


def expected(texts: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in texts.items()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that says what `TEXTS` say."""
    owned(tmp_path / "out").write()
    return tmp_path / "out"


def test_new_folder_gets_every_file(tmp_path: Path) -> None:
    root = tmp_path / "not/yet"
    assert owned(root).compare() == Drift(missing=tuple(sorted(TEXTS)), changed=(), extra=())
    assert not root.exists(), "comparing writes nothing"
    assert owned(root).write() == Drift(missing=tuple(sorted(TEXTS)), changed=(), extra=())
    assert files(root) == expected(TEXTS)
    assert owned(root).compare() == NO_DRIFT


def test_written_files_are_readable_by_all_users(root: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in root.rglob("*") if path.is_file()} == {0o644}


def test_right_file_is_not_touched(root: Path) -> None:
    before = stamps(root)
    assert owned(root).write() == NO_DRIFT
    assert stamps(root) == before


def test_only_files_that_differ_are_written(root: Path) -> None:
    before = stamps(root)
    drift = owned(root, {**TEXTS, "a.py": "a = 2\n", "new.py": ""}).write()
    assert drift == Drift(missing=("new.py",), changed=("a.py",), extra=())
    after = stamps(root)
    assert {path for path in before if before[path] != after[path]} == {"a.py"}
    assert (root / "a.py").read_bytes() == b"a = 2\n"


@pytest.mark.parametrize("content", [b"a = 1\r\n", b"a = 1\n ", b"a = 1", b"", b"\xff\xfe", b"\xef\xbb\xbfa = 1\n"])
def test_every_differing_byte_is_drift(root: Path, content: bytes) -> None:
    (root / "a.py").write_bytes(content)
    assert owned(root).compare() == Drift(missing=(), changed=("a.py",), extra=())
    owned(root).write()
    assert files(root) == expected(TEXTS)


def test_extra_file_is_removed_with_its_empty_folders(root: Path) -> None:
    (root / "deep/er/__pycache__").mkdir()
    (root / "deep/er/__pycache__/b.cpython-310.pyc").write_bytes(b"x")
    drift = owned(root, {"a.py": TEXTS["a.py"]}).write()
    assert drift.extra == ("deep/c.json", "deep/er/b.py", "empty.typed")
    assert [path.name for path in root.iterdir()] == ["a.py"]


def test_folder_that_holds_a_file_stays(root: Path) -> None:
    drift = owned(root, {path: text for path, text in TEXTS.items() if path != "deep/er/b.py"}).write()
    assert drift.extra == ("deep/er/b.py",)
    assert sorted(path.name for path in (root / "deep").iterdir()) == ["c.json"]


def test_output_folder_stays_when_empty(root: Path) -> None:
    owned(root, {}).write()
    assert root.is_dir()
    assert files(root) == {}


def test_caches_are_left_alone(root: Path) -> None:
    cache = root / "deep/__pycache__/c.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"x")
    assert owned(root).write() == NO_DRIFT
    assert cache.read_bytes() == b"x"


def test_shared_folder_keeps_other_files(tmp_path: Path) -> None:
    (tmp_path / "theirs.md").write_text("Mine.", encoding="utf-8")
    output = Output(tmp_path, {"ours.md": "Timsdk."}, owned=False)
    assert output.compare() == Drift(missing=("ours.md",), changed=(), extra=())
    output.write()
    assert files(tmp_path) == {"theirs.md": b"Mine.", "ours.md": b"Timsdk."}
    assert output.compare() == NO_DRIFT


def test_failed_write_leaves_the_old_file_and_no_other(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = stamps(root)

    def refuse(source: str, target: str) -> None:
        assert Path(source).read_bytes() == b"a = 2\n", "the new text is whole before it takes the place of the old"
        raise OSError("no")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="no"):
        owned(root, {**TEXTS, "a.py": "a = 2\n"}).write()
    assert files(root) == expected(TEXTS)
    assert stamps(root) == before


def test_symlink_is_replaced_and_its_target_is_not(root: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious.py"
    precious.write_text("precious\n", encoding="utf-8")
    (root / "a.py").unlink()
    (root / "a.py").symlink_to(precious)
    owned(root).write()
    assert precious.read_text(encoding="utf-8") == "precious\n"
    assert not (root / "a.py").is_symlink()
    assert files(root) == expected(TEXTS)
