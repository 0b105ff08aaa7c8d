"""Where the pages are, below the root of the site."""

from __future__ import annotations

import posixpath

from codegen.resolve.operations import method_name
from codegen.resolve.webhooks import event_name
from codegen.spec.catalog import Api, Catalog
from codegen.spec.webhooks import Webhook

HOME = "index.md"
APIS = "apis/index.md"
WEBHOOKS = "webhooks/index.md"
ERRORS = "errors.md"
CODES_DATA = "codes.json"
GLOSSARY = "glossary.md"
CHANGELOG = "changelog.md"
GUIDES = "guides/index.md"


def api_page(catalog: Catalog, api: Api) -> str:
    return f"apis/{catalog.family(api)}/{method_name(api)}.md"


def family_page(family: str) -> str:
    return f"apis/{family}/index.md"


def webhook_page(webhook: Webhook) -> str:
    return f"webhooks/{event_name(webhook)}.md"


def link(source: str, target: str) -> str:
    """Return the link from one page to another. Those who build the site turn `.md` into `.html`."""
    path, hash_, anchor = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(source) or ".") + hash_ + anchor


def code(number: int) -> str:
    """Return the place of a code."""
    return f"{ERRORS}#e{number}"
