"""The page of all codes, with an anchor for each, and the same facts as data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jinja2

from codegen.export.facts import code_table
from codegen.resolve.namespaces import method_path
from codegen.site import markdown, places
from codegen.spec.catalog import Catalog
from codegen.spec.single_files import Code

_TITLES = {"public": "Every API: the gateway", "signature": "Every API: signatures", "callkit": "CallKit"}
_MOST_APIS = 4
"""APIs that a row names. The others are a search away."""


def codes_page(environment: jinja2.Environment, catalog: Catalog) -> str:
    """Return the page."""
    listed = _listed(catalog)
    areas: dict[str, list[str]] = {}
    for area in catalog.services.everywhere:
        areas[area] = []
    for number, code in sorted(catalog.codes.codes.items(), key=lambda entry: (abs(entry[0]), entry[0])):
        areas.setdefault(code.area, []).append(_row(catalog, number, code, listed.get(number, [])))
    return environment.get_template("site/errors.md.j2").render(
        total=len(catalog.codes.codes),
        areas=[(area, _title(area), rows) for area, rows in areas.items()],
        ranges=[
            markdown.row(
                f"{one.from_} to {one.to}", f"`{one.name}`", markdown.text(one.doc), markdown.text(one.remedy)
            )
            for one in catalog.codes.ranges
        ],
        data=places.CODES_DATA,
    )


def codes_data(catalog: Catalog) -> str:
    """Return the codes as JSON, each with the APIs that list it."""
    listed = _listed(catalog)
    data: dict[str, Any] = {
        number: {**entry, "apis": listed.get(int(number), [])} for number, entry in code_table(catalog).items()
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _row(catalog: Catalog, number: int, code: Code, apis: list[str]) -> str:
    heading = f'<h3 id="e{number}">{number} <code>{code.name}</code></h3>'
    retry = "" if code.retry == "never" else f" *retry: {code.retry}*{{ .badge }}"
    meaning = "<br>".join([markdown.text(code.doc), *_elsewhere(code), *_users(catalog, apis)])
    return markdown.row(f"{heading} {meaning}<br>*{code.category}*{{ .badge }}{retry}", markdown.text(code.remedy))


def _elsewhere(code: Code) -> Iterator[str]:
    """Yield what a code means in single services."""
    for place, override in code.in_.items():
        if override.doc:
            yield f"In `{place}`: {markdown.text(override.doc)}"


def _users(catalog: Catalog, apis: list[str]) -> Iterator[str]:
    by_key = {api.key: api for api in catalog.apis}
    links = [
        f"[`{method_path(catalog, key)}`]({places.link(places.ERRORS, places.api_page(catalog, by_key[key]))})"
        for key in apis[:_MOST_APIS]
    ]
    more = f" and {len(apis) - _MOST_APIS} more" if len(apis) > _MOST_APIS else ""
    if links:
        yield f"<small>{', '.join(links)}{more}</small>"


def _listed(catalog: Catalog) -> dict[int, list[str]]:
    """Return the APIs that list each code."""
    found: dict[int, list[str]] = {}
    for api in catalog.apis:
        for number in api.body.errors:
            found.setdefault(number, []).append(api.key)
    return found


def _title(area: str) -> str:
    return _TITLES.get(area) or area.replace("_", " ").capitalize()
