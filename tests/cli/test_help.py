"""Help: every command has one, and it names every parameter."""

from __future__ import annotations

import click
import pytest
from support.command_line import run
from support.interpreter import loaded_modules
from timsdk import catalog

from timsdk_cli.commands import _TOOLS, cli
from timsdk_cli.index import entry_of, families, kebab, methods
from timsdk_cli.parameters import wire_option

METHODS = list(methods())
_HELP = """
import contextlib, sys
sys.argv = ["timsdk", {}]
from timsdk_cli.__main__ import main
with contextlib.redirect_stdout(sys.stderr):
    main()
"""


def test_every_api_has_a_command() -> None:
    assert {method.api: f"{method.family}.{method.name}" for method in METHODS} == {
        api: catalog.method(api) for api in catalog
    }
    assert len({method.command for method in METHODS}) == len(catalog)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.command)
def test_help_of_a_command_names_every_parameter(method: object) -> None:
    assert isinstance(method, type(METHODS[0]))
    ended = run(*method.command.split(), "--help")
    assert (ended.code, ended.err) == (0, "")
    assert " ".join(method.summary.split()) in " ".join(ended.out.split())
    options = [wire_option(field) for field in entry_of(method).get("parameters", {}).values()]
    assert [option for option in options if f"\n  {option} " not in ended.out] == []


@pytest.mark.parametrize("family", sorted(families()))
def test_help_of_a_family_lists_its_commands(family: str) -> None:
    ended = run(kebab(family), "--help")
    assert ended.code == 0
    names = [kebab(name) for name in families()[family]["methods"]]
    assert [name for name in names if f"\n  {name}" not in ended.out] == []


@pytest.mark.parametrize("tool", sorted(_TOOLS))
def test_every_tool_has_help(tool: str) -> None:
    ended = run(tool, "--help")
    assert ended.code == 0
    assert ended.out.startswith(f"Usage: timsdk {tool}")


def inner_commands() -> list[tuple[str, str]]:
    """Tool and command, for each tool that has commands of its own."""
    tools = {name: cli.get_command(click.Context(cli), name) for name in _TOOLS}
    return [(name, inner) for name, tool in tools.items() if isinstance(tool, click.Group) for inner in tool.commands]


@pytest.mark.parametrize(("tool", "name"), inner_commands())
def test_every_command_of_a_tool_has_help(tool: str, name: str) -> None:
    ended = run(tool, name, "--help")
    assert ended.code == 0
    assert ended.out.startswith(f"Usage: timsdk {tool} {name}")


def test_tools_have_the_commands_that_are_promised() -> None:
    found: dict[str, set[str]] = {}
    for tool, name in inner_commands():
        found.setdefault(tool, set()).add(name)
    assert found == {
        "jobs": {"run", "resume", "report"},
        "usersig": {"issue", "decode", "verify"},
        "webhooks": {"list", "listen", "send"},
    }


def test_no_command_takes_a_secret_as_an_option() -> None:
    secrets = {"--key", "--secondary-key", "--usersig"}
    own = {wire_option(field) for method in METHODS for field in entry_of(method).get("parameters", {}).values()}
    assert not own & secrets
    commands: list[tuple[str, ...]] = [(), ("doctor",), ("emulator",), ("group", "create-group"), *inner_commands()]
    for arguments in commands:
        for option in (*secrets, "--token"):
            assert run(*arguments, option, "x").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        "'--help'", "'group', '--help'", "'group', 'create-group', '--help'", "'jobs', 'run', '--help'",
        "'webhooks', 'listen', '--help'",
    ],
)  # fmt: skip
def test_help_loads_neither_client_nor_catalog(arguments: str) -> None:
    loaded = loaded_modules(_HELP.format(arguments))
    assert "timsdk_cli.commands" in loaded
    heavy = {"urllib3", "timsdk_runtime.client", "timsdk._catalog", "ssl", "jmespath", "importlib.metadata"}
    assert loaded & heavy == set()


@pytest.mark.parametrize("written", ["create-group", "create_group", "CreateGroup"])
def test_command_is_found_by_any_spelling(written: str) -> None:
    assert "--group-type" in run("group", written, "--help").out
