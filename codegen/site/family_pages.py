"""Pages that list: all families, one family with its methods and webhooks, all webhooks."""

from __future__ import annotations

import jinja2

from codegen.resolve.operations import method_name
from codegen.resolve.scope import Scope
from codegen.resolve.webhooks import event_name
from codegen.site import markdown, places, subject
from codegen.spec.catalog import Api, Catalog
from codegen.spec.prose import in_python
from codegen.spec.webhooks import Webhook

_FIRED = {"before": "before", "after": "after", "switch": "a switch, never sent"}


def webhooks_by_family(catalog: Catalog) -> dict[str, list[Webhook]]:
    """Return the webhooks by family, sorted."""
    found: dict[str, list[Webhook]] = {}
    for webhook in catalog.webhooks:
        found.setdefault(webhook.body.family, []).append(webhook)
    return dict(sorted(found.items()))


def families_page(environment: jinja2.Environment, catalog: Catalog) -> str:
    """Return the page of all families."""
    families = [
        {
            "title": catalog.services.families[family].title,
            "doc": markdown.text(catalog.services.families[family].doc),
            "link": places.link(places.APIS, places.family_page(family)),
            "count": len(apis),
            "name": family,
            "rows": _api_table(catalog, apis, places.APIS),
        }
        for family, apis in catalog.by_family().items()
    ]
    return environment.get_template("site/families.md.j2").render(families=families, total=len(catalog.apis))


def family_page(environment: jinja2.Environment, scope: Scope, family: str) -> str:
    """Return the page of one family."""
    catalog = scope.catalog
    path = places.family_page(family)
    about = catalog.services.families[family]
    return environment.get_template("site/family.md.j2").render(
        title=about.title,
        description=subject.quoted(about.doc.strip()),
        doc=markdown.text(about.doc),
        family=family,
        package=scope.layout.package,
        methods=_api_table(catalog, catalog.by_family()[family], path),
        webhooks=_webhook_table(catalog, webhooks_by_family(catalog).get(family, []), path),
    )


def webhooks_page(environment: jinja2.Environment, catalog: Catalog) -> str:
    """Return the page of all webhooks."""
    path = places.WEBHOOKS
    families = [
        {
            "title": catalog.services.families[family].title,
            "name": family,
            "rows": _webhook_table(catalog, webhooks, path),
        }
        for family, webhooks in webhooks_by_family(catalog).items()
    ]
    return environment.get_template("site/webhooks.md.j2").render(families=families, total=len(catalog.webhooks))


def _api_table(catalog: Catalog, apis: list[Api], path: str) -> list[str]:
    rows = [
        markdown.row(
            f"[`{method_name(api)}`]({places.link(path, places.api_page(catalog, api))})",
            _summary(in_python(catalog, api, api.body.summary.strip(), {}), subject.title_zh(api))
            + (f" *{api.body.status}*" if api.body.status != "current" else ""),
        )
        for api in sorted(apis, key=method_name)
    ]
    return markdown.table(("method", "what it does"), rows)


def _webhook_table(catalog: Catalog, webhooks: list[Webhook], path: str) -> list[str]:
    rows = [
        markdown.row(
            f"[`{event_name(webhook)}`]({places.link(path, places.webhook_page(webhook))})",
            _summary(in_python(catalog, webhook, webhook.body.summary.strip(), {}), subject.title_zh(webhook)),
            _FIRED[webhook.body.fired],
        )
        for webhook in webhooks
    ]
    return markdown.table(("event", "when", "kind"), rows)


def _summary(summary: str, chinese: str) -> str:
    return markdown.text(summary) + (f" *{markdown.text(chinese)}*{{ .zh lang=zh }}" if chinese else "")
