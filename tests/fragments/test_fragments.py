"""One awkward feature per tiny spec, and the files that it is about, as they are generated.

Each directory beside this file is a fragment: its `spec/` is laid over the base of `tests/failures/`, and `golden/`
holds the interesting files of the output. `pytest --update-golden` rewrites them; to watch one more file of the
output, create an empty one at its place.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.generated import rewrite

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name != "__pycache__")
GOLDEN = [file.relative_to(HERE).as_posix() for file in sorted(HERE.glob("*/golden/**/*")) if file.is_file()]


@pytest.mark.parametrize("file", GOLDEN)
def test_fragment_generates_its_golden_files(file: str, fragments: Any, update_golden: bool) -> None:
    name, _, path = file.split("/", 2)
    texts = fragments.texts[name]
    assert path in texts, "not generated any more"
    if update_golden:
        rewrite(HERE / file, texts[path])
    assert texts[path] == (HERE / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_fragment_has_a_spec_and_golden_files(name: str) -> None:
    assert {path.name for path in (HERE / name).iterdir()} == {"spec", "golden"}
    assert any(file.startswith(f"{name}/golden/") for file in GOLDEN)


def test_output_has_only_known_kinds_of_files(fragments: Any) -> None:
    suffixes = {Path(path).suffix for texts in fragments.texts.values() for path in texts}
    assert suffixes == {".py", ".json", ".typed"}
