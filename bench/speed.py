"""Switches the extra `speed` on and off. It is off in every measurement that does not name it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from timsdk_runtime.model import json_codec

LEFT_OUT: Final = "import sys\nsys.modules.update(orjson=None, msgspec=None)\n"
"""The first lines of a fresh process: they make the extra look uninstalled."""
_INSTALLED: Final[dict[str, Any]] = {name: getattr(json_codec, name) for name in ("_orjson", "_msgspec")}


@contextmanager
def speed(used: bool) -> Iterator[None]:
    """Use the extra in this process, or behave as if it were not installed."""
    before = {name: getattr(json_codec, name) for name in _INSTALLED}
    try:
        for name, installed in _INSTALLED.items():
            setattr(json_codec, name, installed if used else lambda: None)
        yield
    finally:
        for name, value in before.items():
            setattr(json_codec, name, value)
