"""Overlays: what a folder of one's own adds and changes, and where problems with it are shown."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.generated import BASE

import codegen.__main__ as cli
from codegen.build import read
from codegen.files import read_files
from codegen.spec.overlay import Overlay, lay_over

API = """\
summary: Do it.
source: {url: https://example.com/do, read: 2024-12-24}
effect: read
request:
  Name: {type: str, required: true, max_bytes: 30, doc: A name.}
  Old: {type: str, doc: An old one.}
errors:
  10004: A bad name.
examples:
  - request: {Name: x}
"""
PRIVATE = """\
summary: Fetch an invoice.
source: {url: https://wiki.acme.example/invoice, read: 2026-11-01}
effect: read
request:
  Number: {type: int, required: true, doc: Number of the invoice.}
examples:
  - request: {Number: 1}
"""
FAMILY = """\
patch: true
families:
  acme: {title: Acme, doc: Our own APIs.}
services:
  acme_svc: {family: acme}
"""
DO = "apis/demo_svc/do.yaml"
PLACE = f"my_spec/{DO}"


@attrs.frozen
class Folders:
    """A spec with one API, an overlay beside it, and the command line."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def digest(self) -> str:
        """The state of the API, as the generator names it to an author."""
        self.write(f"probe/{DO}", "patch: true\nsummary: Do that.\n")
        laid = lay_over(read_files(self.folder / "spec"), [Overlay("probe", read_files(self.folder / "probe"))])
        shutil.rmtree(self.folder / "probe")
        (problem,) = laid.problems
        return "sha256:" + problem.message.split("sha256:")[1].split("`")[0]

    def patch(self, text: str) -> None:
        """Change the API in the overlay, made against what it is now."""
        self.write(PLACE, f"patch: true\nmade_against: {self.digest()}\n{text}")

    def problems(self) -> list[str]:
        spec, problems = read(read_files(self.folder / "spec"), None, [self.overlay()])
        assert (spec is None or problems) or not problems
        return [str(problem) for problem in problems]

    def overlay(self) -> Overlay:
        return Overlay("my_spec", read_files(self.folder / "my_spec"))

    def api(self) -> Any:
        spec, problems = read(read_files(self.folder / "spec"), None, [self.overlay()])
        assert spec is not None
        assert not problems
        return next(api.body for api in spec.catalog.apis if api.key == "demo_svc/do")

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = cli.main(["--spec", "spec", "--spec", "my_spec", *arguments])
        captured = self.capture.readouterr()
        return code, captured.out, captured.err


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Folders:
    shutil.copytree(BASE, tmp_path / "spec")
    (tmp_path / "my_spec").mkdir()
    monkeypatch.chdir(tmp_path)
    found = Folders(tmp_path, capsys)
    found.write(f"spec/{DO}", API)
    return found


def test_overlay_adds_apis_families_and_services(run: Folders) -> None:
    run.write("my_spec/services.yaml", FAMILY)
    run.write("my_spec/apis/acme_svc/fetch_invoice.yaml", PRIVATE)
    code, _, err = run("generate", "--package", "acme_tim", "--output", "out")
    assert (code, err) == (0, "")
    assert sorted(path.name for path in run.folder.iterdir()) == ["my_spec", "out", "spec"]
    assert [path.name for path in (run.folder / "out").iterdir()] == ["acme_tim"]
    module = (run.folder / "out/acme_tim/_namespaces/acme/acme_svc.py").read_text(encoding="utf-8")
    assert module.startswith("# Generated from spec/apis/acme_svc/; do not edit. `timsdk-codegen generate` writes it")
    assert "from acme_tim._apis.acme_svc.fetch_invoice import FetchInvoiceRequest" in module
    for path, content in read_files(run.folder / "out", ".py").items():
        assert b"from timsdk." not in content, path
        assert b"timsdk.paginate" not in content, path


def test_patch_merges_mappings_replaces_the_rest_and_null_removes(run: Folders) -> None:
    run.patch("""\
request:
  Name: {max_bytes: 64}
  Old: null
  New: {type: int, doc: A new one.}
errors: {10004: Worse.}
examples: [{request: {Name: y, New: 1}}]
""")
    body = run.api()
    assert list(body.request) == ["Name", "New"]
    assert body.request["Name"].max_bytes == 64
    assert body.request["Name"].required
    assert body.errors == {10004: "Worse."}
    assert [example.request for example in body.examples] == [{"Name": "y", "New": 1}]


def test_second_overlay_patches_the_first(run: Folders) -> None:
    run.patch("request: {Name: {max_bytes: 64}}\n")
    overlays = [
        run.overlay(),
        Overlay("more", {DO: b"patch: true\nmade_against: {read: 2024-12-24}\nsummary: Do more.\n"}),
    ]
    spec, problems = read(read_files(run.folder / "spec"), None, overlays)
    assert not problems
    assert spec is not None
    (api,) = spec.catalog.apis
    assert (api.body.summary, api.body.request["Name"].max_bytes) == ("Do more.", 64)


def test_file_in_both_is_an_error_without_patch(run: Folders) -> None:
    run.write(PLACE, API)
    assert run.problems() == [f"{PLACE}:1:1: spec/{DO} exists already: `patch: true` at the top changes it"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("request: {Nmae: {max_bytes: 64}}", "3:11: 'type' is missing"),
        ("request: {Name: {max_byts: 64}}", "3:18: unknown key 'max_byts'; did you mean 'max_bytes'?"),
        ("request: {Name: {type: Sting}}", "3:24: unknown type 'Sting'"),
        ("request: {Nane: null}", "3:11: null removes, and there is no 'Nane'; did you mean 'Name'?"),
        ("effect: null", "3:1: 'effect' is missing"),
        ("errors: {10005: Odd.}", "3:10: code 10005 is not in spec/errors.yaml"),
        ("examples: [{request: {}}]", "3:22: example does not fit: required field 'Name' is missing"),
    ],
)
def test_problem_points_into_the_overlay(text: str, problem: str, run: Folders) -> None:
    run.patch(text)
    assert any(line.startswith(f"{PLACE}:{problem}") for line in run.problems()), run.problems()


def test_problem_in_the_base_names_the_patch_that_caused_it(run: Folders) -> None:
    run.patch("request: {Name: {type: int, max_bytes: null}}\n")
    assert run.problems() == [f"spec/{DO}:10:21: example does not fit: expected int, found 'x' (patched by {PLACE})"]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        (PLACE, "patch: 1\nsummary: Do.\n", ":1:8: `patch` is true, or left out"),
        (PLACE, "patch: true\nmade_against: 5\nsummary: Do.\n", ":2:15: expected a digest such as sha256:"),
        (PLACE, "patch: true\nmade_against: {read: 2024-12-24}\n", ":1:1: this patch changes nothing"),
        (
            "my_spec/apis/demo_svc/dot.yaml",
            "patch: true\nsummary: Do.\n",
            ":1:1: nothing to patch: no earlier spec has apis/demo_svc/dot.yaml; did you mean",
        ),
        (
            "my_spec/errors.yaml",
            "patch: true\nmade_against: {read: 2024-12}\ncodes: {10004: {name: BAD}}\n",
            "`source.read`",
        ),
        ("my_spec/stray.yaml", "a: 1\n", ":1:1: no such place in spec/: see docs/spec-format.md"),
        (PLACE, "patch: [", ":2:1: bad YAML"),
    ],
)
def test_unfit_file_of_an_overlay_is_named(name: str, text: str, problem: str, run: Folders) -> None:
    run.write(name, text)
    assert any(line.startswith(name) and problem in line for line in run.problems()), run.problems()


