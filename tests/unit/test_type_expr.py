"""The type expressions of the spec."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.spec.type_expr import SCALARS, ListOf, MapOf, Named, OneOf, Scalar, TypeExpr, names, parse

STR, INT = Scalar("str"), Scalar("int")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((name, Scalar(name)) for name in ("str", "int", "float", "bool", "flag", "any")),
        ("Member", Named("Member")),
        ("MsgBody2", Named("MsgBody2")),
        ("strange", Named("strange")),
        ("listing", Named("listing")),
        ("list[str]", ListOf(STR)),
        ("map[any]", MapOf(Scalar("any"))),
        ("list[Member]", ListOf(Named("Member"))),
        ("list[list[int]]", ListOf(ListOf(INT))),
        ("map[list[map[Member]]]", MapOf(ListOf(MapOf(Named("Member"))))),
        ("int|str", OneOf((INT, STR))),
        ("str|int", OneOf((STR, INT))),
        ("str|int|float|bool", OneOf((STR, INT, Scalar("float"), Scalar("bool")))),
        ("list[int|str]", ListOf(OneOf((INT, STR)))),
        (" list [ str ] ", ListOf(STR)),
        ("int | str", OneOf((INT, STR))),
    ],
)
def test_type_expressions_parse_to_their_parts(text: str, expected: TypeExpr) -> None:
    assert parse(text) == expected


SIDES = "only str, int, float and bool can stand on the sides of `|`"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "type '' ends too early"),
        ("list[" * 9 + "str" + "]" * 9, "a type with more than 8 brackets: give its parts names"),
        ("[" * 100_000, "a type with more than 8 brackets: give its parts names"),
        ("  ", "type '  ' ends too early"),
        ("list", "'list' needs the type of its items: list[str]"),
        ("map", "'map' needs the type of its items: map[str]"),
        ("list str", "'list' needs the type of its items: list[str]"),
        ("list[list]", "'list' needs the type of its items: list[str]"),
        ("list[", "type 'list[' ends too early"),
        ("list[str", "a bracket stays open in type 'list[str'"),
        ("list[str int]", "a bracket stays open in type 'list[str int]'"),
        ("list[]", "unexpected ']' in type 'list[]'"),
        ("list[str]]", "unexpected ']' in type 'list[str]]'"),
        ("str int", "unexpected 'int' in type 'str int'"),
        ("str[int]", "unexpected '[' in type 'str[int]'"),
        ("Member[int]", "unexpected '[' in type 'Member[int]'"),
        ("[str]", "unexpected '[' in type '[str]'"),
        ("|str", "unexpected '|' in type '|str'"),
        ("str|", "type 'str|' ends too early"),
        ("str||int", "unexpected '|' in type 'str||int'"),
        ("str|Member", f"'str|Member': {SIDES}"),
        ("str|list[int]", f"'str|list[int]': {SIDES}"),
        ("int|flag", f"'int|flag': {SIDES}"),
        ("any|int", f"'any|int': {SIDES}"),
        ("dict(str)", "unexpected '(' in type 'dict(str)'"),
        ("str?", "unexpected '?' in type 'str?'"),
        ("1st", "unexpected '1' in type '1st'"),
        ("_Hidden", "unexpected '_' in type '_Hidden'"),
        ("Gr\u00f6\u00dfe", "unexpected '\u00f6' in type 'Gr\u00f6\u00dfe'"),
        ("\u202estr", r"unexpected '\u202e' in type '\u202estr'"),
        ("str\nimport os", r"unexpected 'import' in type 'str\nimport os'"),
        ('"; import os', "unexpected '\"' in type '\"; import os'"),
    ],
)
def test_bad_expression_is_refused_with_a_reason(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("str", []),
        ("int|str", []),
        ("list[map[any]]", []),
        ("Member", ["Member"]),
        ("list[map[Member]]", ["Member"]),
    ],
)
def test_names_are_all_type_names_of_an_expression(text: str, expected: list[str]) -> None:
    assert list(names(parse(text))) == expected


scalars = st.sampled_from(SCALARS).map(Scalar)
named = st.from_regex(r"[A-Z][A-Za-z0-9_]{0,8}", fullmatch=True).map(Named)
unions = st.lists(st.sampled_from(["str", "int", "float", "bool"]).map(Scalar), min_size=2, max_size=4).map(
    lambda options: OneOf(tuple(options))
)
expressions = st.recursive(scalars | named | unions, lambda inner: inner.map(ListOf) | inner.map(MapOf), max_leaves=6)


@given(expressions)
def test_text_of_an_expression_parses_to_the_expression(expression: TypeExpr) -> None:
    assert parse(str(expression)) == expression


@given(expressions, st.data())
def test_blanks_between_words_change_nothing(expression: TypeExpr, data: st.DataObject) -> None:
    text = str(expression)
    for mark in "[]|":
        text = text.replace(mark, f"{data.draw(st.sampled_from(['', ' ', '  ']))}{mark} ")
    assert parse(text) == expression


@given(st.text(st.sampled_from("strinlmap[]| AZ_1"), max_size=20) | st.text(max_size=20))
def test_any_text_parses_or_raises_value_error(text: str) -> None:
    try:
        expression = parse(text)
    except ValueError:
        return
    assert parse(str(expression)) == expression
