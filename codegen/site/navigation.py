"""The navigation: every page once, in the order of a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from codegen.resolve.operations import method_name
from codegen.resolve.webhooks import event_name
from codegen.site import places
from codegen.site.family_pages import webhooks_by_family
from codegen.site.guides import Guide, chinese, sections
from codegen.spec.catalog import Catalog

Entries: TypeAlias = list[Any]
"""As `nav` of MkDocs has it: paths, and titles with a path or with entries."""


def navigation(catalog: Catalog, guides: Mapping[str, Guide]) -> Entries:
    """Return the entries."""
    families = catalog.services.families
    entries: Entries = [{"Home": places.HOME}]
    parts = {title: [{guide.title: guide.place} for guide in those] for title, those in sections(guides).items()}
    entries.append({"Guides": [places.GUIDES, *({title: pages} for title, pages in parts.items())]})
    entries.append({"APIs": [places.APIS, *(
        {families[family].title: [
            places.family_page(family),
            *({method_name(api): places.api_page(catalog, api)} for api in sorted(apis, key=method_name)),
        ]}
        for family, apis in catalog.by_family().items()
    )]})  # fmt: skip
    entries.append({"Webhooks": [places.WEBHOOKS, *(
        {families[family].title: [{event_name(webhook): places.webhook_page(webhook)} for webhook in webhooks]}
        for family, webhooks in webhooks_by_family(catalog).items()
    )]})  # fmt: skip
    entries.append({"Error codes": places.ERRORS})
    entries.append({"Changelog": places.CHANGELOG})
    if found := chinese(guides):
        entries.append({"中文": [{guide.title: guide.place} for guide in found]})
    return entries


def pages_in(entries: Entries) -> Iterator[str]:
    """Yield the page of every entry."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
            continue
        for inner in entry.values():
            yield from [inner] if isinstance(inner, str) else pages_in(inner)
