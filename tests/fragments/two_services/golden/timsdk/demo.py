# Generated from spec/; do not edit. `make generate` writes it again.
"""Demo: models of the APIs of `client.demo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.boxed_svc.second import SecondRequest as SecondRequest
    from timsdk._apis.boxed_svc.second import SecondResponse as SecondResponse
    from timsdk._apis.demo_svc.first import FirstRequest as FirstRequest
    from timsdk._apis.demo_svc.first import FirstResponse as FirstResponse
    from timsdk._types.level import Level as Level

__all__ = [
    "FirstRequest",
    "FirstResponse",
    "Level",
    "SecondRequest",
    "SecondResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "FirstRequest": "timsdk._apis.demo_svc.first",
            "FirstResponse": "timsdk._apis.demo_svc.first",
            "Level": "timsdk._types.level",
            "SecondRequest": "timsdk._apis.boxed_svc.second",
            "SecondResponse": "timsdk._apis.boxed_svc.second",
        },
    )
