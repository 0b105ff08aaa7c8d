"""The base of text enumerations; `enum.StrEnum` exists since Python 3.11 only."""

from __future__ import annotations

import enum


class StrEnum(str, enum.Enum):
    """Members are their texts: they compare, format and serialise as such."""

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)
