"""The page of an API: what it does, how to call it, its fields with their limits, its codes with their remedies."""

from __future__ import annotations

import jinja2

from codegen.resolve.namespaces import effect_text, method_path, rate_text
from codegen.resolve.operations import method_name
from codegen.resolve.scope import Scope
from codegen.site import markdown, places, subject
from codegen.site.calls import Calls, example_of
from codegen.site.commands import pretty
from codegen.site.fields import FieldList
from codegen.spec.catalog import Api

_RETRIES = {
    "read": "The SDK retries it after any failure that passes.",
    "idempotent": "The SDK retries it after any failure that passes.",
    "deduplicated": "The SDK retries it while that window is open.",
    "once": "The SDK retries it only where the failed attempt cannot have acted.",
}


def api_page(environment: jinja2.Environment, scope: Scope, api: Api, shown: Calls) -> str:
    """Return the page."""
    body, catalog = api.body, scope.catalog
    family, path = catalog.family(api), places.api_page(catalog, api)
    example = example_of(api)
    return environment.get_template("site/api.md.j2").render(
        heading=subject.heading(method_name(api), scope.prose(body.summary.strip()), subject.title_zh(api)),
        description=subject.quoted(scope.prose(body.summary.strip()).replace("`", "")),
        title=method_name(api),
        family=family,
        family_title=catalog.services.families[family].title,
        api=api,
        words=" ".join(method_name(api).split("_")),
        badges=_badges(api),
        doc="\n\n".join(markdown.paragraphs(scope.prose(body.doc))),
        retired=_retired(scope, api, path),
        calls=shown,
        getting_started=places.link(path, "guides/getting-started.md"),
        example_doc=markdown.text(example.doc or ""),
        response=pretty(example.response) if example.response is not None else "",
        facts=_facts(scope, api, path),
        parameters=FieldList(scope, "p").lines(body.request),
        results=FieldList(scope, "r").lines(body.response),
        codes=markdown.table(("code", "meaning here", "what to do"), _codes(scope, api, path)),
        errors_page=places.link(path, places.ERRORS),
        unknown=subject.unknown(scope, body.undocumented),
        sources=list(subject.sources(body.source)),
    )


def _badges(api: Api) -> list[str]:
    body = api.body
    found: list[tuple[str, str]] = [(body.status, "warn")] if body.status != "current" else []
    found += [("destructive", "danger")] if body.destructive else []
    found += [("pages", "")] if body.paging else []
    found += [("result for each item", "")] if body.item_results else []
    found += [("partly known", "warn")] if body.known == "partial" else []
    return [f"**{label}**{{ .badge{f' .{kind}' if kind else ''} }}" for label, kind in found]


def _retired(scope: Scope, api: Api, path: str) -> str:
    if api.body.status == "current":
        return ""
    key = api.body.replaced_by
    successor = next((other for other in scope.catalog.apis if other.key == key), None)
    if key is None or successor is None:
        return f"This API is {api.body.status}."
    target = places.link(path, places.api_page(scope.catalog, successor))
    return f"This API is {api.body.status}. Use [`{method_path(scope.catalog, key)}`]({target}) instead."


def _facts(scope: Scope, api: Api, path: str) -> list[str]:
    """Return rows of what a caller must know beyond the fields."""
    body = api.body
    package = scope.layout.package
    effect = markdown.text(effect_text(scope, api))
    found = [("Effect", f"{effect[0].upper()}{effect[1:]} {_RETRIES[body.effect.kind]}")]
    if body.rate_limit:
        rates = " and ".join(rate_text(rate) for rate in body.rate_limit)
        found.append(("Call rate", f"{rates[0].upper()}{rates[1:]}. The client keeps to it."))
    if body.paging:
        found.append(
            ("Pages", f"One call returns one page. `{package}.paginate` walks through the items of all pages.")
        )
    if body.item_results:
        found.append(
            (
                "Items",
                "The call can succeed and items fail: see `response.failed`, or let `raise_for_failed()` raise.",
            )
        )
    if body.dropped_reason:
        found.append(("Dropped", "The service may report success and drop the message: `MessageDropped` says so."))
    if body.destructive:
        found.append(
            ("Destructive", "No other call brings back what this one takes away. The command line asks first.")
        )
    guide = places.link(path, "guides/concepts.md")
    found[0] = (f"[Effect]({guide}#a-call)", found[0][1])
    return [line for name, text in found for line in (name, f":   {text}", "")]


def _codes(scope: Scope, api: Api, path: str) -> list[str]:
    rows: list[str] = []
    for number, own in sorted(api.body.errors.items()):
        code = scope.catalog.codes.codes[number].at(api.service, api.key)
        meaning = scope.prose(own.strip()) if own else code.doc.strip()
        target = places.link(path, places.code(number))
        cell = f"[{number}]({target}) `{code.name}`"
        rows.append(markdown.row(cell, markdown.text(meaning), markdown.text(code.remedy)))
    return rows
