"""The two ways in which text from `spec/` enters Python: a literal, or a docstring. Both are safe for any text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from codegen.spec.type_defs import Field
from codegen.spec.type_expr import Scalar

WIDTH = 116
_FIRST_SENTENCE = re.compile(r"(.*?)(?:(?<=[.?!])\s+(?=[A-Z`\"'])(.*))?", re.DOTALL)
_CLOSING = re.compile(r'"(?=""|\Z)')
"""A quote that would end the docstring: before two others, or at the end."""


def literal(value: Any) -> str:
    """Return a Python literal for a JSON value, in ASCII where a character could mislead a reader."""
    return repr(value) if not isinstance(value, str) else _quoted(value)


def docstring(text: str, *, indent: int = 4) -> str:
    """Return a triple-quoted literal that evaluates to `text`, with further lines indented by `indent`."""
    escaped = "\n".join(map(_escaped, text.split("\n")))
    lines = _CLOSING.sub(r"\\\g<0>", escaped).split("\n")
    body = "\n".join([lines[0], *(" " * indent + line if line else "" for line in lines[1:])])
    if len(lines) > 1:
        body += "\n" + " " * indent
    return f'"""{body}"""'


def wrap(text: str, *, indent: int = 0, hanging: int = 0) -> list[str]:
    """Break each paragraph into lines that fit. Further lines of a paragraph are indented by `hanging`."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += ["", *_fill(paragraph, WIDTH - indent, " " * hanging)]
    return lines[1:]


def _fill(paragraph: str, width: int, hanging: str) -> Iterator[str]:
    """Yield lines with as many words as fit, and at least one."""
    if len(paragraph) <= width:
        yield paragraph
        return
    line = ""
    for word in paragraph.split(" "):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = hanging + word
        else:
            line = f"{line} {word}" if line else word
    yield line


def paragraph(text: str, *, indent: int = 4) -> str:
    """Return a docstring whose lines fit behind `indent` blanks."""
    return docstring("\n".join(wrap(text, indent=indent + len('""""""'))), indent=indent)


def class_doc(text: str, *, indent: int = 4) -> str:
    """Return a docstring whose first sentence stands alone, and whose lines fit behind `indent` blanks."""
    first, rest = _FIRST_SENTENCE.fullmatch(text.strip() or ".").groups()  # type: ignore[union-attr]
    return paragraph(f"{first}\n\n{rest}" if rest else text, indent=indent)


def describe_field(field: Field, prose: Callable[[str], str] = str) -> str:
    """Return a field's meaning, with its unit, limits and default in words; `prose` finishes texts of the spec."""
    parts = [prose(field.doc.strip())]
    parts += _unit(field)
    parts += _limits(field)
    if field.fill:
        parts.append("Chosen at random when omitted.")
    if field.default is not None:
        default = bool(field.default) if field.type == Scalar("flag") else field.default
        parts.append(f"The service assumes {literal(default)} when omitted.")
    if field.deprecated:
        parts.append(f"Deprecated: {prose(field.deprecated.strip())}")
    return " ".join(parts)


UNITS = {
    "unix_s": "Unix time in seconds.",
    "unix_ms": "Unix time in milliseconds.",
    "s": "In seconds.",
    "ms": "In milliseconds.",
    "min": "In minutes.",
    "h": "In hours.",
    "day": "In days.",
    "bytes": "In bytes.",
    "px": "In pixels.",
    "percent": "In percent.",
}


def _unit(field: Field) -> list[str]:
    return [UNITS[field.unit]] if field.unit else []


def _limits(field: Field) -> list[str]:
    parts: list[str] = []
    if field.min is not None and field.max is not None:
        parts.append(f"From {field.min} to {field.max}.")
    elif field.min is not None:
        parts.append(f"At least {field.min}.")
    elif field.max is not None:
        parts.append(f"At most {field.max}.")
    if field.min_items is not None:
        parts.append(f"At least {field.min_items} item{'s' if field.min_items > 1 else ''}.")
    if field.max_items is not None:
        parts.append(f"At most {field.max_items} items.")
    if field.max_bytes is not None:
        parts.append(f"At most {field.max_bytes} bytes.")
    if field.max_length is not None:
        parts.append(f"At most {field.max_length} characters.")
    if field.values:
        parts.append(f"One of {', '.join(map(literal, field.values))}.")
    return parts


def _escaped(line: str) -> str:
    """Escape what is not printable: control, format, private and lone characters, and all blanks but one."""
    line = line.replace("\\", "\\\\")
    if line.isprintable():
        return line
    return "".join(character if character.isprintable() else _code(character) for character in line)


def _quoted(text: str) -> str:
    return '"{}"'.format(_escaped(text).replace('"', '\\"'))


def _code(character: str) -> str:
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
