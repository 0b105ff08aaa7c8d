"""`timsdk mcp`: serves the catalog to an assistant, over standard input and output."""

from __future__ import annotations

import click
from timsdk import ConfigError

from timsdk_cli import exit_codes
from timsdk_cli.options import chosen, with_connection


@click.command("mcp")
@click.option(
    "--allow", "patterns", multiple=True, metavar="PATTERN",
    help="APIs to call beside those that read: openim/sendmsg, message.*. A destructive one by its name only.",
)  # fmt: skip
@with_connection
@click.pass_context
def mcp(ctx: click.Context, /, patterns: tuple[str, ...]) -> int:
    """Serve the APIs to an assistant by the Model Context Protocol, over standard input and output.

    It finds APIs by search and calls those that read. Key and signature stay in this process.
    """
    from timsdk_cli.calling import client_of  # noqa: PLC0415  help does without
    from timsdk_cli.mcp.policy import policy_of  # noqa: PLC0415

    try:
        from timsdk_cli.mcp.server import make_server  # noqa: PLC0415  an optional library
    except ModuleNotFoundError as error:
        raise ConfigError(f"{error.name} is not installed: pip install 'timsdk-server[mcp]'") from None
    policy = policy_of(patterns)
    with client_of(chosen(ctx), check_requests=True) as client:
        make_server(client, policy).run("stdio")
    return exit_codes.OK
