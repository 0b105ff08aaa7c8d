"""Texts for names that do not exist: where a name is, or which one was meant. Loaded after a failure only."""

from __future__ import annotations

import difflib
import importlib
import opcode
from collections.abc import Iterable, Mapping
from types import FrameType
from typing import Any, Final

_SHOWN: Final = 8
"""Modules that a text lists."""


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the name that was probably meant: one of equal letters, as wire names are, or a similar one."""
    names = list(known)
    by_letters = {_letters(each): each for each in names}
    return by_letters.get(_letters(name)) or next(iter(difflib.get_close_matches(name, names, 1)), None)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean ...?`, or an empty text."""
    found = closest(name, known)
    return f"; did you mean {found!r}?" if found else ""


def missing_name(module: str, name: str, facades: Iterable[str], frame: FrameType) -> Exception:
    """Return the exception for a name that a module of the package lacks.

    An import statement would replace an `AttributeError` by a text of its own, so it gets an `ImportError`.

    Args:
        module: The module that was asked.
        name: What it lacks.
        facades: All public modules of the package.
        frame: Where it was asked for.
    """
    exports = {facade: _public(facade) for facade in facades}
    hint = _where(module, name, exports)
    if frame.f_code.co_code[frame.f_lasti] == opcode.opmap["IMPORT_FROM"]:
        return ImportError(f"cannot import name {name!r} from {module!r}{hint}", name=module)
    return AttributeError(f"module {module!r} has no attribute {name!r}{hint}")


def _where(module: str, name: str, exports: Mapping[str, frozenset[str]]) -> str:
    found = sorted((facade for facade, names in exports.items() if name in names), key=_shared_types_first)
    if found:
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        return f"; it is in {', '.join(found[:_SHOWN])}{more}"
    if hint := did_you_mean(name, exports[module]):
        return hint
    meant = closest(name, {each for names in exports.values() for each in names})
    if meant is None:
        return ""
    place = min((facade for facade, names in exports.items() if meant in names), key=_shared_types_first)
    return f"; did you mean {meant!r} of {place}?"


def _shared_types_first(module: str) -> tuple[bool, str]:
    return not module.endswith(".types"), module


def _public(module: str) -> frozenset[str]:
    names: Any = getattr(importlib.import_module(module), "__all__", ())
    return frozenset(names)


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
