"""Help: every command has one, and it names every parameter."""

from __future__ import annotations

import pytest
from support.command_line import run
from support.interpreter import loaded_modules
from timsdk import catalog

from timsdk_cli.commands import _TOOLS
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


@pytest.mark.parametrize("name", ["issue", "decode", "verify"])
def test_every_command_about_signatures_has_help(name: str) -> None:
    assert run("usersig", name, "--help").code == 0


def test_no_command_takes_a_secret_as_an_option() -> None:
    secrets = {"--key", "--secondary-key", "--usersig"}
    own = {wire_option(field) for method in METHODS for field in entry_of(method).get("parameters", {}).values()}
    assert not own & secrets
    for arguments in ([], ["usersig", "issue"], ["doctor"], ["emulator"], ["group", "create-group"]):
        assert run(*arguments, "--key", "x").code == 2


@pytest.mark.parametrize("arguments", ["'--help'", "'group', '--help'", "'group', 'create-group', '--help'"])
def test_help_loads_neither_client_nor_catalog(arguments: str) -> None:
    loaded = loaded_modules(_HELP.format(arguments))
    assert "timsdk_cli.commands" in loaded
    heavy = {"urllib3", "timsdk_runtime.client", "timsdk._catalog", "ssl", "jmespath", "importlib.metadata"}
    assert loaded & heavy == set()


@pytest.mark.parametrize("written", ["create-group", "create_group", "CreateGroup"])
def test_command_is_found_by_any_spelling(written: str) -> None:
    assert "--group-type" in run("group", written, "--help").out
