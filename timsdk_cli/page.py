"""`timsdk page`: pages about an API, a webhook or a code, printed or opened in a browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final, NamedTuple

import click

from timsdk_cli import exit_codes
from timsdk_cli.index import entry_of, find, find_webhook, methods, webhooks
from timsdk_cli.suggestions import code_of, unknown

_DOCUMENTATION: Final = "Documentation, "
"""How the metadata of a distribution names the address of its pages."""


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="API|WEBHOOK|CODE")
@click.option("--open", "opened", is_flag=True, help="Open the first one in a browser, too.")
def page(what: tuple[str, ...], opened: bool) -> int:
    """Print the addresses of pages about an API, a webhook or a code, the best first.

    The page of this SDK comes first where its site is known: TIMSDK_DOCS, or what the package says. Then come the
    pages that the catalog was written from. A code has those of the APIs that list it.
    """
    name = " ".join(what).strip()
    found = pages(name)
    if found is None:
        return unknown(name)
    site = site_address()
    addresses = [*([f"{site}/{found.place}"] if site else ()), *found.sources]
    for address in addresses:
        print(address)
    if opened and addresses:
        click.launch(addresses[0])
    return exit_codes.OK


class Pages(NamedTuple):
    """Where it is written about something."""

    place: str
    """On the site of this SDK: see codegen/site/places.py."""
    sources: list[str]
    """Addresses that the catalog was written from."""


def pages(name: str) -> Pages | None:
    """Return the pages about an API, a webhook or a code. None for other names."""
    if method := find(name):
        return Pages(f"apis/{method.family}/{method.name}.html", list(entry_of(method)["sources"]))
    if command := find_webhook(name):
        entry = webhooks()[command]
        return Pages(f"webhooks/{entry['event']}.html", list(entry["sources"]))
    if (code := code_of(name)) is None:
        return None
    listing = [entry for entry in map(entry_of, methods()) if str(code) in entry.get("codes", {})]
    return Pages(f"errors.html#e{code}", list(dict.fromkeys(entry["sources"][0] for entry in listing)))


def site_address() -> str:
    """Return the address of the site, without the slash at its end. Empty where nobody says it."""
    return (os.environ.get("TIMSDK_DOCS") or next(_of_metadata(), "")).rstrip("/")


def _of_metadata() -> Iterator[str]:
    from importlib import metadata  # noqa: PLC0415  for this command only

    for name in metadata.packages_distributions().get("timsdk_cli", ()):
        for url in metadata.metadata(name).get_all("Project-URL") or ():
            if url.startswith(_DOCUMENTATION):
                yield url.removeprefix(_DOCUMENTATION)
