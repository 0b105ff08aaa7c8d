"""`timsdk webhooks send`: sends a sample event as the service does, signed, and prints the reply."""

from __future__ import annotations

import copy
import json
import sys
import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import click

from timsdk_cli import exit_codes, output
from timsdk_cli.index import Entry, find_webhook, load, webhooks
from timsdk_cli.keys import webhook_token
from timsdk_cli.options import app_options, chosen, output_options, with_options
from timsdk_cli.parameters import read_body, undeclared
from timsdk_cli.search import search_webhooks
from timsdk_cli.settings import app_of, setup
from timsdk_cli.webhooks.exchange import Received, post
from timsdk_runtime.model.json_values import is_object
from timsdk_runtime.webhooks.verify import sign

_PATIENCE: Final = 2.0
"""Seconds that the service waits for a reply."""
_TIMEOUT: Final = 10.0
_ADDRESS: Final = "127.0.0.1"
_PLATFORM: Final = "RESTAPI"
_DROPPED: Final = 2
_SUCCESS: Final = 2
"""Hundreds of an HTTP status."""
_SUGGESTED: Final = 3


def _complete(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the commands of webhooks that begin with what was typed."""
    return [command for command in webhooks() if command.lower().startswith(incomplete.lower())]


@click.command(params=output_options())
@click.argument("event", metavar="EVENT", shell_complete=_complete)
@click.argument("url", metavar="URL")
@click.option("--json", "json_from", metavar="FILE|-", help="Fields in place of those of the sample, by wire names.")
@click.option("--token-file", metavar="FILE", help="File with the token of the webhooks. Or set TIM_WEBHOOK_TOKEN.")
@click.option("--unsigned", is_flag=True, help="Send it without a signature.")
@with_options(app_options())
@click.pass_context
def send(
    ctx: click.Context,
    /,
    event: str,
    url: str,
    json_from: str | None,
    token_file: str | None,
    unsigned: bool,
    **given: Any,
) -> int:
    """Send a sample of EVENT to URL, signed as the service signs, and print the reply.

    EVENT is a command (C2C.CallbackBeforeSendMsg) or its class (C2CBeforeSendMsg).
    """
    command = find_webhook(event)
    if command is None:
        near = search_webhooks(event)[:_SUGGESTED]
        hint = f" Near: {', '.join(near)}." if near else ""
        raise click.UsageError(f"There is no webhook {output.cell(event)!r}; `timsdk webhooks list` has all.{hint}")
    _check_url(url)
    query = output.Query(given["query"]) if given["query"] else None
    options = chosen(ctx)
    arguments, _ = setup(options)
    body = event_body(command, read_body(webhooks()[command], json_from))
    for name in undeclared(webhooks()[command], body):
        if name != "CallbackCommand":
            print(f"timsdk: {command} has no field {name!r} in the catalog; it is sent nevertheless", file=sys.stderr)
    address = signed_url(url, command, app_of(arguments), None if unsigned else webhook_token(token_file).reveal())
    received = post(address, json.dumps(body).encode(), options.timeout or _TIMEOUT, arguments.get("ca_certs"))
    return _write(command, received, query, given["output"])


def event_body(command: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the sample of a webhook with the fields that were given; its time is now where nobody says otherwise."""
    schema: Entry = load("webhooks", "_schema")[command]
    sample = next(example["event"] for example in schema["examples"] if "event" in example)
    body = {**copy.deepcopy(sample), **given}
    if "EventTime" in schema["event"] and "EventTime" not in given:
        number = time.time() if schema["event"]["EventTime"].get("unit") == "unix_s" else time.time() * 1000
        body["EventTime"] = int(number) if schema["event"]["EventTime"]["type"] == "int" else str(int(number))
    return body


def signed_url(url: str, command: str, sdkappid: int, token: str | None) -> str:
    """Return an address with the query that the service adds to it."""
    parameters = {
        "SdkAppid": str(sdkappid),
        "CallbackCommand": command,
        "contenttype": "json",
        "ClientIP": _ADDRESS,
        "OptPlatform": _PLATFORM,
    }
    if token is not None:
        now = int(time.time())
        parameters |= {"RequestTime": str(now), "Sign": sign(token, now)}
    return f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(parameters)}"


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or not url.isascii() or not url.isprintable():
        raise click.UsageError(f"{output.cell(url)!r} is no address; write http://127.0.0.1:8000/webhook.")


def _write(command: str, received: Received, query: output.Query | None, form: str | None) -> int:
    """Print the reply, and return the exit code: whether the app took the event."""
    reply = _json(received.body)
    if reply is not None:
        output.write(query.apply(reply) if query else reply, form or "json")
    taken, means = False, "the app did not take it"
    if is_object(reply) and received.status // 100 == _SUCCESS:
        taken, means = True, _meaning(webhooks()[command], reply)
    print(f"timsdk: HTTP {received.status} in {received.seconds * 1000:.0f} ms: {means}", file=sys.stderr)
    if taken and received.seconds > _PATIENCE:
        print("timsdk: the service waits for 2 s, and goes on without a reply after that", file=sys.stderr)
    return exit_codes.OK if taken else exit_codes.API_ERROR


def _json(body: bytes) -> Any:
    """Return what a body says, or None where it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _meaning(entry: Entry, reply: Mapping[str, Any]) -> str:
    code = reply.get("ErrorCode", 0)
    if entry["fired"] != "before":
        return "the app has the event"
    if code == 0:
        changed = [name for name in entry.get("reply", {}) if name in reply]
        return f"the event goes on, with another {' and '.join(changed)}" if changed else "the event goes on"
    if code == _DROPPED and entry.get("drop"):
        return "the message is dropped, and its sender sees a success"
    return f"the event is refused, with code {output.cell(code)}"
