"""The import contracts of pyproject.toml: each refuses the import that it is there to refuse."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
VIOLATIONS = [
    ("No import cycles between folders or files", "timsdk_emulator/state.py", "import timsdk_emulator.app"),
    ("Imports inside the runtime point downwards", "timsdk_runtime/errors.py", "import timsdk_runtime.config"),
    ("Imports inside the runtime point downwards", "timsdk_runtime/new_file.py", ""),
    (
        "Imports inside the transport point downwards",
        "timsdk_runtime/transport/http1.py",
        "import timsdk_runtime.transport.fair_semaphore",
    ),
    ("Imports inside the jobs point downwards", "timsdk_runtime/jobs/ledger.py", "import timsdk_runtime.jobs.report"),
    (
        "Only the clients know the built-in transports",
        "timsdk_runtime/client_base.py",
        "import timsdk_runtime.transport.urllib3_transport",
    ),
    ("A call reaches no I/O", "timsdk_runtime/call/exchange.py", "import socket"),
    ("A call reaches no I/O", "timsdk_runtime/secret.py", "import ssl"),
    ("A call has no clock, thread or file of its own", "timsdk_runtime/call/retry.py", "import time"),
    (
        "Imports inside the webhooks point downwards",
        "timsdk_runtime/webhooks/verify.py",
        "import timsdk_runtime.webhooks.settings",
    ),
    ("Verifying and decoding a webhook does no I/O", "timsdk_runtime/webhooks/verify.py", "import socket"),
    ("The HTTP/1.1 parser does no I/O", "timsdk_runtime/transport/http1.py", "import socket"),
    ("The runtime stands alone", "timsdk_runtime/regions.py", "import timsdk._regions"),
    ("The generator stands alone", "codegen/naming.py", "import timsdk_runtime.errors"),
    ("The generator stands alone", "codegen/lint/apis.py", "import timsdk"),
    ("Installed packages need no generator", "timsdk_emulator/examples.py", "import yaml"),
    (
        "Imports inside the generator point downwards",
        "codegen/spec/load.py",
        "from codegen.lint.context import LintContext",
    ),
    ("Imports inside the generator point downwards", "codegen/lint/types.py", "import codegen.resolve.models"),
    ("Imports inside the generator point downwards", "codegen/export/openapi.py", "import codegen.output.write"),
    ("Imports inside the command line point downwards", "timsdk_cli/output.py", "import timsdk_cli.calling"),
    ("Only the command line needs click", "timsdk_runtime/config.py", "import click"),
    ("Only drafts parse pages", "codegen/build.py", "import markdown_it"),
    ("Only drafts parse pages", "codegen/lint/drafts.py", "import codegen.draft.words"),
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of everything that the contracts are about."""
    root = tmp_path_factory.mktemp("tree")
    for package in ("timsdk_runtime", "timsdk_emulator", "timsdk_cli", "codegen"):
        shutil.copytree(ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "timsdk").symlink_to(ROOT / "generated/timsdk", target_is_directory=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def broken(root: Path) -> set[str]:
    """Names of the contracts that a tree breaks."""
    wide = {"COLUMNS": "200"}  # no name of a contract is wrapped
    run = subprocess.run([LINT_IMPORTS], cwd=root, capture_output=True, text=True, env=wide, check=False)
    names = {str(contract["name"]) for contract in CONTRACTS}
    found = {name for name in names if f"\n{name} BROKEN" in run.stdout}
    assert bool(found) == bool(run.returncode), run.stdout + run.stderr
    return found


def test_tree_keeps_every_contract(tree: Path) -> None:
    assert broken(tree) == set()


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_contract_refuses_the_import(tree: Path, contract: str, file: str, line: str) -> None:
    path = tree / file
    before = path.read_text(encoding="utf-8") if path.exists() else None
    try:
        path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
        assert contract in broken(tree)
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")


def test_every_contract_has_a_violation() -> None:
    assert {contract["name"] for contract in CONTRACTS} == {contract for contract, _, _ in VIOLATIONS}
