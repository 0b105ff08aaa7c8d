"""The loader: YAML without its traps, and the place of every node."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.files import read_files
from codegen.spec import load as load_module
from codegen.spec.load import Document, load, parse
from codegen.spec.problem import Position

AMBIGUOUS = "means different things to different YAML readers: put it in quotes"
ANCHOR = "anchors and aliases are not used here: write the value out"
TAG = "tags are not used here: put text in quotes, write the rest plainly"
MERGE = "merge keys are not used here: write the entries out"
TOP = "expected a mapping at the top of the file"
KEY = "a key must be a plain word or number"


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def _either_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs a test with libyaml and with the parser in Python."""
    loader = getattr(yaml, request.param, None)
    if loader is None:
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(load_module, "_LOADER", loader)


def data(content: str) -> object:
    document, problems = parse("spec/f.yaml", content.encode())
    assert problems == []
    assert document is not None
    return document.data


def refusals(content: str | bytes) -> list[str]:
    document, problems = parse("f", content if isinstance(content, bytes) else content.encode())
    assert document is None
    return [str(problem) for problem in problems]


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        # constants
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        # numbers
        ("0", 0),
        ("-0", 0),
        ("-12", -12),
        ("1400000000", 1400000000),
        ("18446744073709551615", 2**64 - 1),
        ("0.5", 0.5),
        ("-1.0", -1.0),
        ("1.5e+3", 1500.0),
        # text, whatever it looks like
        ("word", "word"),
        ("two words", "two words"),
        ("y", "y"),
        ("n", "n"),
        ("1.2.3", "1.2.3"),
        ("1,000", "1,000"),
        ("200/s", "200/s"),
        ("2024-12", "2024-12"),
        ("2024-12-24", "2024-12-24"),
        ("2024-12-24 10:00:00", "2024-12-24 10:00:00"),
        ("2024-12-24T10:00:00Z", "2024-12-24T10:00:00Z"),
        ("'@TGS'", "@TGS"),
        ("C2C_a_b", "C2C_a_b"),
        ("0b", "0b"),
        ("\u5317\u4eac", "\u5317\u4eac"),
        ("\u202eabc", "\u202eabc"),
        # quotes and blocks keep text as it is
        ("'On'", "On"),
        ('"No"', "No"),
        ("'010'", "010"),
        ("'1_000'", "1_000"),
        ('"12:30"', "12:30"),
        ("'0x1F'", "0x1F"),
        ("'TRUE'", "TRUE"),
        ("'null'", "null"),
        ("''", ""),
        ('"\\U0001F600"', "\U0001f600"),
        ('"\\a"', "\a"),
        ("|\n  On\n  No\n", "On\nNo\n"),
        (">\n  12:30\n  010\n", "12:30 010\n"),
        # collections
        ("[]", []),
        ("{}", {}),
        ("[1, {b: [x]}]", [1, {"b": ["x"]}]),
    ],
)
def test_plain_scalars_read_by_yaml_1_2(text: str, value: object) -> None:
    read = data(f"a: {text}")
    assert read == {"a": value}
    assert isinstance(read, dict)
    assert type(read["a"]) is type(value)


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    "text",
    [
        *("On", "on", "ON", "Off", "OFF", "off", "Yes", "yes", "YES", "No", "no", "NO"),
        *("TRUE", "True", "FALSE", "False", "NULL", "Null"),
        *("010", "0777", "00", "-012", "089", "+1", "0x1F", "0b101", "0o17"),
        *("1_000", "1__0", "-1_0", "1_0.5"),
        *("12:30", "1:2", "190:20:30", "12:30.5"),
        *("1e3", "1E3", "1e+3", "1.5e3", "1.e3", "1.", ".5", "-.5", "01.5", "+1.5", "1e400"),
        *(".inf", "-.inf", ".INF", ".nan", ".NaN"),
        *("184467440737095516150", "9" * 700, "="),
    ],
)
def test_ambiguous_scalar_is_refused_as_value_item_and_key(text: str) -> None:
    assert refusals(f"a: {text}") == [f"f:1:4: {text!r} {AMBIGUOUS}"]
    assert refusals(f"a:\n  - [x, {text}]") == [f"f:2:9: {text!r} {AMBIGUOUS}"]
    assert refusals(f"a: 1\n{text}: 1") == [f"f:2:1: {text!r} {AMBIGUOUS}"]


