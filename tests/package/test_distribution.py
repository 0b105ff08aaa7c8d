"""What a build makes: its name, the generator inside it, and no clash with the stranger's package."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from support.generated import ROOT

from timsdk_runtime.version import __version__


@pytest.mark.parametrize("name", ["timsdk-server", "acme-timsdk"])
def test_wheel_from_the_sdist_has_the_chosen_name_and_the_generator(name: str, tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)],
        env={**os.environ, "TIMSDK_DISTRIBUTION": "" if name == "timsdk-server" else name},
        capture_output=True,
        check=True,
        timeout=120,
    )
    stem = f"{name.replace('-', '_')}-{__version__}"
    assert {path.name for path in tmp_path.iterdir()} == {f"{stem}.tar.gz", f"{stem}-py3-none-any.whl"}
    with zipfile.ZipFile(tmp_path / f"{stem}-py3-none-any.whl") as wheel:
        metadata = wheel.read(f"{stem}.dist-info/METADATA").decode()
        files = set(wheel.namelist())
    assert f"\nName: {name}\nVersion: {__version__}\n" in metadata
    templates = {f"codegen/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "templates").rglob("*.j2")}
    assert templates | {"codegen/__main__.py", "timsdk/py.typed"} <= files


def test_generator_of_the_wheel_lays_an_overlay_over_its_own_spec(tmp_path: Path) -> None:
    """From the wheel alone, in an empty folder: a private API in a package of another name, which can be imported."""
    pytest.importorskip("hatchling")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, capture_output=True, check=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        content.extractall(tmp_path / "installed")
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
