"""Export: `Catalog` -> the APIs in formats that other tools import. Every text is a function of the catalog alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from codegen.export import openapi, postman, standalone
from codegen.spec.catalog import Catalog

_FORMATS: Mapping[str, Callable[[Catalog], Mapping[str, Any]]] = {
    "openapi": openapi.documents,
    "postman": postman.documents,
    "json-schema": standalone.documents,
}
FORMATS = tuple(_FORMATS)


def export(catalog: Catalog, name: str) -> dict[str, str]:
    """Return the files of a format by path."""
    return {path: _dump(document) for path, document in _FORMATS[name](catalog).items()}


def _dump(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
