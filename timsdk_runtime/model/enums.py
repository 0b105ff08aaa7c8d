"""The base of text enumerations, because `enum.StrEnum` does not exist in Python 3.10."""

from __future__ import annotations

import enum


class StrEnum(str, enum.Enum):
    """Base of text enumerations: members compare, format and serialise as their texts."""

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)