@pytest.mark.usefixtures("_either_loader")
def test_number_too_long_for_python_is_refused() -> None:
    digits = "9" * 5000
    assert refusals(f"a: {digits}") == [f"f:1:4: {digits!r} {AMBIGUOUS}"]


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # equal keys
        ("a: 1\nb: 2\na: 3", ["3:1: key 'a' stands here a second time, first in line 1"]),
        ("a: {b: 1, c: 2, b: 3}", ["1:17: key 'b' stands here a second time, first in line 1"]),
        ("a: 1\n'a': 2", ["2:1: key 'a' stands here a second time, first in line 1"]),
        ("10: 1\n10: 2\n10: 3", [f"{line}:1: key 10 stands here a second time, first in line 1" for line in (2, 3)]),
        # anchors, aliases, merge keys, tags
        ("a: &x 1", [f"1:4: {ANCHOR}"]),
        ("&x a: 1", [f"1:1: {ANCHOR}"]),
        ("a: &x {b: 1}\nc: *x", [f"1:4: {ANCHOR}", f"2:4: {ANCHOR}"]),
        ("a: &x {b: *x}", [f"1:4: {ANCHOR}", f"1:11: {ANCHOR}"]),
        ("a: &x [*x]", [f"1:4: {ANCHOR}", f"1:8: {ANCHOR}"]),
        ("a: *missing", [f"1:4: {ANCHOR}"]),
        ("a: &x {b: 1}\nc:\n  <<: *x", [f"1:4: {ANCHOR}", f"3:7: {ANCHOR}"]),
        ("a:\n  <<: {b: 1}", [f"2:3: {MERGE}"]),
        ("a: <<", [f"1:4: '<<' {AMBIGUOUS}"]),
        ("a: !!str 1", [f"1:4: {TAG}"]),
        ("a: !!int '3'", [f"1:4: {TAG}"]),
        ("a: !own {b: 1}", [f"1:4: {TAG}"]),
        ("a: !!set {b}", [f"1:4: {TAG}"]),
        ("a: !!seq [1]", [f"1:4: {TAG}"]),
        ("a: ! x", [f"1:4: {TAG}"]),
        ("!!str a: 1", [f"1:1: {TAG}"]),
        ("a: !!python/object/apply:os.system [id]", [f"1:4: {TAG}"]),
        ("a: &x !t 1", [f"1:4: {ANCHOR}", f"1:4: {TAG}"]),
        # keys
        ("? [a]\n: 1", [f"1:3: {KEY}"]),
        ("a:\n  ? {b: 1}\n  : 1", [f"2:5: {KEY}"]),
        # the top of the file
        ("", [f"1:1: {TOP}"]),
        ("# only a comment\n", [f"1:1: {TOP}"]),
        ("---\n", [f"1:1: {TOP}"]),
        ("- a\n- b\n", [f"1:1: {TOP}"]),
        ("text", [f"1:1: {TOP}"]),
        ("~", [f"1:1: {TOP}"]),
        # all of them, in the order of the file
        ("a: [On, {No: 010}]", [f"1:5: 'On' {AMBIGUOUS}", f"1:10: 'No' {AMBIGUOUS}", f"1:14: '010' {AMBIGUOUS}"]),
    ],
)
def test_unused_part_of_yaml_is_refused_with_its_place(content: str, expected: list[str]) -> None:
    assert refusals(content) == [f"f:{line}" for line in expected]


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("a: b: c", "1:5"),
        ("a: '", "1:5"),
        ("a: `b`", "1:4"),
        ("a:\n\tb: 1", "2:1"),
        ("a: 1\n---\nb: 2", "2:1"),
        ("a: 1\n--- x\n", "2:1"),
        ("a: 1\n   b: 2", "2:5"),
        ("a: \x00", "1:1"),
        ("a: 1\nb: \x07", "1:1"),
    ],
)
def test_bad_yaml_is_one_problem_with_its_place(content: str, place: str) -> None:
    (problem,) = refusals(content)
    assert problem.startswith(f"f:{place}: bad YAML: ")
    assert "\n" not in problem


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize("escape", [r"\ud83d", r"\udc00", r"x\udfff"])
def test_half_a_surrogate_pair_is_refused(escape: str) -> None:
    (problem,) = refusals(f'a: "{escape}"')
    assert problem.startswith("f:1:")


@pytest.mark.usefixtures("_either_loader")
def test_json_escapes_of_a_pair_are_one_character_and_only_between_double_quotes() -> None:
    document, problems = parse("f", rb"""{a: "x\ud83d\ude00y", b: "\u00e9", c: '\ud83d\ude00', d: \ud83d\ude00}""")
    assert problems == []
    assert document is not None
    escaped = r"\ud83d\ude00"
    assert document.data == {"a": "x\U0001f600y", "b": "é", "c": escaped, "d": escaped}
    assert document.values["d",] == (1, 58)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"\xff\xfea: 1", 1),
        (b"a: 1\nb: 2\nc: '\xe9'\nd: 3", 3),
        (b"a: \xed\xa0\x80", 1),  # a surrogate in UTF-8
        (b"a: \xc0\xaf", 1),  # two bytes for what fits into one
        ("a: b".encode("utf-16"), 1),
    ],
)
def test_other_encoding_is_refused_with_its_line(content: bytes, line: int) -> None:
    assert refusals(content) == [f"f:{line}:1: not UTF-8"]


@pytest.mark.parametrize("content", ["\ufeffa: 1\n", "a: 1\r\n", "--- {a: 1}\n...\n", "%YAML 1.1\n---\na: 1\n"])
def test_marks_around_a_document_change_nothing(content: str) -> None:
    assert data(content) == {"a": 1}


