"""Checks the documentation site, and takes its pictures.

    python -m tools.site_check build/site-src build/site docs/screenshots

Links, anchors and the navigation are checked without a browser. A headless Chromium opens every page at the width of
a phone; nothing may come from another host, no error may reach the console. axe-core looks at a page of each kind in
light and dark, a list of searches must find what it names, and the pictures are written.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml
from playwright.sync_api import Browser

from codegen.site import CONFIG
from codegen.site.navigation import pages_in
from tools.site_check.browser import (
    DESK,
    PHONE,
    Scheme,
    chromium,
    contrast_problems,
    lookup_problem,
    open_search,
    search,
    visiting,
    width_problem,
)
from tools.site_check.links import Page, external_links, link_problems, navigation_problems, read_pages
from tools.site_check.problem import Problem
from tools.site_check.server import served

KINDS: Mapping[str, str] = {
    "home": "index.html",
    "guide": "guides/getting-started.html",
    "table": "guides/reliability.html",
    "families": "apis/index.html",
    "family": "apis/group/index.html",
    "API": "apis/message/send_msg.html",
    "batch": "apis/group/add_group_member.html",
    "retired API": "apis/legacy/im_push.html",
    "webhooks": "webhooks/index.html",
    "webhook": "webhooks/GroupBeforeSendMsg.html",
    "codes": "errors.html",
    "glossary": "glossary.html",
    "changelog": "changelog.html",
}
SEARCHES: Mapping[str, str] = {
    "10010": "errors.html#e10010",
    "90012": "errors.html#e90012",
    "GROUP_NOT_FOUND": "errors.html#e10010",
    "recall": "apis/message/delete_group_msg_by_sender.html",
    "add_group_member": "apis/group/add_group_member.html",
    "sendmsg": "apis/message/send_msg.html",
    "get_group_info": "apis/group/get_group_info.html",
    "mute": "apis/live/mute_member.html",
    "撤回": "apis/message/group_msg_recall.html",
    "群成员": "apis/group/add_group_member.html",
    "unread": "apis/conversation/get_c2c_unread_msg_num.html",
    "usersig": "guides/using.html#usersig",
    "GroupBeforeSendMsg": "webhooks/GroupBeforeSendMsg.html",
    "emulator": "guides/emulator.html",
}
"""Query -> what must come first."""


LOOKUPS: Mapping[str, str] = {
    "10010 group": "10010",
    "GROUP_SENDER_MUTED": "10017",
    "disbanded forget": "10010",
    "-50051": "-50051",
}
"""What is typed on the page of codes -> the only code that is left."""


class Picture(NamedTuple):
    """One picture of a kind of page."""

    name: str
    page: str
    size: tuple[int, int]
    scheme: Scheme
    typed: str = ""


PICTURES = (
    Picture("home", "index.html", DESK, "light"),
    Picture("api", "apis/group/add_group_member.html", DESK, "light"),
    Picture("family-dark", "apis/group/index.html", DESK, "dark"),
    Picture("webhook-dark", "webhooks/GroupBeforeSendMsg.html", DESK, "dark"),
    Picture("codes", "errors.html", DESK, "light", "muted"),
    Picture("search", "index.html", DESK, "light", "recall"),
    Picture("api-phone", "apis/group/add_group_member.html#parameters", PHONE, "light"),
    Picture("codes-phone-dark", "errors.html#e10010", PHONE, "dark"),
)
LARGEST_PICTURE = 250_000
"""Bytes."""
SETTLED = 600
"""Milliseconds after which a page stands still."""


def main() -> int:
    """Run all checks. The exit code is 1 where one finds something."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.site_check", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("source", type=Path, help="folder with the settings of the site")
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("pictures", type=Path, help="folder for the pictures")
    options = parser.parse_args()
    executable = shutil.which("chromium")
    if executable is None:
        print("chromium is not installed: apt-get install chromium", file=sys.stderr)
        return 1
    pages = read_pages(options.site)
    problems = [*link_problems(options.site, pages), *navigation_problems(navigation(options.source), pages)]
    links = sum(len(page.references) for page in pages.values())
    print(f"{len(pages)} pages, {links} links, {len(external_links(pages))} addresses elsewhere (not fetched)")
    with served(options.site) as base, chromium(executable) as browser:
        problems += visit_all(browser, base, pages)
        problems += contrast(browser, base)
        problems += searches(browser, base)
        problems += take_pictures(browser, base, options.pictures)
    print(*problems, sep="\n", file=sys.stderr)
    kinds = Counter(problem.text.partition(":")[0] for problem in problems)
    print("no problems" if not problems else f"{len(problems)} problems: {dict(kinds.most_common(5))}")
    return 1 if problems else 0


def navigation(source: Path) -> list[str]:
    """Return the pages of the navigation, as the settings list them."""
    settings = (source / CONFIG).read_text("utf-8")
    return list(
        pages_in(yaml.safe_load(settings[settings.index("\nnav:") :])["nav"])
    )  # what is before names functions


def visit_all(browser: Browser, base: str, pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Yield what goes wrong while every page is opened on a phone."""
    with visiting(browser, base, PHONE, "light", searches=False) as (page, problems):
        for name in pages:
            page.goto(base + name)
            if wide := width_problem(page, name):
                problems.append(wide)
    print(f"{len(pages)} pages opened at {PHONE[0]} px")
    yield from problems


def contrast(browser: Browser, base: str) -> Iterator[Problem]:
    """Yield faults of contrast on a page of each kind, in light and dark."""
    schemes: tuple[Scheme, ...] = ("light", "dark")
    for scheme in schemes:
        with visiting(browser, base, DESK, scheme) as (page, problems):
            for name in KINDS.values():
                page.goto(base + name)
                page.wait_for_timeout(SETTLED)
                yield from contrast_problems(page, name, scheme)
        yield from problems
    print(f"axe-core looked at {len(KINDS)} kinds of page in light and dark")


def searches(browser: Browser, base: str) -> Iterator[Problem]:
    """Yield searches that find another page first. Prints what each found."""
    with visiting(browser, base, DESK, "light") as (page, problems):
        page.goto(base + KINDS["home"])
        open_search(page)
        for query, wanted in SEARCHES.items():
            place, title = search(page, query, base)[0]
            print(f"  {query:20} {place:50} {' '.join(title.split())}")
            if place != wanted:
                yield Problem(query, f"search finds {place} first, not {wanted}")
        page.goto(base + KINDS["codes"])
        for query, code in LOOKUPS.items():
            if problem := lookup_problem(page, query, code):
                yield problem
    yield from problems


def take_pictures(browser: Browser, base: str, folder: Path) -> Iterator[Problem]:
    """Write the pictures. Yields those that are too large."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        path = folder / f"{picture.name}.png"
        with visiting(browser, base, picture.size, picture.scheme) as (page, problems):
            page.goto(base + picture.page)
            if picture.name == "search":
                open_search(page)
                search(page, picture.typed, base)
            elif picture.typed:
                page.fill("#lookup", picture.typed)
            page.wait_for_timeout(SETTLED)
            page.screenshot(path=path)
        yield from problems
        if path.stat().st_size > LARGEST_PICTURE:
            yield Problem(path.name, f"has {path.stat().st_size} bytes, more than {LARGEST_PICTURE}")
    print(f"{len(PICTURES)} pictures in {folder}")


if __name__ == "__main__":
    sys.exit(main())
