"""`timsdk page`: the vendor's pages about an API, a webhook or a code, printed or opened in a browser."""

from __future__ import annotations

import click

from timsdk_cli import exit_codes
from timsdk_cli.index import entry_of, find, find_webhook, methods, webhooks
from timsdk_cli.suggestions import unknown


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="API|WEBHOOK|CODE")
@click.option("--open", "opened", is_flag=True, help="Open the first one in a browser, too.")
def page(what: tuple[str, ...], opened: bool) -> int:
    """Print the addresses of the vendor's pages about an API, a webhook or a code, the best first.

    A code has those of the APIs that list it.
    """
    name = " ".join(what).strip()
    found = sources(name)
    if not found:
        return unknown(name)
    for address in found:
        print(address)
    if opened:
        click.launch(found[0])
    return exit_codes.OK


def sources(name: str) -> list[str]:
    """Return the addresses of the vendor's pages about what a name stands for."""
    if method := find(name):
        return list(entry_of(method)["sources"])
    if command := find_webhook(name):
        return list(webhooks()[command]["sources"])
    listing = [entry for entry in map(entry_of, methods()) if name in entry.get("codes", {})]
    return list(dict.fromkeys(address for entry in listing for address in entry["sources"][:1]))
