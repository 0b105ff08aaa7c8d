"""Text from the spec enters Python as a literal or a docstring, and nothing in it can break out."""

from __future__ import annotations

import ast
import inspect
import itertools
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.output.format import format_texts
from codegen.resolve.docstrings import WIDTH, describe_field, docstring, literal, paragraph, wrap
from codegen.spec.type_defs import Field
from codegen.spec.type_expr import Scalar

PIECES = [
    '"',
    '""',
    '"""',
    "'''",
    "\\",
    "\n",
    " ",
    "x",
    "{{ x }}",
    "{%",
    "%s",
    "\\N{DASH}",
    "\\x",
    "\u202e",
    "\0",
    "\r",
]
texts = st.text() | st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


def indented(text: str, indent: int) -> str:
    """What a docstring of `text` evaluates to: further lines are indented, and the quotes stand below them."""
    first, *rest = text.split("\n")
    lines = [first, *(" " * indent + line if line else "" for line in rest)]
    return "\n".join([*lines, " " * indent] if rest else lines)


def hidden(text: str) -> list[str]:
    """Characters that a reader of the output would not see, or see elsewhere."""
    return [char for char in text if char not in "\n " and unicodedata.category(char)[0] in "CZ"]


@given(texts, st.sampled_from([0, 4, 8]))
def test_docstring_evaluates_to_its_text(text: str, indent: int) -> None:
    source = docstring(text, indent=indent)
    assert ast.literal_eval(source) == indented(text, indent)
    assert hidden(source) == []


@given(texts)
def test_docstring_is_one_literal(text: str) -> None:
    (statement,) = ast.parse(docstring(text)).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@pytest.mark.parametrize("pieces", [3, 4])
def test_no_row_of_quotes_and_backslashes_ends_a_docstring(pieces: int) -> None:
    for parts in itertools.product(['"', '""', "\\", "x", "\n"], repeat=pieces):
        text = "".join(parts)
        assert ast.literal_eval(docstring(text)) == indented(text, 4), repr(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", '""""""'),
        ("Plain.", '"""Plain."""'),
        ('Ends with a "quote"', '"""Ends with a "quote\\""""'),
        ('Ends with both \\"', '"""Ends with both \\\\\\""""'),
        ('Three """ inside.', '"""Three \\""" inside."""'),
        ("Two\nlines.", '"""Two\n    lines.\n    """'),
        ("A\n\nparagraph.", '"""A\n\n    paragraph.\n    """'),
        ("\u202eleft\u00a0\u200b\ufeff", '"""\\u202eleft\\xa0\\u200b\\ufeff"""'),
        ("\U000e0001\ud800\0\t\r", '"""\\U000e0001\\ud800\\x00\\x09\\x0d"""'),
        ("名字 ümläut 😀", '"""名字 ümläut 😀"""'),
    ],
)
def test_docstring_escapes_only_what_it_must(text: str, source: str) -> None:
    assert docstring(text) == source


@given(json_values)
def test_literal_evaluates_to_its_value(value: Any) -> None:
    source = literal(value)
    assert ast.literal_eval(source) == value
    assert type(ast.literal_eval(source)) is type(value)
    assert hidden(source) == []
    assert "\n" not in source


def test_formatting_keeps_what_docstrings_say() -> None:
    said = ["".join(parts) for parts in itertools.product(PIECES, repeat=2)]
    classes = "".join(f"class C{i}:\n    {docstring(f'A {text}')}\n\n\n" for i, text in enumerate(said))
    values = "".join(f"V{i} = {literal(text)}\n" for i, text in enumerate(said))
    module = ast.parse(format_texts({"m.py": classes + values})["m.py"])
    docs = [laid_out(str(ast.get_docstring(node))) for node in module.body if isinstance(node, ast.ClassDef)]
    assert docs == [laid_out(f"A {text}") for text in said]
    found = [ast.literal_eval(node.value) for node in module.body if isinstance(node, ast.Assign)]
    assert found == said


def laid_out(text: str) -> str:
    """A docstring as readers get it; blanks at the ends of lines are the formatter's."""
    return inspect.cleandoc("\n".join(line.rstrip(" ") for line in text.split("\n"))).rstrip()


@given(texts, st.sampled_from([0, 8, 12]), st.sampled_from([0, 4]))
def test_wrapping_changes_blanks_only(text: str, indent: int, hanging: int) -> None:
    lines = wrap(text, indent=indent, hanging=hanging)
    assert " ".join(lines).split() == text.split()
    for line in lines:
        assert len(line) <= WIDTH - indent or len(line.split()) == 1


def test_wrapping_keeps_paragraphs_and_hangs_their_lines() -> None:
    lines = wrap("word " * 40 + "\n\nNext\nparagraph.", hanging=4)
    assert lines[1].startswith("    word")
    assert lines[2:] == ["", "Next paragraph."]


@given(texts)
def test_paragraph_fits_the_line(text: str) -> None:
    for line in ast.literal_eval(paragraph(text)).split("\n"):
        assert len(line) <= WIDTH or len(line.split()) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "A field."),
        ({"min": 0}, "A field. At least 0."),
        ({"max": 2.5}, "A field. At most 2.5."),
        ({"min": 1, "max": 2}, "A field. From 1 to 2."),
        ({"max_items": 3, "max_bytes": 4}, "A field. At most 3 items. At most 4 bytes."),
        ({"min_items": 1, "max_items": 3}, "A field. At least 1 item. At most 3 items."),
        ({"min_items": 2}, "A field. At least 2 items."),
        ({"max_length": 5}, "A field. At most 5 characters."),
        ({"unit": "ms"}, "A field. In milliseconds."),
        ({"unit": "unix_s"}, "A field. Unix time in seconds."),
        ({"values": ("a", 1)}, 'A field. One of "a", 1.'),
        ({"default": 0}, "A field. The service assumes 0 when omitted."),
        ({"default": ""}, 'A field. The service assumes "" when omitted.'),
        ({"fill": "u32"}, "A field. Chosen at random when omitted."),
        ({"deprecated": "Use B."}, "A field. Deprecated: Use B."),
    ],
)
def test_field_description_has_all_that_the_field_declares(options: dict[str, Any], said: str) -> None:
    assert describe_field(Field(type=Scalar("str"), doc="A field.\n", **options)) == said
