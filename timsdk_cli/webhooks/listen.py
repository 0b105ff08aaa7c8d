"""`timsdk webhooks listen`: receives webhooks on a port, verifies them, and prints each as a line of JSON."""

from __future__ import annotations

import sys
from typing import Any

import click

from timsdk_cli import exit_codes, output
from timsdk_cli.keys import webhook_token
from timsdk_cli.options import app_options, chosen, with_options
from timsdk_cli.settings import app_of, setup
from timsdk_cli.value_type import Duration


@click.command()
@click.option("--host", default="127.0.0.1", help="Address to listen on. [this machine alone]")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port; a free one by default.")
@click.option("--count", type=click.IntRange(min=1), metavar="NUMBER", help="End after so many events.")
@click.option("--for", "seconds", type=Duration(), help="End after this time: 30s, 5m.")
@click.option("--forward", metavar="URL", help="Pass each event on to this app, and its reply back.")
@click.option("--token-file", metavar="FILE", help="File with the token of the webhooks. Or set TIM_WEBHOOK_TOKEN.")
@click.option("--no-verify", is_flag=True, help="Take requests without a signature, too.")
@click.option("--query", metavar="JMESPATH", help="Print only what this expression finds in each event.")
@with_options(app_options()[:2])
@click.pass_context
def listen(ctx: click.Context, /, host: str, port: int, count: int | None, seconds: int | None, **given: Any) -> int:
    """Print every webhook that arrives as a line of JSON, and let it pass, until Ctrl-C.

    What is not signed for the app is refused, and said on standard error. The exit code is 3 where fewer events than
    --count came in time.
    """
    from timsdk.webhooks import Receiver  # noqa: PLC0415  help does without

    from timsdk_cli.webhooks.server import Listener, Printer, serve  # noqa: PLC0415

    options = chosen(ctx)
    arguments, _ = setup(options)
    token = None if given["no_verify"] else webhook_token(given["token_file"]).reveal()
    receiver = Receiver(sdkappid=app_of(arguments), token=token)
    del token
    printer = Printer(output.Query(given["query"]) if given["query"] else None, count)
    serve(host, port, Listener(receiver.core, printer, given["forward"]), printer, seconds)
    if count is not None and printer.printed < count:
        print(f"timsdk: {printer.printed} of {count} events came", file=sys.stderr)
        return exit_codes.TRANSPORT
    return exit_codes.OK
