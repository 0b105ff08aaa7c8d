"""Measured figures of a long run, for docs/reliability.md: `make reliability` writes them."""

from __future__ import annotations

_figures: dict[str, str] = {}


def record(name: str, figure: str) -> None:
    """Keep a figure for the end of the run."""
    _figures[name] = figure


def recorded() -> dict[str, str]:
    return dict(_figures)
