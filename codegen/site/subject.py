"""What pages about an API or a webhook have in common: titles, badges, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.resolve.scope import Scope
from codegen.site import markdown
from codegen.spec.catalog import Api
from codegen.spec.single_files import Source
from codegen.spec.webhooks import Webhook


def title_zh(owner: Api | Webhook) -> str:
    """Return the vendor's Chinese name, or nothing."""
    return owner.body.title_zh or ""


def heading(name: str, summary: str, chinese: str) -> str:
    """Return the heading of a page: name and meaning in one, so that a search by either finds the page first."""
    parts = [f"`{name}`", f"*{markdown.text(summary)}*{{ .lead }}"]
    parts += [f"*{markdown.text(chinese)}*{{ .zh lang=zh }}"] if chinese else []
    return f"# {' '.join(parts)}"


def quoted(text: str) -> str:
    """Return a text for front matter, which is YAML."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def unknown(scope: Scope, texts: Sequence[str]) -> list[str]:
    """Return what the vendor's pages do not say, as list items."""
    return [f"- {markdown.text(scope.prose(text))}" for text in texts]


def sources(given: Sequence[Source]) -> Iterator[str]:
    """Yield links to the vendor's pages, with what was read there."""
    for source in given:
        label = source.url.partition("://")[2]
        note = f": {markdown.text(source.note)}" if source.note else ""
        yield f"- [{markdown.text(label)}]({source.url}){{ .vendor }}, read {source.read}{note}"
