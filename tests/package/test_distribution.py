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
