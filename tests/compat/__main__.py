"""`python -m compat [NAME...]`: runs every environment, or those whose name contains a NAME; writes the table."""

from __future__ import annotations

import sys

from . import table
from .environments import ENVIRONMENTS, ROOT
from .runner import CONNECTIONS, run_environment


def main(*wanted: str) -> int:
    """Return the exit status: 0 where every check passed."""
    broken = False
    for environment in ENVIRONMENTS:
        if wanted and not any(part.lower() in environment.name.lower() for part in wanted):
            continue
        found = run_environment(environment, ROOT / ".venv-compat")
        if found is None:
            print(f"{environment.name}: this Python is not installed", flush=True)
            continue
        print(" | ".join([environment.name, *(f"{kind}: {found[kind].text}" for kind in CONNECTIONS)]), flush=True)
        for kind, outcome in found.items():
            for title, result in outcome.failed.items():
                print(f"    {kind}, {title}: {result}", flush=True)
            broken = broken or bool(outcome.failed)
        table.write_row(environment.name, found)
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
