"""`timsdk webhooks`: lists what the service sends, prints what arrives, and sends samples."""

from __future__ import annotations

import sys

import click

from timsdk_cli import exit_codes, output
from timsdk_cli.index import webhooks as all_webhooks
from timsdk_cli.options import output_options
from timsdk_cli.search import search_webhooks
from timsdk_cli.webhooks.listen import listen
from timsdk_cli.webhooks.send import send


@click.group()
def webhooks() -> None:
    """List, receive or send webhooks."""


@webhooks.command("list", params=output_options())
@click.option("--search", "text", metavar="WORD", help="Only those that these words lead to, the best first.")
def list_command(text: str | None, output: str | None, query: str | None) -> int:
    """List every webhook, or search for a word."""
    found = search_webhooks(text) if text is not None else list(all_webhooks())
    if not found:
        print(f"timsdk: no webhook has {text!r} in its name or its summary", file=sys.stderr)
        return 1
    _write(found, output, query)
    return exit_codes.OK


def _write(found: list[str], form: str | None, expression: str | None) -> None:
    entries = all_webhooks()
    if form is None and expression is None:
        output.write_names({command: entries[command]["summary"] for command in found})
        return
    keys = ("event", "fired", "summary", "title_zh")
    rows = [{"command": each, **{key: entries[each][key] for key in keys if key in entries[each]}} for each in found]
    output.write(output.Query(expression).apply(rows) if expression else rows, form or "json")


webhooks.add_command(listen)
webhooks.add_command(send)
