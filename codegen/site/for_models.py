"""What language models read: a list of all pages, and all of them in one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.resolve.operations import method_name
from codegen.resolve.webhooks import event_name
from codegen.site import places
from codegen.site.guides import Guide, chinese, sections
from codegen.spec.catalog import Catalog
from codegen.spec.prose import in_python

_ABOUT = "Typed Python SDK for the server APIs of Tencent Cloud Chat (IM), CallKit, Room, Live, Push and Desk."


def llms_txt(catalog: Catalog, guides: Mapping[str, Guide]) -> str:
    """Return the list of all pages, as llmstxt.org describes it."""
    lines = ["# timsdk", "", f"> {_ABOUT}", ""]
    lines += [
        "Every page is Markdown at its address here. `llms-full.txt` has all of them, "
        f"`{places.CODES_DATA}` all error codes."
    ]
    parts = {**sections(guides), "Chinese": chinese(guides)}
    for title, those in parts.items():
        if those:
            lines += ["", f"## {title}", "", *(_entry(one.title, one.place, one.first) for one in those)]
    lines += ["", "## Reference", "", _entry("Error codes", places.ERRORS, "What each code means, and what to do.")]
    for family, apis in catalog.by_family().items():
        lines += ["", f"## APIs: {catalog.services.families[family].title}", ""]
        for api in sorted(apis, key=method_name):
            summary = in_python(catalog, api, api.body.summary.strip(), {})
            lines.append(_entry(f"{family}.{method_name(api)}", places.api_page(catalog, api), summary))
    lines += ["", "## Webhooks", ""]
    for webhook in catalog.webhooks:
        summary = in_python(catalog, webhook, webhook.body.summary.strip(), {})
        lines.append(_entry(event_name(webhook), places.webhook_page(webhook), summary))
    return "\n".join(lines) + "\n"


def llms_full_txt(twins: Mapping[str, str], order: Iterator[str]) -> str:
    """Return all pages in one text, each behind a line that names its place."""
    return "".join(f"<!-- {place} -->\n\n{twins[place]}\n" for place in order)


def _entry(title: str, place: str, about: str) -> str:
    return f"- [{title}]({place}){f': {about}' if about else ''}"
