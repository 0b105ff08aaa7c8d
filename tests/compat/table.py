"""The table of docs/reliability.md that says beside what the SDK was run. Rows that were not run stay as they are."""

from __future__ import annotations

from collections.abc import Mapping

from reliability import document

from .environments import ENVIRONMENTS
from .runner import CONNECTIONS, Outcome

NAME = "compat"
HEAD = ["| beside | versions | lean connection | urllib3's connection |", "|---|---|---|---|"]


def rows(page: str) -> dict[str, str]:
    """Return the lines of the table by their environment."""
    lines = document.part(NAME, page).splitlines()[len(HEAD) :]
    return {line.split("|")[1].strip(): line for line in lines}


def row(name: str, found: Mapping[str, Outcome]) -> str:
    """Return one line of the table."""
    versions = found[CONNECTIONS[0]].versions
    shown = ", ".join(f"{distribution} {version}" for distribution, version in versions.items())
    return f"| {name} | {shown} | {' | '.join(found[kind].text for kind in CONNECTIONS)} |"


def write_row(name: str, found: Mapping[str, Outcome]) -> None:
    """Put the results of an environment into the page."""
    page = document.PAGE.read_text("utf-8")
    lines = {**rows(page), name: row(name, found)}
    ordered = [lines[environment.name] for environment in ENVIRONMENTS if environment.name in lines]
    document.PAGE.write_text(document.replace_part(NAME, "\n".join([*HEAD, *ordered]), page), "utf-8")
