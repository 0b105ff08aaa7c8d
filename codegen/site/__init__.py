"""The documentation site: `Catalog` and documents -> Markdown by path, for Zensical or Material for MkDocs."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import jinja2
import yaml

from codegen.files import TEMPLATES, read_files
from codegen.naming import TIMSDK
from codegen.output.render import template_environment
from codegen.resolve.module_layout import lay_out
from codegen.resolve.scope import Imports, Scope
from codegen.site import markdown, places
from codegen.site.api_pages import api_page
from codegen.site.calls import calls
from codegen.site.code_pages import codes_data, codes_page
from codegen.site.family_pages import families_page, family_page, webhooks_page
from codegen.site.for_models import llms_full_txt, llms_txt
from codegen.site.guides import Guide, assets, first_block, guides, sections
from codegen.site.navigation import navigation, pages_in
from codegen.site.webhook_pages import webhook_page
from codegen.spec.catalog import Catalog

CONFIG = "mkdocs.yml"
PAGES = "docs"
"""Folder of the pages, beside the file of settings."""
_ASSETS = TEMPLATES / "site/assets"


@attrs.frozen(kw_only=True)
class Site:
    """All files of a site, by path."""

    config: str
    pages: Mapping[str, str]
    """What is made into HTML."""
    twins: Mapping[str, str]
    """Each page as plain Markdown, for readers that are programs."""
    files: Mapping[str, str]
    """What is copied."""


def site(catalog: Catalog, documents: Mapping[str, str], package: str = TIMSDK) -> Site:
    """Return the site of a catalog and of documents, which are texts by their path in the repository."""
    environment = template_environment()
    guided = guides(documents)
    entries = navigation(catalog, guided)
    pages = {
        places.HOME: _home(environment, catalog, documents, guided),
        places.GUIDES: environment.get_template("site/guides.md.j2").render(sections=_listed(guided)),
        **{place: guide.text for place, guide in guided.items()},
        **_reference(environment, catalog, package),
    }
    twins = {place: markdown.twin(text) for place, text in pages.items()}
    return Site(
        config=environment.get_template("site/mkdocs.yml.j2").render(
            pages=PAGES, nav=yaml.safe_dump({"nav": entries}, allow_unicode=True, sort_keys=False, width=200)
        ),
        pages=dict(sorted(pages.items())),
        twins=twins,
        files={
            **{name: content.decode() for name, content in read_files(_ASSETS).items()},
            **dict(assets(documents)),
            places.CODES_DATA: codes_data(catalog),
            "llms.txt": llms_txt(catalog, guided),
            "llms-full.txt": llms_full_txt(twins, pages_in(entries)),
        },
    )


def _reference(environment: jinja2.Environment, catalog: Catalog, package: str) -> dict[str, str]:
    """Return the pages that are drawn from the catalog."""
    layout = lay_out(catalog, package)
    scopes = {owner.key: Scope(catalog, layout, owner, Imports("")) for owner in catalog.owners}
    shown = calls(environment, ((api, scopes[api.key]) for api in catalog.apis))
    pages = {
        places.APIS: families_page(environment, catalog),
        places.WEBHOOKS: webhooks_page(environment, catalog),
        places.ERRORS: codes_page(environment, catalog),
    }
    for family, apis in catalog.by_family().items():
        pages[places.family_page(family)] = family_page(environment, scopes[apis[0].key], family)
    for api in catalog.apis:
        pages[places.api_page(catalog, api)] = api_page(environment, scopes[api.key], api, shown[api.key])
    for webhook in catalog.webhooks:
        pages[places.webhook_page(webhook)] = webhook_page(environment, scopes[webhook.key], webhook)
    return pages


def _home(
    environment: jinja2.Environment, catalog: Catalog, documents: Mapping[str, str], guided: Mapping[str, Guide]
) -> str:
    return environment.get_template("site/home.md.j2").render(
        example=first_block(documents.get("README.md", ""), "python"),
        apis=len(catalog.apis),
        webhooks=len(catalog.webhooks),
        codes=len(catalog.codes.codes),
        families=[
            (catalog.services.families[family].title, places.family_page(family), len(those))
            for family, those in catalog.by_family().items()
        ],
        sections=_listed(guided),
    )


def _listed(guided: Mapping[str, Guide]) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Return section by section the title, the place below `guides/`, and the first sentence of each guide."""
    return [
        (title, [(one.title, places.link(places.GUIDES, one.place), one.first) for one in those])
        for title, those in sections(guided).items()
    ]
