"""What a build makes: its name, version, publisher, the generator inside it, and its bill of materials."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from email.parser import HeaderParser
from pathlib import Path
from typing import NamedTuple

import pytest
from support.checkouts import repository
from support.generated import ROOT

pytest.importorskip("hatchling")
VERSION = "1.2.3"
PAGES_OF_THE_TAG = f"https://example.com/source/blob/v{VERSION}/"


class Wheel(NamedTuple):
    """A wheel that was built from an sdist of a tagged commit."""

    folder: Path
    stem: str
    metadata: str
    files: dict[str, bytes]

    def info(self, name: str) -> bytes:
        return self.files[f"{self.stem}.dist-info/{name}"]


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("tagged"), f"v{VERSION}")


def build(root: Path, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Build the sdist, and from it the wheel."""
    return subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def built_wheel(root: Path, folder: Path, name: str, **environ: str) -> Wheel:
    ended = build(root, folder, TIMSDK_DISTRIBUTION="" if name == "timsdk-server" else name, **environ)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    stem = f"{name.replace('-', '_')}-{VERSION}"
    assert {path.name for path in folder.iterdir()} == {f"{stem}.tar.gz", f"{stem}-py3-none-any.whl"}
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl") as wheel:
        files = {entry: wheel.read(entry) for entry in wheel.namelist()}
    return Wheel(folder, stem, files[f"{stem}.dist-info/METADATA"].decode(), files)


@pytest.fixture(scope="module")
def plain(tagged: Path, tmp_path_factory: pytest.TempPathFactory) -> Wheel:
    return built_wheel(tagged, tmp_path_factory.mktemp("plain"), "timsdk-server")


@pytest.fixture(scope="module")
def renamed(tagged: Path, tmp_path_factory: pytest.TempPathFactory) -> Wheel:
    """A wheel of a team that chose a name and says who it is."""
    return built_wheel(
        tagged,
        tmp_path_factory.mktemp("renamed"),
        "acme-timsdk",
        TIMSDK_AUTHOR="Platform Team <platform@example.com>",
        TIMSDK_URL_HOMEPAGE="https://example.com/timsdk",
        TIMSDK_URL_ISSUES="https://example.com/issues",
        TIMSDK_URL_SOURCE="https://example.com/source/",
    )


