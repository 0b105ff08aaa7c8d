"""The command line of the generator: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import attrs
import pytest
from support.generated import BASE, ROOT

import codegen.__main__ as cli
from codegen.output import write
from codegen.output.render import Renderer

API = """\
summary: Do it.
source: {url: https://example.com/do, read: 2024-12-24}
effect: read
request:
  Name: {type: str, doc: A name.}
examples:
  - request: {Name: x}
"""


@attrs.frozen
class Runner:
    """Runs commands in a folder of its own."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def spec(self) -> Path:
        return self.folder / "spec"

    @property
    def out(self) -> Path:
        return self.folder / "generated"

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = cli.main(list(arguments))
        captured = self.capture.readouterr()
        return code, captured.out, captured.err

    def stamps(self) -> dict[str, int]:
        return {str(path): path.stat().st_mtime_ns for path in sorted(self.folder.rglob("*")) if path.is_file()}


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    """A spec with one API, in the current folder."""
    shutil.copytree(BASE, tmp_path / "spec")
    api = tmp_path / "spec/apis/demo_svc/do.yaml"
    api.parent.mkdir(parents=True)
    api.write_text(API, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Runner(tmp_path, capsys)


def test_drift_finds_nothing_after_generate(run: Runner) -> None:
    code, out, err = run("generate")
    assert (code, err) == (0, "")
    total = int(out.split()[0])
    assert out == f"{total} files: {total} new, 0 changed, 0 removed, 0 unchanged\n"
    assert (run.out / "timsdk/_apis/demo_svc/do.py").is_file()
    assert run("drift") == (0, f"{total} files match the spec\n", "")


def test_second_generate_touches_no_file(run: Runner) -> None:
    run("generate")
    before = run.stamps()
    code, out, err = run("generate")
    assert (code, err) == (0, "")
    assert out.endswith(f"0 new, 0 changed, 0 removed, {out.split()[0]} unchanged\n")
    assert run.stamps() == before


def test_drift_names_every_file_that_differs(run: Runner) -> None:
    run("generate")
    package = Path("generated/timsdk")
    (package / "demo.py").write_text("x = 1\n", encoding="utf-8")
    (package / "_regions.py").unlink()
    (package / "left_over.py").touch()
    before = run.stamps()
    assert run("drift") == (
        1,
        "",
        f"{package / 'demo.py'} differs\n"
        f"{package / '_regions.py'} is missing\n"
        f"{package / 'left_over.py'} does not belong\n"
        "the output does not match the spec: run `make generate`\n",
    )
    assert run.stamps() == before, "checking writes nothing"
    code, out, _ = run("generate")
    assert code == 0
    assert ": 1 new, 1 changed, 1 removed, " in out
    assert run("drift")[0] == 0


def test_removed_api_takes_its_files_along(run: Runner) -> None:
    (run.spec / "apis/demo_svc/second.yaml").write_text(API, encoding="utf-8")
    run("generate")
    (run.spec / "apis/demo_svc/second.yaml").unlink()
    assert run("drift")[0] == 1
    assert "1 removed" in run("generate")[1]
    assert not (run.out / "timsdk/_apis/demo_svc/second.py").exists()


def test_lint_counts_what_it_read(run: Runner) -> None:
    assert run("lint") == (0, "1 APIs, 0 shared types, 1 codes: no problems\n", "")
    assert not run.out.exists()


@pytest.mark.parametrize("command", ["generate", "drift", "lint"])
def test_bad_spec_writes_nothing_and_names_every_problem(command: str, run: Runner) -> None:
    run("generate")
    for name, text in {
        "do": API.replace("type: str", "type: Stranger").replace("Do it.", "Do it"),
        "broken": "summary: [",
        "second": API.replace("effect: read", "efect: read"),
    }.items():
        (run.spec / f"apis/demo_svc/{name}.yaml").write_text(text, encoding="utf-8")
    before = run.stamps()
    code, out, err = run(command)
    assert (code, out) == (1, "")
    *problems, last = err.splitlines()
    assert last == f"{len(problems)} problems; nothing was written"
    places = [problem.split(": ")[0] for problem in problems]
    assert places == sorted(places)
    assert {place.split(":")[0] for place in places} == {
        f"spec/apis/demo_svc/{name}.yaml" for name in ("do", "broken", "second")
    }
    assert any("unknown type 'Stranger'" in problem for problem in problems)
    assert any("'efect'; did you mean 'effect'?" in problem for problem in problems)
    assert run.stamps() == before


def test_one_problem_is_counted_in_the_singular(run: Runner) -> None:
    (run.spec / "regions.yaml").unlink()
    code, out, err = run("generate")
    assert (code, out) == (1, "")
    assert err == "spec/regions.yaml:1:1: this file is missing\n1 problem; nothing was written\n"
    assert not run.out.exists()


@pytest.mark.parametrize("command", ["generate", "drift", "lint"])
def test_missing_spec_folder_is_named(command: str, run: Runner) -> None:
    assert run("--spec", "nowhere", command) == (1, "", "nowhere: no such directory\n")
    assert not run.out.exists()


def test_options_choose_the_folders(run: Runner) -> None:
    shutil.move(run.spec, run.folder / "facts/spec")
    code, _, err = run("--spec", "facts/spec", "--out", "elsewhere/deep", "--docs", "pages", "generate")
    assert (code, err) == (0, "")
    assert (run.folder / "elsewhere/deep/timsdk/__init__.py").is_file()
    assert sorted(path.name for path in run.folder.iterdir()) == [".cache", "elsewhere", "facts", "pages"]


@pytest.mark.parametrize(
    "text",
    [
        "def (",
        "return 1",
        "break",
        "x = 1\nfrom __future__ import annotations\n",
        "def f(x, x): ...\n",
        "def f():\n    x = 1\n    global x\n",
        "x = unknown\n",
        "try:\n    x = 1\nexcept* ValueError:\n    pass\n",  # of Python 3.11
    ],
)
def test_bad_python_of_a_template_is_reported_as_a_bug_and_not_written(
    text: str, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Renderer, "render", lambda self, package: {"timsdk/bad.py": text})
    code, out, err = run("generate")
    assert (code, out) == (1, "")
    assert err.startswith("the generator produced bad Python, which is a bug of its own: timsdk/bad.py:")
    assert not run.out.exists()
    assert not (run.folder / ".cache").exists()


@pytest.mark.parametrize("arguments", [[], ["destroy"], ["generate", "extra"]])
def test_unknown_arguments_are_refused(arguments: list[str], run: Runner) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 2
    assert not run.out.exists()


def test_output_does_not_depend_on_the_current_folder(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run("generate")
    spec = run.folder / "elsewhere/spec"
    shutil.copytree(run.spec, spec)
    monkeypatch.chdir(ROOT)
    folders = ("--spec", str(spec), "--out", str(run.out), "--docs", str(run.folder / "docs"))
    assert run(*folders, "drift")[0] == 0


@pytest.mark.parametrize("option", ["--out", "--docs"])
def test_folder_given_twice_is_refused(option: str, run: Runner, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(option, "one", option, "two", "lint")
    assert stopped.value.code == 2
    assert f"{option} is given twice: name one folder\n" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["generate", "drift", "lint"])
@pytest.mark.parametrize("place", ["spec/apis/demo_svc/loop.yaml", "spec/apis/loop"])
def test_symlink_loop_is_named_in_a_sentence(command: str, place: str, run: Runner) -> None:
    (run.folder / place).symlink_to(run.folder / place)
    code, out, err = run(command)
    assert (code, out) == (1, "")
    assert err == f"{place}: {os.strerror(errno.ELOOP)}\n"


@pytest.mark.parametrize("option", ["--spec", "--out", "--docs"])
def test_folder_that_is_a_symlink_loop_is_named_in_a_sentence(option: str, run: Runner) -> None:
    Path("loop").symlink_to("loop")
    code, out, err = run(option, "loop", "generate")
    assert (code, out) == (1, "")
    assert err.startswith("loop: ")
    assert err.count("\n") == 1


def test_full_disk_is_named_in_a_sentence_and_keeps_files_whole(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run("generate")
    before = run.stamps()
    (run.spec / "apis/demo_svc/do.yaml").write_text(API.replace("Do it", "Do that"), encoding="utf-8")
    del before["/".join([str(run.spec), "apis/demo_svc/do.yaml"])]

    def full(path: Path, *content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(write, "replace", full)
    code, out, err = run("generate", "--no-cache")
    assert (code, out) == (1, "")
    assert err == f"generated/timsdk/_apis/demo_svc/do.py: {os.strerror(errno.ENOSPC)}\n"
    assert before.items() <= run.stamps().items()


def test_full_disk_of_the_formatter_is_no_bug_of_the_generator(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, text: str, **options: str) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.name))

    monkeypatch.setattr(Path, "write_text", full)
    code, out, err = run("generate")
    assert (code, out) == (1, "")
    assert err == f"ruff.toml: {os.strerror(errno.ENOSPC)}\n"
    assert not run.out.exists()


def test_too_long_a_name_is_named_in_a_sentence(run: Runner) -> None:
    long = "a" * 300
    code, out, err = run("new-api", f"demo_svc/{long}")
    assert (code, out) == (1, "")
    assert err.endswith(f"...: {os.strerror(errno.ENAMETOOLONG)}\n")
    assert len(err) < 200
    for option in ("--spec", "--out", "--docs"):
        code, out, err = run(option, long, "generate")
        assert (code, out) == (1, "")
        assert os.strerror(errno.ENAMETOOLONG) in err


def test_longest_name_of_a_spec_file_is_generated_or_refused_in_a_sentence(run: Runner) -> None:
    (run.spec / f"apis/demo_svc/{'a' * 250}.yaml").write_text(API, encoding="utf-8")
    code, _, err = run("generate")
    assert (code, err.count("\n")) in ((0, 0), (1, 1))


def test_untouched_draft_of_an_api_does_not_pass_lint(run: Runner) -> None:
    code, out, err = run("new-api", "demo_svc/brand_new")
    assert (code, err) == (0, "")
    assert out == "spec/apis/demo_svc/brand_new.yaml: fill it in from the vendor's page, then `make generate`\n"
    code, out, err = run("lint")
    assert (code, out) == (1, "")
    assert "spec/apis/demo_svc/brand_new.yaml:2:1: 'effect' is missing\n" in err
    assert err.count("TODO is left from a draft") == 6
    code, out, refused = run("generate")
    assert (code, out, refused) == (1, "", err)
    assert not run.out.exists()


@pytest.mark.parametrize(
    ("api", "message"),
    [
        ("demo_svc", "expected service/command, found 'demo_svc'"),
        ("demo_svc/class", "demo_svc/class: 'class' is a Python keyword, which no module can be called"),
        ("demo_svc/do", "spec/apis/demo_svc/do.yaml exists already"),
    ],
)
def test_draft_that_cannot_be_made_is_refused_in_a_sentence(api: str, message: str, run: Runner) -> None:
    before = run.stamps()
    assert run("new-api", api) == (1, "", f"{message}\n")
    assert run.stamps() == before
