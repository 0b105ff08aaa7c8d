"""Runs every step on pypiserver and devpi and prints a table: `python -m tools.publish_test FOLDER_OF_COMMANDS`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tools.publish_test import consumers
from tools.publish_test.consumers import WANTED, quickstart
from tools.publish_test.cutting_proxy import cutting_proxy
from tools.publish_test.releases import VERSION, Release, checked_out, clone, move_tag, publish
from tools.publish_test.servers import PASSWORD, devpi, pypiserver

WRONG = "publish-test-wrong"


class Row(NamedTuple):
    """A line of the table."""

    where: str
    step: str
    seen: str
    seconds: float
    passed: bool


class Table:
    """Runs steps and keeps what they say; a step that fails does not stop the others."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def run(self, where: str, step: str, action: Callable[[], str]) -> None:
        """Run a step and print its row."""
        began = time.monotonic()
        try:
            seen, passed = action(), True
        except (AssertionError, RuntimeError, OSError, subprocess.SubprocessError) as error:
            seen, passed = f"{type(error).__name__}: {error}", False
        row = Row(where, step, seen, time.monotonic() - began, passed)
        self.rows.append(row)
        print(f"| {where} | {step} | {'' if passed else '**failed** '}{seen} | {row.seconds:.1f} s |", flush=True)


def said(release: Release, status: int, words: str) -> str:
    """Return the line of a run that has the words, and refuse a run that ended otherwise or shows a password."""
    line = next((line for line in release.output.splitlines() if words in line), "")
    if release.status != status or not line or PASSWORD in release.output or WRONG in release.output:
        raise RuntimeError(f"status {release.status}, not {status} with {words!r}:\n{release.output[-1500:]}")
    return line[:150]


class IndexSteps:
    """The steps of one index, from a wrong password to an installation."""

    def __init__(self, table: Table, where: str, url: str, root: Path, umask: int) -> None:
        self.table, self.where, self.url, self.root, self.umask = table, where, url, root, umask
        self.pages = f"{url}{'+simple' if where == 'devpi' else 'simple'}/"
        self.digests: dict[str, str] = {}

    def publish(self) -> None:
        """Publish through every fault and refusal."""
        for step, action in {
            "wrong password": self._wrong_password,
            "upload, cut in the middle and after it arrived": self._cut,
            "same bytes again": self._again,
            "other bytes": self._other,
        }.items():
            self.table.run(self.where, step, action)

    def _wrong_password(self) -> str:
        return said(publish(self.root, self.url, password=WRONG, umask=self.umask), 1, "password or token")

    def _cut(self) -> str:
        with cutting_proxy(self.url, "middle", "after") as (url, proxy):
            release = publish(self.root, url, umask=self.umask)
            said(release, 0, "published: timsdk-server")
            if proxy.done != ["middle", "after"]:
                raise RuntimeError(f"cut were {proxy.done}")
        self.digests = release.digests
        return f"published and read back after {len(proxy.done)} cuts"

    def _again(self) -> str:
        release = publish(self.root, self.url, umask=self.umask)
        said(release, 0, "already published: timsdk-server")
        if release.digests != self.digests:
            raise RuntimeError(f"{release.digests} is not {self.digests}")
        return f"already published: timsdk-server {VERSION}"

    def _other(self) -> str:
        move_tag(self.root)
        return said(publish(self.root, self.url, umask=self.umask), 1, "with other bytes")


def install(table: Table, steps: IndexSteps, tools: Path, wheels: Path, folder: Path) -> None:
    """Install from an index alone; dependencies lie in a folder."""

    def by_pip() -> str:
        target = folder / "pip"
        python = consumers.pip_install(target, "--index-url", steps.pages, "--find-links", wheels, WANTED)
        return quickstart(python, target, VERSION)

    def by_uv() -> str:
        target = folder / "uv"
        python = consumers.uv_install(
            target, tools / "uv", "--index-url", steps.pages, "--find-links", wheels, WANTED
        )
        return quickstart(python, target, VERSION)

    table.run(steps.where, "pip, from this index alone", by_pip)
    table.run(steps.where, "uv, from this index alone", by_uv)


