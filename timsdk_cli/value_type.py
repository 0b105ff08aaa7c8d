"""Types of options, and their base. Only newer releases of click can be told what a type returns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    ValueType = click.ParamType[Any]
else:
    ValueType = click.ParamType

_SECONDS: Final = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


class Duration(ValueType):
    """`3600`, `90m`, `12h` or `180d`."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return seconds."""
        if isinstance(value, int):
            return value
        found = re.fullmatch(r"([0-9]{1,9})([smhd]?)", value)
        if not found or not int(found[1]):
            self.fail(f"{value!r} is no duration; write 3600, 90m, 12h or 180d.", param, ctx)
        return int(found[1]) * _SECONDS[found[2]]
