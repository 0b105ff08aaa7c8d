"""One table of values that fit no declared type, for lint of examples and for validation at run time."""

from __future__ import annotations

from typing import Any, NamedTuple

TYPES = """
Level:
  doc: A level.
  values: {low: Low., high: High.}
Number:
  doc: A number.
  values: {1: {name: ONE, doc: One.}, 2: {name: TWO, doc: Two.}}
Bits:
  doc: Bits.
  bits: true
  values: {1: {name: ONE, doc: One.}, 2: {name: TWO, doc: Two.}}
Open:
  doc: An open enumeration.
  open: true
  values: {low: Low.}
Item:
  doc: An item.
  fields:
    Id: {type: str, required: true, doc: An ID.}
    Size: {type: int, doc: A size.}
    Inner: {type: "list[Item]", doc: Items of the item.}
Part:
  doc: A part.
  tag: Kind
  content: Content
  variants: {Text: Text}
Text:
  doc: A text.
  fields:
    Text: {type: str, doc: A text.}
"""


class Value(NamedTuple):
    """A value for a field of a type, and where it does not fit."""

    type: str
    value: Any
    at: str = "F"
    values: tuple[Any, ...] = ()


BAD = [
    *(Value("str", value) for value in (None, 0, 1.5, True, [], {})),
    *(Value("int", value) for value in (None, "1", 1.0, 1.5, False, [], {})),
    *(Value("float", value) for value in (None, "1", True, [], {})),
    *(Value("bool", value) for value in (None, 0, 1, "true", [], {})),
    *(Value("flag", value) for value in (None, True, False, 2, -1, 1.0, "1", [], {})),
    *(Value("int|str", value) for value in (None, 1.5, True, [], {})),
    *(Value("list[str]", value) for value in (None, "a", 0, {})),
    Value("list[str]", ["a", 1], "F[1]"),
    Value("list[list[int]]", [[1], [2, "3"]], "F[1][1]"),
    *(Value("map[int]", value) for value in (None, "a", 0, [])),
    Value("map[int]", {"a": 1, "b": "2"}, "F.b"),
    Value("list[map[flag]]", [{"a": 0}, {"b": True}], "F[1].b"),
    *(Value("Level", value) for value in (None, "Low", "", 1, True, [], {})),
    *(Value("Number", value) for value in (None, "1", 3, 1.0, [], {})),
    *(Value("Bits", value) for value in (None, "1", 1.0, True, [], {})),
    *(Value("Open", value) for value in (None, 1, True, [], {})),
    *(Value("Item", value) for value in (None, "a", 1, [])),
    Value("Item", {}, "F.Id"),
    Value("Item", {"Id": 1}, "F.Id"),
    Value("Item", {"Id": "a", "Size": "1"}, "F.Size"),
    Value("Item", {"Id": "a", "Sise": 1}, "F.Sise"),
    Value("Item", {"Id": "a", "Inner": [{"Id": "b"}, {"Id": "c", "Inner": [{}]}]}, "F.Inner[1].Inner[0].Id"),
    Value("map[Item]", {"a": {"Id": None}}, "F.a.Id"),
    *(Value("Part", value) for value in (None, "a", 1, [])),
    Value("Part", {"Content": {}}, "F.Kind"),
    Value("Part", {"Kind": "Text"}, "F.Content"),
    Value("Part", {"Kind": "Face", "Content": {}}, "F.Kind"),
    Value("Part", {"Kind": 1, "Content": {}}, "F.Kind"),
    Value("Part", {"Kind": "Text", "Content": {"Text": 1}}, "F.Content.Text"),
    Value("Part", {"Kind": "Text", "Content": []}, "F.Content"),
    Value("Part", {"Kind": "Text", "Content": {}, "More": 1}, "F.More"),
    Value("str", "c", values=("a", "b")),
    Value("int", 3, values=(1, 2)),
    Value("list[str]", ["a", "c"], values=("a", "b")),
]
GOOD = [
    *(Value("any", value) for value in (None, 0, 1.5, True, "a", [None], {"a": [1]})),
    *(Value("str", value) for value in ("", "a", "\U0001f600")),
    *(Value("int", value) for value in (0, -1, 2**64)),
    *(Value("float", value) for value in (0, 1.5, -2)),
    *(Value("bool", value) for value in (True, False)),
    *(Value("flag", value) for value in (0, 1)),
    *(Value("int|str", value) for value in (0, "0")),
    *(Value("list[str]", value) for value in ([], ["a"])),
    *(Value("map[int]", value) for value in ({}, {"a": 1})),
    Value("Level", "low"),
    Value("Number", 2),
    *(Value("Bits", value) for value in (0, 3, 64)),
    Value("Open", "anything"),
    Value("Item", {"Id": "", "Inner": [{"Id": "b", "Inner": []}]}),
    Value("Part", {"Kind": "Text", "Content": {}}),
    Value("str", "b", values=("a", "b")),
    Value("list[str]", ["b", "a"], values=("a", "b")),
]
