"""What the pages of APIs show runs: Python, asyncio, the command line and curl, each against the emulator."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import subprocess
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from support.command_line import run
from support.emulator_seeds import EXAMPLE_APP, NOTHING_THERE, people, seed
from support.generated import ROOT
from timsdk import ApiError, usersig

from codegen.resolve.operations import method_name
from codegen.site import Site, places
from codegen.site.calls import example_of
from codegen.spec.catalog import Api, Catalog
from codegen.spec.type_defs import Struct
from timsdk_emulator import Emulator

APIS = sorted(f"{path.parent.name}/{path.stem}" for path in (ROOT / "spec/apis").rglob("*.yaml"))
TAB = re.compile(r'^=== "([^"]+)"\n\n    ```\w+\n(.*?)^    ```$', re.MULTILINE | re.DOTALL)
HEREDOC = re.compile(r"(.*) <<'JSON'\n(.*)\nJSON", re.DOTALL)
REFUSED, ITEMS_FAILED = 1, 5
"""Exit codes of the command line."""


class Refused(Exception):
    """The service refused a call with a code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(sdkappid=EXAMPLE_APP) as emulator:
        yield emulator


@pytest.fixture
def environ(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mapping[str, str]]:
    """Set what the pages say that the environment has."""
    signature = usersig.sign(identifier=emulator.identifier, sdkappid=emulator.sdkappid, key=emulator.key)
    given = {**emulator.environ(tmp_path), "TIM_USERSIG": str(signature), "PATH": "/usr/local/bin:/usr/bin:/bin"}
    monkeypatch.chdir(tmp_path)
    with mock.patch.dict("os.environ", given, clear=True), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # retired APIs are called on purpose
        yield given


def python(code: str, _: Mapping[str, str]) -> None:
    """Run a program."""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(code, "page", "exec", dont_inherit=True), {"__name__": "__main__"})
        except ApiError as error:
            raise Refused(int(error.code)) from None


def command_line(text: str, environ: Mapping[str, str]) -> None:
    """Run a command in this process. Files of secrets that it names are there."""
    found = HEREDOC.fullmatch(text)
    line, stdin = found.groups() if found else (text, "")
    program, *arguments = shlex.split(line.replace("\\\n", " "))
    assert program == "timsdk"
    for name in re.findall(r"@([\w-]+\.txt)", line):
        Path(name).write_text("0123456789abcdef", "utf-8")
    ended = run(*arguments, stdin=stdin, environ=environ)
    if ended.code == REFUSED:
        raise Refused(int(next(word for word in re.findall(r"-?\d+", ended.err) if len(word) > 3)))
    assert ended.code in (0, ITEMS_FAILED), ended.err


def curl(text: str, environ: Mapping[str, str]) -> None:
    done = subprocess.run(
        ["bash", "-euc", text],
        env={**environ, "CURL_CA_BUNDLE": environ["SSL_CERT_FILE"]},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    response = json.loads(done.stdout)
    if response["ErrorCode"]:
        raise Refused(response["ErrorCode"])


RUNNERS = {"Python": python, "asyncio": python, "Command line": command_line, "curl": curl}


@pytest.fixture(scope="session")
def apis(catalog: Catalog) -> dict[str, Api]:
    return {api.key: api for api in catalog.apis}


@pytest.mark.parametrize("key", APIS)
def test_every_way_to_call_an_api_sends_its_example(
    key: str, apis: dict[str, Api], catalog: Catalog, made: Site, emulator: Emulator, environ: Mapping[str, str]
) -> None:
    api = apis[key]
    page = made.pages[places.api_page(catalog, api)]
    shown = {label: re.sub("^    ", "", text, flags=re.MULTILINE).strip() for label, text in TAB.findall(page)}
    assert shown.keys() == RUNNERS.keys()
    request = dict(example_of(api).request or {})
    for label, text in shown.items():
        called(emulator, api, request, lambda runner=RUNNERS[label], text=text: runner(text, environ))
        sent = next(one.body for one in emulator.requests if one.api == key)
        assert compared(api, sent) == compared(api, request), label


def called(emulator: Emulator, api: Api, request: dict[str, Any], call: Any) -> None:
    """Make a call once its users and groups exist; where that is not enough, once all that it names exists."""
    people(emulator, request)
    try:
        call()
    except Refused as refused:
        if refused.code == NOTHING_THERE.get(api.key):
            return
        people(emulator, request)
        seed(emulator.world, request)
        call()


def compared(api: Api, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body without what the SDK chooses: random numbers, and the place in a list."""
    paging, request = api.body.paging, api.body.request
    chosen = {*paging.carry, *paging.advance} if paging else set()
    inside = [body.fields for body in api.types.values() if isinstance(body, Struct)]
    filled = {wire for fields in (request, *inside) for wire, field in fields.items() if field.fill}
    secrets = {wire for wire, field in request.items() if field.secret}
    left = {wire: "secret" if wire in secrets else value for wire, value in body.items() if wire not in chosen}
    return dict(without(left, filled))


def without(value: Any, names: set[str]) -> Any:
    """Return a JSON value without the fields of these names, at any depth."""
    if isinstance(value, dict):
        return {name: without(item, names) for name, item in value.items() if name not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value


def test_calls_of_one_api_name_one_method(apis: dict[str, Api], catalog: Catalog, made: Site) -> None:
    for api in apis.values():
        family, method = catalog.family(api), method_name(api)
        page = made.pages[places.api_page(catalog, api)]
        assert f"tim.{family}.{method}" in page
        assert f"timsdk {family} {method}".replace("_", "-") in page
        assert f"/v4/{api.key}?" in page