PLACES = """\
# comment
summary: text
request:
  Name: {type: str, doc: x}
  "Quoted":
    type: int
list: [one, {two: 2}]
10: |
  block
"""


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ((), (2, 1), (2, 1)),
        (("summary",), (2, 1), (2, 10)),
        (("request",), (3, 1), (4, 3)),
        (("request", "Name"), (4, 3), (4, 9)),
        (("request", "Name", "type"), (4, 10), (4, 16)),
        (("request", "Name", "doc"), (4, 21), (4, 26)),
        (("request", "Quoted"), (5, 3), (6, 5)),
        (("request", "Quoted", "type"), (6, 5), (6, 11)),
        (("list", 0), (7, 8), (7, 8)),
        (("list", 1, "two"), (7, 14), (7, 19)),
        ((10,), (8, 1), (8, 5)),
        # what is not there is where its nearest ancestor is
        (("request", "Name", "python"), (4, 3), (4, 9)),
        (("request", "Other", "doc"), (3, 1), (4, 3)),
        (("list", 7), (7, 1), (7, 7)),
        (("10",), (2, 1), (2, 1)),
        (("nowhere", 1, "at", "all"), (2, 1), (2, 1)),
    ],
)
def test_every_node_has_its_place(path: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]) -> None:
    document, _ = parse("spec/f.yaml", PLACES.encode())
    assert document is not None
    assert document.at(path) == Position("spec/f.yaml", *value)
    assert document.at(path, key=True) == Position("spec/f.yaml", *key)


def test_document_without_marks_stands_at_its_start() -> None:
    assert str(Document("spec/f.yaml", {}, {}, {}).at(("a",), key=True)) == "spec/f.yaml:1:1"


def test_columns_count_characters_and_not_bytes() -> None:
    assert refusals("{\u5317\u4eac: \U0001f600, a: On}") == [f"f:1:12: 'On' {AMBIGUOUS}"]


def test_load_reads_every_yaml_file_sorted_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    root = tmp_path / "spec"
    contents = {"b.yaml": "b: 1", "a/z.yaml": "a: On", "a/b/c.yaml": "c: 1", "notes.md": "a: On", "0.yaml": "- x"}
    for name, content in contents.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    documents, problems = load(read_files(root))
    assert [(document.path, document.data, document.readable) for document in documents] == [
        ("spec/0.yaml", {}, False),
        ("spec/a/b/c.yaml", {"c": 1}, True),
        ("spec/a/z.yaml", {}, False),
        ("spec/b.yaml", {"b": 1}, True),
    ]
    assert list(map(str, problems)) == [f"spec/0.yaml:1:1: {TOP}", f"spec/a/z.yaml:1:4: 'On' {AMBIGUOUS}"]


def test_yml_file_is_a_problem_and_stands_for_the_yaml_file(tmp_path: Path) -> None:
    root = tmp_path / "spec"
    (root / "types.yaml").mkdir(parents=True)  # a directory is no file, whatever it is called
    (root / "a.yml").write_text("a: 1", encoding="utf-8")
    documents, problems = load(read_files(root))
    assert documents == [Document("spec/a.yaml", {}, {}, {}, readable=False)]
    assert list(map(str, problems)) == ["spec/a.yml:1:1: rename it to .yaml"]


@pytest.mark.usefixtures("_either_loader")
@pytest.mark.parametrize("depth", [51, 1_000, 20_000])
@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_too_deep_nesting_is_one_problem(opening: str, depth: int) -> None:
    (problem,) = refusals(f"{'' if opening == '- ' else 'a: '}{opening * depth}")
    assert problem.endswith(": nested deeper than 50 levels")


@pytest.mark.usefixtures("_either_loader")
def test_deepest_allowed_nesting_is_read() -> None:
    value = data("a: " + "[" * 49 + "]" * 49)
    for _ in range(48):
        assert isinstance(value, dict | list)
        (value,) = value.values() if isinstance(value, dict) else value
    assert value == [[]]


def test_empty_folder_loads_no_documents(tmp_path: Path) -> None:
    assert load(read_files(tmp_path)) == ([], [])


text = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Cs", "Zl", "Zp"], exclude_characters="\ufeff")
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(text, json_values, max_size=4))
def test_json_reads_as_the_same_values(value: dict[str, object]) -> None:
    assert data(json.dumps(value, ensure_ascii=False)) == value


@given(st.binary(max_size=40))
def test_any_bytes_give_a_document_or_problems_and_never_raise(content: bytes) -> None:
    document, problems = parse("f", content)
    assert (document is None) == bool(problems)


@given(st.text(st.sampled_from("ab:-[]{}&*!|>'\"#?,\n \t0o1.e_xOn~<=%@"), max_size=40))
def test_any_punctuation_gives_a_document_or_problems_and_never_raises(content: str) -> None:
    document, problems = parse("f", content.encode())
    assert (document is None) == bool(problems)
