"""The command line: `python -m timsdk_emulator` serves until Ctrl-C."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from timsdk_emulator.server import DEFAULT_IDENTIFIER, DEFAULT_SDKAPPID, HOST, Emulator
from timsdk_emulator.steered import WITHOUT_STATE

_SIGNAL_INTERVAL = 0.5
"""Seconds between two looks for a signal: Windows delivers none while a thread waits without a timeout."""
TOKEN_VARIABLE = "TIM_EMULATOR_TOKEN"  # noqa: S105 - the name of a variable
"""Environment variable with the token of the admin API: an argument would show in the list of processes."""
WEBHOOK_TOKEN_VARIABLE = "TIM_WEBHOOK_TOKEN"  # noqa: S105 - the name of a variable
"""Environment variable with the token that webhooks are signed with."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit code."""
    options = _parser().parse_args(arguments)
    webhook_token = os.environ.get(WEBHOOK_TOKEN_VARIABLE) if options.webhook_url else None
    try:
        emulator = Emulator(
            host=options.host, port=options.port, sdkappid=options.sdkappid, identifier=options.identifier,
            key=options.key, without_state=options.without_state, enforce_rates=options.enforce_rates,
            names=options.name, admin=options.admin, admin_token=os.environ.get(TOKEN_VARIABLE) or None,
            webhook_url=options.webhook_url, webhook_token=webhook_token or None,
            webhook_commands=options.webhook_command or None, webhook_retries=options.webhook_retries,
        )  # fmt: skip
    except (ValueError, KeyError) as error:
        print(f"timsdk-emulator: {error.args[0]}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="timsdk-emulator-") as folder:
        ca_file: Path = options.ca_file or Path(folder, "ca.pem")
        try:
            if options.state is not None and options.state.exists():
                emulator.load(options.state)
            if options.seed is not None:
                emulator.seed(options.seed)
            emulator.start()
            variables = emulator.environ(ca_file.parent, ca_file.name)
        except (OSError, ValueError) as error:
            emulator.stop()
            print(f"timsdk-emulator: {error}", file=sys.stderr)
            return 1
        print(_greeting(emulator, variables, admin=options.admin, saved=options.state), flush=True)
        _wait()
        emulator.stop()
        if options.state is not None:
            emulator.save(options.state)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timsdk-emulator",
        description="A local server that speaks the protocol of the service, for tests and demos.",
    )
    parser.add_argument("--host", default=HOST, help="address to listen on; this machine alone by default")
    parser.add_argument("--port", type=int, default=0, help="port; a free one by default")
    parser.add_argument("--name", action="append", default=[], help="another name that the certificate is for")
    parser.add_argument("--sdkappid", type=int, default=DEFAULT_SDKAPPID, help="the app to emulate")
    parser.add_argument("--identifier", default=DEFAULT_IDENTIFIER, help="its administrator")
    parser.add_argument("--key", help="its secret key; a random key by default")
    parser.add_argument("--ca-file", type=Path, help="where to write the certificate to trust")
    parser.add_argument("--without-state", choices=WITHOUT_STATE, default="warn", help="for APIs without state")
    parser.add_argument("--enforce-rates", action="store_true", help="refuse calls beyond the rates of the catalog")
    parser.add_argument("--seed", type=Path, help="a file of calls to carry out first: [[api, body], ...]")
    parser.add_argument("--state", type=Path, help="a file that the state is read from, and written to at the end")
    parser.add_argument(
        "--webhook-url",
        help=f"where events are sent to that calls lead to; {WEBHOOK_TOKEN_VARIABLE} may hold their token",
    )
    parser.add_argument("--webhook-command", action="append", help="a webhook that is switched on, or a pattern; all")
    parser.add_argument("--webhook-retries", type=int, default=0, help="how often an event is sent again; never")
    parser.add_argument(
        "--admin",
        action="store_true",
        help=f"let other programs steer the emulator under /_emulator/v1/; {TOKEN_VARIABLE} may hold their token",
    )
    return parser


def _wait() -> None:
    """Wait for Ctrl-C or SIGTERM."""
    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()

    signal.signal(signal.SIGTERM, stop)
    try:
        while not stopped.wait(_SIGNAL_INTERVAL):
            pass
    except KeyboardInterrupt:
        pass


def _greeting(emulator: Emulator, variables: Mapping[str, str], *, admin: bool, saved: Path | None) -> str:
    exports = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in variables.items())
    end = "The state ends with the server: Ctrl-C." if saved is None else f"Ctrl-C writes the state into {saved}."
    steering = ""
    if admin:
        steering = f"\nA page for people is at https://{emulator.domain}/_emulator/"
        steering += f"\nThe admin API is at https://{emulator.domain}/_emulator/v1/"
        if emulator.admin_token:
            steering += f"; its callers send the header X-Emulator-Token: {emulator.admin_token}"
        steering += "\n"
    return f"""\
Serving https://{emulator.domain} for app {emulator.sdkappid}; administrator {emulator.identifier}.
The certificate to trust is in {variables["SSL_CERT_FILE"]}. In the shell of your program:

unset TIM_REGION
{exports}
{steering}
{end}"""


if __name__ == "__main__":
    sys.exit(main())