def test_changed_base_is_a_warning_with_both_places_and_the_way_out(run: Folders) -> None:
    run.patch("request: {Name: {max_bytes: 64}}\n")
    assert run("lint") == (0, "1 APIs, 0 shared types, 1 codes: no problems\n", "")
    run.write(f"spec/{DO}", API.replace("max_bytes: 30", "max_bytes: 40"))
    code, _, err = run("lint")
    assert code == 0
    digest = run.digest()
    assert err == (
        f"{PLACE}:2:15: warning: spec/{DO}:1:1 changed since this was written: compare both, then write "
        f"`made_against: {digest}`\n"
    )
    run.patch("request: {Name: {max_bytes: 64}}\n")
    assert run("lint")[2] == ""


def test_comments_and_order_of_the_base_do_not_change_its_state(run: Folders) -> None:
    before = run.digest()
    run.write(f"spec/{DO}", "# A comment.\neffect: read\n" + API.replace("effect: read\n", ""))
    assert run.digest() == before


def test_base_that_was_read_again_is_a_warning(run: Folders) -> None:
    run.write(PLACE, "patch: true\nmade_against: {read: 2024-12-24}\nsummary: Do that.\n")
    assert run("lint")[2] == ""
    run.write(f"spec/{DO}", API.replace("2024-12-24", "2026-01-02"))
    assert run("lint")[2] == (
        f"{PLACE}:2:15: warning: spec/{DO}:2:45 changed since this was written: compare both, then write "
        "`made_against: {read: 2026-01-02}`\n"
    )


def test_patch_of_codes_is_about_the_codes_that_it_names(run: Folders) -> None:
    """Another code in the base is no reason for a warning; the code that is patched is one."""
    run.write("my_spec/errors.yaml", "patch: true\ncodes: {10004: {doc: Wrong.}}\n")
    (problem,) = run.problems()
    state = problem.split("`")[1]
    run.write("my_spec/errors.yaml", f"patch: true\n{state}\ncodes: {{10004: {{doc: Wrong.}}}}\n")
    assert run("lint")[2] == ""
    base = run.folder / "spec/errors.yaml"
    text = base.read_text(encoding="utf-8")
    other = "  10005: {name: OTHER, area: public, category: server, doc: Other.}\n"
    base.write_text(text + other, encoding="utf-8")
    assert run("lint")[2] == ""
    base.write_text(text.replace("category: invalid_argument", "category: conflict"), encoding="utf-8")
    assert "my_spec/errors.yaml:2:15: warning: spec/errors.yaml:2:3 changed" in run("lint")[2]


