"""The checks of `make docs-check` find what they look for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.site_check.browser import (
    DESK,
    PHONE,
    chromium,
    contrast_problems,
    lookup_problem,
    visiting,
    width_problem,
)
from tools.site_check.links import external_links, link_problems, navigation_problems, read_pages
from tools.site_check.server import served

GOOD = "<!doctype html><html lang=en><title>x</title><link rel=icon href='data:,'><main>{}</main></html>"
BAD_PAGES = {
    "loads.html": ("<script src='https://cdn.example/x.js'></script>", "loads https://cdn.example/x.js"),
    "dead.html": ("<a href='nowhere.html'>x</a>", "nowhere.html leads nowhere"),
    "anchor.html": ("<a href='good.html#nowhere'>x</a>", "good.html#nowhere leads to no anchor"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text(
        GOOD.format("<h1 id=top>x</h1><a href='#top'>x</a> <a href='https://example.com/'>y</a>")
    )
    for name, (content, _) in BAD_PAGES.items():
        (tmp_path / name).write_text(GOOD.format(content))
    return tmp_path


def test_dead_links_and_foreign_files_are_found(folder: Path) -> None:
    pages = read_pages(folder)
    found = {(problem.page, problem.text) for problem in link_problems(folder, pages)}
    assert found == {(name, text) for name, (_, text) in BAD_PAGES.items()}
    assert external_links(pages) == ["https://cdn.example/x.js", "https://example.com/"]


def test_navigation_is_compared_both_ways(folder: Path) -> None:
    pages = {"good.html": read_pages(folder)["good.html"]}
    assert [*navigation_problems(["good.md"], pages)] == []
    texts = {str(problem) for problem in navigation_problems(["lost.md"], pages)}
    assert texts == {
        "good.html: stands in no entry of the navigation",
        "lost.html: is an entry of the navigation, and no page",
    }
    assert [str(problem) for problem in navigation_problems(["good.md"] * 2, pages)] == [
        "good.html: stands in the navigation twice"
    ]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = shutil.which("chromium")
    if executable is None:
        pytest.skip("needs chromium")
    with chromium(executable) as browser:
        yield browser


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("fine", None),
        ("<script>console.error('bang')</script>", "console: bang"),
        ("<script>throw new Error('bang')</script>", "script: bang"),
        ("<img alt='' src='lost.png'>", "lost.png has status 404"),
        ("<img alt='' src='https://cdn.example/x.png'>", "asks cdn.example for /x.png"),
    ],
)
def test_browser_notes_what_goes_wrong(browser: Browser, tmp_path: Path, content: str, expected: str | None) -> None:
    (tmp_path / "page.html").write_text(GOOD.format(content))
    with served(tmp_path) as base, visiting(browser, base, DESK, "light") as (page, problems):
        page.goto(base + "page.html")
        page.wait_for_load_state("networkidle")
        texts = [problem.text for problem in problems]
    assert expected in texts if expected else texts == []


def test_wide_page_is_found(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(GOOD.format("<div style='width: 500px'>wide</div>"))
    with served(tmp_path) as base, visiting(browser, base, PHONE, "light") as (page, _):
        page.goto(base + "page.html")
        problem = width_problem(page, "page.html")
        assert problem is not None
        assert "scrolls sideways" in problem.text
        page.set_viewport_size({"width": 800, "height": 600})
        assert width_problem(page, "page.html") is None


@pytest.mark.parametrize(("color", "count"), [("#ccc", 1), ("#222", 0)])
def test_fault_of_contrast_is_found(browser: Browser, tmp_path: Path, color: str, count: int) -> None:
    (tmp_path / "page.html").write_text(GOOD.format(f"<p style='color: {color}; background: white'>pale</p>"))
    with served(tmp_path) as base, visiting(browser, base, DESK, "light") as (page, _):
        page.goto(base + "page.html")
        assert len([*contrast_problems(page, "page.html", "light")]) == count


def test_table_that_stays_behind_is_found(browser: Browser, tmp_path: Path) -> None:
    tables = "".join(
        f"<table><thead><tr><th>code</th></tr></thead><tbody><tr><td>{code}</td></tr></tbody></table>"
        for code in (1, 2)
    )
    (tmp_path / "page.html").write_text(GOOD.format(f"<input id=lookup><div class=codes>{tables}</div>"))
    with served(tmp_path) as base, visiting(browser, base, DESK, "light") as (page, _):
        page.goto(base + "page.html")
        problem = lookup_problem(page, "1", "1")
        assert problem is not None
        assert "2 heads" in problem.text
