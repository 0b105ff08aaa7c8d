"""`timsdk usersig`: signatures for users, made, decoded and verified. A signature comes from a file or a pipe."""

from __future__ import annotations

import datetime
import json
import sys
import time
from typing import Any

import click
from timsdk import ConfigError

from timsdk_cli import exit_codes
from timsdk_cli.keys import find_key
from timsdk_cli.options import chosen, with_connection
from timsdk_cli.settings import app_of, setup
from timsdk_cli.shorthand import read_file
from timsdk_cli.value_type import Duration
from timsdk_runtime.secret import Secret
from timsdk_runtime.usersig import DEFAULT_EXPIRE, UserSigFields, decode, sign, verify

_LONGEST = 64 * 1024
"""Characters: a longer text is no signature."""


@click.group()
def usersig() -> None:
    """Issue, decode or verify a signature."""


@usersig.command("issue")
@click.option("--user", metavar="USER", help="The user to sign for; the administrator by default.")
@click.option("--expire", type=Duration(), default=DEFAULT_EXPIRE, help="Validity: 3600, 90m, 12h, 180d. [180d]")
@with_connection
@click.pass_context
def issue(ctx: click.Context, user: str | None, expire: int) -> int:
    """Print a signature for a user, who logs in with it."""
    sdkappid, identifier, key = _identity(ctx, user)
    print(sign(sdkappid=sdkappid, key=key.reveal(), identifier=identifier, expire=expire))
    return exit_codes.OK


@usersig.command("decode")
@click.argument("file", default="-")
def decode_command(file: str) -> int:
    """Print what a signature says, read from FILE or standard input, without checking it."""
    given = Secret(_read(file))
    try:
        fields = decode(given.reveal())
    except ValueError as error:
        return _refuse(error)
    print(json.dumps(_described(fields), ensure_ascii=False, indent=2))
    return exit_codes.OK


@usersig.command("verify")
@click.argument("file", default="-")
@click.option("--user", metavar="USER", help="The user it has to be for; the administrator by default.")
@with_connection
@click.pass_context
def verify_command(ctx: click.Context, file: str, user: str | None) -> int:
    """Check a signature, read from FILE or standard input, as the service does."""
    sdkappid, identifier, key = _identity(ctx, user)
    given = Secret(_read(file))
    try:
        fields = verify(given.reveal(), sdkappid=sdkappid, key=key.reveal(), identifier=identifier)
    except ConfigError:
        raise
    except ValueError as error:
        return _refuse(error)
    print(json.dumps(_described(fields), ensure_ascii=False, indent=2))
    return exit_codes.OK


def _identity(ctx: click.Context, user: str | None) -> tuple[int, str, Secret]:
    options = chosen(ctx)
    arguments, profile = setup(options)
    number = app_of(arguments)
    identifier = user or arguments.get("identifier")
    if not identifier:
        raise ConfigError("a user is needed: pass --user or set TIM_IDENTIFIER")
    return number, str(identifier), find_key(options.key_file, profile, number)


def _read(file: str) -> str:
    if file == "-" and sys.stdin.isatty():
        import getpass  # noqa: PLC0415  for a prompt only

        return getpass.getpass("Signature: ", sys.stderr).strip()
    if len(file) > 100 and file.startswith("eJ"):  # how each of them begins
        raise ConfigError(
            "a signature on the command line shows in the list of processes; pass a file, or pipe it in"
        )
    return read_file(file).strip()[:_LONGEST]


def _described(fields: UserSigFields) -> dict[str, Any]:
    left = fields.expires_at - int(time.time())
    return {
        "identifier": fields.identifier,
        "sdkappid": fields.sdkappid,
        "signed_at": _moment(fields.time),
        "expires_at": _moment(fields.expires_at),
        "expired": left <= 0,
        "seconds_left": max(left, 0),
        "has_userbuf": fields.userbuf is not None,
    }


def _moment(seconds: int) -> str:
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).isoformat()
    except (ValueError, OverflowError, OSError):
        return str(seconds)


def _refuse(error: ValueError) -> int:
    print(f"timsdk: {error}", file=sys.stderr)
    return exit_codes.API_ERROR
