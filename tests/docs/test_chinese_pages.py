"""A Chinese page has the structure of its English one: headings, code, tables, lists, links. The text is its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from .pages import ROOT

CHINESE = ROOT / "docs/zh"
ONLY_CHINESE = {"glossary.md"}
"""What translates words, and so has no English page."""
HAN = re.compile("[\u4e00-\u9fff]")
PARSER = MarkdownIt("commonmark").enable("table")


def pairs() -> dict[Path, Path]:
    """Chinese page -> English page."""
    found = {
        page: ROOT / "docs" / page.name for page in sorted(CHINESE.glob("*.md")) if page.name not in ONLY_CHINESE
    }
    return dict.fromkeys(ROOT.glob("README.zh-CN.md"), ROOT / "README.md") | found


def tokens(page: Path) -> list[Token]:
    return PARSER.parse(page.read_text("utf-8"))


def headings(page: Path) -> list[str]:
    return [token.tag for token in tokens(page) if token.type == "heading_open"]


def code(page: Path) -> list[tuple[str, str]]:
    return [(token.info, token.content) for token in tokens(page) if token.type in ("fence", "code_block")]


def outline(page: Path) -> list[str]:
    """The blocks of a page in order: headings, code, tables with their rows and cells, lists with their items."""
    kinds = {"heading_open", "fence", "table_open", "tr_open", "td_open", "th_open", "list_item_open"}
    return [token.tag for token in tokens(page) if token.type in kinds]


def links(page: Path) -> list[str]:
    """Where the links of a page lead, sorted, without anchors. A Chinese page stands for its English one."""
    found = [
        str(child.attrGet("href"))
        for token in tokens(page)
        for child in token.children or ()
        if child.type == "link_open"
    ]
    return sorted(target(page, link) for link in found if link.partition("#")[0])


def target(page: Path, link: str) -> str:
    if "://" in link:
        return link
    path = (page.parent / link.partition("#")[0]).resolve()
    return pairs().get(path, path).relative_to(ROOT).as_posix()


PAIRS = [pytest.param(chinese, english, id=chinese.name) for chinese, english in pairs().items()]
same_in_both = pytest.mark.parametrize(("chinese", "english"), PAIRS)


def test_every_page_that_was_asked_for_is_there() -> None:
    wanted = {"getting-started.md", "errors.md", "webhooks.md", "adding-an-api.md", "releasing.md"}
    assert wanted <= {page.name for page in pairs()}


@same_in_both
def test_headings_have_the_levels_of_the_english_page(chinese: Path, english: Path) -> None:
    assert headings(chinese) == headings(english)


@same_in_both
def test_code_is_that_of_the_english_page(chinese: Path, english: Path) -> None:
    assert code(chinese) == code(english)


@same_in_both
def test_tables_and_lists_have_the_rows_of_the_english_page(chinese: Path, english: Path) -> None:
    assert outline(chinese) == outline(english)


@same_in_both
def test_links_lead_where_those_of_the_english_page_lead(chinese: Path, english: Path) -> None:
    extra = "docs/zh/glossary.md"
    assert [link for link in links(chinese) if link != extra] == links(english)


@same_in_both
def test_names_in_code_style_are_those_of_the_english_page(chinese: Path, english: Path) -> None:
    assert sorted(set(inline_code(chinese))) == sorted(set(inline_code(english)))


def inline_code(page: Path) -> list[str]:
    return [child.content for token in tokens(page) for child in token.children or () if child.type == "code_inline"]


@same_in_both
def test_each_page_begins_with_a_link_to_the_other(chinese: Path, english: Path) -> None:
    for page, other, line in (
        (chinese, english, "[English]({}) | 简体中文"),
        (english, chinese, "English | [简体中文]({})"),
    ):
        lines = [text for text in page.read_text("utf-8").split("\n") if text]
        assert lines[1] == line.format(relative(page.parent, other)), page.name


def relative(folder: Path, page: Path) -> str:
    up = "" if page.is_relative_to(folder) else "../"
    return up + page.relative_to(folder.parent if up else folder).as_posix()


@same_in_both
def test_text_is_chinese(chinese: Path, english: Path) -> None:
    for token in tokens(chinese):
        if token.type == "inline" and len(words := prose(token)) > 40:
            assert HAN.search(words), words
    assert not HAN.search(english.read_text("utf-8").replace("简体中文", "")), english.name


def prose(token: Token) -> str:
    children: Any = token.children or ()
    return "".join(child.content for child in children if child.type == "text")


def test_glossary_has_every_word_of_the_english_one() -> None:
    concepts = (ROOT / "docs/concepts.md").read_text("utf-8").partition("### What happens")[2].partition("###")[0]
    english = {row.split("|")[1].strip() for row in concepts.split("\n") if row.startswith("| ")} - {"word"}
    glossary = (CHINESE / "glossary.md").read_text("utf-8")
    rows = [row.split("|") for row in glossary.split("\n") if row.startswith("| ") and "---" not in row]
    mapped = {word.strip() for row in rows for word in row[2].split(",")}
    assert len(english) > 30
    assert sorted(english - mapped) == []
    chinese = [word.strip() for row in rows for word in row[1].split("、") if word.strip() != "中文"]
    assert sorted(word for word in set(chinese) if chinese.count(word) > 1) == []
