"""What lies in `generated/` is what the spec says, whoever generates it, wherever and however often."""

from __future__ import annotations

import hashlib
import os
import random
import re
import subprocess
import sys

import pytest
from support.generated import ROOT, TESTS, rendered

import codegen.__main__ as cli
from codegen.files import read_files
from codegen.spec.catalog import Catalog
from codegen.spec.declare import declare
from codegen.spec.load import load

LINES = 2000
DIGEST = """
from support.generated import ROOT, good_catalog, rendered
from test_drift import digest
print(digest(rendered(good_catalog(ROOT / "spec"))))
"""
HEADER = re.compile(r"# Generated from ([^;]+); do not edit\. `make generate` writes it again\.\n")


def digest(texts: dict[str, str]) -> str:
    return hashlib.sha256(repr(list(texts.items())).encode()).hexdigest()


@pytest.fixture(scope="module")
def texts(catalog: Catalog) -> dict[str, str]:
    """The generated texts before they are laid out, which depends on each text alone."""
    return rendered(catalog)


def test_output_matches_the_spec(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = cli.main(["drift"])
    assert code == 0, capsys.readouterr().err


def test_second_rendering_gives_the_same_texts(catalog: Catalog, texts: dict[str, str]) -> None:
    assert list(rendered(catalog).items()) == list(texts.items())


def test_order_of_the_files_does_not_matter(texts: dict[str, str]) -> None:
    documents, _ = load(read_files(ROOT / "spec"))
    random.Random(1).shuffle(documents)
    catalog, problems = declare(documents)
    assert not problems
    assert catalog is not None
    assert list(rendered(catalog).items()) == list(texts.items())


def test_hash_seed_does_not_matter(texts: dict[str, str]) -> None:
    path = os.pathsep.join([str(TESTS), str(TESTS / "package"), str(ROOT)])
    running = [
        subprocess.Popen(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2")
    ]
    assert [process.communicate(timeout=60)[0].strip() for process in running] == [digest(texts)] * 2


def test_modules_are_short_enough_to_read(generated: dict[str, str]) -> None:
    long = {path: text.count("\n") for path, text in generated.items() if path.endswith(".py")}
    assert {path: lines for path, lines in long.items() if lines > LINES} == {}


def test_headers_name_sources_that_exist(generated: dict[str, str]) -> None:
    for path, text in generated.items():
        if path.endswith(".py") and text:
            header = HEADER.match(text)
            assert header, path
            for source in header[1].split(", "):
                assert (ROOT / source).exists(), path


def test_output_names_no_path_of_the_machine(generated: dict[str, str]) -> None:
    places = [str(ROOT), os.path.expanduser("~") + os.sep, sys.prefix, os.sep + "tmp" + os.sep]
    for path, text in generated.items():
        for place in places:
            assert place not in text, path


def test_output_has_no_invisible_characters(generated: dict[str, str]) -> None:
    for path, text in generated.items():
        if path.endswith(".py"):
            hidden = {character for character in text if not character.isprintable()}
            assert hidden <= {"\n"}, path