@pytest.mark.parametrize("name", ["timsdk-server", "acme-timsdk"])
def test_wheel_from_the_sdist_has_the_chosen_name_and_the_generator(name: str, plain: Wheel, renamed: Wheel) -> None:
    wheel = plain if name == "timsdk-server" else renamed
    assert f"\nName: {name}\nVersion: {VERSION}\n" in wheel.metadata
    templates = {f"codegen/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "templates").rglob("*.j2")}
    assert templates | {"codegen/__main__.py", "timsdk/py.typed"} <= wheel.files.keys()
    assert wheel.files["timsdk_runtime/_version.py"].decode().endswith(f'__version__ = "{VERSION}"\n')


def test_package_in_a_zip_knows_its_version(plain: Wheel) -> None:
    archive = plain.folder / f"{plain.stem}-py3-none-any.whl"
    code = (
        "import timsdk; from timsdk_runtime.transport import urllib3_transport as t;"
        "print(timsdk.__version__, [v for v in vars(t).values() if isinstance(v, dict) and 'User-Agent' in v])"
    )
    environ = {**os.environ, "PYTHONPATH": str(archive)}
    command = [sys.executable, "-c", code]
    printed = subprocess.run(command, cwd=plain.folder, env=environ, capture_output=True, text=True, check=True)
    assert printed.stdout.startswith(f"{VERSION} ")
    assert f"'User-Agent': 'timsdk/{VERSION}'" in printed.stdout


def test_extras_refer_to_the_chosen_name(renamed: Wheel) -> None:
    assert "Requires-Dist: starlette<2,>=0.40; extra == 'dev'" in renamed.metadata
    assert "timsdk-server" not in renamed.metadata.partition("\n\n")[0]


def test_publisher_is_a_setting_of_the_build(plain: Wheel, renamed: Wheel) -> None:
    said = HeaderParser().parsestr(renamed.metadata)
    assert said["Author-email"] == "Platform Team <platform@example.com>"
    assert said.get_all("Project-URL") == [
        "Homepage, https://example.com/timsdk",
        "Issues, https://example.com/issues",
        "Source, https://example.com/source/",
    ]
    unsaid = HeaderParser().parsestr(plain.metadata)
    assert not {"Author", "Author-email", "Project-URL", "Home-page"} & set(unsaid.keys())


def test_description_links_to_the_sources_of_its_version(renamed: Wheel) -> None:
    page = renamed.metadata.partition("\n\n")[2]
    links = re.findall(r"\]\(([^)]+)\)", page)
    assert len(links) > 20
    for link in links:
        source, path = link[: len(PAGES_OF_THE_TAG)], link[len(PAGES_OF_THE_TAG) :].partition("#")[0]
        assert (source, (ROOT / path).is_file()) == (PAGES_OF_THE_TAG, True), link
    assert "pip install acme-timsdk " in page
    assert "timsdk-server" not in page


def test_description_has_no_links_that_lead_nowhere(plain: Wheel) -> None:
    page = plain.metadata.partition("\n\n")[2]
    assert re.findall(r"\]\((?!https?://)", page) == []
    assert "| begin | getting started, then concepts |" in page
    assert "Description-Content-Type: text/markdown" in plain.metadata


def test_description_of_an_untagged_version_links_to_the_newest_sources() -> None:
    from hatch_build import description

    text = description("[a](b.md) [c](https://example.com)", source="https://example.com/s", version="1.0.dev3+g1")
    assert text == "[a](https://example.com/s/blob/HEAD/b.md) [c](https://example.com)"


def test_wrong_url_of_the_publisher_stops_the_build(tagged: Path, tmp_path: Path) -> None:
    ended = build(tagged, tmp_path, TIMSDK_URL_HOMEPAGE="example.com")
    assert ended.returncode != 0
    assert "TIMSDK_URL_HOMEPAGE is no http or https address: 'example.com'" in ended.stdout + ended.stderr


def test_classifiers_name_the_pythons_that_were_tried(plain: Wheel) -> None:
    found = re.findall(r"^Classifier: Programming Language :: Python :: (3\.\d+)$", plain.metadata, re.MULTILINE)
    assert found == ["3.10", "3.11", "3.12", "3.13"]


def test_bill_of_materials_lists_the_declared_dependencies(plain: Wheel) -> None:
    bill = json.loads(plain.info("sboms/timsdk-server.cdx.json"))
    said = HeaderParser().parsestr(plain.metadata).get_all("Requires-Dist", [])
    expected = {
        re.sub(r"\((.*)\)and", r"\1;", line.replace(" ", ""))
        for line in said
        if "extra=='dev'" not in line.replace(" ", "")
    }
    found = {
        properties["timsdk:requirement"].replace(" ", "")
        + (f";extra=='{extra}'" if (extra := properties.get("cdx:python:package:required-extra")) else "")
        for component in bill["components"]
        for properties in [{entry["name"]: entry["value"] for entry in component["properties"]}]
    }
    assert found == expected
    assert bill["metadata"] == {
        "component": {
            "bom-ref": f"pkg:pypi/timsdk-server@{VERSION}",
            "licenses": [{"license": {"id": "MIT"}}],
            "name": "timsdk-server",
            "purl": f"pkg:pypi/timsdk-server@{VERSION}",
            "type": "library",
            "version": VERSION,
        }
    }
    assert (bill["bomFormat"], bill["specVersion"], "serialNumber" in bill) == ("CycloneDX", "1.6", False)


def test_commit_has_the_same_bytes_from_another_path_and_umask(
    tagged: Path, plain: Wheel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = os.umask(0o077)
    try:
        other = tmp_path / "some" / "where else"
        subprocess.run(["git", "clone", "--quiet", tagged.as_uri(), str(other)], check=True, timeout=60)
        monkeypatch.setenv("TZ", "Asia/Shanghai")
        wheel = built_wheel(other, tmp_path / "dist", "timsdk-server")
    finally:
        os.umask(before)
    for path in wheel.folder.iterdir():
        assert path.read_bytes() == (plain.folder / path.name).read_bytes(), path.name


def test_generator_of_the_wheel_lays_an_overlay_over_its_own_spec(plain: Wheel, tmp_path: Path) -> None:
    """From the wheel alone, in an empty folder: a private API in a package of another name, which can be imported."""
    for name, content in plain.files.items():
        file = tmp_path / "installed" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    api = tmp_path / "team/my_spec/apis/acme_svc/fetch_invoice.yaml"
    api.parent.mkdir(parents=True)
    api.write_text(INVOICE, encoding="utf-8")
    (tmp_path / "team/my_spec/services.yaml").write_text(ACME, encoding="utf-8")

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path / "team",
            env={**os.environ, "PYTHONPATH": f"{tmp_path / 'installed'}{os.pathsep}src"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert not done.returncode, done.stderr
        return done.stdout

    folders = ("--spec", "builtin", "--spec", "my_spec", "--package", "acme_tim", "--output", "src")
    run("-m", "codegen", "generate", *folders)
    assert sorted(path.name for path in (tmp_path / "team").iterdir()) == ["my_spec", "src"]
    assert run("-m", "codegen", "drift", *folders).endswith(" files match the spec\n")
    used = "import acme_tim; print(acme_tim.catalog.method('acme_svc/fetch_invoice'), acme_tim.Client.acme)"
    assert run("-c", used).startswith("acme.fetch_invoice ")


ACME = """\
patch: true
families: {acme: {title: Acme, doc: Our own APIs.}}
services: {acme_svc: {family: acme}}
"""
INVOICE = """\
summary: Fetch an invoice.
source: {url: https://wiki.acme.example/invoice, read: 2026-11-01}
effect: read
request:
  Number: {type: int, required: true, doc: Number of the invoice.}
examples:
  - request: {Number: 1}
"""
