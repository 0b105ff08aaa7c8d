# Generated from spec/; do not edit. `make generate` writes it again.
"""Types that several APIs share: message elements, enumerations, items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._types.colour import Colour as Colour
    from timsdk._types.direction import Direction as Direction
    from timsdk._types.right import Right as Right
    from timsdk._types.tag import Tag as Tag

__all__ = [
    "Colour",
    "Direction",
    "Right",
    "Tag",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "Colour": "timsdk._types.colour",
            "Direction": "timsdk._types.direction",
            "Right": "timsdk._types.right",
            "Tag": "timsdk._types.tag",
        },
    )
