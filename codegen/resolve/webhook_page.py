"""The page of `docs/` that lists every webhook, with its class."""

from __future__ import annotations

from codegen.resolve.webhooks import event_name
from codegen.spec.catalog import Catalog
from codegen.spec.prose import in_python
from codegen.spec.webhooks import Webhook

_HEADER = "<!-- Generated from spec/webhooks/ by `make generate`; do not edit. -->\n"


def webhook_table(catalog: Catalog, package: str) -> str:
    """Return the page that says which class stands for which command, and what a reply can do."""
    lines = [_HEADER, "# Webhooks and their classes", ""]
    lines.append(
        f"{len(catalog.webhooks)} commands. Their classes are in `{package}.webhooks`: see [webhooks](webhooks.md)."
    )
    families: dict[str, list[Webhook]] = {}
    for webhook in catalog.webhooks:
        families.setdefault(webhook.body.family, []).append(webhook)
    for family, webhooks in sorted(families.items()):
        lines += ["", f"## {catalog.services.families[family].title}", ""]
        lines += ["| class | command | when | a reply can | Chinese name |", "|---|---|---|---|---|"]
        lines += [_row(catalog, webhook) for webhook in webhooks]
    return "\n".join(lines) + "\n"


def _row(catalog: Catalog, webhook: Webhook) -> str:
    body = webhook.body
    mark = " *partly known*" if body.known == "partial" else ""
    summary = in_python(catalog, webhook, body.summary.strip(), {}).replace("|", "\\|")
    name = f"`{event_name(webhook)}`" if body.fired != "switch" else "a switch, never sent"
    address = f"[{webhook.command}]({body.source[0].url})"
    return f"| {name} | {address} | {summary}{mark} | {_replies(webhook)} | {body.title_zh or ''} |"


def _replies(webhook: Webhook) -> str:
    body = webhook.body
    if body.fired != "before":
        return ""
    parts = [f"set {', '.join(f'`{name}`' for name in body.reply)}"] if body.reply else []
    if refusal := body.refusal:
        own = f", own codes {refusal.from_} to {refusal.to}" if refusal.from_ is not None else ""
        parts.append(f"refuse{own}")
        parts += ["drop"] if refusal.drop else []
    if body.on_timeout == "refuse":
        parts.append("a late reply refuses")
    return "; ".join(parts)
