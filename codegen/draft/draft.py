"""A page and the catalog -> the draft of an API: what was read, and what is only guessed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from codegen.draft import meaning
from codegen.draft.blocks import DraftError
from codegen.draft.fields import DraftField
from codegen.draft.known import Known
from codegen.draft.page import Page, PageSide
from codegen.draft.placing import DraftSide, bodies, place
from codegen.spec.catalog import Catalog


@attrs.frozen
class Draft:
    """All that a page says about one API, in the words of the spec."""

    service: str
    command: str
    page: Page
    known: Known
    request: DraftSide
    response: DraftSide
    paging: dict[str, Any] | None
    item_results: dict[str, Any] | None
    notes: tuple[str, ...]
    """What concerns no single field and is left to do."""

    @property
    def key(self) -> str:
        return f"{self.service}/{self.command}"


def draft_of(page: Page, catalog: Catalog, api: str | None = None, known: Known | None = None) -> Draft:
    """Return the draft of the API that a page is about. It is made as if the catalog did not have the API.

    `known` saves time where the caller has it already.
    """
    key = _api_of(page, api)
    service, _, command = key.partition("/")
    known = known or Known.of(catalog, without=key)
    request = place(page.request, known.inner, response=False)
    response = place(page.response, known.inner, response=True)
    paging = meaning.paging(catalog, key, request.root, response.root)
    results = meaning.item_results(catalog, key, request.root, response.root)
    notes = [*request.notes, *response.notes, *(f"what could not be read: {unread}" for unread in page.unread)]
    if response.root.fields:
        notes.append("which fields every response has: `required` was taken from the samples")
    if page.rate is None:
        notes.append("the rate of calls: the page names none that could be read; without one, remove this line")
    if paging:
        notes.append("paging: it is that of an API with equal fields")
    if results:
        notes.append("item_results: it is that of APIs with equal fields")
    return Draft(service, command, page, known, request, response, paging, results, tuple(notes))


def _api_of(page: Page, api: str | None) -> str:
    """Return the API that is asked for, and refuse a page that is about another."""
    if not page.apis and api is None:
        raise DraftError(
            f"{page.name}: no address https://.../v4/service/command on this page: which API is it about?"
        )
    if not page.apis or api is None:
        return api or next(iter(page.apis))
    found, where = next(iter(page.apis.items()))
    if found.lower() != api.lower():
        raise DraftError(f"{where}: this page is about {found}, not {api}")
    return api


def examples(page: Page) -> Iterator[dict[str, Any]]:
    """Yield the samples of a page, the first request with the first response and so on, each once."""
    requests = bodies(_complete(page.request), response=False)
    responses = bodies(_complete(page.response), response=True)
    seen: list[dict[str, Any]] = []
    for index in range(max(len(requests), len(responses))):
        example: dict[str, Any] = {}
        if index < len(requests):
            example["request"] = requests[index]
        if index < len(responses):
            example["response"] = responses[index]
        if example not in seen:
            seen.append(example)
            yield example


def _complete(side: PageSide) -> PageSide:
    return PageSide(samples=[sample for sample in side.samples if sample.complete])


def todo(field: DraftField) -> str | None:
    """Return what is to check about a field, or None where all of it was read."""
    if not field.doubts:
        return None
    parts = dict.fromkeys(doubt.partition(": ")[0] for doubt in field.doubts)
    reasons = dict.fromkeys(doubt.partition(": ")[2] for doubt in field.doubts)
    return f"TODO check {', '.join(parts)}: {'; '.join(reasons)}."
