# Generated from spec/; do not edit. `make generate` writes it again.
"""OpenTelemetry spans and metrics of calls; needs the extra `otel`, which brings `opentelemetry-api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk_runtime.otel import instrument as instrument
    from timsdk_runtime.otel import uninstrument as uninstrument

__all__ = [
    "instrument",
    "uninstrument",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "instrument": "timsdk_runtime.otel",
            "uninstrument": "timsdk_runtime.otel",
        },
    )
