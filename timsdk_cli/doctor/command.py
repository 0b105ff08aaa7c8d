"""`timsdk doctor`: runs every check and prints the report."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

import click
from timsdk import Client, ConfigError

from timsdk_cli import keys
from timsdk_cli.calling import client_of
from timsdk_cli.doctor.calls import check_calls
from timsdk_cli.doctor.finding import Finding, worst
from timsdk_cli.doctor.network import Place, check_place
from timsdk_cli.doctor.process import check_process
from timsdk_cli.doctor.proxies import address, check_proxies
from timsdk_cli.doctor.signature import check_signature
from timsdk_cli.options import chosen, with_connection
from timsdk_cli.output import printable
from timsdk_cli.settings import Chosen, setup

_COLORS = {"ok": "green", "info": "cyan", "warn": "yellow", "fail": "red"}
_NOBODY = "SIGNATURE"
"""Stands for the credential where there is none: the way to the service can be looked at without."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON, for a ticket. It holds no secret.")
@with_connection
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> int:
    """Find out why calls fail or are slow. The exit code is 1 where a check failed."""
    found: list[Finding] = []
    for finding in examine(chosen(ctx)):
        found.append(finding)
        if not as_json:
            _print(finding)
    if as_json:
        report = {"verdict": worst(found), "findings": [finding._asdict() for finding in found]}
        print(json.dumps(report, ensure_ascii=False, indent=2))
    return int(worst(found) == "fail")


def examine(options: Chosen) -> Iterator[Finding]:
    """Yield the findings, from this process to the service."""
    yield from check_process()
    try:
        arguments, profile = setup(options)
        client, place = _client(options, profile)
    except ConfigError as error:
        yield Finding("settings", "fail", str(error), "Set what it names; docs/command-line.md lists every place.")
        return
    with client:
        yield from _look(client, arguments, place)


def _look(client: Client, arguments: dict[str, Any], place: str) -> Iterator[Finding]:
    settings = client._core.settings
    region = settings.region
    yield Finding("settings", "ok", f"app {settings.sdkappid}, region {region.name}, domain {region.domain}")
    places = [Place.of(role, domain) for role, domain in zip(("primary", "backup"), region.domains, strict=False)]
    yield from check_proxies(places[0].host, settings.proxy)
    if settings.proxy is not None:
        host, _, port = address(settings.proxy).rpartition(":")
        yield from check_place(Place("proxy", "http", host, int(port)), None) if port.isdigit() else ()
    else:
        for each in places:
            yield from check_place(each, arguments.get("ca_certs"))
    if len(places) == 1:
        yield Finding("backup", "info", "this domain has no backup: nothing to fail over to")
    if not place:
        advice = "Set TIM_KEY, pass --key-file, or name a key_file, key_command or keyring in a profile."
        yield Finding("signature", "fail", "there is neither a key nor a signature", advice)
        return
    yield from check_signature(settings, place)
    yield from check_calls(client)


def _client(options: Chosen, profile: Any) -> tuple[Client, str]:
    """Return a client, and where its credential comes from: empty where there is none."""
    place = keys.source(options.key_file, profile)
    return (client_of(options), place) if place else (client_of(options, usersig=_NOBODY), "")


def _print(finding: Finding) -> None:
    mark = click.style(f"{finding.verdict:<4}", fg=_COLORS[finding.verdict])
    color = False if os.environ.get("NO_COLOR") else None  # None: on a terminal only
    click.echo(f"{mark}  {finding.check:<12}  {printable(finding.seen)}", color=color)
    if finding.advice:
        click.echo(f"{'':<20}to do: {printable(finding.advice)}")