def beside_strangers(table: Table, steps: IndexSteps, tools: Path, wheels: Path, folder: Path) -> None:
    """Install where another index holds a stranger's `timsdk`, and then our own name in a higher version."""
    where = f"{steps.where} and a stranger's"
    packages = folder / "public/packages"
    packages.mkdir(parents=True)
    for wheel in wheels.glob("*.whl"):
        (packages / wheel.name).write_bytes(wheel.read_bytes())
    consumers.stranger(packages, "timsdk")
    with pypiserver(tools, folder / "public", passwords=False) as public:
        both = ["--index-url", steps.pages, "--extra-index-url", f"{public}simple/"]

        def other_name() -> str:
            python = consumers.pip_install(folder / "pip", *both, WANTED)
            return quickstart(python, folder / "pip", VERSION)

        def explicit() -> str:
            python = consumers.uv_project(folder / "uv", tools / "uv", steps.pages, f"{public}simple/")
            return quickstart(python, folder / "uv", VERSION)

        def hashes() -> str:
            digest = steps.digests[f"timsdk_server-{VERSION}-py3-none-any.whl"]
            file = folder / "locked"
            file.write_text(consumers.locked(wheels, f"{WANTED}=={VERSION}", digest), encoding="utf-8")
            python = consumers.pip_install(folder / "hashes", *both, "--require-hashes", "--requirement", file)
            return quickstart(python, folder / "hashes", VERSION)

        def trap() -> str:
            python = consumers.pip_install(folder / "trap", *both, WANTED)
            try:
                quickstart(python, folder / "trap", VERSION)
            except RuntimeError as error:
                if "a stranger runs" in str(error):
                    return "takes the stranger's, as the documentation warns"
                raise
            raise RuntimeError("ours was installed: the other rows prove nothing")

        table.run(where, "`timsdk`: pip, both indexes", other_name)
        consumers.stranger(packages, "timsdk-server")
        table.run(where, "`timsdk-server`: pip, both indexes (the trap)", trap)
        table.run(where, "`timsdk-server`: uv, `explicit = true`", explicit)
        table.run(where, "`timsdk-server`: pip, both indexes, hashes", hashes)


def check_bill(tools: Path, wheel: Path) -> str:
    """Validate the bill of materials inside a wheel against the schema of CycloneDX."""
    code = """
import sys, zipfile
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
with zipfile.ZipFile(sys.argv[1]) as wheel:
    (bill,) = [name for name in wheel.namelist() if '.dist-info/sboms/' in name]
    print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(wheel.read(bill).decode()) or f'valid: {bill}')
"""
    printed = consumers.run([tools / "python", "-c", code, wheel], wheel.parent).strip()
    if not printed.startswith("valid: "):
        raise RuntimeError(printed)
    return printed.removeprefix("valid: ")


def main() -> int:
    """Run all steps and return 1 where one failed."""
    tools, commit = Path(sys.argv[1]).absolute(), checked_out()
    table = Table()
    print(f"commit {commit}\n\n| where | step | seen | time |\n|---|---|---|---:|")
    servers: dict[str, tuple[Callable[[Path, Path], AbstractContextManager[str]], str, int]] = {
        "pypiserver": (pypiserver, "a", 0o022),
        "devpi": (devpi, "another path", 0o077),
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        digests: list[dict[str, str]] = []
        for where, (server, path, umask) in servers.items():
            root = clone(folder / path / where, commit, umask)
            with server(tools, folder / f"{where}-data") as url:
                steps = IndexSteps(table, where, url, root, umask)
                steps.publish()
                digests.append(steps.digests)
                (wheel,) = (root / "dist").glob("*.whl")
                wheels = folder / "wheels"
                if not wheels.exists():
                    table.run(
                        "", "bill of materials, by the schema of CycloneDX 1.6", partial(check_bill, tools, wheel)
                    )
                    consumers.wheelhouse(wheels, wheel)
                install(table, steps, tools, wheels, folder / f"{where}-consumers")
                beside_strangers(table, steps, tools, wheels, folder / f"{where}-strangers")

        def equal() -> str:
            if not digests[0] or digests[0] != digests[1]:
                raise RuntimeError(f"{digests[0]} is not {digests[1]}")
            return "<br>".join(f"{file} sha256 {digest}" for file, digest in digests[0].items())

        table.run("", "same bytes from two paths and umasks", equal)
    failed = sum(not row.passed for row in table.rows)
    print(f"\n{len(table.rows) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
