"""The tree of commands. A group knows the names of what is below it, and loads a command when it is asked for."""

from __future__ import annotations

import importlib
from typing import Any, Final

import click

from timsdk_cli.index import Entry, families, kebab, letters, methods_of
from timsdk_cli.options import connection_options

_TOOLS: Final = {
    "apis": ("timsdk_cli.apis:apis", "List every API, or search for a word."),
    "call": ("timsdk_cli.raw_call:call_command", "Call an API by service/command, in the catalog or not."),
    "completion": ("timsdk_cli.completion:completion", "Print what makes a shell complete commands."),
    "doctor": ("timsdk_cli.doctor.command:doctor", "Find out why calls fail or are slow."),
    "emulator": ("timsdk_cli.emulator:emulator", "Serve a local emulator until Ctrl-C."),
    "explain": ("timsdk_cli.explain:explain", "Explain a code, an API or a webhook."),
    "jobs": ("timsdk_cli.jobs:jobs", "Send a file of many rows, each once, with a ledger."),
    "mcp": ("timsdk_cli.mcp.command:mcp", "Serve the APIs to an assistant (Model Context Protocol)."),
    "page": ("timsdk_cli.page:page", "Print or open the pages about an API, a webhook or a code."),
    "usersig": ("timsdk_cli.usersig:usersig", "Issue, decode or verify a signature."),
    "webhooks": ("timsdk_cli.webhooks.command:webhooks", "List, receive or send webhooks."),
}
"""Command -> where it is, and its summary."""


class LazyGroup(click.Group):
    """A group that finds a command by kebab, snake case or wire name, and sorts its list."""

    def names(self) -> dict[str, str]:
        """Return the summary of every command by its name."""
        raise NotImplementedError

    def load(self, name: str) -> click.Command:
        """Return the command of that name."""
        raise NotImplementedError

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return list(self.names())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command, or None."""
        names = self.names()
        if cmd_name not in names:
            wanted = letters(cmd_name)
            cmd_name = next((name for name in names if letters(name) == wanted), "")
        return self.load(cmd_name) if cmd_name else None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the commands that begin with what was typed, without loading them."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  for completion only

        found = [
            CompletionItem(name, help=text) for name, text in self.names().items() if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]


class Root(LazyGroup):
    """`timsdk`: families of APIs, and tools."""

    def names(self) -> dict[str, str]:
        """Return families and tools."""
        of_families = {kebab(family): entry["doc"] for family, entry in families().items()}
        return {**of_families, **{name: summary for name, (_, summary) in _TOOLS.items()}}

    def load(self, name: str) -> click.Command:
        """Return a family or a tool."""
        if name in _TOOLS:
            module, _, attribute = _TOOLS[name][0].partition(":")
            command: click.Command = getattr(importlib.import_module(module), attribute)
            return command
        family = name.replace("-", "_")
        return Family(family, families()[family])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write families and tools in sections of their own."""
        with formatter.section("Families of APIs"):
            formatter.write_dl([(kebab(family), entry["doc"]) for family, entry in families().items()])
        with formatter.section("Tools"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _TOOLS.items()])


class Family(LazyGroup):
    """The APIs of one family."""

    def __init__(self, family: str, entry: Entry) -> None:
        super().__init__(kebab(family), help=entry["doc"], invoke_without_command=False)
        self._methods = {kebab(method.name): method for method in methods_of(family, entry)}

    def names(self) -> dict[str, str]:
        """Return the methods of the family."""
        return {name: method.summary for name, method in self._methods.items()}

    def load(self, name: str) -> click.Command:
        """Return the command of a method."""
        from timsdk_cli.method_command import load_command  # noqa: PLC0415  help of groups does without

        return load_command(self._methods[name])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the methods, whose summaries the index has."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.names().items()))


def _version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        from timsdk import __version__  # noqa: PLC0415  for this option only

        click.echo(f"timsdk {__version__}")
        ctx.exit()


cli = Root(
    "timsdk",
    params=[
        *connection_options(),
        click.Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print it."
        ),
    ],
    help="""Call the server APIs of Tencent Cloud Chat, CallKit, Room, Live, Push and Desk.

    Search with `timsdk apis --search WORD`, read with `timsdk explain CODE|API`.""",
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": None},
)
