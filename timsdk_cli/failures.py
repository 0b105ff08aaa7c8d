"""What a failure prints on standard error, and the exit code that it ends with."""

from __future__ import annotations

import json
import sys
from typing import Any

import click
from timsdk import ApiError, DecodeError, OutcomeUnknown, RateLimitError, TimError, TransportError

from timsdk_cli import exit_codes
from timsdk_cli.output import printable
from timsdk_cli.shorthand import BadValue

as_json: list[bool] = []
"""Not empty once a command was asked for `--output json`: its failures are JSON as well."""


def exit_code(cli: Any) -> int:
    """Run a command, and return its exit code."""
    as_json.clear()
    stdout = sys.stdout
    try:
        ended = cli.main(standalone_mode=False, prog_name="timsdk")
    except SystemExit as leaving:  # click makes one of a closed pipe, and replaces the stream
        return exit_codes.OK if sys.stdout is not stdout else _number(leaving.code)
    except click.ClickException as error:
        error.show(sys.stderr)
        return exit_codes.USAGE
    except click.Abort:
        raise KeyboardInterrupt from None
    except (TimError, BadValue) as error:
        report(error)
        return code_of(error)
    return _number(ended)


def _number(ended: object) -> int:
    return ended if isinstance(ended, int) else exit_codes.OK


def code_of(error: Exception) -> int:
    """Return the exit code for a failure."""
    match error:
        case OutcomeUnknown():
            return exit_codes.UNKNOWN
        case TransportError() | DecodeError():
            return exit_codes.TRANSPORT
        case RateLimitError(code=0, body=None):  # of the SDK: no time was left for the next attempt
            return exit_codes.TRANSPORT
        case ApiError(code=code) if code:
            return exit_codes.API_ERROR
        case ApiError() if error.body is not None:  # dropped, although the code was 0
            return exit_codes.API_ERROR
        case _:
            return exit_codes.USAGE


def report(error: Exception) -> None:
    """Print a failure on standard error."""
    if as_json:
        print(json.dumps({"error": described(error)}, ensure_ascii=False), file=sys.stderr)
        return
    for line in str(error).splitlines() or [type(error).__name__]:
        print(f"timsdk: {printable(line)}", file=sys.stderr)
    if isinstance(error, OutcomeUnknown) and error.body is not None:
        body = json.dumps(dict(error.body), ensure_ascii=False)
        print(f"timsdk: sent, with the keys by which the service tells retries: {printable(body)}", file=sys.stderr)


def described(error: Exception) -> dict[str, Any]:
    """Return a failure as data."""
    found: dict[str, Any] = {"type": type(error).__name__, "message": str(error), "exit_code": code_of(error)}
    names: tuple[str, ...] = ()
    if isinstance(error, ApiError):
        names = (
            "api",
            "code",
            "name",
            "info",
            "meaning",
            "remedy",
            "category",
            "retryable",
            "retry_after",
            "request_id",
        )
    elif isinstance(error, TransportError):
        names = ("api", "kind", "delivered", "host")
    elif isinstance(error, OutcomeUnknown):
        names = ("api", "reason", "attempts", "body")
    found |= {name: getattr(error, name) for name in names}
    return {name: value for name, value in found.items() if value not in (None, "")}
