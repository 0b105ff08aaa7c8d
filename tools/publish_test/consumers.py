"""Empty environments that install from the indexes, with pip and with uv, and run the quickstart."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import parse_wheel_filename

from tools.publish_test.releases import ROOT

WANTED = "timsdk-server[emulator]"


def clean_environ(folder: Path) -> dict[str, str]:
    """Return an environment without settings of pip, uv or Python: nothing but what a test says names an index."""
    dropped = ("PIP_", "UV_", "PYTHON", "TWINE_", "TIM_", "TIMSDK_", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CONFIG_DIRS": str(folder)}
    pip = {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    uv = {"UV_CACHE_DIR": str(folder / "uv-cache"), "UV_PYTHON_DOWNLOADS": "never"}
    return {**kept, **home, **pip, **uv, "NO_PROXY": "127.0.0.1"}


def run(command: Iterable[object], folder: Path) -> str:
    """Run a command in a clean environment and return its output; an error of its is raised with its last words."""
    ended = subprocess.run(  # noqa: S603
        [str(part) for part in command],
        cwd=folder,
        env=clean_environ(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )
    if ended.returncode:
        raise RuntimeError(ended.stdout[-1500:])
    return ended.stdout


def wheelhouse(folder: Path, wheel: Path) -> Path:
    """Download the wheels that ours needs, with the settings of this machine, as its mirror would hold them."""
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        said = HeaderParser().parsestr(archive.read(metadata).decode())
    requirements = [Requirement(line) for line in said.get_all("Requires-Dist", [])]
    needed = [
        f"{found.name}{found.specifier}"
        for found in requirements
        if found.marker is None or found.marker.evaluate({"extra": "emulator"})
    ]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary", ":all:", "--dest", str(folder)]
    command += ["--constraint", str(ROOT / "constraints.txt"), *needed]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603
    if ended.returncode:
        raise RuntimeError(ended.stderr[-1500:])
    return folder


def stranger(folder: Path, name: str) -> None:
    """Write the wheel of somebody else, whose version is higher and whose package is called like ours."""
    stem = f"{name.replace('-', '_')}-99.0"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 99.0\nProvides-Extra: emulator\n"
    files = {
        "timsdk/__init__.py": "raise SystemExit('a stranger runs')\n",
        f"{stem}.dist-info/METADATA": metadata,
        f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: s\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in files) + f"{stem}.dist-info/RECORD,,\n"
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as archive:
        for path, text in {**files, f"{stem}.dist-info/RECORD": record}.items():
            archive.writestr(path, text)


def locked(wheels: Path, ours: str, digest: str) -> str:
    """Return requirements with a hash for each: ours, and the wheels of a folder."""
    lines = [f"{ours} --hash=sha256:{digest}"]
    for wheel in sorted(wheels.glob("*.whl")):
        name, version, _, _ = parse_wheel_filename(wheel.name)
        lines.append(f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}")
    return "\n".join(lines) + "\n"


def environment(folder: Path) -> Path:
    """Make an empty virtual environment and return its interpreter."""
    run([sys.executable, "-m", "venv", folder / "venv"], _made(folder))
    return folder / "venv/bin/python"


def pip_install(folder: Path, *arguments: object) -> Path:
    """Install into an empty environment with pip and return its interpreter."""
    python = environment(folder)
    run([python, "-m", "pip", "install", "--quiet", *arguments], folder)
    return python


def uv_install(folder: Path, uv: Path, *arguments: object) -> Path:
    """Install into an empty environment with uv and return its interpreter."""
    python = environment(folder)
    run([uv, "--no-config", "pip", "install", "--quiet", "--python", python, *arguments], folder)
    return python


def uv_project(folder: Path, uv: Path, internal: str, public: str) -> Path:
    """Sync a project that binds our name to the internal index, as docs/using.md says."""
    text = f"""[project]
name = "consumer"
version = "1"
requires-python = "=={sys.version_info.major}.{sys.version_info.minor}.*"
dependencies = ["{WANTED}"]

[[tool.uv.index]]
name = "internal"
url = "{internal}"
explicit = true

[[tool.uv.index]]
name = "public"
url = "{public}"
default = true

[tool.uv.sources]
timsdk-server = {{ index = "internal" }}
"""
    (_made(folder) / "pyproject.toml").write_text(text, encoding="utf-8")
    run([uv, "sync", "--quiet", "--python", sys.executable], folder)
    return folder / ".venv/bin/python"


def quickstart(python: Path, folder: Path, version: str) -> str:
    """Run the quickstart with what is installed, and return what it says of its connections."""
    installed = run([python, "-c", "import timsdk; print(timsdk.__version__, timsdk.__file__)"], folder).split()
    if installed[0] != version or not installed[1].startswith(str(folder)):
        raise RuntimeError(f"installed is {' '.join(installed)}")
    printed = run([python, ROOT / "examples/quickstart.py"], folder)
    if "recalled: " not in printed:
        raise RuntimeError(printed)
    return f"{version}, quickstart ran"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
