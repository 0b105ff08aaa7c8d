"""The rule against unfinished drafts: no text and no key of a spec file says TODO."""

from __future__ import annotations

import marshal
import re
from collections.abc import Iterator
from typing import Any

from codegen.spec.catalog import Catalog
from codegen.spec.load import Document, NodePath, is_list, is_mapping
from codegen.spec.problem import Problem

_TODO = re.compile(r"\bTODO\b")
_MESSAGE = "TODO is left from a draft: fill it in from the vendor's page"


def lint_drafts(catalog: Catalog) -> Iterator[Problem]:
    """Yield every TODO in the files, those included that could not be declared."""
    for document in catalog.documents.values():
        if b"TODO" in marshal.dumps(dict(document.data)):  # far faster than a walk through all nodes
            yield from _todos(document, (), document.data)


def _todos(document: Document, path: NodePath, value: Any) -> Iterator[Problem]:
    if is_mapping(value):
        for key, inner in value.items():
            if isinstance(key, str) and _TODO.search(key):
                yield Problem(document.at((*path, key), key=True), _MESSAGE)
            yield from _todos(document, (*path, key), inner)
    elif is_list(value):
        for index, inner in enumerate(value):
            yield from _todos(document, (*path, index), inner)
    elif isinstance(value, str) and _TODO.search(value):
        yield Problem(document.at(path), _MESSAGE)
