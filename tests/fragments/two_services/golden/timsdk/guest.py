# Generated from spec/; do not edit. `make generate` writes it again.
"""Guest: models of the APIs of `client.guest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.boxed_svc.third import ThirdRequest as ThirdRequest
    from timsdk._apis.boxed_svc.third import ThirdResponse as ThirdResponse
    from timsdk._types.level import Level as Level

__all__ = [
    "Level",
    "ThirdRequest",
    "ThirdResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "Level": "timsdk._types.level",
            "ThirdRequest": "timsdk._apis.boxed_svc.third",
            "ThirdResponse": "timsdk._apis.boxed_svc.third",
        },
    )
