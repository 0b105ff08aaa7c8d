"""What is refused before an index sees it."""

from __future__ import annotations

import json

import pytest
from support.generated import ROOT

from tools.publish.build import Built, reason
from tools.publish.checks import check_files, check_metadata, check_sbom, wheel_files
from tools.publish.problem import Problem

METADATA = "Metadata-Version: {metadata}\nName: timsdk-server\nVersion: {version}\n"


def sbom(version: str = "1.0.0") -> bytes:
    return json.dumps({"metadata": {"component": {"name": "timsdk-server", "version": version}}}).encode()


@pytest.mark.parametrize(
    ("metadata", "version", "sentence"),
    [
        ("2.5", "1.0.0", "the wheel has metadata 2.5; older indexes take 2.1"),
        ("2.1", "1.0.1", "the wheel's metadata says version 1.0.1, its name 1.0.0"),
    ],
)
def test_metadata_that_an_index_may_refuse_is_refused(
    metadata: str, version: str, sentence: str, built: Built
) -> None:
    check_metadata(METADATA.format(metadata="2.1", version="1.0.0"), built)
    with pytest.raises(Problem, match=sentence):
        check_metadata(METADATA.format(metadata=metadata, version=version), built)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({}, "holds 0 software bills"),
        ({"sboms/a.json": sbom(), "sboms/b.json": sbom()}, "holds 2 software bills"),
        ({"sboms/a.json": sbom("2.0.0")}, "is about timsdk-server 2.0.0"),
    ],
)
def test_wheel_without_its_bill_of_materials_is_refused(files: dict[str, bytes], sentence: str, built: Built) -> None:
    check_sbom({"METADATA": b"", "sboms/a.json": sbom()}, built)
    with pytest.raises(Problem, match=sentence):
        check_sbom(files, built)


def test_files_of_the_wheel_are_those_of_the_commit() -> None:
    tracked = [
        "generated/timsdk/py.typed",
        "templates/timsdk/a.py.j2",
        "codegen/x.py",
        "tests/test_x.py",
        "README.md",
    ]
    expected = {"timsdk/py.typed", "codegen/templates/timsdk/a.py.j2", "codegen/x.py", "timsdk_runtime/_version.py"}
    assert wheel_files(tracked, ROOT) == expected
    check_files("wheel", expected, expected)
    with pytest.raises(
        Problem, match=r"the wheel holds what it should not: codegen/__pycache__/x\.pyc, tests/test_x\.py"
    ):
        check_files("wheel", {*expected, "codegen/__pycache__/x.pyc", "tests/test_x.py"}, expected)
    with pytest.raises(Problem, match=r"the wheel lacks: timsdk/py\.typed"):
        check_files("wheel", expected - {"timsdk/py.typed"}, expected)


def test_sdist_may_lack_files_but_hold_no_others() -> None:
    check_files("sdist", {"README.md"}, {"README.md", ".gitignore"}, complete=False)
    with pytest.raises(Problem, match=r"the sdist holds what it should not: notes\.md"):
        check_files("sdist", {"README.md", "notes.md"}, {"README.md", ".gitignore"}, complete=False)


def test_failed_build_is_told_without_its_traceback() -> None:
    traceback = 'Traceback (most recent call last):\n  File "x", line 1\n'
    output = f"* Building\n{traceback}ValueError: TIMSDK_URL_X is wrong\nTIP x\n"
    assert reason(output) == "ValueError: TIMSDK_URL_X is wrong"
    assert reason("") == "it said nothing"
