"""Measured figures of a long run, for docs/reliability.md: `make reliability` writes them."""

from __future__ import annotations

_figures: dict[str, str] = {}


def record(name: str, figure: str) -> None:
    """Store a figure until the end of the run."""
    _figures[name] = figure


def all_figures() -> dict[str, str]:
    return dict(_figures)
