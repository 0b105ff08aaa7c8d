"""The command `diff`: its sides, what it prints and writes, and how it ends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import attrs
import pytest
from support.generated import BASE, ROOT

import codegen.__main__ as cli
from codegen import roots
from codegen.diff import sides

API = """\
summary: Do it.
source: {url: https://example.com/do, read: 2024-12-24}
effect: read
request:
  Name: {type: str, doc: A name.}
examples:
  - request: {Name: x}
"""
DO = "spec/apis/demo_svc/do.yaml"
REMOVED = """\
Breaks callers:
  demo_svc/second: demo.second is gone (demo_svc/second).
    -> While the service has it: client.call("demo_svc/second", {...}).
"""


@attrs.frozen
class Diff:
    """A repository with two versions of a spec: the second API is gone in the newer one."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = cli.main(["diff", *arguments])
        captured = self.capture.readouterr()
        return code, captured.out, captured.err

    def git(self, *arguments: str) -> None:
        identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        subprocess.run(
            ["git", *identity, *arguments], cwd=self.folder, check=True, capture_output=True, env=environment
        )


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Diff:
    found = Diff(tmp_path, capsys)
    monkeypatch.chdir(tmp_path)
    shutil.copytree(BASE, tmp_path / "spec")
    for name in ("do", "second"):
        path = tmp_path / f"spec/apis/demo_svc/{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(API, encoding="utf-8")
    found.git("init", "--quiet")
    found.git("add", ".")
    found.git("commit", "--quiet", "--message", "First")
    found.git("tag", "v1.4.0")
    (tmp_path / "spec/apis/demo_svc/second.yaml").unlink()
    found.git("commit", "--quiet", "--all", "--message", "Second")
    return found


def test_seeded_removal_breaks_callers_and_is_major(run: Diff) -> None:
    assert run("v1.4.0", "HEAD") == (0, f"{REMOVED}A major change: after 1.4.0 comes 2.0.0.\n", "")


def test_folder_and_revision_of_one_state_do_not_differ(run: Diff) -> None:
    assert run("HEAD", ".") == (0, "Nothing changed.\n", "")
    assert run("HEAD", "spec")[1] == "Nothing changed.\n"


def test_version_can_be_given(run: Diff) -> None:
    assert run("HEAD~1", "HEAD", "--from-version", "0.3.0")[1].endswith("A major change: after 0.3.0 comes 0.4.0.\n")
    assert run("HEAD~1", "HEAD", "--from-version", "soon") == (
        2, "", "expected a version such as 1.4.0, found 'soon'\n"
    )  # fmt: skip


def test_markdown_has_an_upgrade_note_wherever_something_breaks(run: Diff) -> None:
    text = run("v1.4.0", "HEAD", "--format", "markdown")[1]
    assert text == (
        "# From v1.4.0 to HEAD\n\nA major change: after 1.4.0 comes 2.0.0.\n\n## Breaks callers\n\n"
        "- `demo.second` is gone (demo_svc/second). **Upgrade**: While the service has it: "
        '`client.call("demo_svc/second", {...})`.\n'
    )


def test_json_tells_all_that_is_known(run: Diff) -> None:
    document = json.loads(run("v1.4.0", "HEAD", "--format", "json")[1])
    assert document["level"] == "major"
    assert document["version"] == {"old": "1.4.0", "proposed": "2.0.0"}
    (change,) = document["changes"]
    assert (change["kind"], change["effect"], change["wire"]) == ("api_removed", "callers", "demo_svc/second")
    assert change["python"] == ["demo.second", "demo.SecondRequest", "demo.SecondResponse"]


@pytest.mark.parametrize(
    ("fail_on", "old", "new", "code"),
    [
        ("breaking", "HEAD~1", "HEAD", 1),
        ("behaviour", "HEAD~1", "HEAD", 1),
        ("any", "HEAD", "HEAD~1", 1),
        ("breaking", "HEAD", "HEAD~1", 0),
        ("behaviour", "HEAD", "HEAD~1", 0),
        ("any", "HEAD", "HEAD", 0),
    ],
)
def test_exit_code_follows_fail_on(fail_on: str, old: str, new: str, code: int, run: Diff) -> None:
    assert run(old, new, "--fail-on", fail_on)[0] == code


def test_fragments_are_written_once(run: Diff) -> None:
    changes = run.folder / "changes"
    assert run("HEAD~1", "HEAD", "--write-fragment")[0] == 2
    changes.mkdir()
    assert run("HEAD~1", "HEAD", "--write-fragment")[2] == "wrote changes/spec.breaking.md\n"
    assert run("HEAD~1", "HEAD", "--write-fragment")[2] == ""
    assert run("HEAD", "HEAD~1", "--write-fragment", "second")[2] == "wrote changes/second.added.md\n"
    (changes / "spec.breaking.md").write_text("Another one.\n", encoding="utf-8")
    assert run("HEAD~1", "HEAD", "--write-fragment")[2] == "wrote changes/spec.breaking.1.md\n"
    assert sorted(path.name for path in changes.iterdir()) == [
        "second.added.md", "spec.breaking.1.md", "spec.breaking.md"
    ]  # fmt: skip
    assert "**Upgrade**" in (changes / "spec.breaking.1.md").read_text(encoding="utf-8")


def test_wheel_brings_its_spec_and_its_version(run: Diff) -> None:
    with zipfile.ZipFile("acme_tim-1.2.3-py3-none-any.whl", "w") as wheel:
        for path in sorted(Path("spec").rglob("*.yaml")):
            wheel.write(path, f"codegen/builtin_spec/{path.relative_to('spec').as_posix()}")
    text = run("acme_tim-1.2.3-py3-none-any.whl", "HEAD~1")[1]
    assert (
        text == "New:\n  demo_svc/second: demo.second (demo_svc/second).\nA minor change: after 1.2.3 comes 1.3.0.\n"
    )
    assert run("builtin", "builtin")[1] == "Nothing changed.\n"


def test_overlays_lie_over_both_sides(run: Diff) -> None:
    overlay = run.folder / "my_spec/apis/demo_svc/do.yaml"
    overlay.parent.mkdir(parents=True)
    patch = "patch: true\nmade_against: {read: 2024-12-24}\nrequest: {Name: {max_bytes: 30}}\n"
    overlay.write_text(patch, encoding="utf-8")
    run.git("add", ".")
    run.git("commit", "--quiet", "--message", "Patch")
    overlay.write_text(patch.replace("30", "20"), encoding="utf-8")
    run.git("commit", "--quiet", "--all", "--message", "Lower")
    assert run("HEAD~1", "HEAD", "--spec", "spec", "--spec", "my_spec")[1] == (
        "Behaves in another way:\n  demo_svc/do request Name: demo.do(name): max_bytes 20, before 30.\n"
        "A minor change: after 1.4.0 comes 1.5.0.\n"
    )


def test_spec_of_an_environment_inside_the_repository_is_taken_from_the_disk(
    run: Diff, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = shutil.copytree(run.folder / "spec", run.folder / ".venv/builtin_spec")
    monkeypatch.setattr(roots, "BUILTIN_SPEC", installed)
    monkeypatch.setattr(sides, "INSTALLED_SPEC", installed)
    overlay = run.folder / "my_spec/apis/demo_svc/third.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text(API, encoding="utf-8")
    run.git("add", "my_spec")
    run.git("commit", "--quiet", "--message", "Third")
    overlay.write_text(API.replace("{type: str", "{type: str, max_bytes: 9"), encoding="utf-8")
    run.git("commit", "--quiet", "--all", "--message", "Lower")
    text = run("HEAD~1", "HEAD", "--spec", "builtin", "--spec", "my_spec")[1]
    assert "demo_svc/third request Name: demo.third(name): max_bytes 9, before none." in text


@pytest.mark.parametrize(
    ("side", "message"),
    [
        ("nowhere", "nowhere is no folder, no wheel, no revision of git here, and no installed distribution"),
        ("empty", "empty holds no spec: services.yaml is missing there and in empty/spec"),
        ("text.whl", "text.whl is no wheel"),
        ("pip", "is installed without its spec"),
        ("-x", "the following arguments are required: NEW"),
        ("HEAD:spec", "HEAD:spec is no folder"),
    ],
)
def test_side_that_cannot_be_found_is_named_in_a_sentence(side: str, message: str, run: Diff) -> None:
    (run.folder / "empty").mkdir()
    Path("text.whl").write_text("no zip", encoding="utf-8")
    try:
        code, out, err = run("HEAD", side)
    except SystemExit as stopped:
        code, (out, err) = stopped.code, run.capture.readouterr()
    assert (code, out) == (2, "")
    assert message in err


def test_tree_that_does_not_lint_is_refused_with_its_places(run: Diff) -> None:
    (run.folder / DO).write_text(API.replace("type: str", "type: Stranger"), encoding="utf-8")
    assert run("HEAD", ".") == (
        2,
        "",
        ".: spec/apis/demo_svc/do.yaml:1:1: unknown type 'Stranger'\n. does not pass lint: nothing was compared\n",
    )
    assert run(".", "HEAD")[0] == 2, "what a name means is not known on the old side"


def test_old_side_that_breaks_a_newer_rule_is_compared(run: Diff) -> None:
    (run.folder / DO).write_text(API.replace("Do it.", "Do it"), encoding="utf-8")
    code, out, err = run(".", "HEAD")
    assert (code, out) == (0, "1 text of the documentation changed.\nA patch change.\n")
    assert err == ". does not pass the lint of today (1); it is clear enough to compare\n"
    assert run("HEAD", ".")[0] == 2


def test_revision_without_a_spec_is_named(run: Diff) -> None:
    run.git("rm", "-r", "--quiet", "--cached", "spec")
    run.git("commit", "--quiet", "--message", "Without")
    assert run("HEAD", ".") == (2, "", "HEAD has no folder spec\n")


def test_sides_of_this_repository_can_be_compared() -> None:
    assert cli.main(["--spec", str(ROOT / "spec"), "diff", "builtin", str(ROOT), "--fail-on", "any"]) == 0
