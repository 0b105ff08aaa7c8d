"""What the catalog knows of an API beyond its bodies, under `x-timsdk-` keys. docs/exports.md explains them."""

from __future__ import annotations

from typing import Any, TypeGuard

import attrs

from codegen.resolve.operations import method_name
from codegen.spec.catalog import Absent, Api, Catalog
from codegen.spec.load import is_list, is_mapping
from codegen.spec.prose import in_wire_names
from codegen.spec.single_files import Code


def facts(catalog: Catalog, api: Api) -> dict[str, Any]:
    """Return the facts of an API. What it does not have is left out."""
    body = api.body
    found: dict[str, Any] = {
        "method": f"{catalog.family(api)}.{method_name(api)}",
        "rate": _plain(body.rate_limit),
        "effect": _plain(body.effect),
        "paging": _plain(body.paging),
        "partial": _plain(body.item_results),
        "dropped-reason": body.dropped_reason,
        "codes": {str(code): _meaning(catalog, api, code, text) for code, text in sorted(body.errors.items())},
        "undocumented": [in_wire_names(text.strip()) for text in body.undocumented],
        "status": body.status if body.status != "current" else None,
        "replaced-by": body.replaced_by,
        "source": _plain(body.source),
    }
    return {f"x-timsdk-{name}": value for name, value in found.items() if value}


def code_table(catalog: Catalog) -> dict[str, Any]:
    """Return what each code of the service means, and whether a retry can help."""
    return {
        str(code): {
            "name": entry.name,
            "category": entry.category,
            "retry": entry.retry,
            "meaning": entry.doc.strip(),
            **({"remedy": entry.remedy.strip()} if entry.remedy else {}),
        }
        for code, entry in sorted(catalog.codes.codes.items())
    }


def _meaning(catalog: Catalog, api: Api, code: int, text: str | None) -> str:
    """Return what a code means in an API: by its own words, those for its service, or those for all."""
    if text:
        return in_wire_names(text.strip())
    entry: Code | None = catalog.codes.codes.get(code)
    if entry is None:  # a code of the app's own webhook
        return next((range_.doc for range_ in catalog.codes.ranges if range_.from_ <= code <= range_.to), "").strip()
    return entry.at(api.service, api.key).doc.strip()


def _plain(value: Any) -> Any:
    """Return JSON for a value of the catalog, without what has its default."""
    if attrs.has(value.__class__):
        given = [(field.name, getattr(value, field.name), field.default) for field in attrs.fields(value.__class__)]
        return {
            name: in_wire_names(item.strip()) if name == "reason" else _plain(item)
            for name, item, default in given
            if item is not Absent.ABSENT and item != default
        }
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_list(value) or _is_tuple(value):
        return [_plain(item) for item in value]
    return value


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)
