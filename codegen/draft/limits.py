"""Limits and defaults that a description states in the few forms that can be read without understanding it."""

from __future__ import annotations

import re
from typing import Any

from codegen.draft.fields import DraftField

_NUMBER = r"`?([\d,]{1,15})`?"
_AT_MOST = (
    r"(?:up to|at most|no more than|not exceed|cannot exceed|maximum(?: of| length| size| value)?(?: is|:|：)?"
    r"|max\.?(?::)?|最多(?:支持|可以|可|为)?|最长(?:为)?|最大(?:长度|值)?(?:为|是|:|：)?|不(?:能|得|可|允许)?超过|上限(?:为|是)?|长度限制(?:为)?)"
)
_BYTES = re.compile(rf"{_AT_MOST}[^\d\n。.]{{0,12}}{_NUMBER} ?(?:bytes?|字节|B\b)", re.IGNORECASE)
_CHARACTERS = re.compile(rf"{_AT_MOST}[^\d\n。.]{{0,12}}{_NUMBER} ?(?:characters?|个?字符)", re.IGNORECASE)
_COUNT = re.compile(
    rf"{_AT_MOST}[^\d\n。.]{{0,12}}{_NUMBER}(?! ?(?:bytes?|字节|characters?|字符|KB|B\b))", re.IGNORECASE
)
_VALUE = re.compile(
    r"(?:(?:maximum|max\.?) value(?: is|:|：)? ?|value cannot exceed |最大值?(?:为|是|:|：)|取值(?:上限|不超过)) ?"
    rf"{_NUMBER}",
    re.IGNORECASE,
)  # fmt: skip
_RANGE = re.compile(
    r"(?:value range|range|取值范围)(?: is|为|是|:|：)? ?[\[（(]?(\d+) ?[-–~,，至到] ?([\d,]+)", re.IGNORECASE
)
_ADVICE = re.compile(r"recommend|suggest|建议", re.IGNORECASE)
_DEFAULT = re.compile(
    r"(?:default value(?: is|:)?|defaults? to|默认值?(?:为|是|:|：)) ?`?(-?\d[\d,]*)(?!\.?\d)", re.IGNORECASE
)


VALUES = frozenset({"min", "max", "default"})
"""Keys about the value of a number. Sentences about them have too many forms to be sure."""


def limits(field: DraftField, *, response: bool) -> dict[str, Any]:
    """Return the keys of the spec that the description of a field states. Of a response, few limits are of use."""
    if field.row is None or field.is_map:
        return {}
    found = _limits(field.row.text, field.type, is_list=bool(field.lists))
    return {key: value for key, value in found.items() if not (response and key in ("default", "max_items"))}


def _limits(text: str, kind: str, *, is_list: bool) -> dict[str, Any]:
    if _ADVICE.search(text):
        return {}
    if is_list:
        return _single("max_items", _COUNT, text)
    if kind == "str":
        return _single("max_bytes", _BYTES, text) or _single("max_length", _CHARACTERS, text)
    if kind != "int":
        return {}
    found: dict[str, Any] = {}
    if match := _RANGE.search(text):
        found |= {"min": int(match[1]), "max": _number(match[2])}
    else:
        found |= _single("max", _VALUE, text)
    if match := _DEFAULT.search(text):
        found["default"] = _number(match[1])
    return found


def _single(key: str, pattern: re.Pattern[str], text: str) -> dict[str, Any]:
    """Return the number where the text has it once: two numbers are about different things."""
    numbers = {_number(match[1]) for match in pattern.finditer(text)}
    return {key: numbers.pop()} if len(numbers) == 1 else {}


def _number(text: str) -> int:
    return int(text.replace(",", "") or 0)
