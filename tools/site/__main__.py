"""Builds the documentation site, without a network.

    python -m tools.site build/site-src build/site

The first folder gets the pages as Markdown, drawn from `spec/` and `docs/`; the second what Zensical makes of them,
and each page once more as plain Markdown.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.build import read
from codegen.files import read_files
from codegen.site import CONFIG, PAGES, Site, site

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("*.md", "docs/**/*.md", "docs/**/*.svg", "examples/**/*.md", "examples/**/*.py")
CHANGES = "CHANGELOG.md"
RELEASES = "<!-- towncrier release notes start -->"
CHANGES_HEAD = "---\nsearch:\n  exclude: true\nhide: [navigation]\n---\n\n"
"""A changelog has every word, and is what nobody looks for."""


def main() -> int:
    """Build the site. The exit code is 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("source", type=Path, help="folder for the pages as Markdown")
    parser.add_argument("output", type=Path, help="folder for the site")
    options = parser.parse_args()
    spec, problems = read(read_files(ROOT / "spec"))
    if spec is None or problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    made = site(spec.catalog, documents())
    write_source(made, options.source)
    return build(made, options.source, options.output)


def documents() -> dict[str, str]:
    """Return the documents of the repository by their path. The changelog begins with what is not released."""
    found = {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for pattern in DOCUMENTS
        for path in sorted(ROOT.glob(pattern))
    }
    head, _, released = found[CHANGES].partition(RELEASES)
    return {**found, CHANGES: f"{CHANGES_HEAD}{head}{_unreleased()}\n{released}"}


def _unreleased() -> str:
    done = subprocess.run(
        [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "Unreleased", "--date", "to come"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def write_source(made: Site, folder: Path) -> None:
    """Write what Zensical reads."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in {CONFIG: made.config, **dict(_below(PAGES, made))}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def _below(folder: str, made: Site) -> Iterator[tuple[str, str]]:
    for path, text in {**made.pages, **made.files}.items():
        yield f"{folder}/{path}", text


def build(made: Site, source: Path, output: Path) -> int:
    """Let Zensical make the site, and put the plain Markdown beside its pages."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", CONFIG], cwd=source, check=False
    )
    if done.returncode:
        return 1
    shutil.rmtree(output, ignore_errors=True)
    shutil.move(source / "site", output)
    for path, text in made.twins.items():
        (output / path).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
