# Generated from spec/; do not edit. `make generate` writes it again.
"""Types that several APIs share: message elements, enumerations, items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

__all__ = []

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {},
    )
