"""`Policy`: which APIs may be called. Reads may; writes by a pattern; destructive ones by their exact name."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import NamedTuple

import click

from timsdk_cli.index import Method, entry_of, methods


class Policy(NamedTuple):
    """The APIs beside those that read, by `service/command`."""

    allowed: frozenset[str]

    def refusal(self, method: Method) -> str:
        """Return why an API may not be called, and what the operator can do. Empty where it may be."""
        entry = entry_of(method)
        if entry.get("reads") or method.api in self.allowed:
            return ""
        if entry.get("destructive"):
            return (
                f"{method.api} is destructive ({entry['summary'].rstrip('.').lower()}); the operator of this server "
                f"allows it by its name only: --allow {method.api}"
            )
        return f"{method.api} changes something; the operator of this server allows it with --allow {method.api}"


def policy_of(patterns: Iterable[str]) -> Policy:
    """Return the policy that patterns make: names of APIs, `message.*`, or `openim/*`.

    Raises:
        UsageError: A pattern allows nothing.
    """
    allowed: set[str] = set()
    for pattern in patterns:
        matched = [method for method in methods() if any(fnmatchcase(name, pattern) for name in _names(method))]
        if not matched:
            raise click.UsageError(f"--allow {pattern!r} matches no API; `timsdk apis` lists them.")
        found = {
            method.api for method in matched if pattern in _names(method) or not entry_of(method).get("destructive")
        }
        if not found:
            raise click.UsageError(
                f"--allow {pattern!r} matches destructive APIs only, which are allowed one by one, "
                f"such as --allow {matched[0].api}."
            )
        allowed |= found
    return Policy(frozenset(allowed))


def _names(method: Method) -> tuple[str, str]:
    return method.api, f"{method.family}.{method.name}"
