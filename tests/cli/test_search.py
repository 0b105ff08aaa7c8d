"""What is found by a word: APIs, webhooks and codes; and what is said about each."""

from __future__ import annotations

import json
from email.message import Message
from importlib import metadata
from typing import Any

import pytest
from support.command_line import ROOT, run

from codegen.build import read
from codegen.files import read_files
from codegen.site import places
from timsdk_cli import index
from timsdk_cli.index import Method, methods
from timsdk_cli.page import pages, site_address
from timsdk_cli.search import search_apis, search_webhooks

TITLES = {"message admin-msg-withdraw": "撤回单聊消息", "group create-group": "创建群组"}


@pytest.fixture
def titled() -> list[Method]:
    """Every method, two of them with their Chinese names."""
    return [method._replace(title_zh=TITLES.get(method.command, "")) for method in methods()]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("recall", "message group-msg-recall"),
        ("withdraw", "message admin-msg-withdraw"),
        ("create group", "group create-group"),
        ("openim/sendmsg", "message send-msg"),
        ("disband group", "group destroy-group"),
        ("add_group_member", "group add-group-member"),
        ("add member", "group add-group-member"),
        ("import accounts", "account multiaccount-import"),
        ("unread", "conversation set-unread-msg-num"),
        ("blacklist", "relationship black-list-add"),
        ("online status", "account query-online-status"),
        ("pin", "message pin-message"),
        ("kick", "account kick"),
        ("ban user", "group ban-group-member"),
    ],
)
def test_best_api_comes_first(words: str, first: str) -> None:
    assert search_apis(words)[0].command == first


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("撤回", "message admin-msg-withdraw"),
        ("撤回消息", "message admin-msg-withdraw"),
        ("群组", "group create-group"),
        ("创建 群组", "group create-group"),
    ],
)
def test_chinese_word_finds_the_chinese_name(words: str, first: str, titled: list[Method]) -> None:
    assert [method.command for method in search_apis(words, titled)] == [first]


def test_chinese_name_is_shown_where_the_word_is_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    families: dict[str, Any] = json.loads(json.dumps(index.families()))
    families["message"]["title_zh"] = {"admin_msg_withdraw": "撤回单聊消息"}
    monkeypatch.setattr("timsdk_cli.index.families", lambda: families)
    found = run("apis", "--search", "撤回单聊消息")
    assert found.out == "message admin-msg-withdraw  Recall a one-to-one message. 撤回单聊消息\n"
    rows = json.loads(run("apis", "--search", "admin msg withdraw", "--output", "json").out)
    assert rows[0]["title_zh"] == "撤回单聊消息"
    assert "撤回" not in run("apis", "--search", "withdraw").out


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("recall", "Group.CallbackAfterRecallMsg"),
        ("before create group", "Group.CallbackBeforeCreateGroup"),
        ("C2C.CallbackBeforeSendMsg", "C2C.CallbackBeforeSendMsg"),
    ],
)
def test_best_webhook_comes_first(words: str, first: str) -> None:
    assert search_webhooks(words)[0] == first


def test_webhooks_are_listed_and_searched() -> None:
    assert len(run("webhooks", "list").out.splitlines()) == 82
    found = run("webhooks", "list", "--search", "recall", "--output", "json", "--query", "[].event")
    assert "C2CAfterMsgWithDraw" in json.loads(found.out)
    assert run("webhooks", "list", "--search", "zzz").code == 1


@pytest.mark.parametrize("name", ["C2C.CallbackBeforeSendMsg", "C2CBeforeSendMsg", "c2c-before-send-msg"])
def test_webhook_is_explained_by_any_of_its_names(name: str) -> None:
    ended = run("explain", name)
    assert ended.code == 0
    assert ended.out.startswith("C2C.CallbackBeforeSendMsg  (in Python timsdk.webhooks.C2CBeforeSendMsg")
    for line in ("    from_account (From_Account, required): ", "  A reply can set:", "  Vendor page: https://"):
        assert f"\n{line}" in ended.out
    assert json.loads(run("explain", name, "--output", "json").out)["fired"] == "before"


def test_code_is_explained_by_its_name() -> None:
    assert run("explain", "GROUP_NOT_FOUND").out == run("explain", "10010").out


def test_unknown_name_leads_to_what_is_near() -> None:
    ended = run("explain", "muted", "thing")
    assert ended.code == 1
    assert "10017 GROUP_SENDER_MUTED" in ended.err
    assert "group get-group-muted-account" in ended.err


@pytest.mark.parametrize("name", ["group create-group", "C2CBeforeSendMsg", "10010", "openim/sendmsg"])
def test_page_prints_addresses(name: str) -> None:
    ended = run("page", *name.split())
    assert (ended.code, ended.err) == (0, "")
    assert all(line.startswith("https://") for line in ended.out.splitlines())
    assert ended.out


def test_page_opens_a_browser_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.launch", opened.append)
    printed = run("page", "openim/sendmsg", "--open").out
    assert opened == printed.splitlines()[:1]
    run("page", "openim/sendmsg")
    assert len(opened) == 1


def test_page_of_the_site_comes_first_where_its_address_is_known() -> None:
    environ = {"TIMSDK_DOCS": "https://docs.example/tim/"}
    for name, place in (
        ("group create-group", "apis/group/create_group.html"),
        ("c2c-before-send-msg", "webhooks/C2CBeforeSendMsg.html"),
        ("GROUP_NOT_FOUND", "errors.html#e10010"),
    ):
        first, *others = run("page", *name.split(), environ=environ).out.splitlines()
        assert first == f"https://docs.example/tim/{place}"
        assert others == run("page", *name.split()).out.splitlines()


def test_pages_of_the_site_are_where_it_puts_them() -> None:
    spec, problems = read(read_files(ROOT / "spec"))
    assert spec is not None, problems
    catalog = spec.catalog
    placed = {api.key: places.api_page(catalog, api) for api in catalog.apis}
    placed |= {each.command: places.webhook_page(each) for each in catalog.webhooks if each.body.fired != "switch"}
    placed |= {str(number): places.code(number) for number in catalog.codes.codes}
    for name, place in placed.items():
        found = pages(name)
        assert found is not None
        assert found.place == place.replace(".md", ".html")


def test_address_of_the_site_comes_from_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Message()
    told["Project-URL"] = "Source, https://code.example"
    told["Project-URL"] = "Documentation, https://docs.example/"
    monkeypatch.delenv("TIMSDK_DOCS", raising=False)
    monkeypatch.setattr(metadata, "packages_distributions", lambda: {"timsdk_cli": ["acme-timsdk"]})
    monkeypatch.setattr(metadata, "metadata", lambda name: told)
    assert site_address() == "https://docs.example"
    monkeypatch.setattr(metadata, "packages_distributions", dict)
    assert site_address() == ""