def test_patch_that_only_adds_entries_needs_no_state(run: Folders) -> None:
    run.write(
        "my_spec/errors.yaml",
        "patch: true\ncodes: {99001: {name: ACME, area: public, category: server, doc: Ours.}}\n",
    )
    assert run("lint") == (0, "1 APIs, 0 shared types, 2 codes: no problems\n", "")


def test_new_patch_is_refused_until_it_says_something(run: Folders) -> None:
    assert run("new-patch", "demo_svc/do") == (0, f"{PLACE}: write what differs, then `lint`\n", "")
    assert run("lint")[2] == f"{PLACE}:1:1: this patch changes nothing\n1 problem; nothing was written\n"
    path = run.folder / PLACE
    path.write_text(path.read_text(encoding="utf-8") + "summary: Do that.\n", encoding="utf-8")
    assert run("lint") == (0, "1 APIs, 0 shared types, 1 codes: no problems\n", "")
    assert run("new-patch", "demo_svc/do") == (1, "", f"{PLACE} exists already\n")


def test_new_patch_of_an_unknown_place_names_the_nearest(run: Folders) -> None:
    assert run("new-patch", "demo_svc/du")[2] == (
        "nothing to patch: no earlier spec has 'demo_svc/du'; did you mean 'demo_svc/do'?\n"
    )


def test_overlay_in_a_folder_called_spec_is_told_from_the_base(run: Folders) -> None:
    shutil.move(run.folder / "spec", run.folder / "base")
    run.write(f"spec/{DO}", API)
    assert cli.main(["lint", "--spec", "base", "--spec", "spec"]) == 1
    assert run.capture.readouterr().err.startswith(f"./spec/{DO}:1:1: spec/{DO} exists already")


def test_overlay_alone_is_told_where_it_belongs(run: Folders) -> None:
    run.write(PLACE, API)
    assert cli.main(["lint", "--spec", "my_spec"]) == 1
    assert (
        "a folder that adds to a spec stands behind it: --spec builtin --spec my_spec\n"
        in run.capture.readouterr().err
    )


def test_drift_of_an_overlay_is_found_in_its_package(run: Folders) -> None:
    run.patch("summary: Do that.\n")
    options = ("--package", "acme_tim", "--output", "out")
    assert run("generate", *options)[0] == 0
    assert run("drift", *options)[0] == 0
    run.patch("summary: Do this.\n")
    code, _, err = run("drift", *options)
    assert code == 1
    assert err.endswith("the output does not match the spec: run `generate`\n")


def test_new_api_goes_into_the_last_folder(run: Folders) -> None:
    assert run("new-api", "demo_svc/brand_new")[0] == 0
    assert (run.folder / "my_spec/apis/demo_svc/brand_new.yaml").is_file()


def test_builtin_spec_can_be_named_from_anywhere(run: Folders) -> None:
    run.write("my_spec/services.yaml", FAMILY)
    run.write("my_spec/apis/acme_svc/fetch_invoice.yaml", PRIVATE)
    assert cli.main(["lint", "--spec", "builtin", "--spec", "my_spec"]) == 0
    assert cli.main(["lint", "--spec", "builtin"]) == 0
    both, alone = (int(line.split()[0]) for line in run.capture.readouterr().out.splitlines())
    assert both == alone + 1


def test_builtin_spec_is_laid_over_nothing(run: Folders) -> None:
    with pytest.raises(SystemExit):
        run("lint", "--spec", "builtin")
    assert "`builtin` is laid over nothing: name it first" in run.capture.readouterr().err


@pytest.mark.parametrize("name", ["Acme", "acme.tim", "class", "json", "timsdk_runtime"])
def test_name_that_is_no_package_of_ones_own_is_refused(name: str, run: Folders) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("generate", "--package", name)
    assert stopped.value.code == 2
    assert f"--package: {name!r} is " in run.capture.readouterr().err


def test_folder_with_other_peoples_files_is_not_emptied(run: Folders) -> None:
    run.write("src/acme_tim/__init__.py", "print('ours')\n")
    run.write("src/other/__init__.py", "print('ours')\n")
    code, _, err = run("generate", "--package", "acme_tim", "--output", "src")
    assert code == 1
    assert err == "src/acme_tim holds files that the generator did not write: name another --output\n"
    assert run("generate", "--package", "acme_sdk", "--output", "src")[0] == 0
    assert (run.folder / "src/other/__init__.py").is_file()
