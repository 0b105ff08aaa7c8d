"""Mutants know which lines they change, and functions that exist take the code of a mutant."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tools.mutation.judge import MOST_TEST_SECONDS, _order
from tools.mutation.mutants import Mutant, mutants
from tools.mutation.swap import functions_by_file, swaps

FILE = Path("/nowhere/example.py")
SOURCE = textwrap.dedent(
    """\
    LIMIT = 5

    def outer(value=1):
        def inner():
            return value < LIMIT
        if (value == 2
                and inner()):
            value += 1
        return inner()
    """
)


def of_example() -> dict[str, Mutant]:
    return {mutant.description: mutant for mutant in mutants("example", ast.parse(SOURCE))}


def loaded() -> Any:
    module = ModuleType("example")
    exec(compile(SOURCE, str(FILE), "exec"), module.__dict__)
    return module


def test_mutant_names_the_lines_of_its_statement_without_its_blocks() -> None:
    found = of_example()
    assert found["5 -> 6"].lines == (1, 1)
    assert found["Lt -> LtE"].lines == (5, 5)
    assert found["Eq -> NotEq"].lines == found["And -> Or"].lines == (6, 7)
    assert found["Add -> Sub"].lines == (8, 8)


def test_only_the_bodies_of_functions_run_after_import() -> None:
    outside = [mutant.line for mutant in mutants("example", ast.parse(SOURCE)) if not mutant.in_function]
    assert outside == [1, 3]  # a default is made at import


def test_function_takes_the_code_of_a_mutant_with_what_is_inside_of_it() -> None:
    module = loaded()
    functions = [each for each in functions_by_file()[str(FILE)] if each.__globals__ is module.__dict__]
    assert module.outer(5) is False
    for function, code in swaps(functions, of_example()["Lt -> LtE"].tree, FILE):
        function.__code__ = code
    assert module.outer(5) is True


def test_nothing_can_be_swapped_where_two_functions_look_alike() -> None:
    source = "def first(): return [lambda: 1, lambda: 2]\nmade = first()\n"
    names: dict[str, Any] = {}
    exec(compile(source, str(FILE), "exec"), names)
    assert swaps([names["first"], *names["made"]], ast.parse(source.replace("1", "3")), FILE) == []


@pytest.mark.parametrize("base", ["Enum", "enum.Enum"])
def test_values_of_an_enum_are_no_mutants(base: str) -> None:
    tree = ast.parse(f"class Phase({base}):\n    NOTHING = 'nothing'\n\nLIMIT = 5\n")
    assert [mutant.description for mutant in mutants("example", tree)] == ["5 -> 6"]


def test_file_with_many_quick_tests_leaves_time_for_those_of_others() -> None:
    quick, slow, unnamed = range(100), 100, 101
    files = {**dict.fromkeys(quick, "quick.py"), slow: "slow.py", unnamed: "unnamed.py"}
    seconds = {**dict.fromkeys(quick, MOST_TEST_SECONDS / 50), slow: 5.0, unnamed: 0.0}
    found = _order(set(files), {*quick, slow}, seconds, files)
    assert found[:3] == [0, slow, 1]
    assert unnamed not in found
    assert sum(seconds[test] for test in found) <= MOST_TEST_SECONDS
    assert _order({slow, unnamed}, {slow}, seconds, files) == [slow, unnamed]
