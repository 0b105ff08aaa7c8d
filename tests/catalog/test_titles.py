"""The vendor's Chinese names in the real catalog: most have one, and every place that shows them has the same."""

from __future__ import annotations

import json
from collections.abc import Mapping

import timsdk
from support.generated import ROOT

from codegen.draft.commands import catalog_of
from codegen.resolve.operations import method_name

CATALOG = catalog_of(ROOT / "spec")
APIS = {api.key: title for api in CATALOG.apis if (title := api.body.title_zh)}
WEBHOOKS = {webhook.command: title for webhook in CATALOG.webhooks if (title := webhook.body.title_zh)}


def test_known_apis_have_the_name_of_the_chinese_documentation() -> None:
    assert APIS["openim/sendmsg"] == "单发单聊消息"
    assert APIS["group_open_http_svc/create_group"] == "创建群组"
    assert WEBHOOKS["C2C.CallbackBeforeSendMsg"] == "发单聊消息之前回调"


def test_names_are_in_the_schemas_of_the_package() -> None:
    shown = {key: title for key in timsdk.catalog if (title := timsdk.catalog.schema(key).get("title_zh"))}
    assert shown == APIS
    hooks = {
        webhook.command: timsdk.catalog.webhook_schema(webhook.command).get("title_zh")
        for webhook in CATALOG.webhooks
    }
    assert {command: title for command, title in hooks.items() if title} == WEBHOOKS


def test_names_are_in_the_index_of_the_command_line() -> None:
    folder = ROOT / "generated/timsdk/_commands"
    index: Mapping[str, Mapping[str, Mapping[str, str]]] = json.loads((folder / "index.json").read_text("utf-8"))
    for family, apis in CATALOG.by_family().items():
        titles = {method_name(api): title for api in apis if (title := api.body.title_zh)}
        assert index[family]["title_zh"] == titles
        entries = json.loads((folder / f"{family}.json").read_text("utf-8"))
        assert {name: entry["title_zh"] for name, entry in entries.items() if "title_zh" in entry} == titles


def test_pages_show_every_name_beside_its_command() -> None:
    for page, titles in (("docs/apis.md", APIS), ("docs/webhook-events.md", WEBHOOKS)):
        lines = (ROOT / page).read_text("utf-8").split("\n")
        for key, title in titles.items():
            row = next(line for line in lines if f"| [{key}](" in line)
            assert row.endswith(f" {title} |"), key
