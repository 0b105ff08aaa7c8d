"""What docs/mcp.md shows: the configuration of an assistant, the profile, and the program."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from support.command_line import ROOT, process_environ

from timsdk_cli.settings import _KNOWN
from timsdk_emulator import Emulator

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGE = (ROOT / "docs/mcp.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    found = re.search(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def environ(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    """Return an environment whose profile is that of the page, but for the place and the key of the app."""
    profiles = tomllib.loads(block("toml"))["profiles"]
    (name,) = profiles
    assert set(profiles[name]) <= _KNOWN
    settings = emulator.environ(tmp_path)
    key = tmp_path / "key"
    key.write_text(settings["TIM_KEY"], encoding="utf-8")
    given = {**profiles[name], "domain": settings["TIM_DOMAIN"], "key_command": f"cat {key}"}
    del given["region"]
    config = tmp_path / "config.toml"
    lines = [f"{entry} = {json.dumps(value)}" for entry, value in given.items()]
    config.write_text("\n".join([f"[profiles.{name}]", *lines, ""]), encoding="utf-8")
    config.chmod(0o600)
    found = process_environ(tmp_path, {"TIMSDK_CONFIG": str(config), "SSL_CERT_FILE": settings["SSL_CERT_FILE"]})
    return {**found, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"}


def test_configuration_starts_a_server_that_sends_messages(environ: dict[str, str], emulator: Emulator) -> None:
    (server,) = json.loads(block("json"))["mcpServers"].values()
    body = {"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}

    async def talk() -> Any:
        async with Client(StdioServerParameters(**server, env=environ)) as client:
            return await client.call_tool("call_api", {"api": "message.send_msg", "body": body})

    result = asyncio.run(asyncio.wait_for(talk(), 60))
    assert not result.is_error, result
    assert result.structured_content["response"]["ErrorCode"] == 0
    assert [each.body["To_Account"] for each in emulator.requests if each.api == "openim/sendmsg"] == ["bob"]


def test_program_prints_what_the_page_says(environ: dict[str, str], tmp_path: Path) -> None:
    program = tmp_path / "assistant.py"
    program.write_text(block("python").replace('"support"]', f'"support"], env={environ!r}'), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, str(program)], env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.stdout == block("text"), ended.stderr


def test_page_lists_every_tool() -> None:
    from timsdk_cli.mcp.policy import policy_of
    from timsdk_cli.mcp.server import make_server

    server = make_server(None, policy_of([]))  # type: ignore[arg-type]
    tools = asyncio.run(server.list_tools())
    section = PAGE.partition("## What it offers")[2].partition("\n## ")[0]
    assert {tool.name for tool in tools} == set(re.findall(r"`(\w+)`", section))
