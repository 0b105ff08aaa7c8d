"""The commands about pages: new-api --from, measure-drafts, compare."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.draft.blocks import DraftError
from codegen.draft.compare import compare
from codegen.draft.draft import Draft, draft_of
from codegen.draft.measure import measure, pages_in
from codegen.draft.page import Page
from codegen.draft.source import read_source, read_sources
from codegen.draft.spec_text import spec_text
from codegen.files import read_files
from codegen.spec.catalog import Catalog
from codegen.spec.declare import declare
from codegen.spec.load import ROOT, load

DIFFERS = 1
BAD_INPUT = 2
_UNKNOWN_URL = "https://TODO"
_MOST_LEFT_OUT = 10
"""Lines about files that were not measured."""
_DATE = re.compile(
    r"(?:last updated|updated (?:on|at)|最近更新时间|更新时间|最后更新)\s*[:：]?\s*"
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})",
    re.IGNORECASE,
)


def draft_text(spec: Path, api: str, sources: Sequence[str], url: str | None) -> str:
    """Return the spec file that pages, or samples alone, give for an API."""
    page = read_sources(sources)
    draft = draft_of(page, catalog_of(spec), api)
    return spec_text(draft, url=url or page.url or _UNKNOWN_URL, read=_date(page))


def run_measure(spec: Path, folder: Path) -> int:
    """Print how right drafts of the pages in a folder are."""
    if not folder.is_dir():
        raise DraftError(f"{folder}: no such folder")
    measured = measure(pages_in(folder), catalog_of(spec))
    if not measured.scores:
        raise DraftError(f"{folder}: none of its files (.md, .html, .txt) is the page of an API in the catalog")
    print(measured.table())
    for reason in list(measured.left_out.values())[:_MOST_LEFT_OUT]:
        print(f"left out: {reason}", file=sys.stderr)
    if (more := len(measured.left_out) - _MOST_LEFT_OUT) > 0:
        print(f"left out: {more} more", file=sys.stderr)
    return 0


def run_compare(spec: Path, sources: Sequence[str]) -> int:
    """Print where pages and the catalog differ: 0 means nowhere, 1 somewhere, 2 that a page could not be read."""
    catalog = catalog_of(spec)
    drafts: dict[str, list[Draft]] = {}
    bad = False
    for source in sources:
        try:
            draft = draft_of(read_source(source), catalog)
            drafts.setdefault(draft.key, []).append(draft)
        except DraftError as error:
            bad = True
            print(error, file=sys.stderr)
    found = [problem for of_api in drafts.values() for problem in compare(of_api, catalog)]
    for problem in found:
        print(str(problem).replace(ROOT, spec.as_posix(), 1))
    pages = sum(map(len, drafts.values()))
    if pages:
        print(f"{pages} page{'s' if pages != 1 else ''}, {len(drafts)} API{'s' if len(drafts) != 1 else ''}: "
              f"{len(found) or 'no'} difference{'s' if len(found) != 1 else ''}")  # fmt: skip
    return BAD_INPUT if bad else DIFFERS if found else 0


def catalog_of(spec: Path) -> Catalog:
    """Return what a spec declares. Lint has no say here: a draft may be needed while another one is unfinished."""
    documents, problems = load(read_files(spec))
    catalog, found = declare(documents)
    if catalog is None:
        first = str(next(iter([*found, *problems])))
        raise DraftError(
            f"{first.replace(ROOT, spec.as_posix(), 1)}; a draft needs the catalog: run `make lint-spec`"
        )
    return catalog


def _date(page: Page) -> str:
    """Return the date of a page, or today where it has none."""
    if match := _DATE.search(page.text):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return datetime.date.today().isoformat()
