"""The Chinese title of a page: where it is found, what is none, and what a draft and a comparison make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.draft.source import parse_page
from codegen.spec.catalog import Catalog

from .conftest import Run
from .rendered import CHINESE, ENGLISH, page
from .test_commands import API, NEW, SPEC, api_of

TITLE = "拉取好友"
SITE = f"腾讯云\n文档中心\n{TITLE}\n\n最近更新时间：2025-11-03 11:59:04\n\n功能说明\n\n可以通过该接口拉取。\n"
NO_TITLES = {
    "a section": "# 功能说明\n",
    "a sentence": "# 管理员可以通过该接口拉取好友。\n",
    "an English one": "# Pulling Friends\n",
    "a lower heading": "## 单聊消息\n",
}


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["English", "Chinese"])
def test_page_without_a_title_gives_none(words: object, catalog: Catalog) -> None:
    assert parse_page(page(catalog, api_of(catalog), words), "page.md").title_zh is None  # type: ignore[arg-type]


@pytest.mark.parametrize("heading", NO_TITLES.values(), ids=NO_TITLES)
def test_heading_that_is_no_chinese_title_is_passed_over(heading: str, catalog: Catalog) -> None:
    text = heading + page(catalog, api_of(catalog), CHINESE)
    assert parse_page(text, "page.md").title_zh is None
    assert parse_page(text, "好友管理/拉取好友_intl_zh.md").title_zh == TITLE


def test_first_heading_is_the_title(catalog: Catalog) -> None:
    markdown = f"# {TITLE}\n{page(catalog, api_of(catalog), CHINESE)}"
    assert parse_page(markdown, "另一个.md").title_zh == TITLE
    assert parse_page(f"<html><body><nav>文档</nav><h1> {TITLE} </h1><p>x</p></body></html>", "x").title_zh == TITLE


def test_line_above_the_date_is_the_title() -> None:
    assert parse_page(SITE, "page.txt", "text").title_zh == TITLE


@pytest.mark.parametrize("name", ["拉取好友_intl_zh.md", "12.拉取好友.md", "docs/拉取好友_intl_en.md"])
def test_file_is_called_like_its_page(name: str, catalog: Catalog) -> None:
    assert parse_page(page(catalog, api_of(catalog), ENGLISH), name).title_zh == TITLE


def test_draft_of_a_chinese_page_has_its_title(run: Run, catalog: Catalog) -> None:
    text = f"# {TITLE}\n{page(catalog, api_of(catalog), CHINESE)}".replace(API, NEW)
    Path("page.md").write_text(text, encoding="utf-8")
    assert run("new-api", NEW, "--from", "page.md")[0] == 0
    lines = Path(f"spec/apis/{NEW}.yaml").read_text("utf-8").split("\n")
    assert lines[1:3] == ["summary: TODO, one sentence.", f'title_zh: "{TITLE}"']


def test_comparison_tells_another_title_and_a_missing_one(run: Run, catalog: Catalog) -> None:
    assert api_of(catalog).body.title_zh == TITLE
    Path("page.md").write_text(f"# {TITLE}\n{page(catalog, api_of(catalog), CHINESE)}", encoding="utf-8")
    assert "title_zh" not in run("compare", "page.md")[1]
    spec = SPEC.read_text("utf-8")
    SPEC.write_text(spec.replace(f"title_zh: {TITLE}", "title_zh: 获取好友"), encoding="utf-8")
    found = [line for line in run("compare", "page.md")[1].splitlines() if "title_zh" in line]
    assert found == [f"{SPEC}:2:11: title_zh: '{TITLE}' on the page, 获取好友 in the spec"]
    SPEC.write_text(spec.replace(f"title_zh: {TITLE}\n", ""), encoding="utf-8")
    found = [line for line in run("compare", "page.md")[1].splitlines() if "title_zh" in line]
    assert len(found) == 1
    assert found[0].endswith(f"title_zh: '{TITLE}' on the page, none in the spec")
