"""Bad specs and their exact messages.

Each directory beside this file is a case: its `spec/` is laid over `base/spec/`, and `expected.txt` holds every
line that checking the result prints. `pytest --update-golden` rewrites the expected lines.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.files import read_files
from codegen.lint import lint
from codegen.spec.declare import declare
from codegen.spec.load import load

HERE = Path(__file__).parent
BASE = HERE.parent / "support/base_spec"
CASES = sorted(path.name for path in HERE.iterdir() if (path / "spec").is_dir() and path != BASE)

API = """\
summary: Do it.
source: {{url: https://example.com/do, read: 2024-12-24}}
effect: read
doc: "{doc}"
examples:
  - request: {{}}
"""


def check(spec: Path) -> list[str]:
    """Every problem of a spec, as printed."""
    documents, problems = load(read_files(spec))
    catalog, found = declare(documents)
    problems += found
    if catalog is not None:
        found = lint(catalog)
        assert found == sorted(set(found)), "lint sorts, and says everything once"
        problems += found
    return [str(problem) for problem in sorted(problems)]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the base, to be spoiled."""
    return shutil.copytree(BASE / "spec", tmp_path / "spec")


def write_api(spec: Path, doc: str) -> None:
    file = spec / "apis/demo_svc/do.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(API.format(doc=doc), encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_bad_spec_has_exactly_these_problems(case: str, spec: Path, update_golden: bool) -> None:
    shutil.copytree(HERE / case / "spec", spec, dirs_exist_ok=True)
    lines = check(spec)
    golden = HERE / case / "expected.txt"
    if update_golden:
        golden.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    assert lines, "this spec is not bad at all"
    assert lines == golden.read_text(encoding="utf-8").splitlines()


def test_folder_holds_only_cases() -> None:
    directories = {path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert directories == set(CASES)


def test_base_spec_has_no_problems(spec: Path) -> None:
    assert check(spec) == []


def test_api_over_the_base_has_no_problems(spec: Path) -> None:
    write_api(spec, "Nothing is wrong here.")
    assert check(spec) == []


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "\u2028"])
def test_marks_that_output_escapes_are_allowed_in_a_doc(mark: str, spec: Path) -> None:
    write_api(spec, f"A mark \\u{ord(mark):04x} in the middle.")
    assert check(spec) == []


@pytest.mark.parametrize("name", ["services", "errors", "regions"])
def test_missing_single_file_is_a_problem(name: str, spec: Path) -> None:
    (spec / f"{name}.yaml").unlink()
    assert check(spec) == [f"spec/{name}.yaml:1:1: this file is missing"]


def test_empty_spec_lacks_three_files(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    assert check(tmp_path / "spec") == [
        f"spec/{name}.yaml:1:1: this file is missing" for name in ("errors", "regions", "services")
    ]


def test_second_check_says_the_same(spec: Path) -> None:
    write_api(spec, "No full stop")
    assert (
        check(spec)
        == check(spec)
        == ["spec/apis/demo_svc/do.yaml:4:6: a sentence ends with a full stop: 'No full stop'"]
    )
