# Generated from spec/; do not edit. `make generate` writes it again.
"""What sends the requests of `AsyncClient` with aiohttp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk_runtime.transport.aiohttp_transport import AiohttpTransport as AiohttpTransport

__all__ = [
    "AiohttpTransport",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AiohttpTransport": "timsdk_runtime.transport.aiohttp_transport",
        },
    )
