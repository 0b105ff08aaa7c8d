"""The Python blocks of the pages run, in order, against the emulator, and print what the page says."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from timsdk_emulator import Emulator

ROOT = Path(__file__).parents[2]
PAGES = [
    "README.md", "docs/getting-started.md", "docs/using.md", "docs/errors.md", "docs/serialising.md",
    "docs/emulator.md", "docs/async.md", "docs/jobs.md", "docs/logging-and-tracing.md", "docs/limits.md",
    "docs/many-calls.md", "docs/retrying-from-a-queue.md",
]  # fmt: skip
FENCE = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """A Python block, and the output that stands in the `text` block behind it."""

    line: int
    code: str
    output: str | None


def examples(page: str) -> list[Example]:
    """The Python blocks of a page, in order."""
    text = (ROOT / page).read_text("utf-8")
    return [Example(text.count("\n", 0, found.start(1)) + 1, found[1], found[2]) for found in FENCE.finditer(text)]


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """An emulator with three users, named by the environment, so that `Client()` is a client of it."""
    with Emulator() as emulator, emulator.client() as client:
        client.account.multiaccount_import(accounts=["alice", "bob", "carol"])
        (tmp_path / "ca.pem").write_bytes(emulator.ca_pem)
        monkeypatch.delenv("TIM_REGION", raising=False)
        for name, value in {
            "TIM_SDKAPPID": str(emulator.sdkappid),
            "TIM_IDENTIFIER": emulator.identifier,
            "TIM_KEY": emulator.key,
            "TIM_DOMAIN": emulator.domain,
            "SSL_CERT_FILE": str(tmp_path / "ca.pem"),
        }.items():
            monkeypatch.setenv(name, value)
        yield emulator


@pytest.mark.parametrize("page", PAGES)
def test_examples_print_what_the_page_says(page: str, emulator: Emulator) -> None:
    with emulator.client() as tim:
        namespace: dict[str, Any] = {"emulator": emulator, "tim": tim, "__name__": page}
        for line, code, expected in examples(page):
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile("\n" * (line - 1) + code, str(ROOT / page), "exec", dont_inherit=True), namespace)
            assert expected is None or printed.getvalue() == expected, f"{page}:{line}"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_examples(page: str) -> None:
    assert examples(page)
