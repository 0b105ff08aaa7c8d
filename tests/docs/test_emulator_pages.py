"""The pages about the emulator: curl examples run, and the table of APIs says what the emulator does."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest
from timsdk import catalog

from timsdk_emulator import Emulator
from timsdk_emulator.registry import HANDLERS

from .pages import ROOT

PAGE = ROOT / "docs/emulator.md"
TABLE = ROOT / "docs/emulator-apis.md"
FENCE = re.compile(r"^```sh\n(.*?)^```\n\n```text\n(.*?)\n^```", re.MULTILINE | re.DOTALL)


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_curl_examples_print_what_the_page_says(tmp_path: Path) -> None:
    examples = FENCE.findall(PAGE.read_text("utf-8"))
    assert len(examples) >= 5
    with Emulator(admin=True) as emulator:
        emulator.environ(tmp_path)
        for commands, expected in examples:
            done = subprocess.run(
                ["sh", "-e", "-c", commands],
                cwd=tmp_path,
                env={"PATH": "/usr/local/bin:/usr/bin:/bin", "EMULATOR": f"https://{emulator.domain}/_emulator/v1"},
                capture_output=True,
                text=True,
                timeout=30,
                check=False,
            )
            assert (done.stdout, done.stderr) == (expected, ""), commands


def table() -> str:
    """Return the page that says which APIs have state."""
    services: defaultdict[str, list[str]] = defaultdict(list)
    for api in sorted(catalog):
        services[api.partition("/")[0]].append(api.partition("/")[2])
    lines = [
        "# APIs of the emulator",
        "",
        f"{len(HANDLERS)} of {len(catalog)} APIs are stateful. The other {len(catalog) - len(HANDLERS)} get an",
        "example of the documentation, or are refused: [what it knows](emulator.md#what-it-knows). A test keeps this",
        "page: `pytest tests/docs --update-golden` writes it.",
        "",
        "| service | stateful | example |",
        "|---|---|---|",
    ]
    for service, commands in services.items():
        kept = [name for name in commands if f"{service}/{name}" in HANDLERS]
        others = [name for name in commands if f"{service}/{name}" not in HANDLERS]
        lines.append(f"| `{service}` | {_names(kept)} | {_names(others)} |")
    return "\n".join(lines) + "\n"


def _names(commands: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in commands)


def test_table_says_which_apis_have_state(update_golden: bool) -> None:
    if update_golden:
        TABLE.write_text(table(), "utf-8")
    assert TABLE.read_text("utf-8") == table()
