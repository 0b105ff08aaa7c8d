"""`timsdk mcp`, tried with the SDK's own client over standard input and output, against the emulator."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from support.command_line import process_environ, run

from timsdk_cli.index import entry_of, find, methods
from timsdk_cli.mcp.policy import Policy, policy_of
from timsdk_cli.mcp.schemas import checked_body, describe_method, without_secrets
from timsdk_emulator import Emulator

CREATE = "group_open_http_svc/create_group"
DESTROY = "group_open_http_svc/destroy_group"
LIST = "group_open_http_svc/get_appid_group_list"
INFO = "group_open_http_svc/get_group_info"
GROUP = {"Type": "Public", "Name": "Crew", "GroupId": "crew"}
Session = Callable[[Client], Awaitable[Any]]


class Said(str):
    """What a tool returned as text; `failed` says whether that is an error."""

    failed: bool


async def call(client: Client, tool: str, **arguments: Any) -> Said:
    try:
        result = await client.call_tool(tool, arguments)
    except MCPError as error:
        refused = Said(error)
        refused.failed = True
        return refused
    said = Said("".join(part.text for part in result.content))
    said.failed = bool(result.is_error)
    return said


async def data(client: Client, tool: str, **arguments: Any) -> Any:
    said = await call(client, tool, **arguments)
    assert not said.failed, said
    return json.loads(said)


@pytest.fixture
def connect(environ: dict[str, str], tmp_path: Path) -> Callable[..., Any]:
    """Run a function with a client of a server in a process of its own, whose standard error is kept."""
    log = tmp_path / "server.log"

    def connected(session: Session, *arguments: str) -> Any:
        async def talk() -> Any:
            with log.open("w", encoding="utf-8") as errors:
                parameters = StdioServerParameters(
                    command=sys.executable,
                    args=["-m", "timsdk_cli", "mcp", *arguments],
                    env=process_environ(tmp_path, environ),
                    cwd=tmp_path,
                )
                async with Client(stdio_client(parameters, errlog=errors)) as client:
                    return await session(client)

        return asyncio.run(asyncio.wait_for(talk(), 60))

    return connected


def test_few_tools_stand_for_all_apis(connect: Any) -> None:
    async def session(client: Client) -> Any:
        return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in connect(session)}
    assert set(tools) == {
        "search_apis", "describe_api", "call_api", "explain_code", "search_webhooks", "describe_webhook",
    }  # fmt: skip
    assert all(tool.description for tool in tools.values())
    assert all(tool.annotations.read_only_hint for tool in tools.values())
    described = [part for tool in tools.values() for part in tool.input_schema["properties"].values()]
    assert all("description" in part or "default" in part for part in described)


def test_assistant_finds_reads_and_calls(connect: Any, emulator: Emulator) -> None:
    with emulator.client() as owner:
        owner.group.create_group(group_type="Public", name="Crew", group_id="crew")

    async def session(client: Client) -> None:
        found = await data(client, "search_apis", query="list groups of app", family="group")
        (wanted,) = [each for each in found["apis"] if each["api"] == LIST]
        assert (wanted["effect_kind"], wanted["allowed"]) == ("read", True)
        described = await data(client, "describe_api", api=wanted["method"])
        assert described["parameters"]["Limit"]["type"] == "int"
        result = await data(client, "call_api", api=LIST, body={"Limit": 10})
        assert result["response"]["GroupIdList"] == [{"GroupId": "crew"}]
        part = await data(client, "call_api", api=LIST, body={}, query="GroupIdList[].GroupId")
        assert part["response"] == ["crew"]

    connect(session)


def test_chinese_words_find_apis(connect: Any) -> None:
    async def session(client: Client) -> Any:
        return await data(client, "search_apis", query="撤回单聊消息", limit=1)

    assert connect(session)["apis"][0]["api"] == "openim/admin_msgwithdraw"


def test_codes_and_webhooks_are_looked_up(connect: Any) -> None:
    async def session(client: Client) -> None:
        for code in ("10010", "GROUP_NOT_FOUND"):
            assert (await data(client, "explain_code", code=code))["name"] == "GROUP_NOT_FOUND"
        found = await data(client, "search_webhooks", query="recall")
        assert found["webhooks"][0]["command"] == "Group.CallbackAfterRecallMsg"
        webhook = await data(client, "describe_webhook", name="C2CBeforeSendMsg")
        assert webhook["sample"]["CallbackCommand"] == "C2C.CallbackBeforeSendMsg"
        assert "MsgElement" in webhook["types"]
        unknown = await call(client, "explain_code", code="muted")
        assert unknown.failed
        assert "10017 GROUP_SENDER_MUTED" in unknown

    connect(session)


def test_write_is_refused_unless_it_is_allowed(connect: Any, emulator: Emulator) -> None:
    async def refused(client: Client) -> None:
        said = await call(client, "call_api", api=CREATE, body=GROUP)
        assert said.failed
        assert f"--allow {CREATE}" in said

    async def allowed(client: Client) -> None:
        assert (await data(client, "call_api", api=CREATE, body=GROUP))["response"]["GroupId"] == "crew"
        described = await data(client, "describe_api", api=CREATE)
        assert (described["effect_kind"], described["allowed"]) == ("write", True)
        (tool,) = [tool for tool in (await client.list_tools()).tools if tool.name == "call_api"]
        assert not tool.annotations.read_only_hint

    connect(refused)
    assert [each.api for each in emulator.requests if each.api == CREATE] == []
    connect(allowed, "--allow", "group.create_*")


def test_destructive_call_is_allowed_by_its_name_only(connect: Any, emulator: Emulator) -> None:
    with emulator.client() as owner:
        owner.group.create_group(group_type="Public", name="Crew", group_id="crew")

    async def refused(client: Client) -> None:
        said = await call(client, "call_api", api=DESTROY, body={"GroupId": "crew"})
        assert said.failed
        assert "is destructive" in said

    async def allowed(client: Client) -> None:
        await data(client, "call_api", api="group.destroy_group", body={"GroupId": "crew"})

    connect(refused, "--allow", "*")
    assert [each.api for each in emulator.requests if each.api == DESTROY] == []
    connect(allowed, "--allow", DESTROY)
    assert [each.api for each in emulator.requests if each.api == DESTROY] == [DESTROY]


BAD: dict[str, tuple[str, dict[str, Any], str]] = {
    "unknown tool": ("drop_all", {}, "drop_all"),
    "no query": ("search_apis", {}, "query"),
    "word that leads nowhere": ("search_apis", {"query": "zzzz"}, "try another word"),
    "unknown family": ("search_apis", {"query": "x", "family": "y"}, "no family 'y'"),
    "too many": ("search_apis", {"query": "x", "limit": 999}, "less than or equal to 50"),
    "unknown API": ("describe_api", {"api": "group.creat_group"}, "near: "),
    "unknown API to call": ("call_api", {"api": "openim/brand_new", "body": {}}, "has no API 'openim/brand_new'"),
    "body that is text": ("call_api", {"api": LIST, "body": "x"}, "valid dictionary"),
    "unknown field": ("call_api", {"api": LIST, "body": {"Limits": 1}}, "Limits is not declared"),
    "wrong type": ("call_api", {"api": LIST, "body": {"Limit": "ten"}}, "Limit is a string, not an integer"),
    "missing field": ("call_api", {"api": INFO, "body": {}}, "GroupIdList is missing"),
    "value over a limit": ("call_api", {"api": INFO, "body": {"GroupIdList": ["g"] * 51}}, "more than 50"),
    "broken query": ("call_api", {"api": LIST, "body": {}, "query": "a["}, "is not JMESPath"),
    "refused by the service": ("call_api", {"api": "group_open_http_svc/get_role_in_group",
                                            "body": {"GroupId": "nowhere", "User_Account": ["ann"]}}, "10010"),
    "unknown webhook": ("describe_webhook", {"name": "C2C.Before"}, "near: "),
    "unknown code": ("explain_code", {"code": "99999999"}, "no code"),
}  # fmt: skip


def test_bad_input_is_explained_and_the_server_goes_on(connect: Any, tmp_path: Path) -> None:
    async def session(client: Client) -> dict[str, Said]:
        said: dict[str, Said] = {}
        for name, (tool, arguments, _) in BAD.items():
            said[name] = await call(client, tool, **arguments)
            assert said[name].failed, name
        return said

    said = connect(session)
    assert {name: text for name, (_, _, text) in BAD.items() if text not in said[name]} == {}, said
    assert "Traceback" not in (tmp_path / "server.log").read_text(encoding="utf-8")


def test_key_and_signature_stay_in_the_server(
    connect: Any, emulator: Emulator, environ: dict[str, str], tmp_path: Path
) -> None:
    async def session(client: Client) -> list[str]:
        said = [str((await client.list_tools()).model_dump_json())]
        calls = [(tool, arguments) for tool, arguments, _ in BAD.values()]
        calls += [("call_api", {"api": LIST, "body": {}}), ("call_api", {"api": CREATE, "body": GROUP})]
        for tool, arguments in calls:
            said.append(await call(client, tool, **arguments))
        for file in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                said.append(file.read_bytes().decode(errors="replace"))
            except OSError:
                continue
        return said

    said = connect(session, "-v", "--allow", CREATE)
    said.append((tmp_path / "server.log").read_text(encoding="utf-8"))
    assert any("an assistant calls group_open_http_svc/create_group" in text for text in said)
    assert [text for text in said if emulator.key in text or "usersig=e" in text or "eJ" in text] == []


def test_fields_that_the_catalog_calls_secret_are_hidden(connect: Any, emulator: Emulator) -> None:
    emulator.respond("live_config/get_callback_token", [{"Response": {"Token": "canary"}}])

    async def session(client: Client) -> str:
        return str(await call(client, "call_api", api="live_config/get_callback_token", body={}))

    assert "canary" not in connect(session)
    body = {"ErrorCode": 0, "File": [{"URL": "https://signed", "FileSize": 1}]}
    assert without_secrets("open_msg_svc/get_history", body)["File"] == [{"URL": "***", "FileSize": 1}]


def test_settings_that_cannot_work_end_before_the_protocol() -> None:
    for arguments, text in (
        (("--allow", "nothing.*"), "matches no API"),
        (("--allow", "group.destroy_*"), "destructive APIs only"),
        (("--sdkappid", "1", "--identifier", "a", "--region", "china"), "no secret key"),
    ):
        ended = run("mcp", *arguments)
        assert (ended.code, ended.out) == (2, "")
        assert text in ended.err
    assert "TIM_REGION" in run("mcp", environ={"TIM_KEY": "0" * 64}).err


def test_policy_allows_every_read_and_no_destructive_api_by_a_pattern() -> None:
    everything = policy_of(["*"])
    for method in methods():
        entry = entry_of(method)
        assert bool(Policy(frozenset()).refusal(method)) is not bool(entry.get("reads"))
        assert bool(everything.refusal(method)) is bool(entry.get("destructive"))


@pytest.mark.parametrize("method", list(methods()), ids=lambda method: method.command)
def test_every_api_is_described_with_an_example_that_fits(method: Any) -> None:
    described = describe_method(method)
    assert set(described["parameters"]) == set(entry_of(method).get("parameters", {}))
    json.dumps(described)
    text = json.dumps(described["parameters"])
    assert [name for name in described["types"] if f'"{name}"' not in text + json.dumps(described["types"])] == []


def test_names_of_python_are_taken_in_a_body() -> None:
    method = find("group.create_group")
    assert method is not None
    body = checked_body(method, {"type": "Public", "name": "x", "member_list": [{"member_account": "bob"}]})
    assert body == {"Type": "Public", "Name": "x", "MemberList": [{"Member_Account": "bob"}]}
