"""Render: `Package` -> path -> text, by templates that only lay out finished text."""

from __future__ import annotations

from pathlib import Path

import jinja2

from codegen.package import Package

TEMPLATES = Path(__file__).parent.parent / "templates"


def render(package: Package) -> dict[str, str]:
    """The text of every file."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  the output is Python, and every text is a finished literal
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    texts = {
        file.path: environment.get_template(file.template).render(source=file.source, **file.context)
        for file in package.files
    }
    return dict(sorted({**texts, **package.data}.items()))
