"""Pages of `docs/` that are drawn from the catalog: the table of all APIs, and the coverage of the inventory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from codegen.resolve.operations import method_name
from codegen.resolve.webhook_page import webhook_table
from codegen.spec.catalog import Api, Catalog, TypeOwner
from codegen.spec.inventory import Inventory, Row
from codegen.spec.prose import in_python
from codegen.spec.type_defs import Enum, Field, Struct, Union
from codegen.spec.type_expr import ListOf, MapOf, Scalar, TypeExpr

_HEADER = "<!-- Generated from {source} by `make generate`; do not edit. -->\n"


def pages(catalog: Catalog, inventory: Inventory, package: str) -> dict[str, str]:
    """Return the pages by their path below `docs/`."""
    return {
        "apis.md": api_table(catalog, package),
        "coverage.md": coverage(catalog, inventory),
        "webhook-events.md": webhook_table(catalog, package),
    }


def api_table(catalog: Catalog, package: str) -> str:
    """Return the page that says which method calls which API."""
    lines = [_HEADER.format(source="spec/"), "# APIs and their methods", ""]
    lines.append(f"{len(catalog.apis)} APIs. `client` is a `{package}.Client`; every method takes keyword arguments.")
    for family, apis in catalog.by_family().items():
        title = catalog.services.families[family]
        lines += [
            "",
            f"## {title.title}",
            "",
            title.doc,
            "",
            "| method | API | what it does | Chinese name |",
            "|---|---|---|---|",
        ]
        lines += [
            f"| `client.{family}.{method_name(api)}` | [{api.key}]({api.body.source[0].url}) | "
            f"{_cell(in_python(catalog, api, api.body.summary, {}))}{_mark(api)} | {_cell(api.body.title_zh or '')} |"
            for api in sorted(apis, key=method_name)
        ]
    return "\n".join(lines) + "\n"


def coverage(catalog: Catalog, inventory: Inventory) -> str:
    """Return the page that says what the catalog has of the inventory, what is partly known, and what is untyped."""
    known = {row.key for row in inventory.rows}
    lines = [_HEADER.format(source="spec/"), "# Coverage", "", inventory.note, ""]
    lines += ["| family | inventory | catalog | beyond it | partly known | paged | per-item results | examples |"]
    lines += ["|---|---:|---:|---:|---:|---:|---:|---:|"]
    total = [0] * 7
    listed = Counter(_families(catalog, inventory.rows))
    for family, apis in catalog.by_family().items():
        row = [
            listed[family],
            len(apis),
            sum(api.key not in known for api in apis),
            sum(api.body.known == "partial" for api in apis),
            sum(api.body.paging is not None for api in apis),
            sum(api.body.item_results is not None for api in apis),
            sum(len(api.body.examples) for api in apis),
        ]
        total = [one + other for one, other in zip(total, row, strict=True)]
        lines.append(f"| {family} | {' | '.join(map(str, row))} |")
    lines.append(f"| **all** | {' | '.join(f'**{figure}**' for figure in total)} |")
    lines += ["", "## Counts", "", *_counts(catalog)]
    lines += ["", "## Left out", "", *(_left_out(catalog, inventory) or ["Nothing."])]
    lines += ["", "## Beyond the inventory", "", *(_beyond(catalog, known) or ["Nothing."])]
    partly = [api for api in catalog.apis if api.body.known == "partial"]
    only_codes = sum(_lacks_only_codes(api) for api in partly)
    lines += ["", "## Partly known", ""]
    lines += [
        f"Of {only_codes} of the {len(partly)} APIs only error codes are not known; fields, limits and samples are."
    ]
    lines += ["", *_partly_known(catalog)]
    lines += ["", "## Untyped on purpose", "", "Fields that hold free-form data, by API or type.", ""]
    lines += [f"- `{place}`: {doc}" for place, doc in sorted(_untyped(catalog))]
    return "\n".join(lines) + "\n"


def _mark(api: Api) -> str:
    marks: list[str] = [api.body.status] if api.body.status != "current" else []
    marks += ["partly known"] if api.body.known == "partial" else []
    return f" *{', '.join(marks)}*" if marks else ""


def _cell(text: str) -> str:
    return text.strip().replace("|", "\\|")


def _counts(catalog: Catalog) -> list[str]:
    types = [shared.body for shared in catalog.types.values()]
    types += [body for owner in catalog.owners for body in owner.types.values()]
    fields = [field for _, _, field, _ in _all_fields(catalog)]
    counts = {
        "APIs": len(catalog.apis),
        "webhooks": len(catalog.webhooks),
        "structures": sum(isinstance(body, Struct) for body in types),
        "of these shared": sum(isinstance(shared.body, Struct) for shared in catalog.types.values()),
        "enumerations": sum(isinstance(body, Enum) for body in types),
        "tagged unions": sum(isinstance(body, Union) for body in types),
        "fields": len(fields),
        "untyped fields": sum(_is_untyped(field.type) for field in fields),
        "error codes": len(catalog.codes.codes),
        "regions": len(catalog.regions.regions),
    }
    return ["| what | number |", "|---|---:|", *(f"| {what} | {number} |" for what, number in counts.items())]


def _families(catalog: Catalog, rows: Iterable[Row]) -> Iterator[str]:
    """Yield the family of each API of the inventory; that of its service where it has no spec file."""
    apis, services = {api.key: api for api in catalog.apis}, catalog.services.services
    for row in rows:
        if api := apis.get(row.key):
            yield catalog.family(api)
        else:
            yield services[row.service].family if row.service in services else ""


def _left_out(catalog: Catalog, inventory: Inventory) -> list[str]:
    apis = {api.key for api in catalog.apis}
    return [f"- `{row.key}`: {row.reason}" for row in inventory.rows if row.key not in apis]


def _beyond(catalog: Catalog, known: set[str]) -> list[str]:
    return [f"- `{api.key}`: {api.body.source[0].url}" for api in catalog.apis if api.key not in known]


def _lacks_only_codes(api: Api) -> bool:
    texts = [text.lower().removeprefix("private ") for text in api.body.undocumented]
    return all(text.startswith("error codes") for text in texts)


def _partly_known(catalog: Catalog) -> list[str]:
    lines: list[str] = []
    for api in catalog.apis:
        if api.body.known == "partial":
            texts = [in_python(catalog, api, text, {}).strip().rstrip(".") for text in api.body.undocumented]
            lines.append(f"- `{api.key}`: {'; '.join(texts)}.")
    for webhook in catalog.webhooks:
        if webhook.body.known == "partial":
            texts = [in_python(catalog, webhook, text, {}).strip().rstrip(".") for text in webhook.body.undocumented]
            lines.append(f"- `{webhook.key}`: {'; '.join(texts)}.")
    return lines


def _untyped(catalog: Catalog) -> Iterator[tuple[str, str]]:
    for owner, place, field, near in _all_fields(catalog):
        if _is_untyped(field.type):
            yield place, in_python(catalog, owner, field.doc, near).strip()


def _is_untyped(expr: TypeExpr) -> bool:
    if isinstance(expr, ListOf | MapOf):
        return _is_untyped(expr.item)
    return isinstance(expr, Scalar) and expr.name == "any"


def _all_fields(catalog: Catalog) -> Iterator[tuple[TypeOwner, str, Field, Mapping[str, Field]]]:
    """Yield the owner of each field, its place, the field, and the fields around it."""
    for owner, place, fields in _all_bodies(catalog):
        for name, field in fields.items():
            yield owner, f"{place}.{name}", field, fields


def _all_bodies(catalog: Catalog) -> Iterator[tuple[TypeOwner, str, Mapping[str, Field]]]:
    for owner in catalog.owners:
        for side, fields in owner.bodies.items():
            yield owner, f"{owner.key} {side}", fields
        for name, body in owner.types.items():
            if isinstance(body, Struct):
                yield owner, f"{owner.key} {name}", body.fields
    for name, shared in catalog.types.items():
        if isinstance(shared.body, Struct):
            yield shared, name, shared.body.fields
