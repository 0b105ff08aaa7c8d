"""The command of one API."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from timsdk_cli import exit_codes, failures
from timsdk_cli.index import Entry, Method, entry_of
from timsdk_cli.options import chosen, confirm, connection_options, output_options
from timsdk_cli.parameters import body_of, missing, normalized, options_of, skeleton, undeclared


class MethodCommand(click.Command):
    """Calls one API. Its options are the parameters of the method."""

    def __init__(self, method: Method, entry: Entry) -> None:
        self.method = method
        self.entry = entry
        self._own = list(options_of(entry))
        super().__init__(
            method.command.partition(" ")[2],
            params=[*self._own, *call_options(entry.get("paged", False)), *output_options(), *connection_options()],
            callback=self._call,
            help=_help(entry),
            short_help=method.summary,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments after writing every name of a parameter as its option."""
        known = {name: True for option in self.params for name in option.opts}
        return super().parse_args(ctx, normalized(self.entry, known, args))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the parameters of the method first, then what every command has."""
        own = {option.name for option in self._own}
        sections: dict[str, list[tuple[str, str]]] = {"Parameters": [], "Options": []}
        for option in self.get_params(ctx):
            if record := option.get_help_record(ctx):
                sections["Parameters" if option.name in own else "Options"].append(record)
        for title, records in sections.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)

    def _call(self, **given: Any) -> int:
        if given["generate_skeleton"]:
            print(json.dumps(skeleton(self.entry), ensure_ascii=False, indent=2))
            return exit_codes.OK
        ctx = click.get_current_context()
        body = body_of(self.entry, given, given["json_from"])
        if lacking := missing(self.entry, body):
            raise click.UsageError(f"{self.method.command} needs {' and '.join(lacking)}.")
        if status := self.entry.get("status"):
            use = f"; use {self.entry['replaced_by']} instead" if "replaced_by" in self.entry else ""
            print(f"timsdk: {self.entry['api']} is {status}{use}", file=sys.stderr)
        for name in undeclared(self.entry, body):
            print(
                f"timsdk: {self.entry['api']} has no field {name!r} in the catalog; it is sent nevertheless",
                file=sys.stderr,
            )
        return call(ctx, self.entry, self.method.api, body, given)


def load_command(method: Method) -> MethodCommand:
    """Return the command of a method."""
    return MethodCommand(method, entry_of(method))


def call_options(paged: bool) -> list[click.Parameter]:
    """Return the options of one call."""
    flags: list[click.Parameter] = [
        click.Option(
            ["--json", "json_from"], metavar="FILE|-", help="The whole body, by wire names. Options override it."
        ),
        click.Option(["--generate-skeleton"], is_flag=True, help="Print a body to fill in, and call nothing."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request without its signature; send nothing."),
        click.Option(["--curl"], is_flag=True, help="Print the request as a curl line; send nothing."),
        click.Option(["--no-check"], is_flag=True, help="Send what the catalog would refuse."),
        click.Option(["-y", "--yes"], is_flag=True, help="Do not ask before a destructive call."),
    ]
    if paged:
        most = click.IntRange(min=1)
        flags.insert(2, click.Option(["--all", "every_page"], is_flag=True, help="Print the items of all pages."))
        flags.insert(
            3, click.Option(["--max-items"], type=most, metavar="NUMBER", help="With --all: stop after so many.")
        )
    return flags


def call(ctx: click.Context, entry: Entry, api: str, body: dict[str, Any], given: dict[str, Any]) -> int:
    """Make the call of a command, after asking where it is destructive, and return the exit code."""
    from timsdk_cli.calling import Wanted, run  # noqa: PLC0415  help does without a client

    if given["output"] == "json":
        failures.as_json.append(True)
    shown_only = given["dry_run"] or given["curl"]
    if entry.get("destructive") and not given["yes"] and not shown_only:
        confirm(f"{api} is destructive ({entry['summary'].rstrip('.').lower()})", entry["summary"])
    wanted = Wanted(
        output=given["output"],
        query=given["query"],
        every_page=given.get("every_page", False),
        max_items=given.get("max_items"),
        dry_run=given["dry_run"],
        curl=given["curl"],
        check=not given["no_check"],
    )
    return run(api, body, chosen(ctx), wanted)


def _help(entry: Entry) -> str:
    parts = [entry["summary"], entry.get("doc", "")]
    facts = [f"API: {entry['api']}.", *(f"Rate: {rate}." for rate in entry.get("rates", ()))]
    facts.append(f"Effect: {entry['effect']}")
    if entry.get("destructive"):
        facts.append("Destructive: asks first.")
    return "\n\n".join(part for part in [*parts, " ".join(facts)] if part)
