"""`timsdk call service/command`: an API by its address, whether the catalog has it or not."""

from __future__ import annotations

from typing import Any

import click

from timsdk_cli.index import Entry, entry_of, methods
from timsdk_cli.method_command import call, call_options
from timsdk_cli.options import connection_options, output_options
from timsdk_cli.parameters import missing, read_body, skeleton

_UNKNOWN: Entry = {}


def _call(api: str, **given: Any) -> int:
    method = next((method for method in methods() if method.api == api), None)
    entry = entry_of(method) if method else _UNKNOWN
    if given["generate_skeleton"]:
        if not method:
            raise click.UsageError(f"The catalog does not have {api}: its fields are unknown.")
        click.echo(_pretty(skeleton(entry)))
        return 0
    if given["every_page"] and not entry.get("paged"):
        raise click.UsageError(f"{api} has no pages that the catalog knows; leave out --all.")
    body = read_body(entry, given["json_from"])
    if lacking := missing(entry, body):
        raise click.UsageError(f"{api} needs {' and '.join(_names(entry, lacking))} in its body.")
    return call(click.get_current_context(), entry, api, body, given)


def _names(entry: Entry, options: list[str]) -> list[str]:
    wanted = {option[2:].replace("-", "_") for option in options}
    return [wire for wire, field in entry["parameters"].items() if field["name"].rstrip("_") in wanted]


def _pretty(value: Any) -> str:
    import json  # noqa: PLC0415

    return json.dumps(value, ensure_ascii=False, indent=2)


call_command = click.Command(
    "call",
    params=[
        click.Argument(["api"], metavar="SERVICE/COMMAND"),
        *call_options(paged=True),
        *output_options(),
        *connection_options(),
    ],
    callback=_call,
    help="Call an API by service/command. One that the catalog lacks is sent unchanged.",
)
