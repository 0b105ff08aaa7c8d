"""Every type checker that teams use finds nothing in a consumer's program, and finds mistakes; the program runs.

mypy and pyright check the program in `make lint`, with all other code.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import consumer_program as program
import consumer_support as wrappers
import pytest
from support.generated import ROOT
from timsdk import Client, NotFound, catalog
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_runtime import client_base

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
CHECKERS = {
    "basedpyright": ["basedpyright"],
    "pyrefly": ["pyrefly", "check", "--output-format", "min-text", "--preset", "strict"],
    "ty": ["ty", "check", "--output-format", "concise", "--error-on-warning"],
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_checker_accepts_the_program_and_finds_mistakes(checker: str) -> None:
    files = [HERE / "consumer_program.py", HERE / "consumer_support.py", HERE / "typing_mistakes.py"]
    ended = subprocess.run(
        [BIN / CHECKERS[checker][0], *CHECKERS[checker][1:], *files],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = [line for line in ended.stdout.splitlines() if "consumer_" in line]
    assert found == [], f"{ended.stdout}{ended.stderr}"
    mistakes = {line.rpartition("typing_mistakes.py:")[2].split(":")[0] for line in ended.stdout.splitlines()}
    lines = files[2].read_text("utf-8").splitlines()
    marked = {str(number) for number, line in enumerate(lines, 1) if line.endswith("# E")}
    assert mistakes >= marked, f"{marked - mistakes}: {ended.stdout}{ended.stderr}"
    assert ended.returncode == 1


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def transport(emulator: Emulator) -> Iterator[wrappers.CountingTransport]:
    emulator.reset()
    with emulator.client() as client:
        yield wrappers.CountingTransport(client._core.transport)


@pytest.fixture
def tim(emulator: Emulator, transport: wrappers.CountingTransport) -> Client:
    vault = wrappers.Vault(1400000000, "administrator", emulator.key)
    assert vault.token_for("bob")["user"] == "bob"
    return wrappers.make_client(vault, transport, emulator.domain)


def test_program_runs_against_the_emulator(tim: Client, transport: wrappers.CountingTransport) -> None:
    backend = program.Backend(tim)
    for user in ("ann", "bob"):
        backend.register(user, user.title())
    assert backend.missing(["ann", "zoe"]) == ["zoe"]
    assert set(backend.profiles(["ann"])) == {"ann"}
    assert backend.befriend("ann", ["bob"]) == []
    assert [friend.to_account for friend in backend.friends("ann")] == ["bob"]
    assert backend.send("ann", "bob", [TextElem(text="hi")]).ok
    assert isinstance(backend.send("ann", "zoe", [TextElem(text="hi")]).error, NotFound)
    assert backend.greet(["bob"])
    assert wrappers.text_of(backend.history("ann", "bob")[0].msg_body) == "hi"
    group = backend.open_group("ann", "Crew", ["bob"])
    assert backend.say(group, "hello")
    assert [member.member_account for member in backend.leaders(group)] == ["ann"]
    assert [entry.group_id for entry in backend.groups()] == [group]
    assert backend.mute("bob", 60) == 60
    assert transport.sent["openim/sendmsg"] == 3


def test_program_calls_every_family(tim: Client, transport: wrappers.CountingTransport) -> None:
    client_base._warn_once.cache_clear()
    backend = program.Backend(tim)
    backend.register("ann", "Ann")
    backend.conversations("ann")
    backend.announce("News")
    backend.missed_calls()
    backend.meet("room1")
    backend.go_live("live1")
    backend.agents()
    backend.robot("helper")
    backend.publish("ann", "Daily", ["bob"])
    backend.find_users("ann")
    backend.allowed("fine")
    backend.figures()
    with pytest.warns(DeprecationWarning, match="querystate is deprecated"):
        backend.states(["ann"])
    wrappers.or_none(lambda: backend.topic("@TGS#_1", "Talk"))
    wrappers.or_none(lambda: backend.audience("@TGS#a1"))
    backend.mute("ann", 60)
    backend.missing(["ann"])
    backend.profiles(["ann"])
    backend.befriend("ann", ["ann"])
    backend.send("ann", "ann", [TextElem(text="hi")])
    backend.groups()
    called = {catalog.method(api).partition(".")[0] for api in transport.sent}
    assert called == {method.partition(".")[0] for method in map(catalog.method, catalog)}
