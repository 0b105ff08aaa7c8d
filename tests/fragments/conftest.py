"""The packages that the fragments generate: as text, and under names of their own to be imported side by side."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.generated import format_all, good_catalog, overlay, rendered

from codegen.spec.catalog import Catalog

HERE = Path(__file__).parent


@attrs.frozen
class Fragments:
    """All fragments: what each declares, its generated texts, and where the renamed packages lie."""

    catalogs: dict[str, Catalog]
    texts: dict[str, dict[str, str]]
    folder: Path

    def package(self, name: str) -> str:
        """What `timsdk` is called in the package of a fragment."""
        return f"fragment_{name}"


@pytest.fixture(scope="session")
def fragments(tmp_path_factory: pytest.TempPathFactory) -> Fragments:
    """Every fragment, generated once."""
    specs = tmp_path_factory.mktemp("specs")
    names = sorted(path.name for path in HERE.iterdir() if (path / "spec").is_dir())
    catalogs = {name: good_catalog(overlay(HERE / name, specs / name / "spec")) for name in names}
    texts = format_all({name: rendered(catalog) for name, catalog in catalogs.items()})
    found = Fragments(catalogs, texts, tmp_path_factory.mktemp("packages"))
    for name in names:
        for path, text in texts[name].items():
            if path.startswith("timsdk/"):
                target = found.folder / found.package(name) / path.removeprefix("timsdk/")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text.replace("timsdk.", f"{found.package(name)}."), encoding="utf-8")
    return found


@pytest.fixture(scope="session")
def load(fragments: Fragments) -> Iterator[Callable[..., Any]]:
    """Imports `timsdk` of a fragment, or a module below it."""
    sys.path.insert(0, str(fragments.folder))
    importlib.invalidate_caches()
    yield lambda name, module="": importlib.import_module(f"{fragments.package(name)}{module and '.'}{module}")
    sys.path.remove(str(fragments.folder))
