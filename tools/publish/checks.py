"""What has to be true of a wheel and an sdist before an index gets them."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from tools.publish.build import Built
from tools.publish.checkout import git
from tools.publish.problem import Problem

tomllib: Any = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

METADATA_VERSION = "2.1"
"""What every index takes; newer ones were refused until each index had followed (decision 0022)."""
VERSION_FILE = "timsdk_runtime/_version.py"
_SHOWN = 5


def check(built: Built, root: Path) -> None:
    """Raise `Problem` where a check of the wheel or the sdist fails."""
    _run_tool("twine", "check", "--strict", *map(str, built))
    _run_tool("check_wheel_contents", "--config", str(root / "pyproject.toml"), str(built.wheel))
    with zipfile.ZipFile(built.wheel) as wheel:
        files = set(wheel.namelist())
        info = {name.split("/", 1)[1]: wheel.read(name) for name in files if ".dist-info/" in name}
    check_metadata(info["METADATA"].decode(), built)
    check_sbom(info, built)
    tracked = git(root, "ls-files").splitlines()
    check_files("wheel", {name for name in files if ".dist-info/" not in name}, wheel_files(tracked, root))
    with tarfile.open(built.sdist) as sdist:
        packed = {member.name.split("/", 1)[1] for member in sdist if member.isfile()}
    check_files("sdist", packed, {*tracked, VERSION_FILE, "PKG-INFO"}, complete=False)


def check_metadata(text: str, built: Built) -> None:
    """Refuse metadata of another distribution, or of a version that older indexes refuse."""
    headers = HeaderParser().parsestr(text)
    if headers["Metadata-Version"] != METADATA_VERSION:
        raise Problem(f"the wheel has metadata {headers['Metadata-Version']}; older indexes take {METADATA_VERSION}")
    if headers["Version"] != built.version:
        raise Problem(f"the wheel's metadata says version {headers['Version']}, its name {built.version}")


def check_sbom(info: dict[str, bytes], built: Built) -> None:
    """Refuse a wheel without a software bill of materials about itself."""
    bills = [content for name, content in info.items() if name.startswith("sboms/")]
    if len(bills) != 1:
        raise Problem(f"the wheel holds {len(bills)} software bills of materials, not one")
    document: dict[str, Any] = json.loads(bills[0])
    subject = document["metadata"]["component"]
    if (canonicalize_name(subject["name"]), subject["version"]) != (built.project, built.version):
        raise Problem(f"the wheel's software bill of materials is about {subject['name']} {subject['version']}")


def wheel_files(tracked: Iterable[str], root: Path) -> set[str]:
    """Return where the wheel has the tracked files of its packages, as pyproject.toml maps them."""
    settings: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wheel: dict[str, Any] = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    places = {f"{package}/": f"{package.split('/')[-1]}/" for package in wheel["packages"]}
    places |= {f"{source}/": f"{target}/" for source, target in wheel.get("force-include", {}).items()}
    return {VERSION_FILE} | {
        place + name.removeprefix(folder)
        for name in tracked
        for folder, place in places.items()
        if name.startswith(folder)
    }


def check_files(kind: str, found: set[str], expected: set[str], *, complete: bool = True) -> None:
    """Refuse files that are not of the commit (caches, notes, tests), and, in a wheel, files that are absent."""
    for files, words in ((found - expected, "holds what it should not"), (expected - found, "lacks")):
        if files and (complete or files <= found):
            shown = ", ".join(sorted(files)[:_SHOWN])
            raise Problem(f"the {kind} {words}: {shown}{' and more' if len(files) > _SHOWN else ''}")


def _run_tool(module: str, *arguments: str) -> None:
    command = [sys.executable, "-m", module, *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603
    if ended.returncode:
        raise Problem(f"{module} refuses what was built:\n{(ended.stdout + ended.stderr).strip()}")
