"""The rules for the vendor's Chinese names: real ones, and no two alike where one would be taken for the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.spec.catalog import Api, Catalog
from codegen.spec.problem import Problem
from codegen.spec.webhooks import Webhook

_HAN = re.compile("[\u4e00-\u9fff]")
_LONGEST = 40
_PATH = ("title_zh",)


def lint_titles(catalog: Catalog) -> Iterator[Problem]:
    """Yield titles that are no Chinese name, and those that two APIs of a service or two webhooks of a family share.

    The vendor names equal APIs of two services alike, be they in one family.
    """
    yield from _in_groups((api.service, api) for api in catalog.apis)
    yield from _in_groups((webhook.body.family, webhook) for webhook in catalog.webhooks)


def _in_groups(owners: Iterable[tuple[str, Api | Webhook]]) -> Iterator[Problem]:
    taken: dict[tuple[str, str], str] = {}
    for group, owner in owners:
        title = owner.body.title_zh
        if title is None:
            continue
        fault = title_fault(title)
        if fault is None and (other := taken.setdefault((group, title), owner.key)) != owner.key:
            fault = f"{other} of {group!r} has the title {title!r} already"
        if fault:
            yield Problem(owner.document.at(_PATH), fault)


def title_fault(title: str) -> str | None:
    """Return what keeps a text from being the vendor's Chinese name, or None."""
    if not title.strip():
        return "empty text; leave `title_zh` out where no page of the vendor has one"
    if title != " ".join(title.split()):
        return f"blanks around it, two in a row or a line break: {title!r}"
    if not _HAN.search(title):
        return f"no Chinese character in {title!r}; `title_zh` is the name that the vendor's Chinese page has"
    if len(title) > _LONGEST:
        return f"{_LONGEST} characters are the limit, found {len(title)}"
    if title[-1] in "。.":
        return f"a title has no full stop: {title!r}"
    return None
