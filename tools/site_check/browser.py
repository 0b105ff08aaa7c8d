"""What a browser makes of the pages: requests, errors, width on a phone, contrast, searches."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import axe_playwright_python  # type: ignore[import-untyped]
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    Response,
    sync_playwright,
)

from tools.site_check.problem import Problem

Scheme = Literal["light", "dark"]
PHONE, DESK = (390, 844), (1280, 800)
_AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
_CONTRAST = "axe.run(document, {runOnly: ['color-contrast', 'link-in-text-block']})"
_ARGUMENTS = ("--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
"""No other host has an address."""
_TIMEOUT = 30_000
"""Milliseconds that one step may take on a busy machine."""
_INDEX = "**/search.json"
_EMPTY_INDEX: Mapping[str, Any] = {"config": {"lang": ["en"], "separator": " "}, "items": []}
_SEARCH_BUTTON = ".md-search__button"
_SEARCH_RESULTS = "[role=option]"


class Visit(NamedTuple):
    """An open page, and what went wrong on it so far."""

    page: Page
    problems: list[Problem]


@contextlib.contextmanager
def chromium(executable: str) -> Generator[Browser, None, None]:
    """Start the browser of the system. Nothing is downloaded."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def visiting(
    browser: Browser, base: str, size: tuple[int, int], scheme: Scheme, *, searches: bool = True
) -> Generator[Visit, None, None]:
    """Open a page that reaches the site alone, and notes every request elsewhere and every error.

    Without `searches` it gets an index of nothing: every page would read all of it.
    """
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    context.set_default_timeout(_TIMEOUT)
    if not searches:
        context.route(_INDEX, lambda route: route.fulfill(json=_EMPTY_INDEX))
    problems: list[Problem] = []
    visit = Visit(context.new_page(), problems)
    _listen(visit, base)
    try:
        yield visit
    finally:
        context.close()


def _listen(visit: Visit, base: str) -> None:
    host = urlsplit(base).netloc
    page, problems = visit

    def here() -> str:
        return urlsplit(page.url).path.lstrip("/") or "start"

    def request(found: Request) -> None:
        address = urlsplit(found.url)
        if address.netloc not in ("", host):
            problems.append(Problem(here(), f"asks {address.netloc} for {address.path}"))

    def response(found: Response) -> None:
        if found.status >= 400:
            problems.append(Problem(here(), f"{found.url.removeprefix(base)} has status {found.status}"))

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            problems.append(Problem(here(), f"console: {message.text}"))

    def failed(request: Request) -> None:
        if urlsplit(request.url).netloc == host and "ERR_ABORTED" not in str(request.failure):
            problems.append(Problem(here(), f"{request.url} failed: {request.failure}"))

    page.on("request", request)
    page.on("response", response)
    page.on("console", console)
    page.on("requestfailed", failed)
    page.on("pageerror", lambda error: problems.append(Problem(here(), f"script: {error}")))


def width_problem(page: Page, name: str) -> Problem | None:
    """Return a problem where a page is wider than its window."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return Problem(name, f"scrolls sideways by {wide} px at {PHONE[0]} px") if wide > 0 else None


def contrast_problems(page: Page, name: str, scheme: Scheme) -> Iterator[Problem]:
    """Yield what axe-core says about the contrast of a page."""
    page.evaluate(_AXE.read_text("utf-8"))
    found: dict[str, Any] = page.evaluate(_CONTRAST)
    for violation in found["violations"]:
        for node in violation["nodes"]:
            why = " ".join(str(node["failureSummary"]).split())
            yield Problem(name, f"{scheme}: {violation['id']}: {node['html'][:120]}: {why[:200]}")


def lookup_problem(page: Page, query: str, wanted: str) -> Problem | None:
    """Return a problem where the field of the page of codes shows more or less than the code that is asked for."""
    page.fill("#lookup", query)
    shown = [text.split() for text in page.locator(".codes tr:visible").all_inner_texts()]
    rows = [words[0] for words in shown if words[0].lstrip("-").isdigit()]
    heads = len(shown) - len(rows)
    found = f"{query!r} shows the rows {rows} and {heads} heads of tables"
    return None if (rows, heads) == ([wanted], 1) else Problem("errors.html", found)


def open_search(page: Page) -> None:
    """Open the field for searches and wait until it takes keys."""
    page.click(_SEARCH_BUTTON)
    page.wait_for_selector("[role=combobox]")


def search(page: Page, query: str, base: str) -> Sequence[tuple[str, str]]:
    """Return place and title of what a query finds, best first."""
    field = page.locator("[role=combobox]")
    field.fill(query)
    first = page.locator(_SEARCH_RESULTS).first
    first.wait_for()
    page.wait_for_timeout(500)  # the list is replaced while the index is being read
    found = page.locator(_SEARCH_RESULTS).evaluate_all(
        "nodes => nodes.slice(0, 5).map(node => [node.href, node.querySelector('h2').innerText])"
    )
    return [(_place(address, base), title) for address, title in found]


def _place(address: str, base: str) -> str:
    """Return a place without the word that the page would highlight."""
    parts = urlsplit(address.removeprefix(base))
    return parts.path + (f"#{parts.fragment}" if parts.fragment else "")
