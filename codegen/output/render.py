"""Render: `FileSet` -> text by path. Templates only lay out finished text."""

from __future__ import annotations

import jinja2

from codegen.files import TEMPLATES
from codegen.naming import TIMSDK
from codegen.resolve.output_model import FileSet


def template_environment(compiled: jinja2.BytecodeCache | None = None) -> jinja2.Environment:
    """Return what reads the templates, which only lay out finished text. `compiled` keeps them between runs."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701  the output is Python or Markdown, and every text is finished
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=compiled,
    )


class Renderer:
    """Compiles each template once."""

    def __init__(self, package: str = TIMSDK, compiled: jinja2.BytecodeCache | None = None) -> None:
        self._environment = template_environment(compiled)
        self._command = "make generate" if package == TIMSDK else "timsdk-codegen generate"

    def render(self, files: FileSet) -> dict[str, str]:
        """Return the text of every file by its path, sorted."""
        texts = {
            file.path: self._environment.get_template(file.template).render(
                source=file.source, command=self._command, **file.context
            )
            for file in files.files
        }
        return dict(sorted({**texts, **files.data}.items()))
