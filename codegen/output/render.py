"""Render: `Package` -> path -> text, by templates that only lay out finished text."""

from __future__ import annotations

from pathlib import Path

import jinja2

from codegen.cache import Cache, digest
from codegen.resolve.output_model import Package

TEMPLATES = Path(__file__).parents[2] / "templates"


class Renderer:
    """Templates, each read once; what they are compiled to goes into the cache."""

    def __init__(self, cache: Cache | None = None) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701  the output is Python, and every text is a finished literal
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=_Compiled(cache or Cache()),
        )

    def render(self, package: Package) -> dict[str, str]:
        """The text of every file."""
        texts = {
            file.path: self._environment.get_template(file.template).render(source=file.source, **file.context)
            for file in package.files
        }
        return dict(sorted({**texts, **package.data}.items()))


class _Compiled(jinja2.BytecodeCache):
    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        compiled = self._cache.get(digest("template", bucket.key, bucket.checksum))
        if compiled is not None:
            bucket.bytecode_from_string(compiled)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._cache.put(digest("template", bucket.key, bucket.checksum), bucket.bytecode_to_string())
